import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Command, Driver, DriverOptions, MenuItem, Popup, Wish } from './both.ts';
import { poll } from './chromium.ts';
import {
  clickToolbar,
  FIREFOX_BUILD,
  type Firefox,
  GECKO_ID,
  hidePopups,
  inChrome,
  install,
  navigate,
  pressToolbar,
  runInBackground,
  runInPopup,
  settled,
  spoilNextPage,
  startFirefox,
  uninstall,
} from './firefox.ts';
import { killAll } from './kill.ts';

/** The letters of the suggested shortcuts, Alt+Shift+…. */
const LETTERS: Record<Command, string> = { 'copy-figures': 'K', 'save-article': 'S' };

/** Firefox through BiDi: what belongs to the browser's window, popup included, is reached from that window's own script. */
export class FirefoxDriver implements Driver {
  readonly name = 'Firefox';
  readonly options: DriverOptions;
  running: Firefox | undefined;

  constructor(options: DriverOptions) {
    this.options = options;
  }

  get firefox(): Firefox {
    if (!this.running) throw new Error('Firefox is not running.');
    return this.running;
  }

  get origin() {
    return this.firefox.origin;
  }

  async start() {
    const { folder, proxy, build, prefs } = this.options;
    const downloads = {
      'browser.download.folderList': 2,
      'browser.download.dir': join(folder, 'downloads'),
      'browser.download.alwaysOpenPanel': false,
    };
    this.running = await startFirefox(join(folder, 'profile'), {
      ...{ proxy, build },
      prefs: { ...downloads, ...prefs },
    });
  }

  async close() {
    const browser = this.running?.browser;
    this.running = undefined;
    await browser?.close();
  }

  async kill() {
    await killAll(this.firefox.browser);
    this.running = undefined;
    // What puppeteer laid aside of the profile is put back before it starts again.
    const profile = join(this.options.folder, 'profile');
    await poll(async () => !readdirSync(profile).some((name) => name.endsWith('.puppeteer')));
  }

  async install() {
    return install(this.firefox.browser, this.options.build ?? FIREFOX_BUILD);
  }

  uninstall() {
    return uninstall(this.firefox.browser);
  }

  newPage() {
    return this.firefox.browser.newPage();
  }

  async open(path: string, tab?: Page) {
    const page = tab ?? (await this.newPage());
    await navigate(page, `${this.origin}/${path}`);
    await page.waitForSelector('#app > *');
    return page;
  }

  async openSpoilt<Given extends unknown[]>(path: string, spoil: (...given: Given) => void, ...given: Given) {
    const page = await this.newPage();
    await page.bringToFront();
    const mark = `spoilt-${await spoilNextPage(this.firefox.browser, spoil, given)}`;
    const [file = '', hash] = path.split('#');
    const asked = `${file}${file.includes('?') ? '&' : '?'}${mark}`;
    return this.open(hash === undefined ? asked : `${asked}#${hash}`, page);
  }

  async clickToolbar(page: Page) {
    await page.bringToFront();
    await clickToolbar(this.firefox);
    return this.popup();
  }

  async pressToolbar(page: Page) {
    await page.bringToFront();
    await pressToolbar(this.firefox);
  }

  /** The shortcut's own element, which is what a key press fires. */
  async command(command: Command, page: Page) {
    await page.bringToFront();
    await inChrome(
      this.firefox.browser,
      `[...document.querySelectorAll('keyset[id*="readout"] key')]
        .find((key) => key.getAttribute('key') === '${LETTERS[command]}').doCommand()`,
    );
  }

  /** Told to the background as the menu itself tells it. */
  async menu(item: MenuItem, page: Page) {
    await page.bringToFront();
    await inChrome(
      this.firefox.browser,
      `WebExtensionPolicy.getByID('${GECKO_ID}').extension.emit('webext-menu-menuitem-click',
        { menuItemId: '${item}', editable: false, modifiers: [] }, gBrowser.selectedTab)`,
    );
  }

  async asked(wish: Wish) {
    const popup = await this.opened(wish);
    await settled(this.firefox);
    return popup;
  }

  async opened(wish: Wish) {
    const popup = this.popup();
    await poll(() =>
      popup.evaluate((ask) => location.search.includes(`ask=${ask}`), wish).catch(() => false),
    );
    return popup;
  }

  async inBackground<Given extends unknown[], Answer>(
    run: (...given: Given) => Promise<Answer>,
    ...given: Given
  ) {
    return runInBackground(this.firefox.browser, run, given);
  }

  async stopBackground() {
    await inChrome(
      this.firefox.browser,
      `WebExtensionPolicy.getByID('${GECKO_ID}').extension.terminateBackground({ ignoreDevToolsAttached: true })`,
    );
  }

  async print(page: Page, on: boolean) {
    await page.bringToFront();
    const medium = on ? 'print' : '';
    await inChrome(
      this.firefox.browser,
      `gBrowser.selectedBrowser.browsingContext.mediumOverride = '${medium}'`,
    );
  }

  private popup(): Popup {
    const { browser } = this.firefox;
    return {
      evaluate: ((run: (...given: unknown[]) => unknown, ...given: unknown[]) =>
        runInPopup(browser, run, given)) as Page['evaluate'],
      close: () => hidePopups(browser),
    };
  }
}
