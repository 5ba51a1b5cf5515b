import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { click, text as textOf } from './act.ts';
import { inBoth } from './both.ts';
import { poll } from './chromium.ts';
import { stored } from './database.ts';
import { fillLibrary, makeArticles } from './shelf.ts';

const DAY = 86_400_000;

inBoth('nothing is lost', (driver) => {
  let page: Page;
  let ids: number[];
  beforeAll(async () => {
    page = await driver.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    await driver.open('options.html', page);
    await page.waitForSelector('.empty');
    const seeds = makeArticles(9).map((seed, n) => ({
      ...seed,
      ...(n > 5 && { state: 'archive' as const }),
      ...(n === 4 && { deletedAt: Date.now() }),
      ...(n === 5 && { deletedAt: Date.now() + 10 * DAY }),
      ...(n === 1 && { readAt: 5 }),
    }));
    ids = await fillLibrary(page, seeds);
  });

  const open = async (hash: string, ready: string) => {
    await driver.open(`options.html${hash}`, page);
    await page.bringToFront();
    await page.waitForSelector(ready);
  };
  const rows = async () => (await stored(page)).articles ?? [];
  /** The library opened on the day that lies so many days ahead. */
  const inDays = (days: number) =>
    driver.openSpoilt(
      'options.html#/bin',
      (ahead) => {
        // The page's own, wherever this runs.
        const { Date: clock } = window as unknown as { Date: DateConstructor };
        const now = clock.now;
        clock.now = () => now() + ahead;
      },
      days * DAY,
    );

  test.each([
    ['inbox', 'archive'],
    ['inbox', 'favourite'],
    ['inbox', 'markRead'],
    ['inbox', 'bin'],
    ['archive', 'inbox'],
    ['favourites', 'unfavourite'],
    ['bin', 'restore'],
  ])('all of %s: %s, and the way back to the letter', async (view, action) => {
    await open(`#/${view}`, '.row-title');
    const before = await rows();
    await page.keyboard.press('Escape');
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.waitForSelector(`[data-bulk="${action}"]`);
    await click(page, `[data-bulk="${action}"]`);
    await page.waitForSelector('#undo');
    expect(await rows()).not.toEqual(before);
    await page.keyboard.press('z');
    await poll(async () => (await textOf(page, '.toast')) === 'Undone.');
    expect(await rows()).toEqual(before);
  });

  test('in the bin an article lies for 30 days and no longer', async () => {
    const binned = async (ahead: Page) =>
      (await stored(ahead)).articles?.filter(({ deletedAt }) => deletedAt !== undefined).map(({ id }) => id);
    const [older, younger] = [ids[4], ids[5]];
    const early = await inDays(29);
    await early.waitForFunction(() => document.querySelectorAll('.row').length === 2);
    expect(await textOf(early, `[data-id="${older}"] .row-facts`)).toContain('deleted for good in 1 day');
    // What has to be done at the start was done, when this was too.
    await early.evaluate(() => new Promise((resolve) => requestIdleCallback(() => setTimeout(resolve, 500))));
    expect(await binned(early)).toEqual([older, younger]);
    await early.close();
    const late = await inDays(31);
    await poll(async () => (await binned(late))?.length === 1);
    expect(await binned(late)).toEqual([younger]);
    await late.waitForFunction(() => document.querySelectorAll('.row').length === 1);
    const { articles, bodies } = await stored(late);
    expect([articles?.length, bodies?.length]).toEqual([8, 8]);
    await late.close();
  });

  test('the reminder comes with the tenth article, again when it was put off, a month after a backup, or never', async () => {
    const reminded = async (days: number) => {
      const ahead = await inDays(days);
      // The library is counted by then.
      await ahead.waitForFunction(() => /\d/u.test(document.querySelector('.views')?.textContent ?? ''));
      await ahead.evaluate(
        () => new Promise((resolve) => requestIdleCallback(() => setTimeout(resolve, 500))),
      );
      return { ahead, is: (await ahead.$('.reminder')) !== null };
    };
    const expectReminder = async (days: number, wanted: boolean) => {
      const { ahead, is } = await reminded(days);
      expect(is, `after ${days} days`).toBe(wanted);
      return ahead;
    };
    const more = makeArticles(20).slice(18);
    await (await expectReminder(0, false)).close();
    await fillLibrary(page, more);
    const first = await expectReminder(0, true);
    await click(first, '.reminder .actions .button:nth-child(2)');
    await first.waitForFunction(() => !document.querySelector('.reminder'));
    await first.close();
    await (await expectReminder(6, false)).close();
    const again = await expectReminder(8, true);
    await click(again, '.reminder .button.primary');
    await again.waitForFunction(() => document.querySelector('.reminder')?.textContent?.includes('.zip'));
    await again.close();
    await (await expectReminder(8 + 29, false)).close();
    const monthly = await expectReminder(8 + 31, true);
    await click(monthly, '.reminder .text-button');
    await monthly.waitForFunction(() => !document.querySelector('.reminder'));
    await monthly.close();
    await (await expectReminder(400, false)).close();
  });

  test('a library of the first version comes along whole, and is found by its words', async () => {
    await driver.open('welcome.html', page);
    await page.evaluate(async () => {
      const done = (request: IDBOpenDBRequest) =>
        new Promise<IDBDatabase>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      await done(indexedDB.deleteDatabase('readout'));
      const opening = indexedDB.open('readout', 10);
      opening.onupgradeneeded = () => {
        const rows = opening.result.createObjectStore('articles', { keyPath: 'id', autoIncrement: true });
        rows.createIndex('key', 'key', { unique: true });
        rows.createIndex('savedAt', 'savedAt');
        opening.result.createObjectStore('bodies', { keyPath: 'id' });
      };
      const old = await done(opening);
      const transaction = old.transaction(['articles', 'bodies'], 'readwrite');
      for (const id of [1, 2, 3]) {
        const url = `https://old.example/${id}`;
        const row = {
          id,
          url,
          key: url,
          title: `Tin ${id}`,
          language: 'vi',
          savedAt: id,
          tags: [],
          best: [],
          words: 3,
        };
        transaction.objectStore('articles').put(row);
        const text = `Thu ${id} tỷ đồng.`;
        transaction.objectStore('bodies').put({ id, text, html: `<p>${text}</p>`, figures: [] });
      }
      await new Promise((resolve) => {
        transaction.oncomplete = resolve;
      });
      old.close();
    });
    await open('#/inbox', '.row-title');
    await poll(async () => (await textOf(page, '#count')) === '3 articles');
    await page.keyboard.type('"thu 2 ty"');
    await poll(async () => (await textOf(page, '#count')) === '1 article');
    await page.waitForSelector('.row-excerpt mark');
    expect(await textOf(page, '.row-title')).toBe('Tin 2');
    expect((await rows())[1]).toMatchObject({
      id: 2,
      state: 'inbox',
      favourite: false,
      progress: 0,
      tags: [],
    });
    await open('#/article/3', '.reading-text p');
    expect(await textOf(page, '.reading-text')).toBe('Thu 3 tỷ đồng.');
  });
});
