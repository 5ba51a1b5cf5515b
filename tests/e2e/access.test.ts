import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PageServer, servePages } from '../../scripts/serve.ts';
import { type Chromium, chromiumPath, openPopup, startChromium } from './chromium.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const here = (path: string) => new URL(`../../${path}`, import.meta.url);

if (!chromiumPath && process.env.REQUIRE_BROWSERS) throw new Error('NO CHROMIUM');

describe.skipIf(!chromiumPath)('axe-core finds nothing serious', () => {
  let server: PageServer;
  let chromium: Chromium;
  beforeAll(async () => {
    server = await servePages({
      '/en': here('demo/en.html'),
      '/vi': here('demo/vi.html'),
      '/empty': '<!doctype html><title>Nothing</title><p>Hi.',
    });
    chromium = await startChromium();
  });
  afterAll(async () => {
    await chromium?.browser.close();
    server?.close();
  });

  /** Rule and place of each serious finding, with the page in this colour scheme. */
  async function findings(page: Page, theme: 'light' | 'dark'): Promise<string[]> {
    // Through the debugger: the extension's own policy lets no script in.
    const cdp = await page.createCDPSession();
    await cdp.send('Runtime.evaluate', {
      expression: `document.documentElement.dataset.theme = '${theme}'; ${AXE}`,
    });
    const { result } = await cdp.send('Runtime.evaluate', {
      expression: `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 160))))`,
      awaitPromise: true,
      returnByValue: true,
    });
    return result.value as string[];
  }
  async function expectClean(page: Page) {
    for (const theme of ['light', 'dark'] as const) expect(await findings(page, theme), theme).toEqual([]);
  }

  test('in the popup, with all figures, keys and tags', async () => {
    const { page, popup } = await openPopup(chromium, `${server.origin}/vi`);
    await expectClean(popup);
    await popup.$eval('.popup-rest', (rest) => rest.setAttribute('open', ''));
    await popup.waitForSelector('.popup-rest .figure-card');
    await popup.$eval('#copy', (button) => (button as HTMLElement).click());
    await popup.$eval('#save', (button) => (button as HTMLElement).click());
    await popup.waitForSelector('#tags');
    await popup.type('#tags', 'kinh tế,');
    await popup.waitForSelector('.tag');
    await expectClean(popup);
    await popup.$eval('.figure-card', (card) => (card as HTMLElement).focus());
    await popup.keyboard.type('?');
    await popup.waitForSelector('dialog[open]');
    await expectClean(popup);
    await popup.close();
    await page.close();
  });

  test.each(['/empty', 'chrome://version'])('in the popup on %s', async (path) => {
    const { page, popup } = await openPopup(chromium, path.startsWith('/') ? server.origin + path : path);
    await expectClean(popup);
    await popup.close();
    await page.close();
  });

  test.each(['welcome.html', 'options.html#/settings'])('in %s', async (path) => {
    const page = await chromium.browser.newPage();
    await page.goto(`${chromium.origin}/${path}`);
    await page.waitForSelector('h2');
    await expectClean(page);
    await page.close();
  });

  test.each([
    ['320 pixels wide', { width: 320, height: 600, deviceScaleFactor: 1 }],
    // A popup has 800 × 600 pixels at most.
    ['at 200 %', { width: 400, height: 300, deviceScaleFactor: 2 }],
    ['at 200 % in a window of its own', { width: 210, height: 320, deviceScaleFactor: 2 }],
  ])('the popup with figures, %s: nothing is cut, and every control can be reached', async (_, viewport) => {
    const { page, popup: real } = await openPopup(chromium, `${server.origin}/vi?${viewport.width}`);
    const tab = await real.evaluate(activeTabId);
    await real.close();
    const popup = await chromium.browser.newPage();
    await popup.setViewport(viewport);
    await popup.goto(`${chromium.origin}/popup.html?tab=${tab}`);
    await popup.waitForSelector('.figure-card');
    await popup.$eval('.popup-rest', (rest) => rest.setAttribute('open', ''));
    await popup.waitForSelector('.popup-rest .figure-card');
    await popup.$eval('#copy', (button) => (button as HTMLElement).click());
    await popup.$eval('#save', (button) => (button as HTMLElement).click());
    await popup.waitForSelector('#tags');
    await popup.type('#tags', 'một nhãn có tên dài hơn những nhãn khác,');
    await popup.waitForSelector('.tag');
    // The page keeps clear of its foot once the foot has been measured.
    await popup.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    expect(await popup.evaluate(cutOff)).toEqual([]);
    const { seen, lost } = await popup.evaluate(unreachable);
    expect(lost).toEqual([]);
    expect(seen).toBeGreaterThan(40);
    await popup.close();
    await page.close();
  });

  test('at 320 pixels and at twice the size, nothing is wider than the page', async () => {
    for (const path of ['welcome.html', 'options.html#/settings', 'popup.html?tab=999999']) {
      const page = await chromium.browser.newPage();
      for (const [width, deviceScaleFactor] of [
        [320, 1],
        [640, 2],
      ] as const) {
        await page.setViewport({ width: width / deviceScaleFactor, height: 600, deviceScaleFactor });
        await page.goto(`${chromium.origin}/${path}`);
        await page.waitForSelector('main[aria-busy="false"], h2');
        const [inner, scroll] = await page.evaluate(() => [innerWidth, document.documentElement.scrollWidth]);
        expect(scroll, `${path} at ${width}`).toBeLessThanOrEqual(inner ?? 0);
      }
      await page.close();
    }
  });
});

declare const chrome: { tabs: { query(of: object): Promise<{ id: number }[]> } };

/** Runs in the popup. */
async function activeTabId(): Promise<number | undefined> {
  return (await chrome.tabs.query({ active: true, currentWindow: true }))[0]?.id;
}

/** Runs in the popup: what stands out of the page, or does not fit where it stands. */
function cutOff(): string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  const wide = scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide`] : [];
  const out = [...document.querySelectorAll('body *')].filter((one) => {
    const { left, right, width } = one.getBoundingClientRect();
    return width > 0 && (left < 0 || right > clientWidth + 0.5 || one.scrollWidth > one.clientWidth + 1);
  });
  // What is inline has no width of its own to be held against.
  const cut = out.filter((one) => getComputedStyle(one).display !== 'inline' && !one.closest('svg'));
  return [...wide, ...cut.map((one) => one.outerHTML.slice(0, 120))];
}

/** Runs in the popup: the controls that are covered once they have the focus. */
function unreachable(): { seen: number; lost: string[] } {
  const controls = [...document.querySelectorAll<HTMLElement>('button:enabled, input, summary')];
  const lost = controls.filter((control) => {
    control.focus();
    const { left, right, top, bottom } = control.getBoundingClientRect();
    // A card higher than the room is seen by its beginning.
    const at = document.elementFromPoint((left + right) / 2, Math.min((top + bottom) / 2, top + 12));
    return document.activeElement !== control || !at || !control.contains(at);
  });
  return { seen: controls.length, lost: lost.map((one) => one.outerHTML.slice(0, 120)) };
}
