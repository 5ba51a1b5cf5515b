import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, expect, test } from 'vitest';
import { appears, click, count, lit, press, text } from './act.ts';
import { downloaded, inBoth, openPopup } from './both.ts';
import { poll } from './chromium.ts';
import { type Stored, stored } from './database.ts';
import { ARTICLES, type CountingProxy, startProxy } from './proxy.ts';

const ARTICLES_SAVED = 10;
const article = (n: number) =>
  `<!doctype html><html lang="en"><title>Harbour ${n}</title><article><h1>Harbour number ${n} handles more</h1>
  <p>The harbour handled ${n},200 containers in May, ${n + 10}% more than a year before, the port office said on Monday.</p>
  <p>Its cranes worked through the night, and the queue of ships at pier ${n} fell from nine to three in one week.</p></article>`;
const pages = Object.fromEntries(
  Array.from({ length: ARTICLES_SAVED }, (_, n) => [`/harbour-${n + 1}`, article(n + 1)]),
);

/** What the reader has in the library, without the numbers that each library counts for itself. */
const possessions = ({ articles, bodies, highlights }: Stored) =>
  articles
    .map(({ id, ...row }) => ({
      row,
      bodies: bodies.filter((body) => body.id === id).map(({ id, ...body }) => body),
      highlights: highlights.filter(({ articleId }) => articleId === id).map(({ articleId, ...one }) => one),
    }))
    .sort((a, b) => a.row.key.localeCompare(b.row.key));

/** Selects the words in the article that is read. */
const select = (library: Page, words: string) =>
  library.evaluate((wanted) => {
    const walker = document.createTreeWalker(
      document.querySelector('.reading-text') as Node,
      NodeFilter.SHOW_TEXT,
    );
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(wanted) ?? -1;
      if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
    }
  }, words);

let proxy: CountingProxy;
inBoth(
  'the first day of a reader',
  (driver, folder) => {
    afterAll(() => proxy?.close());

    test('from the install to ten saved articles, one found, marked and exported, and all of them on another machine', async () => {
      await driver.uninstall();
      expect(await driver.install()).toBe(true);
      const welcome = await driver.open('welcome.html');
      await click(welcome, '.figure-card');
      await poll(() => lit(welcome, 'readout-number'));
      await welcome.close();

      const first = await driver.open('options.html#/inbox');
      for (const room of ['inbox', 'archive', 'favourites', 'all', 'figures']) {
        await driver.open(`options.html#/${room}`, first);
        expect(await poll(() => text(first, '.empty')), room).toMatch(/press Save|Save an article/u);
      }
      await first.close();

      for (let n = 1; n <= ARTICLES_SAVED; n += 1) {
        const { page, popup } = await openPopup(driver, `${ARTICLES}/harbour-${n}`);
        expect(await count(popup, '.figure-card')).toBeGreaterThan(2);
        await press(popup, 's');
        await poll(async () => (await text(popup, '#save'))?.includes('✓'));
        await popup.close();
        await page.close();
      }

      const library = await driver.open('options.html');
      await poll(async () => (await text(library, '#count'))?.startsWith('10 '));
      await appears(library, '.reminder');
      await library.bringToFront();
      await library.type('#search', 'pier 7');
      await poll(async () => (await count(library, '.row')) === 1);
      await click(library, '.row-title');
      await appears(library, '.reading-text p');
      await select(library, 'worked through the night');
      await library.keyboard.press('h');
      await poll(async () => (await lit(library, 'readout-marks')) === 'worked through the night');

      await driver.open('options.html#/export', library);
      await click(library, '#export-go:enabled');
      const { bytes } = await downloaded(folder, '.zip');
      const written = Object.values(unzipSync(bytes)).map((file) => new TextDecoder().decode(file));
      expect(written).toHaveLength(ARTICLES_SAVED);
      expect(written.filter((one) => one.includes('> worked through the night'))).toHaveLength(1);

      await click(library, '#backup-go');
      const backup = await downloaded(folder, '.zip');
      const before = possessions(await stored(library));
      await library.close();

      // As on another machine: nothing is left.
      await driver.uninstall();
      await driver.install();
      const again = await driver.open('options.html#/import');
      expect((await stored(again)).articles).toEqual([]);
      const file = join(folder, backup.name);
      writeFileSync(file, backup.bytes);
      const input = (await again.waitForSelector('#import-files')) as ElementHandle<HTMLInputElement>;
      await input.uploadFile(file);
      await click(again, '#import-go');
      expect(await poll(() => text(again, '#import-done'))).toContain('10 added');
      expect(possessions(await stored(again))).toEqual(before);
      await again.close();
    });
  },
  async () => {
    proxy = await startProxy(pages);
    return { proxy };
  },
);
