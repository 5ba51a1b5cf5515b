import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Chromium, chromiumPath, clickToolbar, openPopup, poll, startChromium } from './chromium.ts';
import { contents } from './kill.ts';
import { ARTICLES, type CountingProxy, startProxy } from './proxy.ts';

const PROSE =
  '<p>The harbour handled 4,200 containers in May, 12% more than a year before, the port office said on Monday.</p>';
const page = `<!doctype html><html lang="en"><title>Harbour</title><article><h1>Harbour handles more</h1>${PROSE.repeat(3)}</article>`;

/** Whatever a part of an extension could be asked for, by the names in use and by those that others use. */
const ORDERS = [
  ...['deleteAll', 'delete', 'remove', 'clear', 'wipe', 'purge', 'readAll', 'read', 'list', 'search', 'get'],
  ...['save', 'saveArticle', 'save-article', 'copy-figures', 'export', 'backup', 'import', 'restore'],
  ...['settings', 'setSettings', 'open', 'showQuote', 'readSelection', 'figures', 'selection'],
].map((type) => ({ type, id: 1, ids: [1], url: 'http://evil.test/', article: { title: 'Forged' } }));

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

  /** What the database holds, to the letter. */
  const everything = () => library.evaluate(dump);
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

  test('a request for a page’s selection or a sentence is answered to the extension alone', async () => {
    const run = await contentScriptWorld(article, chromium.extension.id);
    // Sent to the content script of another tab it would have to pass through the background, which passes nothing on.
    const answers = (await run(sendAll, [{ type: 'readSelection' }])) as Answer[];
    expect(answers[0]?.answered ?? null).toBeNull();
    const popup = await clickToolbar(chromium, article);
    expect(await popup.$('.figure-card')).not.toBeNull();
    await popup.close();
  });
});

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

/** Runs in the library's page. */
async function dump(): Promise<string> {
  const opening = indexedDB.open('readout');
  await new Promise((resolve) => {
    opening.onsuccess = resolve;
  });
  const transaction = opening.result.transaction(['articles', 'bodies']);
  const stores = ['articles', 'bodies'].map(
    (name) =>
      new Promise((resolve) => {
        const all = transaction.objectStore(name).getAll();
        all.onsuccess = () => resolve(all.result);
      }),
  );
  const rows = await Promise.all(stores);
  opening.result.close();
  return JSON.stringify(rows);
}

/** As much of the browser's own API as is tried here. */
interface ExtensionApi {
  runtime: {
    sendMessage(...order: unknown[]): Promise<unknown>;
    getURL(path: string): string;
  };
  storage: { local: { get(keys: null): Promise<unknown>; set(items: object): Promise<void> } };
}
