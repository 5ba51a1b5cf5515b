import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Command, Driver, DriverOptions, MenuItem, Popup, Wish } from './both.ts';
import {
  BUILD,
  type Chromium,
  clickToolbar,
  closeWelcome,
  install,
  poll,
  pressToolbar,
  settled,
  startChromium,
} from './chromium.ts';
import { killAll } from './kill.ts';

/** As much of the browser's own API as is asked of it here. */
declare const chrome: {
  storage: { local: { set(items: object): Promise<void> } };
  tabs: { query(what: object): Promise<{ id?: number; url?: string }[]> };
  commands: { onCommand: { dispatch(...told: unknown[]): void } };
  contextMenus: { onClicked: { dispatch(...told: unknown[]): void } };
};

/** Chromium through its debugging protocol: the toolbar button is really clicked, the popup is a page. */
export class ChromiumDriver implements Driver {
  readonly name = 'Chromium';
  readonly options: DriverOptions;
  running: Chromium | undefined;

  constructor(options: DriverOptions) {
    this.options = options;
  }

  get chromium(): Chromium {
    if (!this.running) throw new Error('Chromium is not running.');
    return this.running;
  }

  get origin() {
    return this.chromium.origin;
  }

  async start() {
    const { folder, proxy, build } = this.options;
    this.running = await startChromium(join(folder, 'profile'), { proxy, build });
    const session = await this.chromium.browser.target().createCDPSession();
    const downloads = { behavior: 'allow', downloadPath: join(folder, 'downloads') } as const;
    await session.send('Browser.setDownloadBehavior', downloads);
  }

  async close() {
    const browser = this.running?.browser;
    this.running = undefined;
    await browser?.close();
  }

  async kill() {
    await killAll(this.chromium.browser);
    this.running = undefined;
  }

  async install() {
    const extension = await install(this.chromium.browser, this.options.build ?? BUILD);
    this.running = { ...this.chromium, extension };
    return closeWelcome(extension, true);
  }

  uninstall() {
    return this.chromium.browser.uninstallExtension(this.chromium.extension.id);
  }

  newPage() {
    return this.chromium.browser.newPage();
  }

  async open(path: string, tab?: Page) {
    const page = tab ?? (await this.newPage());
    // Else a change of the part behind the # alone would load nothing.
    if (tab) await page.goto('about:blank');
    await page.goto(`${this.origin}/${path}`);
    await page.waitForSelector('#app > *');
    return page;
  }

  async openSpoilt<Given extends unknown[]>(path: string, spoil: (...given: Given) => void, ...given: Given) {
    const page = await this.newPage();
    await page.evaluateOnNewDocument(spoil as (...given: unknown[]) => void, ...given);
    return this.open(path, page);
  }

  clickToolbar(page: Page): Promise<Popup> {
    return clickToolbar(this.chromium, page);
  }

  pressToolbar(page: Page) {
    return pressToolbar(this.chromium.extension, page);
  }

  /** Told to the background as the browser tells it: menus and shortcuts of the browser itself cannot be pressed here. */
  async command(command: Command, page: Page) {
    await page.bringToFront();
    const worker = await backgroundOf(this.chromium);
    await worker.evaluate(async (name) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      chrome.commands.onCommand.dispatch(name, tab);
    }, command);
  }

  async menu(item: MenuItem, page: Page) {
    await page.bringToFront();
    const worker = await backgroundOf(this.chromium);
    await worker.evaluate(async (menuItemId) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      chrome.contextMenus.onClicked.dispatch({ menuItemId }, tab);
    }, item);
  }

  async asked(wish: Wish) {
    const popup = await this.opened(wish);
    await settled(popup);
    return popup;
  }

  opened(wish: Wish) {
    return poll(async () =>
      (await this.chromium.extension.pages()).find((one) => one.url().includes(`ask=${wish}`)),
    );
  }

  async inBackground<Given extends unknown[], Answer>(
    run: (...given: Given) => Promise<Answer>,
    ...given: Given
  ) {
    const worker = await backgroundOf(this.chromium);
    return (await worker.evaluate(run as (...given: unknown[]) => unknown, ...given)) as Answer;
  }

  async stopBackground() {
    await (await backgroundOf(this.chromium)).close();
  }

  async print(page: Page, on: boolean) {
    await page.emulateMediaType(on ? 'print' : undefined);
  }
}

/** The extension's service worker, woken where it was stopped. */
export async function backgroundOf({ browser, extension }: Chromium) {
  // Any event wakes it, as the browser's own would.
  const [page] = await extension.pages();
  await page?.evaluate(() => chrome.storage.local.set({ woken: Date.now() }));
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker');
  const worker = await target.worker();
  if (!worker) throw new Error('The background did not start.');
  return worker;
}
