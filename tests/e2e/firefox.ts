import { fileURLToPath } from 'node:url';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { findFirefox } from '../../scripts/browsers.ts';
import { poll } from './chromium.ts';
import { type CountingProxy, countUntilClosed, firefoxProxyPrefs, startProxy } from './proxy.ts';

export const firefoxPath = findFirefox();
const BUILD = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));
const GECKO_ID = 'readout@readout.example';
const UUID = '6d1c3a52-9a3e-4a7e-8f5c-2b8f0a5c7d11';

export interface Firefox {
  browser: Browser;
  /** `moz-extension://…` */
  origin: string;
}

export interface FirefoxOptions {
  proxy?: CountingProxy;
  prefs?: Record<string, string | number | boolean>;
}

/**
 * Headless Firefox with the built extension installed under a known address; what it asks for is counted, and its
 * `close()` fails where that was more than the pages of the test.
 */
export async function startFirefox(
  userDataDir?: string,
  { proxy, prefs }: FirefoxOptions = {},
): Promise<Firefox> {
  const counting = proxy ?? (await startProxy());
  const browser = await launch({
    browser: 'firefox',
    executablePath: firefoxPath,
    headless: true,
    userDataDir,
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
      'intl.accept_languages': 'en',
      ...firefoxProxyPrefs(counting),
      ...prefs,
    },
  });
  countUntilClosed(browser, counting);
  await browser.installExtension(BUILD);
  return { browser, origin: `moz-extension://${UUID}` };
}

interface Bidi {
  connection: { send(method: string, params: object): Promise<{ result: Record<string, unknown> }> };
}

/** Runs a statement in the browser's own window, where the toolbar lives. */
export async function inChrome(browser: Browser, expression: string): Promise<unknown> {
  const { connection } = browser as unknown as Bidi;
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = tree.result.contexts as { context: string }[];
  const answer = await connection.send('script.evaluate', {
    expression,
    target: { context: window?.context },
    awaitPromise: true,
  });
  const { type, exceptionDetails, result } = answer.result as Record<
    string,
    { text?: string; value?: unknown }
  >;
  if (exceptionDetails) throw new Error(`${type}: ${exceptionDetails.text}`);
  return result?.value;
}

const POPUP = `[...document.querySelectorAll('browser.webextension-popup-browser')].find((one) => one.currentURI.spec.includes('popup.html'))`;

/** Opens the address in a new tab and clicks the real toolbar button there; answers when the popup has settled. */
export async function openPopup({ browser }: Firefox, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url);
  await page.bringToFront();
  await inChrome(
    browser,
    `(async () => {
      // A popup left open would be closed by the click.
      for (const panel of document.querySelectorAll('panel')) panel.hidePopup();
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID('${GECKO_ID}');
      await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
    })()`,
  );
  await poll(() => inPopup(browser, `document.querySelector('main[aria-busy="false"]') ? 'yes' : ''`));
  return page;
}

/** The value of an expression over the popup's `document`, as a string; undefined while there is no popup. */
export async function inPopup(browser: Browser, expression: string): Promise<string | undefined> {
  // A frame script runs beside the popup's page with the browser's rights, so the page's own policy stays as it is.
  const script = `sendAsyncMessage('readout-test', ((document) => { try { return String(${expression} ?? ''); } catch (error) { return 'error: ' + error; } })(content.document))`;
  const value = await inChrome(
    browser,
    `(async () => {
      const popup = ${POPUP};
      if (!popup) return undefined;
      return new Promise((resolve) => {
        // A popup whose page is just being replaced hears nothing.
        setTimeout(resolve, 2000);
        const manager = popup.messageManager;
        manager.addMessageListener('readout-test', function heard(message) {
          manager.removeMessageListener('readout-test', heard);
          resolve(message.data);
        });
        // A popup that is closing answers no more.
        setTimeout(resolve, 2000);
        manager.loadFrameScript('data:,' + encodeURIComponent(${JSON.stringify(script)}), false);
      });
    })()`,
  );
  return typeof value === 'string' && value !== '' ? value : undefined;
}
