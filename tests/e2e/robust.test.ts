import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { en } from '../../lib/ui/texts/popup.ts';
import {
  BUILD,
  type Chromium,
  chromiumPath,
  clickToolbar,
  closeWelcome,
  openPopup,
  poll,
  settled,
  startChromium,
} from './chromium.ts';
import { ARTICLES, type CountingProxy, startProxy } from './proxy.ts';

const shared = new URL('../../../shared/hostile/', import.meta.url);
const files = existsSync(shared) ? globSync('1[2-9]-*.html', { cwd: shared }).sort() : [];

const PROSE =
  '<p>The harbour of Nordby handled 4,200 containers in May, 12% more than a year before, the port office said on Monday.</p>' +
  '<p>Its two cranes worked through the night, and the queue of waiting ships fell from nine to three in a single week.</p>';
const page = (body: string) =>
  `<!doctype html><html lang="en"><title>Harbour</title><body><article><h1>Harbour handles more</h1>${PROSE}${body}</article></body></html>`;
const count = (times: number, part: (at: number) => string) =>
  Array.from({ length: times }, (_, at) => part(at)).join('');

/** Pages as large as we read them, or a little larger. */
const LARGE: Record<string, string> = {
  '/elements': page(count(24_000, (at) => `<p>It sold <b>${at}</b> tons.</p>`)),
  '/too-many': page(count(60_000, () => '<b>a</b>')),
  '/one-paragraph': page(`<p>${count(50_000, (at) => `${at} apples and ${at}% of pears, `)}</p>`),
  '/one-token': page(`<p>${'1.'.repeat(900_000)}</p>`),
  '/links': page(count(20_000, (at) => `<p><a href="/${at}">A link to page ${at} of many</a></p>`)),
  '/table': page(
    `<table>${count(2000, (at) => `<tr>${count(9, (cell) => `<td>${at * cell}</td>`)}</tr>`)}</table>`,
  ),
  '/spans': page(
    `${'<span>'.repeat(480)}${count(4000, (at) => `<i>${at} ships</i> `)}${'</span>'.repeat(480)}`,
  ),
  '/headings': page(count(9000, (at) => `<h1>Related ${at}</h1><p>By Ann Lee ${at}</p>`)),
  '/titles-long': page('').replace('<title>Harbour', `<title>${'Harbour - | '.repeat(90_000)}`),
  '/spaces': page(`<p>${' \t\u00a0'.repeat(300_000)}</p><h1>${' '.repeat(300_000)}</h1>`),
  '/attributes': page(
    `<p class="${'share-'.repeat(200_000)}" id="${'x '.repeat(200_000)}">Long class of 5%.</p>`,
  ),
};
const pages: Record<string, string> = {
  ...LARGE,
  '/article': page(''),
  '/other': page('<p>Another page of 77% other things.</p>'),
  '/only-framed':
    '<!doctype html><title>Frame</title><iframe srcdoc="<article><p>Inner.</p></article>"></iframe>',
  ...Object.fromEntries(files.map((file) => [`/${file}`, readFileSync(new URL(file, shared), 'utf8')])),
};
const WATCHED = [...Object.keys(LARGE), ...files.map((file) => `/${file}`)];

const text = (popup: Page, selector: string) => popup.$eval(selector, (one) => one.textContent);
const press = (popup: Page, selector: string) => popup.$eval(selector, (one) => (one as HTMLElement).click());
const refusal = (popup: Page) => popup.$eval('[data-refusal]', (one) => (one as HTMLElement).dataset.refusal);
const lit = (page: Page) => page.evaluate(() => [...CSS.highlights.values()].some((one) => one.size > 0));
/** Keeps the page's own thread busy from the next turn on. */
const hang = (page: Page, ms: number, then = '') =>
  page.evaluate(
    (ms, then) => {
      setTimeout(() => {
        const end = Date.now() + ms;
        while (Date.now() < end);
        if (then) location.href = then;
      }, 0);
    },
    ms,
    then,
  );

describe.skipIf(!chromiumPath)('whatever the page does, in Chromium', () => {
  let proxy: CountingProxy;
  let chromium: Chromium;
  beforeAll(async () => {
    proxy = await startProxy(pages);
    chromium = await startChromium(undefined, { proxy });
  });
  afterAll(async () => {
    await chromium?.browser.close();
    proxy?.close();
  });
  const goto = async (path: string) => {
    const page = await chromium.browser.newPage();
    await page.goto(ARTICLES + path);
    return page;
  };
  const close = (...pages: Page[]) => Promise.all(pages.map((page) => page.close().catch(() => {})));

  test.each(WATCHED)('%s gets an answer, and the library stays alive', async (path) => {
    const library = await chromium.browser.newPage();
    await library.goto(`${chromium.origin}/options.html`);
    const page = await goto(path);
    const started = performance.now();
    const popup = await clickToolbar(chromium, page);
    const took = performance.now() - started;
    const cards = (await popup.$$('.figure-card')).length;
    const answer = cards > 0 ? `${cards} cards` : await refusal(popup).catch(() => 'no figures');
    console.log(`${path}: ${answer} after ${Math.round(took)} ms.`);
    expect(await library.evaluate(() => document.readyState)).toBe('complete');
    // Far more figures than can be found in the time: those that are shown are said to be of the first part.
    const partial = await text(popup, '#partial').catch(() => undefined);
    if (path === '/one-paragraph') expect(partial).toContain(en.partial);
    if (/1[2367]-/u.test(path)) expect(partial).toBeUndefined();
    for (const wrong of ['NaN', 'Infinity', '[object', 'undefined'])
      expect(await popup.evaluate(() => document.body.innerText)).not.toContain(wrong);
    await close(popup, page, library);
  });

  test('a page that hangs is given up after five seconds, with a way out', async () => {
    const page = await goto('/article');
    await hang(page, 60_000);
    const popup = await clickToolbar(chromium, page);
    expect(await refusal(popup)).toBe('too_slow');
    expect(await text(popup, '[data-refusal]')).toContain('takes too long');
    expect(await popup.$('#again')).not.toBeNull();
    expect(await popup.$eval('#save', (one) => (one as HTMLButtonElement).disabled)).toBe(true);
    // Another tab is read meanwhile.
    await close(popup);
    const other = await openPopup(chromium, `${ARTICLES}/other`);
    expect(await other.popup.$('.figure-card')).not.toBeNull();
    await close(other.popup, other.page);
    page.close().catch(() => {});
  });

  test('a page that goes elsewhere while it is read: an answer comes all the same', async () => {
    const page = await goto('/article');
    await hang(page, 1500, '/other');
    const popup = await clickToolbar(chromium, page);
    const title = await text(popup, 'h1').catch(() => undefined);
    if (title === undefined) expect(await refusal(popup)).toBeDefined();
    await close(popup, page);
  });

  test('a page that is closed while it is read leaves nothing broken', async () => {
    const page = await goto('/article');
    await hang(page, 1500);
    await page.bringToFront();
    await chromium.extension.triggerAction(page);
    await close(page);
    const other = await openPopup(chromium, `${ARTICLES}/other`);
    expect(await other.popup.$('.figure-card')).not.toBeNull();
    await close(other.popup, other.page);
  });

  test('a page reloaded after it was read no longer holds the sentence, and says so', async () => {
    const { page, popup } = await openPopup(chromium, `${ARTICLES}/article`);
    await page.reload();
    await press(popup, '.figure-card');
    expect(await poll(() => text(popup, '[role="status"]'))).toBe('The page no longer shows this sentence.');
    await close(popup, page);
  });

  test('a page of frames alone holds no article', async () => {
    const { page, popup } = await openPopup(chromium, `${ARTICLES}/only-framed`);
    expect(await refusal(popup)).toBe('no_article');
    await close(popup, page);
  });

  test('a click that no hand made saves nothing', async () => {
    const { page, popup } = await openPopup(chromium, `${ARTICLES}/article`);
    await page.evaluate(() => {
      for (const key of ['s', 'S', 'Enter'])
        document.dispatchEvent(
          new KeyboardEvent('keydown', { key, altKey: true, shiftKey: true, bubbles: true }),
        );
    });
    expect(await text(popup, '#save')).not.toContain('✓');
    await close(popup, page);
  });

  test('a page opened before the extension was installed is read, its sentence shown; so is one over an update', async () => {
    const build = mkdtempSync(join(tmpdir(), 'readout-update-'));
    cpSync(BUILD, build, { recursive: true });
    const page = await goto('/article');
    const id = await chromium.browser.installExtension(build);
    const find = () => poll(async () => (await chromium.browser.extensions()).get(id));
    const updated = { ...chromium, extension: await find(), origin: `chrome-extension://${id}` };
    await closeWelcome(updated.extension);
    const first = await clickToolbar(updated, page);
    await press(first, '.figure-card');
    await poll(() => lit(page));
    await close(first);

    const file = join(build, 'manifest.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(file, JSON.stringify({ ...manifest, version: '9.9.9' }));
    await chromium.browser.installExtension(build);
    updated.extension = await find();
    await page.evaluate(() => CSS.highlights.clear());
    const second = await clickToolbar(updated, page);
    const version = await second.evaluate(
      () => (globalThis as unknown as { chrome: typeof browserApi }).chrome.runtime.getManifest().version,
    );
    expect(version).toBe('9.9.9');
    await press(second, '.figure-card');
    await poll(() => lit(page));
    await close(second, page);
    await chromium.browser.uninstallExtension(id);
    rmSync(build, { recursive: true, force: true });
  });

  test('the extension comes anew while tabs are open: they are read, and their sentences shown', async () => {
    const older = await goto('/other');
    const { page, popup } = await openPopup(chromium, `${ARTICLES}/article`);
    const library = await chromium.browser.newPage();
    await library.goto(`${chromium.origin}/options.html`);
    const id = chromium.extension.id;
    await popup
      .evaluate(() => (globalThis as unknown as { chrome: typeof browserApi }).chrome.runtime.reload())
      .catch(() => {});
    const extension = await poll(async () => {
      const again = (await chromium.browser.extensions()).get(id);
      return (
        again &&
        (await page
          .bringToFront()
          .then(() => again.triggerAction(page))
          .then(
            () => again,
            () => undefined,
          ))
      );
    });
    chromium = { ...chromium, extension };
    const fresh = await poll(async () =>
      (await extension.pages()).find((open) => open.url().includes('/popup.html')),
    );
    await settled(fresh);
    await press(fresh, '.figure-card');
    await poll(() => lit(page));
    await close(fresh, page);
    // A tab that was there first, and in which nothing of ours has ever run.
    const first = await clickToolbar(chromium, older);
    await press(first, '.figure-card');
    await poll(() => lit(older));
    await close(first, older);
  });
});

declare const browserApi: { runtime: { reload(): void; getManifest(): { version: string } } };
