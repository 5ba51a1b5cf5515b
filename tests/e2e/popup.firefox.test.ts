import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PageServer, servePages } from '../../scripts/serve.ts';
import { poll } from './chromium.ts';
import { type Firefox, firefoxPath, inChrome, inPopup, openPopup, startFirefox } from './firefox.ts';

const english = readFileSync(new URL('../../demo/en.html', import.meta.url), 'utf8');

if (!firefoxPath && process.env.REQUIRE_BROWSERS) throw new Error('NO FIREFOX');

describe.skipIf(!firefoxPath)('the popup and the commands in Firefox', () => {
  let server: PageServer;
  let firefox: Firefox;
  beforeAll(async () => {
    server = await servePages({ '/en': english, '/copied': english, '/saved': english });
    firefox = await startFirefox();
  });
  afterAll(async () => {
    await firefox?.browser.close();
    server?.close();
  });
  const open = (path: string) => openPopup(firefox, `${server.origin}${path}`);
  const ask = (expression: string) => inPopup(firefox.browser, expression);
  const press = (key: string) =>
    ask(
      `document.activeElement.dispatchEvent(new document.defaultView.KeyboardEvent('keydown', { key: '${key}', bubbles: true, cancelable: true }))`,
    );
  const lit = (page: Page, name = 'readout') =>
    page.evaluate((called) => [...(CSS.highlights.get(called) ?? [])].map(String).join(''), name);

  test('j and k hop over the cards, the page follows and shows the number in its sentence', async () => {
    const page = await open('/en');
    await press('j');
    const first = await poll(() => lit(page, 'readout-number'));
    expect(await lit(page)).toContain(first);
    await press('j');
    await poll(async () => (await lit(page, 'readout-number')) !== first);
    await press('k');
    await poll(async () => (await lit(page, 'readout-number')) === first);
    // The page's own style is left as it was once the light is out.
    await poll(() => page.evaluate(() => document.adoptedStyleSheets.length === 0), 15_000);
    await page.close();
  });

  test('a sentence that is gone is told of', async () => {
    const page = await open('/en');
    await page.evaluate(() => document.body.replaceChildren('Something else.'));
    await ask(`document.querySelector('.figure-card').click()`);
    await poll(async () =>
      (await ask(`document.querySelector('[role="status"]').textContent`))?.includes('no longer'),
    );
    await page.close();
  });

  test('all figures are grouped; S saves, and a tag is added', async () => {
    const page = await open('/en');
    await ask(`document.querySelector('.popup-rest summary').click()`);
    await poll(async () => Number(await ask(`document.querySelectorAll('.popup-rest section').length`)) > 0);
    await press('s');
    await poll(() => ask(`document.querySelector('#tags') ? 'yes' : ''`));
    await ask(
      `(() => { const field = document.querySelector('#tags'); field.value = 'economy'; field.dispatchEvent(new document.defaultView.KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true })); })()`,
    );
    await poll(async () => (await ask(`document.querySelector('.tag')?.textContent`)) === 'economy');
    await page.close();
  });

  test('the command to copy puts the figures on the clipboard and says so on the button', async () => {
    const page = await open('/copied');
    await closePopups();
    await command('copy-figures');
    await poll(async () => (await badge()) === '✓');
    const copied = await inChrome(
      firefox.browser,
      `(() => {
        const board = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
        board.init(null);
        board.addDataFlavor('text/plain');
        Services.clipboard.getData(board, Services.clipboard.kGlobalClipboard);
        const data = {};
        board.getTransferData('text/plain', data);
        return data.value.QueryInterface(Ci.nsISupportsString).data;
      })()`,
    );
    expect(copied).toContain('£48m');
    await page.close();
  });

  test('the command to save saves in the popup', async () => {
    const page = await open('/saved');
    await closePopups();
    await command('save-article');
    await poll(() => ask(`document.querySelector('#tags') ? 'yes' : ''`));
    expect(await ask(`document.querySelector('#save').textContent`)).toBe('Saved ✓');
    await closePopups();
    await page.close();
  });

  test('the popup of a selection shows the figures of the selection alone', async () => {
    const page = await open('/en');
    await closePopups();
    await page.evaluate(() => {
      const paragraph = [...document.querySelectorAll('p')].find((one) => one.textContent.includes('£48m'));
      if (paragraph) getSelection()?.selectAllChildren(paragraph);
    });
    await menu('selection');
    await poll(async () => (await ask(`document.querySelector('h1')?.textContent`)) === 'Selected text');
    const values = await ask(
      `[...document.querySelectorAll('.figure-value')].map((one) => one.textContent).join(' ; ')`,
    );
    for (const value of ['31-14', '£48m', '12%']) expect(values).toContain(value);
    // The town's passengers stand in the next paragraph.
    expect(values).not.toContain('3.6 million');
    expect(await ask(`String(document.querySelector('#save').disabled)`)).toBe('true');
    await closePopups();
    await page.close();
  });

  test('? shows the keys', async () => {
    const page = await open('/en');
    await press('?');
    await poll(async () => Number(await ask(`document.querySelectorAll('dialog[open] kbd').length`)) > 5);
    await ask(`document.querySelector('dialog .button').click()`);
    await poll(() => ask(`document.querySelector('dialog') ? '' : 'closed'`));
    await closePopups();
    await page.close();
  });

  const closePopups = () =>
    inChrome(firefox.browser, `for (const panel of document.querySelectorAll('panel')) panel.hidePopup();`);
  /** Fires the shortcut's own element, which is what a key press does. */
  const command = (name: string) =>
    inChrome(
      firefox.browser,
      `(() => {
        const { shortcuts } = WebExtensionPolicy.getByID('readout@readout.example').extension;
        const keys = [...document.querySelectorAll('keyset[id*="readout"] key')];
        const letter = { 'copy-figures': 'K', 'save-article': 'S' }['${name}'];
        keys.find((key) => key.getAttribute('key') === letter).doCommand();
      })()`,
    );
  /** Chooses an item of the context menu, told to the background as the menu itself tells it. */
  const menu = (id: string) =>
    inChrome(
      firefox.browser,
      `(() => {
        const { extension } = WebExtensionPolicy.getByID('readout@readout.example');
        extension.emit('webext-menu-menuitem-click', { menuItemId: '${id}', editable: false, modifiers: [] }, gBrowser.selectedTab);
      })()`,
    );
  const badge = () =>
    inChrome(
      firefox.browser,
      `(() => {
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        const { extension } = WebExtensionPolicy.getByID('readout@readout.example');
        const action = ExtensionParent.apiManager.global.browserActionFor(extension).action;
        return action.getContextData(gBrowser.selectedTab).badgeText;
      })()`,
    );
});
