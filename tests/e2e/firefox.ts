import { fileURLToPath } from 'node:url';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { findFirefox } from '../../scripts/browsers.ts';
import { poll } from './chromium.ts';
import { type CountingProxy, countUntilClosed, firefoxProxyPrefs, startProxy } from './proxy.ts';

export const firefoxPath = findFirefox();
export const FIREFOX_BUILD = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));
export const GECKO_ID = 'readout@readout.example';
const UUID = '6d1c3a52-9a3e-4a7e-8f5c-2b8f0a5c7d11';
/** Where Firefox notes the address of each extension. */
const UUIDS = 'extensions.webextensions.uuids';
const KNOWN = JSON.stringify({ [GECKO_ID]: UUID });

export interface Firefox {
  browser: Browser;
  /** `moz-extension://…` */
  origin: string;
}

export interface FirefoxOptions {
  proxy?: CountingProxy;
  prefs?: Record<string, string | number | boolean>;
  build?: string;
}

/**
 * Headless Firefox with the built extension installed under a known address; what it asks for is counted, and its
 * `close()` fails where that was more than the pages of the test.
 */
export async function startFirefox(
  userDataDir?: string,
  { proxy, prefs, build = FIREFOX_BUILD }: FirefoxOptions = {},
): Promise<Firefox> {
  const counting = proxy ?? (await startProxy());
  const browser = await launch({
    browser: 'firefox',
    executablePath: firefoxPath,
    headless: true,
    userDataDir,
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: {
      [UUIDS]: KNOWN,
      'intl.accept_languages': 'en',
      ...firefoxProxyPrefs(counting),
      ...prefs,
    },
  });
  countUntilClosed(browser, counting);
  await install(browser, build);
  return { browser, origin: `moz-extension://${UUID}` };
}

/** Uninstalls the extension, whose address is kept for the next time. */
export async function uninstall(browser: Browser): Promise<void> {
  await browser.uninstallExtension(GECKO_ID);
  await inChrome(browser, `Services.prefs.setStringPref('${UUIDS}', ${JSON.stringify(KNOWN)})`);
}

/** Installs the extension as it lies there, for the first time or anew; the welcome tab that comes is closed, and answered whether it came. */
export async function install(browser: Browser, build: string): Promise<boolean> {
  await browser.installExtension(build);
  const came = await inChrome(
    browser,
    `(async () => {
      const welcome = () =>
        gBrowser.tabs.find(({ linkedBrowser }) => linkedBrowser.currentURI.spec.endsWith('/welcome.html'));
      const end = Date.now() + 3000;
      while (!welcome() && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 50));
      if (!welcome()) return false;
      gBrowser.removeTab(welcome());
      return true;
    })()`,
  );
  return came === true;
}

interface Bidi {
  connection: { send(method: string, params: object): Promise<{ result: Record<string, unknown> }> };
}

/** The background, woken where it was stopped. */
const BACKGROUND = `await (async () => {
  const { extension } = WebExtensionPolicy.getByID('${GECKO_ID}');
  await extension.wakeupBackground?.();
  return [...extension.views].find(({ viewType }) => viewType === 'background')?.xulBrowser;
})()`;
const POPUP = `[...document.querySelectorAll('browser.webextension-popup-browser')].find((one) => one.currentURI.spec.includes('popup.html'))`;

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

/** Loads the address in the tab; Firefox reports no load event for an extension's page, which is then waited for. */
export async function navigate(page: Page, url: string): Promise<void> {
  await page.goto('about:blank');
  const { connection } = page.browser() as unknown as Bidi;
  const context = (page.mainFrame() as unknown as { _id: string })._id;
  await connection.send('browsingContext.navigate', { context, url, wait: 'none' });
}

/** Goes where the reader goes by the address bar, the browser's own pages included. */
export async function visit({ browser }: Firefox, page: Page, address: string): Promise<void> {
  await page.bringToFront();
  await inChrome(
    browser,
    `(async () => {
      const { selectedBrowser } = gBrowser;
      const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
      selectedBrowser.fixupAndLoadURIString(${JSON.stringify(address)}, { triggeringPrincipal });
      while (selectedBrowser.webProgress.isLoadingDocument || selectedBrowser.currentURI.spec === 'about:blank')
        await new Promise((resolve) => setTimeout(resolve, 50));
    })()`,
  );
}

/** Clicks the real toolbar button over the tab in front; answers when the popup has settled. */
export async function clickToolbar(firefox: Firefox): Promise<void> {
  await pressToolbar(firefox);
  await settled(firefox);
}

/** Clicks the real toolbar button over the tab in front. */
export async function pressToolbar({ browser }: Firefox): Promise<void> {
  // A popup left open would be closed by the click.
  await hidePopups(browser);
  await inChrome(
    browser,
    `(async () => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID('${GECKO_ID}');
      await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
    })()`,
  );
}

/** Waits until the popup has an answer, figures or a plain sentence. */
export async function settled({ browser }: Firefox): Promise<void> {
  const isSettled = () => document.querySelector('main[aria-busy="false"]') !== null;
  await poll(() => runInPopup(browser, isSettled, []).catch(() => false), 15_000);
}

/** Closes what popup there is, and answers when it is gone. */
export async function hidePopups(browser: Browser): Promise<void> {
  await inChrome(
    browser,
    `(async () => {
      for (const panel of document.querySelectorAll('panel')) panel.hidePopup();
      const end = Date.now() + 5000;
      while (${POPUP} && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 20));
    })()`,
  );
}

let calls = 0;

/** Runs the function in the next page whose address says `spoilt-` and the number answered, before its scripts. */
export async function spoilNextPage<Given extends unknown[]>(
  browser: Browser,
  spoil: (...given: Given) => void,
  given: Given,
): Promise<number> {
  calls += 1;
  const script = `addEventListener('DOMWindowCreated', () => {
    if (!content.location.search.endsWith('spoilt-${calls}')) return;
    const world = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
    Cu.evalInSandbox(${JSON.stringify(`(${spoil})(...${JSON.stringify(given)})`)}, world);
  }, true)`;
  // In every tab to come, since a page of the extension gets a process of its own.
  const url = `data:text/javascript;charset=utf-8,${encodeURIComponent(script)}`;
  await inChrome(browser, `Services.mm.loadFrameScript(${JSON.stringify(url)}, true)`);
  return calls;
}

/** The answer of a function that runs in the popup's page; an error where there is no popup, or none that answers. */
export function runInPopup<Given extends unknown[], Answer>(
  browser: Browser,
  run: (...given: Given) => Answer,
  given: Given,
) {
  return runBeside(browser, POPUP, run, given);
}

/** The same in the background's page. */
export function runInBackground<Given extends unknown[], Answer>(
  browser: Browser,
  run: (...given: Given) => Answer,
  given: Given,
) {
  return runBeside(browser, BACKGROUND, run, given);
}

async function runBeside<Given extends unknown[], Answer>(
  browser: Browser,
  view: string,
  run: (...given: Given) => Answer,
  given: Given,
): Promise<Awaited<Answer>> {
  calls += 1;
  const told = `readout-test-${calls}`;
  // A frame script runs beside the page with the browser's rights, so the page's own policy stays as it is.
  const script = `{
    const world = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
    world.tell = (value, error) => sendAsyncMessage('${told}', JSON.stringify({ value, error }));
    const call = ${JSON.stringify(`(async () => (${run})(...${JSON.stringify(given)}))()`)};
    Cu.evalInSandbox(call + '.then((value) => tell(JSON.stringify(value)), (error) => tell(undefined, String(error)))', world);
  }`;
  const answer = await inChrome(
    browser,
    `(async () => {
      const view = ${view};
      if (!view) return undefined;
      return new Promise((resolve) => {
        const manager = view.messageManager;
        const heard = ({ data }) => {
          manager.removeMessageListener('${told}', heard);
          resolve(data);
        };
        manager.addMessageListener('${told}', heard);
        // A popup that is closing, or whose page is just being replaced, hears nothing.
        setTimeout(heard, 1500, {});
        manager.loadFrameScript('data:text/javascript;charset=utf-8,' + encodeURIComponent(${JSON.stringify(script)}), false);
      });
    })()`,
  );
  if (typeof answer !== 'string') throw new Error('The page of the extension did not answer.');
  const { value, error } = JSON.parse(answer) as { value?: string; error?: string };
  if (error !== undefined) throw new Error(error);
  return value === undefined ? (undefined as Awaited<Answer>) : JSON.parse(value);
}

/** What the toolbar button over the tab in front says: by the sign on it, and by its title. */
export const button = ({ browser }: Firefox) =>
  inChrome(
    browser,
    `(() => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID('${GECKO_ID}');
      const { action } = ExtensionParent.apiManager.global.browserActionFor(extension);
      const { badgeText, title } = action.getContextData(gBrowser.selectedTab);
      return JSON.stringify({ sign: badgeText, title });
    })()`,
  ).then((told) => JSON.parse(String(told)) as { sign: string; title: string });

/** The text on the clipboard. */
export const clipboard = ({ browser }: Firefox) =>
  inChrome(
    browser,
    `(() => {
      const board = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
      board.init(null);
      board.addDataFlavor('text/plain');
      Services.clipboard.getData(board, Services.clipboard.kGlobalClipboard);
      const data = {};
      board.getTransferData('text/plain', data);
      return data.value.QueryInterface(Ci.nsISupportsString).data;
    })()`,
  ) as Promise<string>;
