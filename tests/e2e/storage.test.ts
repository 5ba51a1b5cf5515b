import { createHash } from 'node:crypto';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, expect, test } from 'vitest';
import { en as popup } from '../../lib/ui/texts/popup.ts';
import { en } from '../../lib/ui/texts/transfer.ts';
import { appears, click, count, text } from './act.ts';
import { type Driver, type DriverOptions, inBoth, openPopup, type Popup } from './both.ts';
import { BUILD, poll } from './chromium.ts';
import { contents } from './database.ts';
import { ChromiumDriver } from './drive-chromium.ts';
import { FIREFOX_BUILD } from './firefox.ts';
import { saveAndKill } from './kill.ts';
import { ARTICLES, type CountingProxy, startProxy } from './proxy.ts';
import { clearLibrary } from './shelf.ts';

const PROSE =
  'The harbour handled 4,200 containers in May, 12% more than a year before, the port office said on Monday.';
const page = (paragraphs: string[]) =>
  `<!doctype html><html lang="en"><title>Harbour</title><article><h1>Harbour handles more</h1>${paragraphs.map((one) => `<p>${one}</p>`).join('')}</article>`;
/** Letters that no compression makes small. */
const noise = (seed: number) =>
  createHash('sha512').update(String(seed)).digest('base64').replace(/[+/=]/gu, ' ');
const article = (parts: number, seed = 0) =>
  page(Array.from({ length: parts }, (_, at) => `Part ${at}. ${PROSE} It came with ${noise(seed + at)}.`));
const large = Array.from({ length: 8 }, (_, at) => `/large-${at}`);
const pages = {
  ...Object.fromEntries(large.map((path, at) => [path, article(4000, at * 5000)])),
  ...Object.fromEntries(
    ['/small', '/other', '/third', '/fourth', '/empty'].map((path) => [path, article(3)]),
  ),
};

const { saveFailed } = popup;
const close = (...opened: { close(): Promise<void> }[]) =>
  Promise.all(opened.map((one) => one.close().catch(() => {})));
const isSaved = async (popup: Popup) => (await text(popup, '#save'))?.includes('✓') ?? false;
const alertOf = async (popup: Popup) => (await text(popup, '.popup-foot [role="alert"]')) ?? '';

/** Presses Save and waits for what comes of it: nothing, or the sentence that tells why not. */
async function save(popup: Popup): Promise<string> {
  await click(popup, '#save');
  return poll(async () => (await alertOf(popup)) || ((await isSaved(popup)) && 'saved'));
}

/** The library's page, with the database open. */
async function openLibrary(driver: Driver): Promise<Page> {
  const page = await driver.open('options.html');
  await page.waitForSelector('.row, .empty, [data-failure]');
  return page;
}

/** Every row has its text, and every text its row. */
async function expectWhole(library: Page) {
  const { rows, bodies } = await contents(library);
  expect(bodies.sort()).toEqual(rows.map(({ id }) => id).sort());
  return rows;
}

let proxy: CountingProxy;
/** With unlimitedStorage the browser would not hold the library to a quota at all. */
async function limited(name: string, folder: string): Promise<Partial<DriverOptions>> {
  proxy = await startProxy(pages);
  const build = join(folder, 'build');
  cpSync(name === 'Chromium' ? BUILD : FIREFOX_BUILD, build, { recursive: true });
  const file = join(build, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.permissions = manifest.permissions.filter((one: string) => one !== 'unlimitedStorage');
  writeFileSync(file, JSON.stringify(manifest));
  // Of Firefox: kilobytes for all sites and extensions together.
  return { proxy, build, prefs: { 'dom.quotaManager.temporaryStorage.fixedLimit': 4096 } };
}

inBoth(
  'a library that is full',
  (driver) => {
    afterAll(() => proxy?.close());

    test('the article is not half saved, the sentence says so, and with room it is saved', async () => {
      const library = await openLibrary(driver);
      if (driver instanceof ChromiumDriver) {
        const session = await library.createCDPSession();
        const quota = { origin: driver.origin, quotaSize: 3_000_000 };
        await session.send('Storage.overrideQuotaForOrigin', quota);
      }
      const answers: string[] = [];
      for (const path of large) {
        const { page, popup } = await openPopup(driver, ARTICLES + path);
        answers.push(await save(popup));
        await close(popup, page);
        if (answers.at(-1) !== 'saved') break;
      }
      expect(answers.at(-1)).toBe(saveFailed.full);
      expect(await expectWhole(library)).toHaveLength(answers.length - 1);
      // What the sentence advises helps.
      await clearLibrary(library);
      const { page, popup } = await openPopup(driver, `${ARTICLES}/small`);
      expect(await poll(async () => (await save(popup)) === 'saved')).toBe(true);
      await close(popup, page, library);
    });
  },
  limited,
);

inBoth(
  'the library when things fail',
  (driver, folder) => {
    afterAll(() => proxy?.close());
    const open = (path: string) => openPopup(driver, ARTICLES + path);

    test('the popup closed while it saves by command: the article is there whole or not at all, and comes at the second try', async () => {
      // The click lets the extension into the page, as the shortcut itself would.
      const { page, popup } = await open('/third');
      await close(popup);
      const library = await openLibrary(driver);
      for (const wait of [0, 20, 60, 120]) {
        await driver.command('save-article', page);
        const saving = await driver.opened('save');
        await new Promise((resolve) => setTimeout(resolve, wait));
        await close(saving);
        await expectWhole(library);
      }
      await driver.command('save-article', page);
      await poll(async () => (await contents(library)).rows.some(({ url }) => url.endsWith('/third')));
      await close(await driver.opened('save'), page, library);
    });

    test('the background stopped in mid-work: an article that is being saved is saved, and the next order wakes it', async () => {
      const library = await openLibrary(driver);
      const { page, popup } = await open('/fourth');
      await click(popup, '#save');
      await driver.stopBackground();
      await poll(async () => {
        expect(await alertOf(popup)).toBe('');
        return isSaved(popup);
      });
      const rows = await expectWhole(library);
      expect(rows.filter(({ url }) => url.endsWith('/fourth'))).toHaveLength(1);
      await close(popup);
      await driver.command('save-article', page);
      await close(await driver.asked('save'), page, library);
    });

    test('unavailable: the sentence says so, the figures are there all the same', async () => {
      const { page, popup } = await open('/other');
      const tab = await popup.evaluate(
        async () => (await chrome.tabs.query({ active: true, currentWindow: true }))[0]?.id,
      );
      await close(popup);
      const refuse = () => {
        IDBFactory.prototype.open = () => {
          throw new DOMException('A mutation operation was attempted on a database', 'InvalidStateError');
        };
      };
      const spoilt = await driver.openSpoilt(`popup.html?tab=${tab}`, refuse);
      await appears(spoilt, '.figure-card');
      await poll(async () => (await alertOf(spoilt)) === saveFailed.unavailable);
      expect(await count(spoilt, '#save:disabled')).toBe(1);
      const library = await driver.openSpoilt('options.html', refuse);
      await appears(library, '[data-failure="unavailable"]');
      expect(await text(library, '[data-failure]')).toContain(saveFailed.unavailable);
      await close(spoilt, page, library);
    });

    test('an import whose page is closed: nothing of it comes in, and the sentence says so', async () => {
      const importing = await openLibrary(driver);
      const before = await contents(importing);
      await driver.open('options.html#/import', importing);
      const file = join(folder, 'links.txt');
      writeFileSync(file, Array.from({ length: 3000 }, (_, at) => `https://a.example/${at}\n`).join(''));
      const input = (await importing.waitForSelector('#import-files')) as ElementHandle<HTMLInputElement>;
      await input.uploadFile(file);
      await importing.waitForSelector('#import-go');
      await close(importing);
      const library = await openLibrary(driver);
      await appears(library, '#import-interrupted');
      expect(await text(library, '#import-interrupted')).toBe(en.transfer.interrupted);
      expect(await contents(library)).toEqual(before);
      await close(library);
    });

    test('updated while popup and library are open: they write no more, and the sentence says so', async () => {
      const library = await openLibrary(driver);
      const before = await contents(library);
      const { page, popup } = await open('/small');
      // The popup's own connection is to stand first.
      await new Promise((resolve) => setTimeout(resolve, 1000));
      // As the library of the next version does.
      await library.evaluate(raise, 8880);
      expect(await save(popup)).toBe(saveFailed.outdated);
      await appears(library, '[data-failure="outdated"]');
      expect(await text(library, '[data-failure]')).toContain(saveFailed.outdated);
      expect(await contents(library)).toEqual(before);
      await close(popup, page, library);
    });

    test('newer than the code: nothing is written, and the sentence says what to do', async () => {
      const watcher = await openLibrary(driver);
      const before = await contents(watcher);
      await watcher.evaluate(raise, 9990);
      const { page, popup } = await open('/empty');
      // Told before anything is pressed.
      await poll(async () => (await alertOf(popup)) === saveFailed.newer);
      expect(await save(popup)).toBe(saveFailed.newer);
      const library = await openLibrary(driver);
      await appears(library, '[data-failure="newer"]');
      expect(await contents(watcher)).toEqual(before);
      const version = await watcher.evaluate(async () =>
        (await indexedDB.databases()).map((one) => one.version),
      );
      expect(version).toContain(9990);
      await close(popup, page, library, watcher);
    });

    test('killed straight after "Saved", three times: nothing is lost', async () => {
      const Same = driver.constructor as new (options: DriverOptions) => Driver;
      expect(await saveAndKill(Same, 3)).toEqual({ saved: 3, lost: 0, torn: 0 });
    });
  },
  async () => {
    proxy = await startProxy(pages);
    return { proxy };
  },
);

/** Opens the database as a version to come; runs in a page of the extension. */
async function raise(version: number): Promise<void> {
  const opening = indexedDB.open('readout', version);
  await new Promise((resolve) => {
    opening.onsuccess = resolve;
  });
  opening.result.close();
}

/** As much of the browser's own API as is asked of it here. */
declare const chrome: { tabs: { query(what: object): Promise<{ id?: number }[]> } };
