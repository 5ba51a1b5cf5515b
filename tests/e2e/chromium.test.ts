import { existsSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PageServer, servePages } from '../../scripts/serve.ts';
import { type Chromium, chromiumPath, openPopup, poll, readCards, startChromium } from './chromium.ts';

const here = (path: string) => new URL(`../../${path}`, import.meta.url);
const shared = here('../shared/');
const hasShared = existsSync(shared);
const hostile = hasShared ? globSync('0[1-9]-*.html', { cwd: new URL('hostile/', shared) }) : [];

if (!chromiumPath) {
  const message =
    'NO CHROMIUM: the end-to-end tests in Chromium were SKIPPED. Install it, or set CHROMIUM=/path.';
  if (process.env.REQUIRE_BROWSERS) throw new Error(message);
  console.warn(message);
}
if (!hasShared) console.warn('NO ../shared: the tests on hostile pages were SKIPPED.');

describe.skipIf(!chromiumPath)('in Chromium', () => {
  const profile = mkdtempSync(join(tmpdir(), 'readout-'));
  let server: PageServer;
  let chromium: Chromium;
  beforeAll(async () => {
    server = await servePages({
      '/vi': here('demo/vi.html'),
      '/en': here('demo/en.html'),
      ...(hasShared && { '/seed': new URL('seed/article.html', shared) }),
      ...Object.fromEntries(hostile.map((file) => [`/${file}`, new URL(`hostile/${file}`, shared)])),
    });
    chromium = await startChromium(profile);
  });
  afterAll(async () => {
    await chromium?.browser.close();
    server?.close();
    rmSync(profile, { recursive: true, force: true });
  });

  // The worked example where it is at hand, else our own demo page.
  const saved = hasShared
    ? { path: '/seed', title: 'Sóc Trăng', text: 'kết nạp 177 Đảng viên' }
    : { path: '/vi', title: 'Hòa Giang', text: '312 doanh nghiệp' };
  const open = (path: string) => openPopup(chromium, `${server.origin}${path}`);
  const close = (...pages: Page[]) => Promise.all(pages.map((page) => page.close().catch(() => {})));

  test('a click on a card lights its sentence and leaves the DOM as it was', async () => {
    const { page, popup } = await open('/en');
    await page.evaluate(() => {
      const seen = { changes: 0 };
      Object.assign(window, { seen });
      new MutationObserver((records) => {
        seen.changes += records.length;
      }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    });
    await popup.$eval('.figure-card', (card) => (card as HTMLElement).click());
    const lit = await poll(() =>
      page.evaluate(() => [...CSS.highlights.values()].some((one) => one.size > 0)),
    );
    expect(lit).toBe(true);
    expect(await page.evaluate(() => (window as unknown as { seen: { changes: number } }).seen.changes)).toBe(
      0,
    );
    await close(popup, page);
  });

  test('the figures are copied from the foot and from a card', async () => {
    const { page, popup } = await open('/en');
    await popup.evaluate(() => {
      const copied: string[] = [];
      Object.assign(window, { copied });
      navigator.clipboard.writeText = async (text) => {
        copied.push(text);
      };
    });
    await popup.$eval('#copy', (button) => (button as HTMLElement).click());
    await popup.$eval('.figure-card', (card) =>
      card.dispatchEvent(new KeyboardEvent('keydown', { key: 'C', bubbles: true })),
    );
    const [all = '', one = ''] = await popup.evaluate(
      () => (window as unknown as { copied: string[] }).copied,
    );
    expect(all.split('\n').length).toBeGreaterThan(4);
    expect(one).toMatch(/^- \*\*.+#:~:text=/su);
    expect(await poll(() => popup.$eval('[role="status"]', (notice) => notice.textContent))).toBe('Copied.');
    await close(popup, page);
  });

  test('a browser page gets a plain sentence', async () => {
    const browserPage = await openPopup(chromium, 'chrome://version');
    const refusal = await browserPage.popup.$eval(
      '[data-refusal]',
      (notice) => (notice as HTMLElement).dataset.refusal,
    );
    expect(refusal).toBe('browser_page');
    await close(browserPage.popup, browserPage.page);
  });

  test('saved, listed, opened, deleted, brought back, and still there after a restart', async () => {
    const library = await chromium.browser.newPage();
    await library.goto(`${chromium.origin}/options.html`);
    const { page, popup } = await open(saved.path);
    await popup.$eval('#save', (button) => (button as HTMLElement).click());
    await library.waitForSelector('.row a');
    expect(await library.$eval('.row a', (link) => link.textContent)).toContain(saved.title);
    await library.$eval('.row [data-action="bin"]', (button) => (button as HTMLElement).click());
    await library.waitForSelector('#undo');
    await poll(async () => (await library.$$('.row')).length === 0);
    await library.$eval('#undo', (button) => (button as HTMLElement).click());
    await library.waitForSelector('.row a');
    await close(popup, page, library);

    await chromium.browser.close();
    chromium = await startChromium(profile);
    const again = await chromium.browser.newPage();
    await again.goto(`${chromium.origin}/options.html`);
    await again.waitForSelector('.row a');
    await again.$eval('.row a', (link) => (link as HTMLElement).click());
    await again.waitForSelector('.reading-text p');
    expect(await again.$eval('.reading-text', (text) => text.textContent)).toContain(saved.text);
    expect((await again.$$('.figure-card')).length).toBeGreaterThanOrEqual(4);
    await close(again);
  });

  test.skipIf(!hasShared)('the worked example shows its four figures and no false one', async () => {
    const { page, popup } = await open('/seed');
    const expected = (await import(new URL('seed/expected.json', shared).href, { with: { type: 'json' } }))
      .default;
    const cards = await readCards(popup);
    expect(
      cards
        .slice(0, 4)
        .map(({ value }) => value.match(/^[\d/]+%?/u)?.[0])
        .sort(),
    ).toEqual(['08/17', '09/17', '101%', '177']);
    for (const never of expected.neverFigures) expect(cards.map(({ value }) => value)).not.toContain(never);
    await close(popup, page);
  });

  test.each(hostile)(
    'hostile %s answers in time; saved and shown it runs nothing and asks for nothing',
    async (file) => {
      const { page, popup } = await open(`/${basename(file)}`);
      const canSave = await popup.$eval('#save', (button) => !(button as HTMLButtonElement).disabled);
      if (canSave) {
        await popup.$eval('#save', (button) => (button as HTMLElement).click());
        await popup.waitForFunction(() => document.querySelector('#save')?.textContent?.includes('✓'));
        const library = await chromium.browser.newPage();
        await library.goto(`${chromium.origin}/options.html`);
        await library.waitForSelector('.row a');
        server.requests.length = 0;
        await library.$eval('.row a', (link) => (link as HTMLElement).click());
        await library.waitForSelector('.reading-text > *');
        await new Promise((resolve) => setTimeout(resolve, 300));
        expect(await library.evaluate(() => '__pwned' in window)).toBe(false);
        expect(library.url()).toContain(`${chromium.origin}/options.html`);
        expect(server.requests).toEqual([]);
        await close(library);
      }
      await close(popup, page);
    },
  );
});
