import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Chromium, chromiumPath, clickToolbar, openPopup, poll, startChromium } from './chromium.ts';
import { contents, stored } from './database.ts';
import {
  clickToolbar as clickInFirefox,
  type Firefox,
  firefoxPath,
  GECKO_ID,
  startFirefox,
} from './firefox.ts';
import { ARTICLES, type CountingProxy, startProxy } from './proxy.ts';
import { fillLibrary, makeArticles } from './shelf.ts';

const PROSE =
  '<p>The harbour handled 4,200 containers in May, 12% more than a year before, the port office said on Monday.</p>';
const page = `<!doctype html><html lang="en"><title>Harbour</title><article><h1>Harbour handles more</h1>${PROSE.repeat(3)}</article>`;

/** The two extensions in Firefox, which gives each a name and an address. */
const OURS = '6d1c3a52-9a3e-4a7e-8f5c-2b8f0a5c7d11';
const STRANGER = 'stranger@stranger.example';
const THEIRS = '0b0f0a52-9a3e-4a7e-8f5c-2b8f0a5c7d22';

/** Whatever a part of an extension could be asked for, by the names in use and by those that others use. */
const ORDERS = [
  ...['deleteAll', 'delete', 'remove', 'clear', 'wipe', 'purge', 'readAll', 'read', 'list', 'search', 'get'],
  ...['save', 'saveArticle', 'save-article', 'copy-figures', 'export', 'backup', 'import', 'restore'],
  ...['settings', 'setSettings', 'open', 'showQuote', 'readSelection', 'figures', 'selection'],
].map((type) => ({ type, id: 1, ids: [1], url: 'http://evil.test/', article: { title: 'Forged' } }));

/** What the database holds, to the letter. */
const dump = async (page: Page) => JSON.stringify(await stored(page));

type Answer = { answered?: unknown; refused?: string };

/** Sends every order by the browser's own messages; runs in the world of a content script or of an extension. */
async function sendAll(orders: object[], to?: string): Promise<Answer[]> {
  const { runtime } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
  const answers: Answer[] = [];
  for (const order of orders) {
    const sent = to ? runtime.sendMessage(to, order) : runtime.sendMessage(order);
    answers.push(
      await sent.then(
        (answered) => ({ answered }),
        (error: Error) => ({ refused: String(error.message) }),
      ),
    );
  }
  return answers;
}

/** Tries all that a content script could reach the library by; what came of each. */
async function reach(): Promise<Record<string, unknown>> {
  const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
  const outcome = (attempt: () => Promise<unknown> | unknown) =>
    Promise.resolve()
      .then(attempt)
      .then(
        (value) => JSON.stringify(value) ?? 'nothing',
        () => 'refused',
      );
  return {
    databases: await outcome(async () => (await indexedDB.databases()).map(({ name }) => name)),
    page: await outcome(() => fetch(chrome.runtime.getURL('options.html')).then(({ status }) => status)),
    settings: await outcome(() => chrome.storage.local.get(null)),
    change: await outcome(() => chrome.storage.local.set({ settings: { cards: 3 } })),
    tabs: typeof (chrome as { tabs?: unknown }).tabs,
    scripting: typeof (chrome as { scripting?: { executeScript?: unknown } }).scripting?.executeScript,
  };
}

describe.skipIf(!chromiumPath)('forged senders in Chromium', () => {
  const folder = mkdtempSync(join(tmpdir(), 'readout-stranger-'));
  let proxy: CountingProxy;
  let chromium: Chromium;
  let article: Page;
  let library: Page;
  beforeAll(async () => {
    proxy = await startProxy({ '/article': page });
    chromium = await startChromium(undefined, { proxy });
    const opened = await openPopup(chromium, `${ARTICLES}/article`);
    article = opened.page;
    await opened.popup.$eval('#save', (one) => (one as HTMLElement).click());
    await opened.popup.waitForFunction(() => document.querySelector('#save')?.textContent?.includes('✓'));
    await opened.popup.close();
    library = await chromium.browser.newPage();
    await library.goto(`${chromium.origin}/options.html`);
    await library.waitForSelector('.row a');
  });
  afterAll(async () => {
    await chromium?.browser.close();
    proxy?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const everything = () => dump(library);
  const expectUnchanged = async (before: string) => {
    expect(await everything()).toBe(before);
    expect((await contents(library)).rows).toHaveLength(1);
  };

  test('orders from the world of our own content script are refused, and it reaches neither rows nor settings', async () => {
    const before = await everything();
    const run = await contentScriptWorld(article, chromium.extension.id);
    const answers = (await run(sendAll, ORDERS)) as Answer[];
    expect(answers).toHaveLength(ORDERS.length);
    for (const { answered } of answers) expect(answered ?? null).toBeNull();
    expect(await run(reach)).toEqual({
      databases: '[]',
      page: 'refused',
      settings: 'refused',
      change: 'refused',
      ...{ tabs: 'undefined', scripting: 'undefined' },
    });
    await expectUnchanged(before);
  });

  test('a page’s own messages and events do nothing, and it can frame or open no page of the extension', async () => {
    const before = await everything();
    const pagesBefore = (await chromium.extension.pages()).length;
    const seen = await article.evaluate(
      async (orders, target) => {
        const heard: unknown[] = [];
        addEventListener('message', ({ data }) => {
          if (!orders.some(({ type }) => type === data?.type)) heard.push(data);
        });
        for (const order of orders) {
          postMessage(order, '*');
          dispatchEvent(new CustomEvent(order.type, { detail: order }));
          document.dispatchEvent(new CustomEvent(`readout-${order.type}`, { detail: order }));
        }
        const frame = document.createElement('iframe');
        frame.src = target;
        document.body.append(frame);
        await new Promise((loaded) => frame.addEventListener('load', loaded));
        open(target);
        const { chrome } = globalThis as unknown as { chrome?: Partial<ExtensionApi> };
        return { heard, runtime: typeof chrome?.runtime?.sendMessage };
      },
      ORDERS,
      `${chromium.origin}/options.html`,
    );
    expect(seen).toEqual({ heard: [], runtime: 'undefined' });
    const framed = article.frames().filter((frame) => frame.url().startsWith(chromium.origin));
    expect(framed).toEqual([]);
    expect((await chromium.extension.pages()).length).toBe(pagesBefore);
    await expectUnchanged(before);
  });

  test('another extension is not answered', async () => {
    const before = await everything();
    writeFileSync(
      join(folder, 'manifest.json'),
      JSON.stringify({ manifest_version: 3, name: 'Stranger', version: '1' }),
    );
    writeFileSync(join(folder, 'page.html'), '<!doctype html><title>Stranger</title>');
    const id = await chromium.browser.installExtension(folder);
    const stranger = await chromium.browser.newPage();
    await stranger.goto(`chrome-extension://${id}/page.html`);
    const answers = await stranger.evaluate(sendAll, ORDERS, chromium.extension.id);
    expect(answers).toHaveLength(ORDERS.length);
    for (const { refused } of answers) expect(refused).toContain('Receiving end does not exist');
    await stranger.close();
    await expectUnchanged(before);
  });

  test('after all that the popup reads the page as before', async () => {
    const popup = await clickToolbar(chromium, article);
    expect(await popup.$('.figure-card')).not.toBeNull();
    await popup.close();
  });
});

describe.skipIf(!firefoxPath)('forged senders in Firefox', () => {
  const folder = mkdtempSync(join(tmpdir(), 'readout-stranger-firefox-'));
  let proxy: CountingProxy;
  let firefox: Firefox;
  let article: Page;
  let library: Page;
  beforeAll(async () => {
    proxy = await startProxy({ '/article': page });
    const uuids = JSON.stringify({ [GECKO_ID]: OURS, [STRANGER]: THEIRS });
    firefox = await startFirefox(undefined, { proxy, prefs: { 'extensions.webextensions.uuids': uuids } });
    library = await openIn(firefox, `moz-extension://${OURS}/options.html`);
    // The library is opened by then, and so has its stores.
    await library.waitForSelector('.row, .empty');
    await fillLibrary(library, makeArticles(1));
    article = await firefox.browser.newPage();
    await article.goto(`${ARTICLES}/article`);
    await article.bringToFront();
    // The click lets the extension into the page.
    await clickInFirefox(firefox);
  });
  afterAll(async () => {
    await firefox?.browser.close();
    proxy?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const expectUnchanged = async (before: string) => expect(await dump(library)).toBe(before);
  /** Runs the function where our content script runs, with its rights. */
  const inContentScript = (run: (...args: never[]) => unknown, ...args: unknown[]) =>
    library.evaluate(
      `chrome.tabs.query({}).then(async (tabs) => {
        const { id } = tabs.find(({ url }) => url?.endsWith('/article'));
        const given = { target: { tabId: id }, func: ${run}, args: ${JSON.stringify(args)} };
        const [{ result, error }] = await chrome.scripting.executeScript(given);
        if (error) throw error;
        return result;
      })`,
    );

  test('orders from the world of our own content script are refused; it reaches no row, and of the settings what harms nobody', async () => {
    const before = await dump(library);
    const answers = (await inContentScript(sendAll, ORDERS)) as Answer[];
    expect(answers).toHaveLength(ORDERS.length);
    for (const { answered } of answers) expect(answered ?? null).toBeNull();
    const { settings, change, ...rest } = (await inContentScript(reach)) as Record<string, string>;
    expect(rest).toEqual({ databases: '[]', page: 'refused', tabs: 'undefined', scripting: 'undefined' });
    // Firefox keeps them from no content script: they hold nothing of what is read, and come back cleaned.
    expect(Object.keys(JSON.parse(settings ?? '{}').settings ?? {})).toEqual([]);
    expect(change).toBe('nothing');
    const kept = await library.evaluate(() =>
      (globalThis as unknown as { chrome: ExtensionApi }).chrome.storage.local.get(null),
    );
    expect(Object.keys(kept as object)).toEqual(['settings']);
    await expectUnchanged(before);
  });

  test('a page’s own messages do nothing, and it can frame or open no page of the extension', async () => {
    const before = await dump(library);
    const runtime = await article.evaluate(
      (orders, target) => {
        for (const order of orders) {
          postMessage(order, '*');
          document.dispatchEvent(new CustomEvent(`readout-${order.type}`, { detail: order }));
        }
        const frame = document.createElement('iframe');
        frame.src = target;
        document.body.append(frame);
        try {
          open(target);
        } catch {
          // Refused at once.
        }
        return typeof (globalThis as { browser?: unknown }).browser;
      },
      ORDERS,
      `moz-extension://${OURS}/options.html`,
    );
    expect(runtime).toBe('undefined');
    await article.evaluate(() => new Promise((resolve) => setTimeout(resolve, 0)));
    const shown = await article.evaluate(() => {
      try {
        return document.querySelector('iframe')?.contentDocument?.querySelector('#app') ?? 'nothing of ours';
      } catch {
        return 'nothing of ours';
      }
    });
    expect(shown).toBe('nothing of ours');
    await expectUnchanged(before);
  });

  test('another extension is not answered', async () => {
    const before = await dump(library);
    const manifest = {
      ...{ manifest_version: 3, name: 'Stranger', version: '1' },
      browser_specific_settings: { gecko: { id: STRANGER } },
    };
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
    writeFileSync(join(folder, 'page.html'), '<!doctype html><title>Stranger</title><main></main>');
    await firefox.browser.installExtension(folder);
    const stranger = await openIn(firefox, `moz-extension://${THEIRS}/page.html`);
    const answers = await stranger.evaluate(sendAll, ORDERS, GECKO_ID);
    expect(answers).toHaveLength(ORDERS.length);
    for (const { refused } of answers) expect(refused).toContain('Receiving end does not exist');
    await expectUnchanged(before);
  });
});

/** Firefox reports no load event for an extension's page; the page itself is waited for. */
async function openIn({ browser }: Firefox, address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(address, { timeout: 1500 }).catch(() => {});
  await page.waitForSelector('main');
  return page;
}

/** A way to run functions where our content script runs, with its rights. */
async function contentScriptWorld(page: Page, extension: string) {
  const session: CDPSession = await page.createCDPSession();
  let world: number | undefined;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === `chrome-extension://${extension}`) world = context.id;
  });
  await session.send('Runtime.enable');
  const contextId = await poll(async () => world);
  return async (run: (...args: never[]) => unknown, ...args: unknown[]) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression: `(${run})(...${JSON.stringify(args)})`,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
    return result.value as unknown;
  };
}

/** As much of the browser's own API as is tried here. */
interface ExtensionApi {
  runtime: {
    sendMessage(...order: unknown[]): Promise<unknown>;
    getURL(path: string): string;
  };
  storage: { local: { get(keys: null): Promise<unknown>; set(items: object): Promise<void> } };
}
