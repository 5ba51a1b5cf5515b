import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { en } from '../../lib/ui/texts/transfer.ts';
import { BUILD, type Chromium, chromiumPath, openPopup, poll, startChromium } from './chromium.ts';
import { contents } from './database.ts';
import { saveAndKill } from './kill.ts';
import { ARTICLES, type CountingProxy, startProxy } from './proxy.ts';

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

const press = (page: Page, selector: string) => page.$eval(selector, (one) => (one as HTMLElement).click());
const isSaved = (popup: Page) => popup.$eval('#save', (one) => one.textContent?.includes('✓') ?? false);
const alertOf = (page: Page) =>
  page.evaluate(() => document.querySelector('.popup-foot [role="alert"]')?.textContent ?? '');

/** Presses Save and waits for what comes of it: nothing, or the sentence that tells why not. */
async function save(popup: Page): Promise<string> {
  await press(popup, '#save');
  return poll(async () => {
    const sentence = await alertOf(popup);
    return sentence || ((await isSaved(popup)) && 'saved');
  }, 20_000);
}

describe.skipIf(!chromiumPath)('the library in Chromium when storage fails', () => {
  const build = mkdtempSync(join(tmpdir(), 'readout-limited-'));
  let proxy: CountingProxy;
  let chromium: Chromium;
  beforeAll(async () => {
    // With unlimitedStorage the browser would not hold the library to a quota at all.
    cpSync(BUILD, build, { recursive: true });
    const file = join(build, 'manifest.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8'));
    manifest.permissions = manifest.permissions.filter((one: string) => one !== 'unlimitedStorage');
    writeFileSync(file, JSON.stringify(manifest));
    proxy = await startProxy(pages);
    chromium = await startChromium(undefined, { proxy, build });
  });
  afterAll(async () => {
    await chromium?.browser.close();
    proxy?.close();
    rmSync(build, { recursive: true, force: true });
  });
  const close = (...pages: Page[]) => Promise.all(pages.map((page) => page.close().catch(() => {})));
  const open = (path: string) => openPopup(chromium, ARTICLES + path);
  /** The background, woken by an event as the browser's own would. */
  async function background(page: Page) {
    await page.evaluate(() => {
      const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
      return chrome.storage.local.set({ woken: Date.now() });
    });
    const target = await chromium.browser.waitForTarget((one) => one.type() === 'service_worker');
    return target.worker();
  }
  async function library(): Promise<Page> {
    const page = await chromium.browser.newPage();
    await page.goto(`${chromium.origin}/options.html`);
    await page.waitForSelector('main');
    return page;
  }

  test('full: the article is not half saved, the sentence says so, and with room it is saved', async () => {
    const watcher = await library();
    const session = await watcher.createCDPSession();
    const { origin } = chromium;
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 3_000_000 });
    const answers: string[] = [];
    for (const path of large) {
      const { page, popup } = await open(path);
      answers.push(await save(popup));
      await close(popup, page);
      if (answers.at(-1) !== 'saved') break;
    }
    expect(answers.at(-1)).toBe('Not saved: storage is full. Delete articles in the library and try again.');
    const { rows, bodies } = await contents(watcher);
    expect(rows).toHaveLength(answers.length - 1);
    expect(bodies.sort()).toEqual(rows.map(({ id }) => id).sort());
    await session.send('Storage.overrideQuotaForOrigin', { origin });
    const { page, popup } = await open(large[answers.length - 1] ?? '');
    expect(await save(popup)).toBe('saved');
    await close(popup, page, watcher);
  });

  test('the popup closed while it saves by command: the article is there whole or not at all, and comes at the second try', async () => {
    // The click lets the extension into the page, as the shortcut itself would.
    const { page, popup } = await open('/third');
    const watcher = await library();
    const tab = await watcher.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
      return (await chrome.tabs.query({})).find(({ url }) => url?.endsWith('/third'));
    });
    await close(popup);
    const saveByCommand = async () => {
      await page.bringToFront();
      await (await background(watcher))?.evaluate((tab) => {
        const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
        chrome.commands.onCommand.dispatch('save-article', tab);
      }, tab);
      return poll(async () =>
        (await chromium.extension.pages()).find((one) => one.url().includes('ask=save')),
      );
    };
    for (const wait of [0, 20, 60, 120]) {
      const saving = await saveByCommand();
      await new Promise((resolve) => setTimeout(resolve, wait));
      await close(saving);
      const { rows, bodies } = await contents(watcher);
      expect(bodies.sort()).toEqual(rows.map(({ id }) => id).sort());
    }
    await saveByCommand();
    await poll(async () => (await contents(watcher)).rows.some(({ url }) => url.endsWith('/third')));
    await close(page, watcher);
  });

  test('the background stopped in mid-work: an article that is being saved is saved, and the next order wakes it', async () => {
    const watcher = await library();
    const { page, popup } = await open('/fourth');
    const working = await background(watcher);
    await press(popup, '#save');
    await working?.close();
    await poll(async () => {
      expect(await alertOf(popup)).toBe('');
      return isSaved(popup);
    });
    expect((await contents(watcher)).rows.filter(({ url }) => url.endsWith('/fourth'))).toHaveLength(1);
    expect(await (await background(watcher))?.evaluate(() => 'awake')).toBe('awake');
    await close(popup, page, watcher);
  });

  test('unavailable: the sentence says so, the figures are there all the same', async () => {
    const { page, popup } = await open('/other');
    await popup.evaluateOnNewDocument(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('A mutation operation was attempted on a database', 'InvalidStateError');
      };
    });
    await popup.reload();
    await popup.waitForSelector('.figure-card');
    const sentence = 'The library is not available in this mode of the browser. Reading goes on without it.';
    expect(await save(popup)).toBe(sentence);
    expect((await popup.$$('.figure-card')).length).toBeGreaterThan(0);
    const list = await chromium.browser.newPage();
    await list.evaluateOnNewDocument(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('A mutation operation was attempted on a database', 'InvalidStateError');
      };
    });
    await list.goto(`${chromium.origin}/options.html`);
    await list.waitForSelector('[data-failure="unavailable"]');
    expect(await list.$eval('[data-failure]', (one) => one.textContent)).toContain(sentence);
    await close(popup, page, list);
  });

  test('an import whose page is closed: nothing of it comes in, and the sentence says so', async () => {
    const importing = await library();
    const before = await contents(importing);
    await importing.evaluate(() => {
      location.hash = '#/import';
    });
    const file = join(build, '..', `${basename(build)}-links.txt`);
    writeFileSync(file, Array.from({ length: 3000 }, (_, at) => `https://a.example/${at}\n`).join(''));
    const input = (await importing.waitForSelector('#import-files')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(file);
    await importing.waitForSelector('#import-go');
    await close(importing);
    rmSync(file);
    const list = await library();
    await list.waitForSelector('#import-interrupted');
    const told = await list.$eval('#import-interrupted', (one) => one.textContent);
    expect(told).toBe(en.transfer.interrupted);
    expect(await contents(list)).toEqual(before);
    await close(list);
  });

  test('updated while the popup is open: it writes no more, and the sentence says so', async () => {
    const watcher = await library();
    const before = await contents(watcher);
    const { page, popup } = await open('/small');
    await popup.evaluate(async () => {
      // The popup's own connection is to stand first.
      await new Promise((resolve) => setTimeout(resolve, 1000));
      // As the library of the next version does.
      const opening = indexedDB.open('readout', 8880);
      await new Promise((resolve) => {
        opening.onsuccess = resolve;
      });
      opening.result.close();
    });
    expect(await save(popup)).toBe('Readout was updated. Reload this page.');
    const told = await poll(() =>
      watcher.evaluate(() => document.querySelector('[data-failure="outdated"]')?.textContent),
    );
    expect(told).toContain('Readout was updated. Reload this page.');
    expect(await contents(watcher)).toEqual(before);
    await close(popup, page, watcher);
  });

  test('newer than the code: nothing is written, and the sentence says what to do', async () => {
    const watcher = await library();
    const before = await contents(watcher);
    await watcher.evaluate(async () => {
      const opening = indexedDB.open('readout', 9990);
      await new Promise((resolve) => {
        opening.onsuccess = resolve;
      });
      opening.result.close();
    });
    const { page, popup } = await open('/empty');
    const sentence = 'The library was written by a newer version of Readout. Update the extension.';
    // Told before anything is pressed.
    await poll(async () => (await alertOf(popup)) === sentence);
    expect(await save(popup)).toBe(sentence);
    const list = await library();
    await list.waitForSelector('[data-failure="newer"]');
    expect(await contents(watcher)).toEqual(before);
    const version = await watcher.evaluate(async () =>
      (await indexedDB.databases()).map((one) => one.version),
    );
    expect(version).toContain(9990);
    await close(popup, page, list, watcher);
  });

  test('killed straight after "Saved", three times: nothing is lost', async () => {
    expect(await saveAndKill(3)).toEqual({ saved: 3, lost: 0, torn: 0 });
  });
});

/** As much of the browser's own API as is asked of it here. */
interface ExtensionApi {
  tabs: { query(what: object): Promise<{ url?: string }[]> };
  storage: { local: { set(items: object): Promise<void> } };
  commands: { onCommand: { dispatch(command: string, tab: unknown): void } };
}
