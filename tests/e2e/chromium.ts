import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, type Extension, launch, type Page } from 'puppeteer-core';
import { findChromium } from '../../scripts/browsers.ts';
import { type CountingProxy, chromiumProxyArgs, countUntilClosed, startProxy } from './proxy.ts';

export const chromiumPath = findChromium();
export const BUILD = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

export interface Chromium {
  browser: Browser;
  extension: Extension;
  /** `chrome-extension://…` */
  origin: string;
}

/**
 * Headless Chromium with the built extension installed; the profile folder keeps the library over a restart.
 * Everything it asks for goes through a counting proxy, and its `close()` fails where that was more than the pages
 * of the test.
 */
export async function startChromium(
  userDataDir?: string,
  { proxy, build = BUILD }: { proxy?: CountingProxy; build?: string } = {},
): Promise<Chromium> {
  const counting = proxy ?? (await startProxy());
  if (!existsSync(build)) throw new Error('Run npm run build first.');
  const browser = await launch({
    executablePath: chromiumPath,
    headless: true,
    pipe: true,
    enableExtensions: true,
    userDataDir,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-features=SpareRendererForSitePerProcess',
      '--disable-background-networking',
      '--lang=en',
      // A mouse, as most readers have, where a headless browser has none: what shows under it is hidden elsewhere.
      '--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4',
      ...chromiumProxyArgs(counting),
    ],
  });
  countUntilClosed(browser, counting);
  const extension = await install(browser, build);
  await closeWelcome(extension, userDataDir !== undefined);
  return { browser, extension, origin: `chrome-extension://${extension.id}` };
}

/** Installs the extension as it lies there, for the first time or anew. */
export async function install(browser: Browser, build: string): Promise<Extension> {
  const id = await browser.installExtension(build, { enabledInIncognito: true });
  return poll(async () => (await browser.extensions()).get(id));
}

/** The welcome tab of a first install would come in front of the page under test; answers whether it came. */
export async function closeWelcome(extension: Extension, mayBeAbsent = false): Promise<boolean> {
  const welcome = await poll(
    async () => (await extension.pages()).find((open) => open.url().includes('/welcome.html')),
    mayBeAbsent ? 2000 : 10_000,
  ).catch(() => undefined);
  await welcome?.close();
  return welcome !== undefined;
}

/** Opens the address in a new tab and clicks the real toolbar button there. */
export async function openPopup(chromium: Chromium, url: string): Promise<{ page: Page; popup: Page }> {
  const page = await chromium.browser.newPage();
  await page.goto(url);
  return { page, popup: await clickToolbar(chromium, page) };
}

/** Clicks the real toolbar button on the page; answers when the popup has settled. */
export async function clickToolbar({ extension }: Chromium, page: Page): Promise<Page> {
  await pressToolbar(extension, page);
  const popup = await poll(async () =>
    (await extension.pages()).find((open) => open.url().includes('/popup.html')),
  );
  await settled(popup);
  return popup;
}

/** Clicks the real toolbar button on the page. */
export async function pressToolbar(extension: Extension, page: Page): Promise<void> {
  await page.bringToFront();
  await extension.triggerAction(page);
}

/** Waits until the popup has an answer, figures or a plain sentence. */
export async function settled(popup: Page) {
  await popup.waitForSelector('main[aria-busy="false"]');
}

export async function poll<T>(attempt: () => Promise<T | undefined | false>, ms = 30_000): Promise<T> {
  const end = Date.now() + ms;
  while (Date.now() < end) {
    const found = await attempt();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('Nothing came in time.');
}

export interface Card {
  value: string;
  label: string;
  sentence: string;
}

/** The cards as the reader sees them. */
export function readCards(popup: Page): Promise<Card[]> {
  return popup.$$eval('.figure-card', (cards) =>
    cards.map((card) => ({
      value: card.querySelector('.figure-value')?.textContent ?? '',
      label: card.querySelector('.figure-label')?.textContent ?? '',
      sentence: card.querySelector('.figure-sentence')?.textContent ?? '',
    })),
  );
}
