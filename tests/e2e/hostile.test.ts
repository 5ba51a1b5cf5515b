import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hostilePages } from '../trust/pages.ts';
import { vectors } from '../trust/vectors.ts';
import { bundle } from './bundle.ts';
import { type Chromium, chromiumPath, openPopup, poll, startChromium } from './chromium.ts';
import {
  type Firefox,
  firefoxPath,
  inPopup,
  openPopup as openFirefoxPopup,
  startFirefox,
} from './firefox.ts';
import { ARTICLES, type CountingProxy, LEAK, startProxy } from './proxy.ts';
import { fillLibrary, makeArticles } from './shelf.ts';
import { showAll, type Way } from './show.ts';

const shared = new URL('../../../shared/hostile/', import.meta.url);
const files = existsSync(shared) ? globSync('{0[1-9],1[01]}-*.html', { cwd: shared }).sort() : [];
if (files.length === 0) console.warn('No folder of shared hostile pages: only our own were used.');

const BARE = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Bare</title><body></body></html>';
const pages: Record<string, string> = {
  '/bare': BARE,
  ...hostilePages,
  ...Object.fromEntries(files.map((file) => [`/${file}`, readFileSync(new URL(file, shared), 'utf8')])),
};
const paths = [...Object.keys(hostilePages), ...files.map((file) => `/${file}`)];
/** A hostile page asks there by itself, and so does its markup shown as it is. */
const TO_LEAK = /^(?:https?:\/\/)?leak\.test/u;
const OURS: Way[] = ['saved', 'row', 'old browser', 'article'];
const TITLE = '<b onclick="window.__pwned=1">Up</b> <img src=x onerror="window.__pwned=1"> 5% & more';

async function bare(page: Page, script: string) {
  await page.goto(`${ARTICLES}/bare`);
  await page.addScriptTag({ content: script });
}

/** Opens the article that was saved last and waits until it stands there; its title as shown. */
async function openNewest(library: Page): Promise<string> {
  const id = await library.evaluate(newestId);
  await library.evaluate((id) => {
    location.hash = `#/article/${id}`;
  }, id);
  await library.waitForSelector('.reading-text > *');
  return (await library.$eval('h1', (head) => head.textContent)) ?? '';
}

function newestId(): Promise<number> {
  return new Promise((resolve, reject) => {
    const open = indexedDB.open('readout');
    open.onerror = () => reject(open.error);
    open.onsuccess = () => {
      const cursor = open.result.transaction('articles').objectStore('articles').openKeyCursor(null, 'prev');
      cursor.onsuccess = () => {
        resolve(Number(cursor.result?.primaryKey));
        open.result.close();
      };
    };
  });
}

/** What the reading view holds that it never must. */
function faultsOnScreen(library: Page): Promise<string[]> {
  return library.evaluate(() => [
    ...('__pwned' in window ? ['ran'] : []),
    ...[...document.querySelectorAll('.reading-text *, h1 *')].flatMap((element) => [
      ...(/^(?:img|svg|math|iframe|script|style|form|input|button|object|embed|video|base|meta)$/iu.test(
        element.nodeName,
      )
        ? [element.nodeName]
        : []),
      ...[...element.attributes]
        .filter(
          ({ name, value }) =>
            /^(?:on|style|id|class|src)/iu.test(name) ||
            /^\W{0,9}(?:javascript|data|vbscript):/iu.test(value),
        )
        .map(({ name }) => `${element.nodeName} ${name}`),
    ]),
  ]);
}

/** No vector runs and none asks, shown in this way in a page without a policy. */
async function expectInert(page: Page, script: string, proxy: CountingProxy, way: Way) {
  await bare(page, script);
  proxy.take();
  const times = vectors.length;
  expect(await showAll(page, vectors, way)).toEqual({
    times,
    native: way === 'old browser' ? 0 : times,
    ran: [],
  });
  expect(proxy.take()).toEqual([`${ARTICLES}/settled`]);
  await page.close();
}

describe.skipIf(!chromiumPath)('hostile in Chromium', () => {
  const profile = mkdtempSync(join(tmpdir(), 'readout-hostile-'));
  let proxy: CountingProxy;
  let chromium: Chromium;
  let script: string;
  beforeAll(async () => {
    [proxy, script] = await Promise.all([startProxy(pages, TO_LEAK), bundle('tests/trust/show-entry.ts')]);
    chromium = await startChromium(profile, { proxy });
  });
  afterAll(async () => {
    await chromium?.browser.close();
    proxy?.close();
    rmSync(profile, { recursive: true, force: true });
  });

  test('shown as it is, the markup runs and asks: this test can see it', async () => {
    const page = await chromium.browser.newPage();
    await bare(page, script);
    const plain = vectors.filter(({ family }) => /^(?:event handlers|media that asks)$/u.test(family));
    const { ran } = await showAll(page, plain, 'raw');
    expect(ran.length).toBeGreaterThan(8);
    const leaks = await poll(async () => {
      const seen = new Set(proxy.asked.filter((one) => one.startsWith(LEAK)));
      return seen.size > 5 && seen;
    });
    console.log(
      `Shown as they are, ${ran.length} of ${plain.length} ran and ${leaks.size} addresses were asked for.`,
    );
    await page.close();
  });

  test.each(OURS)('shown as %s in a page without a policy, no vector runs and none asks', async (way) => {
    await expectInert(await chromium.browser.newPage(), script, proxy, way);
  });

  test.each(paths)('%s, read by a click, saved and opened: nothing runs, nothing asks', async (path) => {
    const { page, popup } = await openPopup(chromium, ARTICLES + path);
    expect(await popup.$('.figure-card')).not.toBeNull();
    proxy.take();
    await popup.$eval('#save', (button) => (button as HTMLElement).click());
    await popup.waitForFunction(() => document.querySelector('#save')?.textContent?.includes('✓'));
    if (path === '/titles') expect(await popup.$eval('h1', (head) => head.textContent)).toBe(TITLE);
    const id = await popup.evaluate(newestId);
    await popup.close();
    const library = await chromium.browser.newPage();
    await library.goto(`${chromium.origin}/options.html#/article/${id}`);
    await library.waitForSelector('.reading-text > *');
    if (path === '/titles') expect(await library.$eval('h1', (head) => head.textContent)).toBe(TITLE);
    expect(await faultsOnScreen(library)).toEqual([]);
    expect(library.url()).toContain(`${chromium.origin}/options.html`);
    await library.close();
    expect(proxy.take()).toEqual([]);
    await page.close();
  });

  test('a hostile row put straight into the database is inert', async () => {
    const library = await chromium.browser.newPage();
    await library.goto(`${chromium.origin}/options.html`);
    await library.waitForSelector('.row a');
    const html = vectors.map((vector) => vector.html.replaceAll('{{SERVER}}', LEAK));
    const ids = await library.evaluate(spoil, html);
    expect(ids.length).toBeGreaterThan(5);
    proxy.take();
    await library.reload();
    await library.waitForSelector('.row a');
    expect(await library.evaluate(() => '__pwned' in window)).toBe(false);
    for (const id of ids) {
      await library.goto(`${chromium.origin}/options.html#/article/${id}`);
      await library.reload();
      await library.waitForSelector('.reading-text');
      expect(await faultsOnScreen(library)).toEqual([]);
      const schemes = await library.$$eval('a[href]', (links) =>
        links.map((link) => (link as HTMLAnchorElement).protocol),
      );
      expect(schemes).not.toContain('javascript:');
    }
    expect(proxy.take()).toEqual([]);
    await library.close();
  });
});

/** Spreads the hostile markup over every saved article; runs in the library's page. */
async function spoil(list: string[]): Promise<number[]> {
  const open = indexedDB.open('readout');
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    open.onsuccess = () => resolve(open.result);
    open.onerror = () => reject(open.error);
  });
  const transaction = db.transaction(['articles', 'bodies'], 'readwrite');
  const rows = await new Promise<{ id: number }[]>((resolve) => {
    const all = transaction.objectStore('articles').getAll();
    all.onsuccess = () => resolve(all.result);
  });
  const bodies = transaction.objectStore('bodies');
  const each = Math.ceil(list.length / rows.length);
  rows.forEach((row, at) => {
    const part = list.slice(at * each, (at + 1) * each);
    const words = part[0] ?? '';
    transaction.objectStore('articles').put({
      ...row,
      ...{ title: `<img src=x onerror=window.__pwned=1>${words}`, byline: words, site: words, tags: [words] },
      ...{ url: `javascript:window.__pwned=1//${at}`, best: [{ text: words, label: words }] },
    });
    const got = bodies.get(row.id);
    got.onsuccess = () => bodies.put({ ...got.result, html: part.join('\n') });
  });
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  db.close();
  return rows.map(({ id }) => id);
}

describe.skipIf(!firefoxPath)('hostile in Firefox', () => {
  const profile = mkdtempSync(join(tmpdir(), 'readout-hostile-firefox-'));
  let proxy: CountingProxy;
  let firefox: Firefox;
  let library: Page;
  let script: string;
  beforeAll(async () => {
    [proxy, script] = await Promise.all([startProxy(pages, TO_LEAK), bundle('tests/trust/show-entry.ts')]);
    firefox = await startFirefox(profile, { proxy });
    library = await firefox.browser.newPage();
    // Firefox reports no load event for an extension's page.
    await library.goto(`${firefox.origin}/options.html`, { timeout: 2000 }).catch(() => {});
  });
  afterAll(async () => {
    await firefox?.browser.close();
    proxy?.close();
    rmSync(profile, { recursive: true, force: true });
  });
  test.each(OURS)('shown as %s in a page without a policy, no vector runs and none asks', async (way) => {
    await expectInert(await firefox.browser.newPage(), script, proxy, way);
  });

  test.each(paths)('%s, read by a click, saved and opened: nothing runs, nothing asks', async (path) => {
    const page = await openFirefoxPopup(firefox, ARTICLES + path);
    proxy.take();
    await inPopup(firefox.browser, `document.querySelector('#save').click()`);
    await poll(async () =>
      (await inPopup(firefox.browser, `document.querySelector('#save').textContent`))?.includes('✓'),
    );
    expect(await openNewest(library)).toEqual(path === '/titles' ? TITLE : expect.any(String));
    expect(await faultsOnScreen(library)).toEqual([]);
    expect(proxy.take()).toEqual([]);
    await page.close();
  });

  test('hostile rows put straight into the database are inert', async () => {
    await library.waitForSelector('h1');
    await fillLibrary(library, makeArticles(6));
    const html = vectors.map((vector) => vector.html.replaceAll('{{SERVER}}', LEAK));
    const ids = await library.evaluate(spoil, html);
    expect(ids.length).toBeGreaterThan(5);
    proxy.take();
    const go = (hash: string) =>
      library.evaluate((to) => {
        location.hash = to;
      }, hash);
    for (const id of ids) {
      await go('#/settings');
      await poll(() => library.evaluate(() => !document.querySelector('.reading')));
      await go(`#/article/${id}`);
      await poll(() => library.evaluate(() => document.querySelector('.reading-text') !== null));
      expect(await faultsOnScreen(library)).toEqual([]);
      const schemes = await library.$$eval('a[href]', (links) =>
        links.map((link) => (link as HTMLAnchorElement).protocol),
      );
      expect(schemes).not.toContain('javascript:');
    }
    expect(proxy.take()).toEqual([]);
  });
});
