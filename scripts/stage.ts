import type { Page } from 'puppeteer-core';
import { type Chromium, clickToolbar, poll, settled, startChromium } from '../tests/e2e/chromium.ts';
import { type PageServer, servePages } from './serve.ts';

export type Language = 'en' | 'vi';
export type Theme = 'light' | 'dark';

const root = new URL('..', import.meta.url);
const QUIET = 'The boats came home and the village went to sleep while the lamps along the quay were lit. ';

/** The real extension in real Chromium with the demo pages, to be pictured. */
export class Stage {
  readonly chromium: Chromium;
  readonly server: PageServer;

  private constructor(chromium: Chromium, server: PageServer) {
    this.chromium = chromium;
    this.server = server;
  }

  static async open(): Promise<Stage> {
    const server = await servePages({
      '/vi': new URL('demo/vi.html', root),
      '/en': new URL('demo/en.html', root),
      '/empty': '<!doctype html><title>Nothing</title><p>Hi.',
      '/plain': `<!doctype html><html lang="en"><title>A quiet evening</title><article><h1>A quiet evening</h1><p>${QUIET.repeat(8)}</p></article>`,
    });
    return new Stage(await startChromium(), server);
  }

  /** The popup on a page, in a tab of its own, since the real one cannot be sized; `article` is the page. */
  async popup(path: string): Promise<{ popup: Page; article: Page }> {
    const article = await this.chromium.browser.newPage();
    await article.setViewport({ width: 1280, height: 800 });
    await article.goto(path.startsWith('/') ? this.server.origin + path : path);
    // The click on the button gives access to the tab.
    const real = await clickToolbar(this.chromium, article);
    const tab = await real.evaluate(activeTabId);
    await real.close();
    const popup = await this.chromium.browser.newPage();
    await popup.setViewport({ width: 380, height: 600 });
    await popup.goto(`${this.chromium.origin}/popup.html?tab=${tab}`);
    await settled(popup);
    return { popup, article };
  }

  /** A page of the extension. */
  async page(path: string, width = 1280): Promise<Page> {
    const page = await this.chromium.browser.newPage();
    await page.setViewport({ width, height: 800 });
    await page.goto(`${this.chromium.origin}/${path}`);
    await page.waitForSelector('h1, main');
    return page;
  }

  /** Through the extension's own storage, as its settings page does. */
  async set(uiLanguage: Language, theme: Theme, others: object = {}): Promise<void> {
    const page = await this.page('options.html');
    await page.evaluate(storeSettings, { uiLanguage, theme, ...others });
    await page.close();
  }

  /** Closes every tab but one. */
  async clear(): Promise<void> {
    const { browser } = this.chromium;
    const [first, ...others] = await browser.pages();
    await first?.goto('about:blank').catch(() => {});
    for (const page of others) await page.close().catch(() => {});
    await poll(async () => (await browser.pages()).length <= 1);
  }

  async close(): Promise<void> {
    await this.chromium.browser.close();
    this.server.close();
  }
}

/** As much of the browser's own API as is asked of it here. */
interface BrowserApi {
  tabs: { query(of: object): Promise<{ id: number }[]> };
  storage: { local: { set(of: object): Promise<void> } };
}
declare const chrome: BrowserApi;

/** Runs in the popup. */
async function activeTabId(): Promise<number | undefined> {
  return (await chrome.tabs.query({ active: true, currentWindow: true }))[0]?.id;
}

/** Runs in a page of the extension. */
function storeSettings(settings: object): Promise<void> {
  return chrome.storage.local.set({ settings });
}
