import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PageServer, servePages } from '../../scripts/serve.ts';
import { chromiumPath, clickToolbar, poll, startChromium } from './chromium.ts';
import {
  clickToolbar as clickInFirefox,
  firefoxPath,
  inChrome,
  runInPopup,
  startFirefox,
} from './firefox.ts';

if (!(chromiumPath && firefoxPath) && process.env.REQUIRE_BROWSERS) throw new Error('NO BROWSER');

describe('a private window', () => {
  let server: PageServer;
  beforeAll(async () => {
    server = await servePages({ '/en': new URL('../../demo/en.html', import.meta.url) });
  });
  afterAll(() => server?.close());

  test.skipIf(!chromiumPath).each([
    ['en', 'A saved article stays in your library'],
    ['vi', 'Bài đã lưu vẫn còn trong thư viện'],
  ])(
    'of Chromium: told of in %s before saving, never saved by command alone; then saved',
    async (uiLanguage, told) => {
      const chromium = await startChromium();
      const { browser, extension, origin } = chromium;
      const library = await browser.newPage();
      await library.goto(`${origin}/options.html`);
      await library.evaluate(
        async (settings, url) => {
          await chrome.storage.local.set({ settings });
          await chrome.windows.create({ incognito: true, url });
        },
        { uiLanguage },
        `${server.origin}/en`,
      );
      const target = await browser.waitForTarget((one) => one.url() === `${server.origin}/en`);
      const page = await target.page();
      if (!page) throw new Error('The private window did not open.');
      const popup = await clickToolbar(chromium, page);
      expect(await popup.$eval('#private', (notice) => notice.textContent)).toContain(told);
      // As the command to save opens it.
      const tab = await popup.evaluate(
        async () => (await chrome.tabs.query({ active: true, currentWindow: true }))[0],
      );
      await popup.goto(`${origin}/popup.html?tab=${tab?.id}&ask=save`);
      await popup.waitForSelector('#private');
      expect(await library.$$('.row')).toEqual([]);
      await popup.$eval('#save', (button) => (button as HTMLElement).click());
      await popup.waitForSelector('#tags');
      expect(await popup.$('#private')).toBeNull();
      await library.waitForSelector('.row a');
      expect((await extension.pages()).length).toBeGreaterThan(0);
      await browser.close();
    },
  );

  test.skipIf(!firefoxPath)(
    'of Firefox, which has no library: figures are shown, and saving is not offered',
    async () => {
      const firefox = await startFirefox(undefined, {
        prefs: { 'browser.privatebrowsing.autostart': true },
      });
      await inChrome(firefox.browser, ALLOW);
      const page = await firefox.browser.newPage();
      await page.goto(`${server.origin}/en`);
      await page.bringToFront();
      await clickInFirefox(firefox);
      const seen = () => ({
        notice: document.querySelector('[role="alert"]')?.textContent,
        disabled: document.querySelector<HTMLButtonElement>('#save')?.disabled,
        told: document.querySelector('#private') !== null,
        cards: document.querySelectorAll('.figure-card').length,
      });
      const shown = await poll(async () => {
        const now = await runInPopup(firefox.browser, seen, []);
        return now.notice ? now : undefined;
      });
      expect(shown).toMatchObject({
        notice: expect.stringContaining('not available in this mode'),
        disabled: true,
        told: false,
      });
      expect(shown.cards).toBeGreaterThan(3);
      await firefox.browser.close();
    },
  );
});

/** What the reader does in Firefox's page of add-ons: "Run in Private Windows". */
const ALLOW = `(async () => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const id = 'readout@readout.example';
  await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
  const addon = await AddonManager.getAddonByID(id);
  await addon.disable();
  await addon.enable();
})()`;

/** As much of the browser's own API as is asked of it here. */
declare const chrome: {
  storage: { local: { set(of: object): Promise<void> } };
  windows: { create(of: object): Promise<unknown> };
  tabs: { query(of: object): Promise<{ id?: number }[]> };
};
