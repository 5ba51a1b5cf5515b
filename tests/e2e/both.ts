import type { Page } from 'puppeteer-core';
import { type Chromium, chromiumPath, openPopup as openInChromium, startChromium } from './chromium.ts';
import { type Firefox, firefoxPath, inPopup, openPopup as openInFirefox, startFirefox } from './firefox.ts';

/** What a test asks of a browser, whichever it is. */
export interface Started {
  /** `chrome-extension://…`, `moz-extension://…` */
  origin: string;
  newPage(): Promise<Page>;
  /** Opens a page of the extension. */
  open(path: string): Promise<Page>;
  /** Opens the address, clicks the real toolbar button, and answers an expression over the popup's `document`. */
  askPopup(url: string, ...expressions: string[]): Promise<(string | undefined)[]>;
  close(): Promise<void>;
}

interface Browser {
  name: string;
  path: string | undefined;
  start(): Promise<Started>;
}

/** The browsers that every test runs in which can. */
export const BROWSERS: Browser[] = [
  { name: 'Chromium', path: chromiumPath, start: async () => inChromium(await startChromium()) },
  { name: 'Firefox', path: firefoxPath, start: async () => inFirefox(await startFirefox()) },
];

function inChromium(chromium: Chromium): Started {
  const { browser, origin } = chromium;
  return {
    origin,
    newPage: () => browser.newPage(),
    close: () => browser.close(),
    async open(path) {
      const page = await browser.newPage();
      await page.goto(`${origin}/${path}`);
      await page.waitForSelector('h1');
      return page;
    },
    async askPopup(url, ...expressions) {
      const { page, popup } = await openInChromium(chromium, url);
      const answers = [];
      for (const expression of expressions) answers.push(await popup.evaluate(`String(${expression} ?? '')`));
      await popup.close();
      await page.close();
      return answers as string[];
    },
  };
}

function inFirefox(firefox: Firefox): Started {
  const { browser, origin } = firefox;
  return {
    origin,
    newPage: () => browser.newPage(),
    close: () => browser.close(),
    async open(path) {
      const page = await browser.newPage();
      // Firefox reports no load event for an extension's page; the page itself is waited for below.
      await page.goto(`${origin}/${path}`, { timeout: 1500 }).catch(() => {});
      await page.waitForSelector('h1');
      return page;
    },
    async askPopup(url, ...expressions) {
      const page = await openInFirefox(firefox, url);
      const answers = [];
      for (const expression of expressions) answers.push(await inPopup(browser, expression));
      await page.close();
      return answers;
    },
  };
}
