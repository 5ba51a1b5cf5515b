import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, expect, test } from 'vitest';
import { click, lit, text } from './act.ts';
import { type Driver, type DriverOptions, inBoth, openPopup } from './both.ts';
import { poll } from './chromium.ts';
import { ARTICLES, type CountingProxy, LEAK, startProxy } from './proxy.ts';

const demo = readFileSync(new URL('../../demo/en.html', import.meta.url), 'utf8');
/** A page that would show up at once: its picture and font are asked for by the page, and by nobody after it. */
const withPicture = demo.replace('</article>', `<p>See <img src="${LEAK}/picture.png"> here.</p></article>`);
/** Asked for by the page itself, and by the page that is the control; what the extension asks for is looked at below. */
const EXPECTED = /^(?:(?:https?|wss?):\/\/)?(?:leak|control)\.test/u;
const pages = { '/article': withPicture, '/second': demo };

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
    iframe: { src: `${to}/frame`, name: 'frame' },
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
    // Into the frame, so that the page stays and nothing else that it asks for is given up.
    form.target = 'frame';
    document.body.append(form);
    form.submit();
  });
  return tried;
}

let proxy: CountingProxy;
inBoth(
  'nothing leaves',
  (driver) => {
    afterAll(() => proxy?.close());
    const saved = async () => {
      const list = await driver.open('options.html');
      await click(list, '.row a');
      await list.waitForSelector('.reading-text p');
      return list;
    };
    const leaked = () => proxy.take().filter((one) => one.includes('leak.test'));

    test('from the click to the saved article opened offline, only the article’s own page was asked for', async () => {
      await driver.open('welcome.html');
      const { page, popup } = await openPopup(driver, `${ARTICLES}/article`);
      // The page asks for its picture itself; from here on nobody asks for anything.
      await poll(async () => proxy.asked.some((one) => one.startsWith(LEAK)));
      expect(new Set(proxy.take())).toEqual(new Set([`${ARTICLES}/article`, `${LEAK}/picture.png`]));
      await click(popup, '.figure-card');
      await poll(() => lit(page));
      await click(popup, '#save');
      await poll(async () => (await text(popup, '#save'))?.includes('✓'));
      await popup.close();
      await page.close();
      const list = await saved();
      expect(await list.$$('.reading-text img')).toEqual([]);
      const settings = await driver.open('options.html#/settings');
      await settings.waitForSelector('main');
      await driver.close();

      await driver.start();
      await (await saved()).close();
      expect(proxy.take()).toEqual([]);
    });

    test('a page of the extension that tries can ask for nothing', async () => {
      const page = await driver.open('options.html');
      const tried = await page.evaluate(askEveryWay, LEAK);
      expect(tried.length).toBeGreaterThan(20);
      await settle(await driver.newPage(), proxy);
      expect(leaked()).toEqual([]);
      await page.close();
    });

    test('nor can the background', async () => {
      expect(await driver.inBackground(ask, `${driver.origin}/options.html`)).toBe('went');
      expect(await driver.inBackground(ask, `${LEAK}/background`)).toBe('refused');
      expect(leaked()).toEqual([]);
    });

    test('a browser that asks for what is no page of the test fails its test', async () => {
      const Same = driver.constructor as new (options: DriverOptions) => Driver;
      const folder = mkdtempSync(join(tmpdir(), 'readout-strangers-'));
      const other = new Same({ folder });
      await other.start();
      const page = await other.newPage();
      await page.goto(`${ARTICLES}/anything`).catch(() => {});
      for (const address of ['http://stranger.test/seen', 'https://stranger.test/'])
        await page.evaluate(ask, address);
      await expect(other.close()).rejects.toThrow('http://stranger.test/seen, stranger.test:443');
      rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    });
  },
  async () => {
    // No name can be looked up, and everything goes through the proxy that counts.
    proxy = await startProxy(pages, EXPECTED);
    return { proxy };
  },
);

/** Asks for the address; runs in a page or in the background. */
function ask(address: string): Promise<string> {
  return fetch(address, { mode: 'no-cors' }).then(
    () => 'went',
    () => 'refused',
  );
}

/** A page without our policy asks in the same ways and is heard: whatever was asked for before has come by then. */
async function settle(page: Page, proxy: CountingProxy) {
  await page.goto(`${ARTICLES}/second`);
  await page.evaluate(askEveryWay, 'http://control.test');
  await poll(
    async () => new Set(proxy.asked.filter((one) => one.startsWith('http://control.test'))).size > 10,
  );
  await page.close();
}
