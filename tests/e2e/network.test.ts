import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Chromium, chromiumPath, openPopup, poll, startChromium } from './chromium.ts';
import { type Firefox, firefoxPath, startFirefox } from './firefox.ts';
import { ARTICLES, type CountingProxy, LEAK, startProxy } from './proxy.ts';

const demo = readFileSync(new URL('../../demo/en.html', import.meta.url), 'utf8');
/** A page that would show up at once: its picture and font are asked for by the page, and by nobody after it. */
const withPicture = demo.replace('</article>', `<p>See <img src="${LEAK}/picture.png"> here.</p></article>`);
/** Asked for by the page itself, and by the page that is the control; what the extension asks for is looked at below. */
const EXPECTED = /^(?:(?:https?|wss?):\/\/)?(?:leak|control)\.test/u;
const pages = { '/article': withPicture, '/second': demo };

const press = (page: Page, selector: string) => page.$eval(selector, (one) => (one as HTMLElement).click());

/** Asks for something in every way that a page of the extension could; runs there. */
function askEveryWay(to: string): string[] {
  const tried: string[] = [];
  const attempt = (name: string, ask: () => unknown) => {
    tried.push(name);
    try {
      Promise.resolve(ask()).catch(() => {});
    } catch {
      // Refused at once.
    }
  };
  const element = (name: string, attributes: Record<string, string>) => {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    document.body.append(made);
  };
  attempt('fetch', () => fetch(`${to}/fetch`, { mode: 'no-cors' }));
  attempt('xhr', () => {
    const request = new XMLHttpRequest();
    request.open('GET', `${to}/xhr`);
    request.send();
  });
  attempt('beacon', () => navigator.sendBeacon(`${to}/beacon`, 'x'));
  attempt('websocket', () => new WebSocket(`${to.replace('http', 'ws')}/ws`));
  attempt('eventsource', () => new EventSource(`${to}/events`));
  attempt('import', () => import(/* @vite-ignore */ `${to}/module.js`));
  attempt('worker', () => new Worker(`${to}/worker.js`));
  attempt('font', () => new FontFace('x', `url(${to}/font)`).load());
  const ways: Record<string, Record<string, string>> = {
    img: { src: `${to}/img`, srcset: `${to}/srcset 1x` },
    script: { src: `${to}/script.js` },
    link: { rel: 'stylesheet', href: `${to}/style.css` },
    iframe: { src: `${to}/frame` },
    object: { data: `${to}/object` },
    embed: { src: `${to}/embed` },
    video: { src: `${to}/video`, poster: `${to}/poster`, autoplay: '' },
    audio: { src: `${to}/audio`, autoplay: '' },
    p: { style: `background:url(${to}/style-attribute)` },
    input: { type: 'image', src: `${to}/input` },
  };
  for (const [name, attributes] of Object.entries(ways)) attempt(name, () => element(name, attributes));
  for (const rel of ['prefetch', 'preload', 'preconnect', 'dns-prefetch', 'icon', 'manifest'])
    attempt(`link ${rel}`, () => element('link', { rel, href: `${to}/${rel}`, as: 'image' }));
  attempt('style', () => {
    const style = document.createElement('style');
    style.textContent = `@import "${to}/import.css"; body { background: url(${to}/rule) }`;
    document.head.append(style);
  });
  attempt('form', () => {
    const form = document.createElement('form');
    form.action = `${to}/form`;
    document.body.append(form);
    form.submit();
  });
  return tried;
}

describe.skipIf(!chromiumPath)('nothing leaves Chromium', () => {
  const profile = mkdtempSync(join(tmpdir(), 'readout-network-'));
  let proxy: CountingProxy;
  let chromium: Chromium;
  // No name can be looked up, and everything goes through the proxy that counts.
  const start = () => startChromium(profile, { proxy });
  beforeAll(async () => {
    proxy = await startProxy(pages, EXPECTED);
    chromium = await start();
  });
  afterAll(async () => {
    await chromium?.browser.close();
    proxy?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });
  const library = async (hash = '') => {
    const page = await chromium.browser.newPage();
    await page.goto(`${chromium.origin}/options.html${hash}`);
    return page;
  };

  test('from the click to the saved article opened offline, only the article’s own page was asked for', async () => {
    const welcome = await chromium.browser.newPage();
    await welcome.goto(`${chromium.origin}/welcome.html`);
    const { page, popup } = await openPopup(chromium, `${ARTICLES}/article`);
    // The page asks for its picture itself; from here on nobody asks for anything.
    await poll(async () => proxy.asked.some((one) => one.startsWith(LEAK)));
    expect(new Set(proxy.take())).toEqual(new Set([`${ARTICLES}/article`, `${LEAK}/picture.png`]));
    await press(popup, '.figure-card');
    await poll(() => page.evaluate(() => [...CSS.highlights.values()].some((one) => one.size > 0)));
    await press(popup, '#save');
    await popup.waitForFunction(() => document.querySelector('#save')?.textContent?.includes('✓'));
    await popup.close();
    await page.close();
    const list = await library();
    await list.waitForSelector('.row a');
    await press(list, '.row a');
    await list.waitForSelector('.reading-text p');
    expect(await list.$$('.reading-text img')).toEqual([]);
    const settings = await library('#/settings');
    await settings.waitForSelector('main');
    await chromium.browser.close();

    chromium = await start();
    const again = await library();
    await again.waitForSelector('.row a');
    await press(again, '.row a');
    await again.waitForSelector('.reading-text p');
    await again.close();
    expect(proxy.take()).toEqual([]);
  });

  test('a page of the extension that tries can ask for nothing', async () => {
    const page = await library();
    const tried = await page.evaluate(askEveryWay, LEAK);
    expect(tried.length).toBeGreaterThan(20);
    await settle(() => chromium.browser.newPage(), proxy);
    expect(proxy.take().filter((one) => one.includes('leak.test'))).toEqual([]);
    await page.close();
  });

  test('nor can the background', async () => {
    const target = await chromium.browser.waitForTarget((one) => one.type() === 'service_worker');
    const worker = await target.worker();
    const outcome = await worker?.evaluate(
      (to) =>
        fetch(`${to}/background`, { mode: 'no-cors' }).then(
          () => 'went',
          () => 'refused',
        ),
      LEAK,
    );
    expect(outcome).toBe('refused');
    expect(proxy.take().filter((one) => one.includes('leak.test'))).toEqual([]);
  });
});

describe.skipIf(!chromiumPath)('the driver of every end-to-end test', () => {
  test('fails where the browser asks for what is no page of the test', async () => {
    const { browser } = await startChromium();
    const page = await browser.newPage();
    await page.evaluate(() => fetch('http://stranger.test/seen', { mode: 'no-cors' }).catch(() => {}));
    await page.evaluate(() => fetch('https://stranger.test/', { mode: 'no-cors' }).catch(() => {}));
    await expect(browser.close()).rejects.toThrow('http://stranger.test/seen, stranger.test:443');
  });
});

describe.skipIf(!firefoxPath)('nothing leaves Firefox', () => {
  let proxy: CountingProxy;
  let firefox: Firefox;
  beforeAll(async () => {
    proxy = await startProxy(pages, EXPECTED);
    firefox = await startFirefox(undefined, { proxy });
  });
  afterAll(async () => {
    await firefox?.browser.close();
    proxy?.close();
  });

  test('a page of the extension that tries can ask for nothing', async () => {
    const page = await firefox.browser.newPage();
    await page.goto(`${firefox.origin}/options.html`, { timeout: 2000 }).catch(() => {});
    await page.waitForSelector('main');
    const tried = await page.evaluate(askEveryWay, LEAK);
    expect(tried.length).toBeGreaterThan(20);
    await settle(() => firefox.browser.newPage(), proxy);
    expect(proxy.take().filter((one) => one.includes('leak.test'))).toEqual([]);
    await page.close();
  });
});

/** A page without our policy asks in the same ways and is heard: whatever was asked for before has come by then. */
async function settle(newPage: () => Promise<Page>, proxy: CountingProxy) {
  const page = await newPage();
  await page.goto(`${ARTICLES}/second`);
  await page.evaluate(askEveryWay, 'http://control.test');
  await poll(
    async () => new Set(proxy.asked.filter((one) => one.startsWith('http://control.test'))).size > 10,
  );
  await page.close();
}
