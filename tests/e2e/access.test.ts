import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PageServer, servePages } from '../../scripts/serve.ts';
import { click } from './act.ts';
import { seriousFaults } from './axe.ts';
import { inBoth, openPopup } from './both.ts';

const here = (path: string) => new URL(`../../${path}`, import.meta.url);

inBoth('axe-core finds nothing serious', (driver) => {
  let server: PageServer;
  beforeAll(async () => {
    server = await servePages({
      '/vi': here('demo/vi.html'),
      '/empty': '<!doctype html><title>Nothing</title><p>Hi.',
    });
  });
  afterAll(() => server?.close());

  async function expectClean(page: Page) {
    for (const theme of ['light', 'dark']) {
      await page.evaluate((name) => {
        document.documentElement.dataset.theme = name;
      }, theme);
      expect(await seriousFaults(page), theme).toEqual([]);
    }
  }

  /** The popup of a page in a tab of its own, where its keys and its size are ours; the click lets it into the page. */
  async function popupInTab(path: string, viewport = { width: 420, height: 600, deviceScaleFactor: 1 }) {
    const { page, popup: real } = await openPopup(driver, server.origin + path);
    const tab = await real.evaluate(activeTabId);
    await real.close();
    const popup = await driver.newPage();
    await popup.setViewport(viewport);
    await driver.open(`popup.html?tab=${tab}`, popup);
    await popup.waitForSelector('main[aria-busy="false"]');
    return { page, popup };
  }

  /** All that the popup can show at once: every figure, what was done, the tags. */
  async function showAll(popup: Page, tag: string) {
    await popup.waitForSelector('.figure-card');
    await popup.$eval('.popup-rest', (rest) => rest.setAttribute('open', ''));
    await popup.waitForSelector('.popup-rest .figure-card');
    await click(popup, '#copy');
    await click(popup, '#save');
    await popup.waitForSelector('#tags');
    await popup.type('#tags', tag);
    await popup.waitForSelector('.tag');
  }

  test('in the popup, with all figures, keys and tags', async () => {
    const { page, popup } = await popupInTab('/vi');
    await expectClean(popup);
    await showAll(popup, 'kinh tế,');
    await expectClean(popup);
    await popup.$eval('.figure-card', (card) => (card as HTMLElement).focus());
    await popup.keyboard.type('?');
    await popup.waitForSelector('dialog[open]');
    await expectClean(popup);
    await popup.close();
    await page.close();
  });

  test('of a headline that is cut to some lines, the marks over its capitals are not', async () => {
    const { page, popup } = await popupInTab('/vi?marks');
    const { above, room } = await popup.$eval('.popup-head h1', (headline) => {
      const pen = document.createElement('canvas').getContext('2d');
      if (pen) pen.font = getComputedStyle(headline).font;
      // As high as a letter of the language can be.
      const above = pen?.measureText('Ẫ').actualBoundingBoxAscent ?? 0;
      const line = document.createElement('span');
      line.style.display = 'inline-block';
      headline.prepend(line);
      return { above, room: line.getBoundingClientRect().bottom - headline.getBoundingClientRect().top };
    });
    expect(room).toBeGreaterThanOrEqual(above);
    await popup.close();
    await page.close();
  });

  test('in the popup on a page without an article', async () => {
    const { page, popup } = await popupInTab('/empty');
    await popup.waitForSelector('[data-refusal="no_article"]');
    await expectClean(popup);
    await popup.close();
    await page.close();
  });

  test.each([
    ['welcome.html', 'h2'],
    ['options.html#/settings', 'h2'],
    ['popup.html?tab=999999', '[data-refusal="browser_page"]'],
  ])('in %s', async (path, sign) => {
    const page = await driver.open(path);
    await page.waitForSelector(sign);
    await expectClean(page);
    await page.close();
  });

  test.each([
    ['320 pixels wide', { width: 320, height: 600, deviceScaleFactor: 1 }],
    // A popup has 800 × 600 pixels at most.
    ['at 200 %', { width: 400, height: 300, deviceScaleFactor: 2 }],
    ['at 200 % in a window of its own', { width: 210, height: 320, deviceScaleFactor: 2 }],
  ])('the popup with figures, %s: nothing is cut, and every control can be reached', async (_, viewport) => {
    const { page, popup } = await popupInTab(`/vi?${viewport.width}`, viewport);
    await showAll(popup, 'một nhãn có tên dài hơn những nhãn khác,');
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
      const page = await driver.newPage();
      for (const [width, deviceScaleFactor] of [
        [320, 1],
        [640, 2],
      ] as const) {
        await page.setViewport({ width: width / deviceScaleFactor, height: 600, deviceScaleFactor });
        await driver.open(path, page);
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
  const cut = out.filter((one) => getComputedStyle(one).display !== 'inline' && !one.closest('svg, .unseen'));
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
