import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { Stage } from './stage.ts';

export type LibraryScene = [name: string, show: (stage: Stage) => Promise<Page>];

const click = (page: Page, selector: string) =>
  page.$eval(selector, (element) => (element as HTMLElement).click());
const at =
  (hash: string, act: (page: Page) => Promise<unknown> = async () => {}, width = 1280) =>
  async (stage: Stage) => {
    const page = await stage.page(`options.html#/${hash}`, width);
    await page.waitForSelector('.row, .empty, .figure-row, .transfer, .settings');
    await act(page);
    return page;
  };
/** The newest article, opened from the list. */
const article =
  (act: (page: Page) => Promise<unknown> = async () => {}, width = 1280, nth = 0) =>
  (stage: Stage) =>
    at(
      'all',
      async (page) => {
        await page.waitForSelector('.row a');
        await page.$$eval('.row a.row-title', (links, nth) => (links.at(nth) as HTMLElement)?.click(), nth);
        await page.waitForSelector('.reading-text p, .reading .empty');
        await act(page);
      },
      width,
    )(stage);

export const EMPTY: LibraryScene[] = [
  ['empty-inbox', at('inbox')],
  ['empty-archive', at('archive')],
  ['empty-favourites', at('favourites')],
  ['empty-bin', at('bin')],
  ['empty-figures', at('figures')],
  ['empty-narrow', at('inbox', undefined, 320)],
  ['import', at('import')],
  ['import-problem', at('import', (page) => choose(page, 'photo.png', '\u0000\u0001'))],
  ['import-preview', at('import', preview)],
  ['import-narrow', at('import', preview, 320)],
];

export const FILLED: LibraryScene[] = [
  ['library', at('inbox')],
  ['library-320', at('inbox', undefined, 320)],
  ['library-200', at('inbox', undefined, 640)],
  ['library-search', at('inbox', (page) => page.keyboard.type('figure:>10% -reef'))],
  ['library-words', at('inbox', (page) => page.keyboard.type('12%'))],
  ['library-nothing', at('inbox', (page) => page.keyboard.type('xyzzy'))],
  ['library-selected', at('inbox', select)],
  ['library-selected-320', at('inbox', select, 320)],
  ['library-tagging', at('inbox', (page) => select(page).then(() => click(page, '[data-bulk="tag"]')))],
  ['library-keys', at('inbox', (page) => click(page, '.side-foot .text-button'))],
  ['library-keys-320', at('inbox', (page) => click(page, '.side-foot .text-button'), 320)],
  ['bin', at('bin')],
  ['bin-confirm', at('bin', (page) => click(page, '[data-action="forGood"]'))],
  ['figures', at('figures')],
  ['figures-320', at('figures', undefined, 320)],
  ['reading', article((page) => page.keyboard.press('n'))],
  ['reading-320', article(undefined, 320)],
  ['reading-look', article((page) => click(page, '[popovertarget="look"]'))],
  ['reading-look-320', article((page) => click(page, '[popovertarget="look"]'), 320)],
  ['reading-selection', article(selectText)],
  ['reading-marked', article((page) => selectText(page).then(() => page.keyboard.press('h')))],
  ['reading-japanese', article(undefined, 1280, -3)],
  ['reading-arabic', article(undefined, 1280, -2)],
  ['reading-link', article(undefined, 1280, -1)],
  ['export', at('export')],
  ['export-320', at('export', undefined, 320)],
  ['library-deleted', at('inbox', deleteFirst)],
];

async function choose(page: Page, name: string, content: string) {
  const path = join(mkdtempSync(join(tmpdir(), 'readout-')), name);
  writeFileSync(path, content);
  const input = (await page.waitForSelector('#import-files')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
  await page.waitForSelector('#import-problem, #import-preview');
}

function preview(page: Page) {
  const rows = ['A long read,https://n.example/1,1700000000,economy|budget,unread', 'No address,,1,,unread'];
  return choose(page, 'pocket.csv', `title,url,time_added,tags,status\n${rows.join('\n')}\n`);
}

async function select(page: Page) {
  await page.waitForSelector('.row');
  for (const row of [1, 2]) await click(page, `[aria-posinset="${row}"] .row-select input`);
  await page.waitForSelector('.bulk');
}

async function deleteFirst(page: Page) {
  await page.waitForSelector('[data-action="bin"]');
  await click(page, '[data-action="bin"]');
  await page.waitForSelector('.toast');
}

async function selectText(page: Page) {
  await page.evaluate(() => {
    const text = document.querySelector('.reading-text p')?.firstChild;
    if (text) getSelection()?.setBaseAndExtent(text, 0, text, 30);
    // What the reader's keyboard would tell.
    document.dispatchEvent(new KeyboardEvent('keyup', { key: 'Shift' }));
  });
  await page.waitForSelector('.selection-bar');
}
