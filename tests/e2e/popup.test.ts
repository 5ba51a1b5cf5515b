import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PageServer, servePages } from '../../scripts/serve.ts';
import {
  type Chromium,
  chromiumPath,
  clickToolbar,
  openPopup,
  poll,
  settled,
  startChromium,
} from './chromium.ts';

const here = (path: string) => new URL(`../../${path}`, import.meta.url);
const english = readFileSync(here('demo/en.html'), 'utf8');

if (!chromiumPath && process.env.REQUIRE_BROWSERS) throw new Error('NO CHROMIUM');

describe.skipIf(!chromiumPath)('the popup and the commands in Chromium', () => {
  let server: PageServer;
  let chromium: Chromium;
  beforeAll(async () => {
    server = await servePages({
      '/en': english,
      '/vi': here('demo/vi.html'),
      '/copied': english,
      '/saved': english,
      '/long': longParagraph(),
      '/empty': '<!doctype html><title>Nothing</title><p>Hi.',
    });
    chromium = await startChromium();
  });
  afterAll(async () => {
    await chromium?.browser.close();
    server?.close();
  });
  const open = (path: string) => openPopup(chromium, `${server.origin}${path}`);
  const close = (...pages: Page[]) => Promise.all(pages.map((page) => page.close().catch(() => {})));
  const press = (popup: Page, key: string) =>
    popup.evaluate(
      (pressed) =>
        (document.activeElement ?? document.body).dispatchEvent(
          new KeyboardEvent('keydown', { key: pressed, bubbles: true, cancelable: true }),
        ),
      key,
    );
  /** The text lit on the page. */
  const lit = (page: Page) =>
    page.evaluate(() =>
      [...CSS.highlights.values()]
        .flatMap((one) => [...one])
        .map(String)
        .join(''),
    );

  test('no permission of the extension makes the browser warn', async () => {
    const page = await chromium.browser.newPage();
    await page.goto(`${chromium.origin}/options.html`);
    const warnings = await page.evaluate(async () => {
      const { chrome } = window as unknown as { chrome: typeof browserApi };
      return chrome.management.getPermissionWarningsByManifest(JSON.stringify(chrome.runtime.getManifest()));
    });
    expect(warnings).toEqual([]);
    await close(page);
  });

  test('the suggested shortcuts are in force', async () => {
    const commands = await (await workerOf(chromium)).evaluate(() => chrome.commands.getAll());
    expect(commands.map(({ shortcut }) => shortcut)).toEqual(['Alt+Shift+F', 'Alt+Shift+K', 'Alt+Shift+S']);
  });

  test('j and k hop over the cards, and the page follows', async () => {
    const { page, popup } = await open('/en');
    await press(popup, 'j');
    const first = await poll(() => lit(page));
    await press(popup, 'ArrowDown');
    await press(popup, 'ArrowDown');
    await press(popup, 'ArrowDown');
    const second = await poll(async () => {
      const now = await lit(page);
      return now !== first && now;
    });
    expect(second).not.toBe('');
    for (const key of ['k', 'k', 'ArrowUp']) await press(popup, key);
    await poll(async () => (await lit(page)) === first);
    await close(popup, page);
  });

  test('the number is lit inside its sentence, in sight, and the page is left as it was', async () => {
    const { page, popup } = await open('/long');
    const changes = await page.evaluateHandle(() => {
      const seen = { count: 0 };
      new MutationObserver((records) => {
        seen.count += records.length;
      }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      return seen;
    });
    await popup.$eval('.figure-card', (card) => (card as HTMLElement).click());
    const { sentence, number, inView } = await poll(() =>
      page.evaluate(() => {
        const [range] = [...(CSS.highlights.get('readout') ?? [])] as Range[];
        const [part] = [...(CSS.highlights.get('readout-number') ?? [])] as Range[];
        const { top = -1, bottom = -1 } = range?.getBoundingClientRect() ?? {};
        const inView = top >= 0 && bottom <= innerHeight;
        const plain = (lit: Range) =>
          String(lit)
            .replace(/\u00ad/gu, '')
            .replace(/\s+/gu, ' ');
        return range && part && inView && { sentence: plain(range), number: plain(part), inView };
      }),
    );
    expect({ sentence, number, inView }).toEqual({
      sentence: 'The dam holds 412 million cubic metres of water.',
      number: '412 million cubic metres',
      inView: true,
    });
    await poll(
      () => page.evaluate(() => CSS.highlights.size + document.adoptedStyleSheets.length === 0),
      15_000,
    );
    expect(await changes.evaluate(({ count }) => count)).toBe(0);
    await close(popup, page);
  });

  test.each([
    ['gone', () => document.body.replaceChildren('Something else.')],
    ['hidden', () => document.body.style.setProperty('display', 'none')],
  ])('a sentence that is %s is told of', async (_, change) => {
    const { page, popup } = await open('/en');
    await page.evaluate(change);
    await popup.$eval('.figure-card', (card) => (card as HTMLElement).click());
    await popup.waitForFunction(() =>
      document.querySelector('[role="status"]')?.textContent?.includes('no longer'),
    );
    await close(popup, page);
  });

  test('all figures are grouped by kind, in the order of the text', async () => {
    const { page, popup } = await open('/vi');
    await popup.$eval('.popup-rest', (rest) => rest.setAttribute('open', ''));
    await popup.waitForSelector('.popup-rest section');
    const groups = await popup.$$eval('.popup-rest section', (sections) =>
      sections.map((section) => [
        section.querySelector('h3')?.textContent,
        section.querySelectorAll('.figure-card').length,
      ]),
    );
    expect(groups.length).toBeGreaterThan(0);
    const [summary] = await popup.$$eval('.popup-rest summary', (all) => all.map((one) => one.textContent));
    const total = groups.reduce((sum, [, count]) => sum + Number(count), 0);
    expect(Number.parseInt(summary ?? '', 10) || 1).toBe(total);
    await close(popup, page);
  });

  test('S saves; tags are added and taken away', async () => {
    const { page, popup } = await open('/en');
    await press(popup, 's');
    await popup.waitForSelector('#tags');
    await popup.type('#tags', 'economy');
    await popup.$eval('#tags', (field) =>
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true })),
    );
    await popup.waitForFunction(() => document.querySelector('.tag')?.textContent === 'economy');
    await popup.$eval('.tag', (tag) => (tag as HTMLElement).click());
    await popup.waitForFunction(() => document.querySelector('.tag') === null);
    await close(popup, page);
  });

  test('? shows the keys', async () => {
    const { page, popup } = await open('/en');
    await press(popup, '?');
    await popup.waitForSelector('dialog[open] kbd');
    await popup.$eval('dialog', (dialog) => (dialog as HTMLDialogElement).close());
    await popup.waitForFunction(() => !document.querySelector('dialog'));
    await close(popup, page);
  });

  test('the popup of a selection shows the figures of the selection alone', async () => {
    const { page, popup } = await open('/en');
    await close(popup);
    await page.evaluate(() => {
      const paragraph = [...document.querySelectorAll('p')].find((one) => one.textContent.includes('£48m'));
      if (paragraph) getSelection()?.selectAllChildren(paragraph);
    });
    await page.bringToFront();
    await command(chromium, 'contextMenus', { menuItemId: 'selection' }, await tabOf(page));
    const opened = await asked('selection');
    expect(await opened.$eval('h1', (title) => title.textContent)).toBe('Selected text');
    const values = await opened.$$eval('.figure-value', (all) => all.map((one) => one.textContent));
    expect(values).toEqual(expect.arrayContaining(['31-14', '£48m', '12%']));
    // The town's passengers stand in the next paragraph.
    expect(values.join(' ')).not.toContain('3.6 million');
    expect(await opened.$eval('#save', (button) => (button as HTMLButtonElement).disabled)).toBe(true);
    await close(opened, page);
  });

  test('the command to copy puts the figures on the clipboard', async () => {
    const { page, popup } = await open('/copied');
    await close(popup);
    await command(chromium, 'commands', 'copy-figures', await tabOf(page));
    const opened = await asked('copy');
    await opened.waitForFunction(() =>
      /\d figures copied/u.test(document.querySelector('[role="status"]')?.textContent ?? ''),
    );
    await close(opened);
    await chromium.browser.defaultBrowserContext().overridePermissions(server.origin, ['clipboard-read']);
    await page.bringToFront();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('£48m');
    await close(page);
  });

  test('the command to save saves in the popup, and a page without an article gets a plain sentence', async () => {
    const { page, popup } = await open('/saved');
    await close(popup);
    await command(chromium, 'commands', 'save-article', await tabOf(page));
    const saved = await asked('save');
    await saved.waitForSelector('#tags');
    expect(await saved.$eval('#save', (button) => button.textContent)).toBe('Saved ✓');
    await close(saved);
    // Asked for once: the next click on the button saves nothing.
    const plain = await clickToolbar(chromium, page);
    expect(plain.url()).not.toContain('ask=');
    await close(plain, page);

    const empty = await open('/empty');
    await close(empty.popup);
    await command(chromium, 'commands', 'save-article', await tabOf(empty.page));
    const refused = await asked('save');
    await refused.waitForSelector('[data-refusal="no_article"]');
    await close(refused, empty.page);
  });

  test.each([
    ['is missing', () => Object.defineProperty(chrome.action, 'openPopup', { value: undefined })],
    [
      'fails',
      () =>
        Object.defineProperty(chrome.action, 'openPopup', {
          value: () => Promise.reject(new Error('no window')),
        }),
    ],
  ])('where the way to open the popup %s, a small window shows the figures', async (_, spoil) => {
    const { page, popup } = await open('/en');
    await close(popup);
    const tab = await tabOf(page);
    await (await workerOf(chromium)).evaluate(spoil);
    await command(chromium, 'contextMenus', { menuItemId: 'figures' }, tab);
    const opened = await poll(async () =>
      (await chromium.extension.pages()).find((one) => one.url().includes(`popup.html?tab=${tab.id}`)),
    );
    await opened.waitForSelector('.figure-card');
    const { type, overflow, wide } = await opened.evaluate(async () => ({
      type: (await chrome.windows.getCurrent()).type,
      overflow: document.documentElement.scrollWidth - innerWidth,
      wide: innerWidth,
    }));
    expect({ type, overflow }).toEqual({ type: 'popup', overflow: 0 });
    expect(wide).toBeGreaterThanOrEqual(380);
    await opened.$eval('.figure-card', (card) => (card as HTMLElement).click());
    await poll(() => lit(page));
    await close(opened, page);
    await chromium.browser.close();
    chromium = await startChromium();
  });

  /** The popup that a command opened with this wish, settled. */
  async function asked(wish: string): Promise<Page> {
    const opened = await poll(async () =>
      (await chromium.extension.pages()).find((one) => one.url().includes(`ask=${wish}`)),
    );
    await settled(opened);
    return opened;
  }
  async function tabOf(page: Page): Promise<{ id: number; url: string }> {
    const worker = await workerOf(chromium);
    await page.bringToFront();
    return worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return { id: tab?.id ?? 0, url: tab?.url ?? '' };
    });
  }
});

async function workerOf({ browser }: Chromium) {
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker');
  const worker = await target.worker();
  if (!worker) throw new Error('The background did not start.');
  return worker;
}

/** Tells the background what the browser would tell it: menus and shortcuts of the browser itself cannot be pressed here. */
async function command(chromium: Chromium, event: 'contextMenus' | 'commands', what: unknown, tab: unknown) {
  const worker = await workerOf(chromium);
  await worker.evaluate(
    (name, ...args) => {
      const heard = name === 'commands' ? chrome.commands.onCommand : chrome.contextMenus.onClicked;
      (heard as unknown as { dispatch: (...args: unknown[]) => void }).dispatch(...args);
    },
    event,
    what,
    tab,
  );
}

/** As much of the browser's own API as is asked of it here. */
interface BrowserApi {
  management: { getPermissionWarningsByManifest(manifest: string): Promise<string[]> };
  runtime: { getManifest(): unknown };
  tabs: { query(what: object): Promise<{ id?: number; url?: string }[]> };
  action: object;
  windows: { getCurrent(): Promise<{ type: string }> };
  commands: { onCommand: unknown; getAll(): Promise<{ shortcut: string }[]> };
  contextMenus: { onClicked: unknown };
}
declare const browserApi: BrowserApi;
declare const chrome: BrowserApi;

/** One tall element of text that no centring of the element would bring to its sentence. */
function longParagraph(): string {
  const filler = 'The river rose slowly and the village watched it from the bridge. '.repeat(250);
  return `<!doctype html><html lang="en"><title>A dam</title><article><h1>The dam holds</h1>
    <p>${filler}The dam <a href="#">holds</a> 412 mil&shy;lion <b>cubic</b>\n metres of&nbsp;water. ${filler}</p></article>`;
}
