import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { chromiumPath, poll } from './chromium.ts';
import { ChromiumDriver } from './drive-chromium.ts';
import { FirefoxDriver } from './drive-firefox.ts';
import { firefoxPath } from './firefox.ts';
import type { CountingProxy } from './proxy.ts';

/** As much of a page as a popup has in both browsers: in Firefox it is a panel without a page of its own. */
export type Popup = Pick<Page, 'evaluate' | 'close'>;

export type Command = 'copy-figures' | 'save-article';
export type MenuItem = Command | 'figures' | 'selection';

export type Wish = 'selection' | 'copy' | 'save';

/** What a test asks of a browser, whichever it is. */
export interface Driver {
  name: 'Chromium' | 'Firefox';
  options: DriverOptions;
  /** `chrome-extension://…`, `moz-extension://…` */
  origin: string;
  /** Starts the browser, at first and over the same profile again. */
  start(): Promise<void>;
  /** Ends it as a reader does. */
  close(): Promise<void>;
  /** Ends it as a power cut does. */
  kill(): Promise<void>;
  /** Installs the extension as it lies in its folder: for the first time, or as an update; answers whether its welcome came. */
  install(): Promise<boolean>;
  uninstall(): Promise<void>;
  newPage(): Promise<Page>;
  /** Loads a page of the extension anew, in a tab of its own or in this one. */
  open(path: string, tab?: Page): Promise<Page>;
  /** Opens a page of the extension in which the function ran before any script of its own. */
  openSpoilt<Given extends unknown[]>(
    path: string,
    spoil: (...given: Given) => void,
    ...given: Given
  ): Promise<Page>;
  /** Clicks the real toolbar button over the page; answers when the popup has settled. */
  clickToolbar(page: Page): Promise<Popup>;
  /** The same, and waits for nothing. */
  pressToolbar(page: Page): Promise<void>;
  /** Does what the browser's own shortcut, or an item of its context menu, does over the page. */
  command(command: Command, page: Page): Promise<void>;
  menu(item: MenuItem, page: Page): Promise<void>;
  /** The popup that a command or a menu opened with this wish, settled. */
  asked(wish: Wish): Promise<Popup>;
  /** The same as soon as it is there. */
  opened(wish: Wish): Promise<Popup>;
  /** The answer of a function that runs in the background. */
  inBackground<Given extends unknown[], Answer>(
    run: (...given: Given) => Promise<Answer>,
    ...given: Given
  ): Promise<Answer>;
  /** Stops the background as the browser does when it is idle. */
  stopBackground(): Promise<void>;
  /** Shows the page as on paper, or on the screen again. */
  print(page: Page, on: boolean): Promise<void>;
}

export interface DriverOptions {
  /** Holds the profile and the downloads. */
  folder: string;
  proxy?: CountingProxy;
  /** The extension as it lies there instead of the build. */
  build?: string;
  prefs?: Record<string, string | number | boolean>;
}

const BROWSERS = [
  { name: 'Chromium', path: chromiumPath, Driver: ChromiumDriver },
  { name: 'Firefox', path: firefoxPath, Driver: FirefoxDriver },
];

/**
 * Runs the tests in each browser that is there, which is started once for all of them; `options` are asked for just
 * before. A browser that is missing is told of, and an error where both are required.
 */
export function inBoth(
  title: string,
  tests: (driver: Driver, folder: string) => void,
  options: (name: string, folder: string) => Promise<Partial<DriverOptions>> = async () => ({}),
): void {
  for (const { name, path, Driver } of BROWSERS) {
    if (!path) missing(name, title);
    describe.skipIf(!path)(`${title}, in ${name}`, () => {
      const folder = mkdtempSync(join(tmpdir(), 'readout-'));
      mkdirSync(join(folder, 'downloads'));
      const driver = new Driver({ folder });
      beforeAll(async () => {
        Object.assign(driver.options, await options(name, folder));
        await driver.start();
      });
      afterAll(async () => {
        await driver.close();
        rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
      });
      tests(driver, folder);
    });
  }
}

function missing(name: string, title: string) {
  const message = `NO ${name.toUpperCase()}: "${title}" was SKIPPED there. Install it, or set ${name.toUpperCase()}=/path.`;
  if (process.env.REQUIRE_BROWSERS) throw new Error(message);
  console.warn(message);
}

/** Opens the address in a new tab and clicks the real toolbar button there. */
export async function openPopup(driver: Driver, url: string): Promise<{ page: Page; popup: Popup }> {
  const page = await driver.newPage();
  await page.goto(url);
  return { page, popup: await driver.clickToolbar(page) };
}

/** The file with this ending that was downloaded, once it is whole; it is taken away. */
export async function downloaded(
  folder: string,
  ending: string,
): Promise<{ name: string; bytes: Uint8Array }> {
  const downloads = join(folder, 'downloads');
  return poll(async () => {
    const names = readdirSync(downloads);
    // Beside a file still to come lies its part.
    if (names.some((one) => /\.(?:part|crdownload)$/u.test(one))) return;
    const name = names.find((one) => one.endsWith(ending));
    if (name === undefined) return;
    try {
      const bytes = readFileSync(join(downloads, name));
      if (bytes.length === 0) return;
      rmSync(join(downloads, name));
      return { name, bytes };
    } catch {
      // Firefox takes the empty file away before the whole one takes its name.
      return;
    }
  }).catch(() => {
    throw new Error(
      `No whole ${ending} was downloaded, only: ${readdirSync(downloads).join(', ') || 'nothing'}.`,
    );
  });
}
