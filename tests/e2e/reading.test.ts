import type { KeyInput, Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { click, text as textOf, texts } from './act.ts';
import { inBoth } from './both.ts';
import { poll } from './chromium.ts';
import { stored } from './database.ts';
import { fillLibrary, makeArticles } from './shelf.ts';

/** Two equal sentences, a caption that is no part of the text, and a table. */
const MARKED = {
  title: 'Thu và chi',
  language: 'vi',
  url: 'https://news.example/marked',
  savedAt: Date.now() - 900 * 3_600_000,
  html: '<p>Thu 5 tỷ đồng.</p><figure><figcaption>Ảnh: 5 tỷ đồng</figcaption></figure><p>Chi 5 tỷ đồng.</p><table><tr><th>Quý</th><th>Vốn</th></tr><tr><td>I</td><td>2 tỷ</td></tr></table><p>Dư 1 tỷ.</p>',
  text: 'Thu 5 tỷ đồng.\n\nChi 5 tỷ đồng.\n\nQuý | Vốn\n\nI | 2 tỷ\n\nDư 1 tỷ.',
};

inBoth('reading in the library', (driver) => {
  let page: Page;
  let marked: number;
  let long: number;
  beforeAll(async () => {
    page = await driver.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    await driver.open('options.html', page);
    await page.waitForSelector('.empty');
    const ids = await fillLibrary(page, [MARKED, ...makeArticles(24)]);
    [marked, long] = [ids[0] ?? 0, ids.at(-2) ?? 0];
  });

  const open = async (hash: string, ready: string) => {
    await driver.open(`options.html${hash}`, page);
    await page.bringToFront();
    await page.waitForSelector(ready);
  };
  const text = async (selector: string) => (await textOf(page, selector)) ?? '';
  const press = async (...keys: KeyInput[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const held = async (hold: KeyInput, key: KeyInput) => {
    await page.keyboard.down(hold);
    await press(key);
    await page.keyboard.up(hold);
  };
  const marks = async () =>
    (await stored(page)).highlights
      ?.map(({ start, end, note, quote }) => ({
        start,
        end,
        note,
        quote: (quote as { exact: string }).exact,
      }))
      .sort((a, b) => Number(a.start) - Number(b.start) || Number(a.end) - Number(b.end));
  /** Selects from one text node of the article to another, each by what it begins with. */
  const select = (from: [begins: string, offset: number], to: [begins: string, offset: number]) =>
    page.evaluate(
      ([one, start], [other, end]) => {
        const root = document.querySelector('.reading-text');
        if (!root) throw new Error('No text.');
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        const nodes: Node[] = [];
        while (walker.nextNode()) nodes.push(walker.currentNode);
        const find = (begins: string) => nodes.find((node) => node.nodeValue?.startsWith(begins)) as Node;
        getSelection()?.setBaseAndExtent(find(one), start, find(other), end);
      },
      from,
      to,
    );
  const painted = () =>
    page.evaluate(() =>
      [...(CSS.highlights.get('readout-marks') ?? [])]
        .map((range) => String(range).replace(/\s+/gu, ' '))
        .sort(),
    );

  test('highlights go over paragraphs, cells and one another, each by its own words and place', async () => {
    await open(`#/article/${marked}`, '.reading-text td');
    const wanted: [Parameters<typeof select>, string][] = [
      [
        [
          ['Chi', 4],
          ['Chi', 8],
        ],
        '5 tỷ',
      ],
      [
        [
          ['Thu', 4],
          ['Chi', 8],
        ],
        '5 tỷ đồng.\n\nChi 5 tỷ',
      ],
      [
        [
          ['Vốn', 0],
          ['2 tỷ', 4],
        ],
        'Vốn\n\nI | 2 tỷ',
      ],
      [
        [
          ['2 tỷ', 0],
          ['Dư', 4],
        ],
        '2 tỷ\n\nDư 1',
      ],
    ];
    for (const [n, [[from, to]]] of wanted.entries()) {
      await select(from, to);
      await press('h');
      await poll(async () => (await marks())?.length === n + 1);
    }
    const at = (start: number, quote: string) => ({ start, end: start + quote.length, note: '', quote });
    expect(await marks()).toEqual([
      at(4, '5 tỷ đồng.\n\nChi 5 tỷ'),
      at(20, '5 tỷ'),
      at(38, 'Vốn\n\nI | 2 tỷ'),
      at(47, '2 tỷ\n\nDư 1'),
    ]);
    for (const _ of ['at once', 'and opened again']) {
      await poll(async () => (await painted()).length === 4);
      expect((await painted()).filter((one) => one === '5 tỷ')).toHaveLength(1);
      expect(await texts(page, '.mark-quote')).toEqual((await marks())?.map(({ quote }) => quote));
      await open(`#/article/${marked}`, '.mark-quote');
    }
  });

  test('a note is edited and edited back; a highlight deleted among others comes back with it', async () => {
    await open(`#/article/${marked}`, '.mark-quote');
    const note = (nth: number) => `.marks li:nth-child(${nth}) textarea`;
    const kept = async (words: string) =>
      poll(async () => (await marks())?.some((one) => one.quote === '5 tỷ' && one.note === words));
    await page.focus(note(2));
    await page.keyboard.type('so với quý II');
    await kept('so với quý II');
    await open(`#/article/${marked}`, '.mark-quote');
    expect(await page.$eval(note(2), (field) => (field as HTMLTextAreaElement).value)).toBe('so với quý II');
    await page.focus(note(2));
    await held('Control', 'a');
    await page.keyboard.type('x');
    await kept('x');
    await held('Control', 'z');
    await kept('so với quý II');
    const before = await marks();
    await click(page, '.marks li:nth-child(2) .tool');
    await poll(async () => (await marks())?.length === 3);
    await poll(async () => (await painted()).length === 3);
    await click(page, '#undo');
    await poll(async () => (await painted()).length === 4);
    expect(await marks()).toEqual(before);
  });

  test('font, size, width, line spacing and theme are chosen, hold for every article and after a reload', async () => {
    await open(`#/article/${long}`, '.reading-text p');
    const look = () =>
      page.evaluate(() => {
        const root = document.querySelector('.reading-text') as HTMLElement;
        const { fontFamily, fontSize, lineHeight } = getComputedStyle(root);
        const spacing = Number.parseFloat(lineHeight) / Number.parseFloat(fontSize);
        return {
          serif: fontFamily.startsWith('ui-serif'),
          size: Number.parseFloat(fontSize),
          spacing: Math.round(spacing * 100) / 100,
          width: Math.round(root.getBoundingClientRect().width),
          dark: getComputedStyle(document.documentElement).colorScheme === 'dark',
        };
      });
    const before = await look();
    expect(before).toMatchObject({ serif: true, size: 18, spacing: 1.6, dark: false });
    await click(page, '[popovertarget="look"]');
    const choose = (words: string) =>
      page.evaluate((words) => {
        const all = [...document.querySelectorAll<HTMLElement>('#look button')];
        all.find((one) => one.textContent === words || one.ariaLabel === words)?.click();
      }, words);
    for (const words of ['Sans serif', 'Text size: less', 'Line width: less', 'Line spacing: more', 'Dark'])
      await choose(words);
    const chosen = { serif: false, size: 16.2, spacing: 1.7, dark: true };
    await poll(async () => JSON.stringify(await look()).includes('"dark":true'));
    const after = await look();
    expect(after).toMatchObject(chosen);
    expect(after.width).toBeLessThan(before.width);
    await open(`#/article/${marked}`, '.reading-text p');
    expect(await look()).toMatchObject(chosen);
    await open(`#/article/${long}`, '.reading-text p');
    expect(await look()).toEqual(after);
  });

  test('read to its end, a long article is shown as read, and opened at its beginning', async () => {
    await page.setViewport({ width: 1280, height: 400 });
    await open(`#/article/${long}`, '.reading-text p');
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const bar = () => page.$eval('.reader-progress', (one) => (one as HTMLProgressElement).value);
    await poll(async () => (await bar()) === 1);
    await press('Escape');
    await page.waitForSelector(`[data-id="${long}"] .row-facts`);
    const facts = () => text(`[data-id="${long}"] .row-facts`);
    await poll(async () => (await facts()).includes('· Read'));
    const row = (await stored(page)).articles?.find(({ id }) => id === long);
    expect(row?.progress).toBe(1);
    expect(Number(row?.readAt)).toBeGreaterThan(0);
    await open(`#/article/${long}`, '.reading-text p');
    expect(await page.evaluate(() => scrollY)).toBe(0);
    expect(await page.$('.resumed')).toBeNull();
    await press('m', 'Escape');
    await page.waitForSelector(`[data-id="${long}"] .row-facts`);
    await poll(async () => !/Read|%/u.test(await facts()));
    await page.setViewport({ width: 1280, height: 800 });
  });

  test('the way on follows the order and the filters of the list, or of the table of figures', async () => {
    await open('#/all?lang=en&sort=title&up=', '.row-title');
    await page.waitForFunction(() => document.querySelector('#count')?.textContent === '6 articles');
    const order = await page.$$eval('.row', (rows) => rows.map((row) => Number(row.getAttribute('data-id'))));
    const titles = await texts(page, '.row-title');
    expect(titles).toEqual(titles.toSorted());
    await click(page, `[data-id="${order[0]}"] .row-title`);
    const walked: number[] = [];
    for (const [n] of order.entries()) {
      await poll(async () => (await text('.reader-walk .meta')) === `${n + 1} of 6`);
      walked.push(Number(/article\/(\d+)/u.exec(await page.evaluate(() => location.hash))?.[1]));
      expect((await page.$$('.reader-walk .off')).length).toBe(n === 0 || n === 5 ? 1 : 0);
      await press('j');
    }
    expect(walked).toEqual(order);
    await click(page, '.reader-bar a');
    await page.waitForFunction(() => document.querySelector('#count')?.textContent === '6 articles');

    // From a list to the table, and from there to an article that the list did not hold.
    await open('#/bin', '.empty');
    await page.evaluate(() => {
      location.hash = '#/figures?lang=en';
    });
    await page.waitForSelector('.figure-body a');
    await click(page, '.figure-body a');
    await poll(async () => (await text('.reader-walk .meta')) === '1 of 6');
  });
});
