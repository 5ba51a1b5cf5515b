/**
 * Pictures of the real extension in real Chromium: each state of the popup, welcome, settings and library, in light and
 * dark and in both languages, into `.output/screenshots`; and the five pictures for the stores, 1280 × 800, into
 * `store/screenshots`.
 *
 *     npm run screenshots [-- --only popup-figures,welcome] [--store]
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { type Chromium, clickToolbar, poll, settled, startChromium } from '../tests/e2e/chromium.ts';
import { type PageServer, servePages } from './serve.ts';

const { values: options } = parseArgs({ options: { only: { type: 'string' }, store: { type: 'boolean' } } });
const only = options.only?.split(',');
const root = new URL('..', import.meta.url);

type Language = 'en' | 'vi';
type Theme = 'light' | 'dark';

interface Scene {
  name: string;
  width?: number;
  /** Brings the page to be pictured into its state; `popup` opens the popup on a path of the demo. */
  show: (stage: Stage) => Promise<Page>;
}

interface Stage {
  chromium: Chromium;
  server: PageServer;
  language: Language;
  popup: (path: string) => Promise<Page>;
  open: (path: string) => Promise<Page>;
}

const click = (page: Page, selector: string) =>
  page.$eval(selector, (element) => (element as HTMLElement).click());

const SCENES: Scene[] = [
  { name: 'popup-figures', show: ({ popup, language }) => popup(`/${language}`) },
  {
    name: 'popup-focus',
    show: async ({ popup, language }) => {
      const page = await popup(`/${language}`);
      await page.keyboard.press('j');
      return page;
    },
  },
  {
    name: 'popup-all',
    show: async ({ popup, language }) => {
      const page = await popup(`/${language}`);
      await click(page, '.popup-rest summary');
      await page.waitForSelector('.popup-rest .figure-card');
      await page.$eval('.popup-rest', (rest) => rest.scrollIntoView());
      return page;
    },
  },
  {
    name: 'popup-saved',
    show: async ({ popup, language }) => {
      const page = await popup(`/${language}`);
      if (!(await page.$('#tags'))) await page.keyboard.press('s');
      await page.waitForSelector('#tags');
      await page.type('#tags', language === 'vi' ? 'kinh tế,ngân sách,' : 'budget,transport,');
      await page.waitForSelector('.tag');
      return page;
    },
  },
  {
    name: 'popup-copied',
    show: async ({ popup, language }) => {
      const page = await popup(`/${language}`);
      await click(page, '#copy');
      await page.waitForSelector('.popup-notice:not(:empty)');
      return page;
    },
  },
  {
    name: 'popup-gone',
    show: async ({ popup, language, chromium }) => {
      const page = await popup(`/${language}`);
      const [article] = (await chromium.browser.pages()).filter((one) => one.url().endsWith(`/${language}`));
      await article?.evaluate(() => document.body.replaceChildren());
      await click(page, '.figure-card');
      await page.waitForSelector('.popup-notice.warn:not(:empty)');
      return page;
    },
  },
  {
    name: 'popup-keys',
    show: async ({ popup, language }) => {
      const page = await popup(`/${language}`);
      await page.keyboard.type('?');
      await page.waitForSelector('dialog[open]');
      return page;
    },
  },
  { name: 'popup-no-figures', show: ({ popup }) => popup('/plain') },
  { name: 'popup-no-article', show: ({ popup }) => popup('/empty') },
  { name: 'popup-browser-page', show: ({ popup }) => popup('chrome://version') },
  { name: 'popup-narrow', width: 320, show: ({ popup, language }) => popup(`/${language}`) },
  { name: 'welcome', width: 1280, show: ({ open }) => open('welcome.html') },
  { name: 'settings', width: 1280, show: ({ open }) => open('options.html#/settings') },
  { name: 'settings-narrow', width: 400, show: ({ open }) => open('options.html#/settings') },
  { name: 'library', width: 1280, show: ({ open }) => open('options.html') },
];

const server = await servePages({
  '/vi': new URL('demo/vi.html', root),
  '/en': new URL('demo/en.html', root),
  '/empty': '<!doctype html><title>Nothing</title><p>Hi.',
  '/plain': `<!doctype html><html lang="en"><title>A quiet evening by the river</title><article><h1>A quiet evening by the river</h1>
    <p>${'The boats came home and the village went to sleep while the lamps along the quay were lit. '.repeat(8)}</p></article>`,
});
const chromium = await startChromium();
for (const language of ['en', 'vi'] as const)
  for (const theme of ['light', 'dark'] as const) await pictureAll(language, theme);
await chromium.browser.close();
server.close();

async function pictureAll(language: Language, theme: Theme) {
  const folder = new URL(`.output/screenshots/${language}-${theme}/`, root);
  mkdirSync(folder, { recursive: true });
  await set(language, theme);
  for (const { name, width = 0, show } of SCENES) {
    if (only && !only.includes(name)) continue;
    const page = await show(stageFor(language));
    if (width > 0) await page.setViewport({ width, height: 800 });
    // Fonts, transitions and the last state are painted.
    await new Promise((resolve) => setTimeout(resolve, 350));
    await page.screenshot({ path: fileURLToPath(new URL(`${name}.png`, folder)), fullPage: width > 0 });
    await closeAll();
  }
}

function stageFor(language: Language): Stage {
  return {
    ...{ chromium, server, language },
    popup: async (path) => {
      const page = await chromium.browser.newPage();
      await page.setViewport({ width: 1280, height: 800 });
      await page.goto(path.startsWith('/') ? server.origin + path : path);
      // The click on the button gives access to the tab; the popup itself cannot be sized, the same page in a tab can.
      const popup = await clickToolbar(chromium, page);
      const tab = await popup.evaluate(activeTabId);
      await popup.close();
      const sized = await chromium.browser.newPage();
      await sized.setViewport({ width: 380, height: 600 });
      await sized.goto(`${chromium.origin}/popup.html?tab=${tab}`);
      await settled(sized);
      return sized;
    },
    open: async (path) => {
      const page = await chromium.browser.newPage();
      await page.goto(`${chromium.origin}/${path}`);
      await page.waitForSelector('h1, main');
      return page;
    },
  };
}

/** Runs in the popup. */
async function activeTabId(): Promise<number | undefined> {
  const { chrome } = window as unknown as {
    chrome: { tabs: { query(of: object): Promise<{ id: number }[]> } };
  };
  return (await chrome.tabs.query({ active: true, currentWindow: true }))[0]?.id;
}

/** Through the extension's own storage, as its settings page does. */
async function set(uiLanguage: Language, theme: Theme) {
  const page = await chromium.browser.newPage();
  await page.goto(`${chromium.origin}/options.html`);
  await page.evaluate(
    (settings) => {
      const { chrome } = window as unknown as {
        chrome: { storage: { local: { set(of: object): Promise<void> } } };
      };
      return chrome.storage.local.set({ settings });
    },
    { uiLanguage, theme },
  );
  await page.close();
}

async function closeAll() {
  for (const page of await chromium.extension.pages()) await page.close().catch(() => {});
  const [first, ...others] = await chromium.browser.pages();
  await first?.goto('about:blank').catch(() => {});
  for (const page of others) await page.close().catch(() => {});
  await poll(async () => (await chromium.browser.pages()).length <= 1);
}
