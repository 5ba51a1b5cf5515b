import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { menuTexts } from '../../lib/ui/texts/menu.ts';
import { en } from '../../lib/ui/texts/popup.ts';
import { type PageServer, servePages } from '../../scripts/serve.ts';
import { appears, click, count, lit, press, text, texts } from './act.ts';
import { type Driver, inBoth, openPopup, type Popup } from './both.ts';
import { poll } from './chromium.ts';
import { backgroundOf, ChromiumDriver } from './drive-chromium.ts';
import { FirefoxDriver } from './drive-firefox.ts';
import { button, clipboard } from './firefox.ts';

const COPYING = menuTexts('en').copying;
const here = (path: string) => new URL(`../../${path}`, import.meta.url);
const english = readFileSync(here('demo/en.html'), 'utf8');

inBoth('the popup and the commands', (driver) => {
  let server: PageServer;
  beforeAll(async () => {
    server = await servePages({
      '/en': english,
      '/vi': here('demo/vi.html'),
      '/copied': english,
      '/saved': english,
      '/long': longParagraph(),
      '/empty': '<!doctype html><title>Nothing</title><p>Hi.',
    });
  });
  afterAll(() => server?.close());
  const open = (path: string) => openPopup(driver, `${server.origin}${path}`);
  const close = (...pages: { close(): Promise<void> }[]) =>
    Promise.all(pages.map((page) => page.close().catch(() => {})));

  test('the suggested shortcuts are in force', async () => {
    const page = await driver.open('options.html#/settings');
    const shortcuts = await page.evaluate(async () =>
      (await chrome.commands.getAll()).map((one) => one.shortcut),
    );
    expect(shortcuts).toEqual(['Alt+Shift+F', 'Alt+Shift+K', 'Alt+Shift+S']);
    await close(page);
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
    const page = await driver.newPage();
    await page.goto(`${server.origin}/long`);
    await page.evaluate(() => {
      const seen = { count: 0 };
      Object.assign(window, { seen });
      new MutationObserver((records) => {
        seen.count += records.length;
      }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    });
    const popup = await driver.clickToolbar(page);
    await click(popup, '.figure-card');
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
    expect(await page.evaluate(() => (window as unknown as { seen: { count: number } }).seen.count)).toBe(0);
    await close(popup, page);
  });

  test.each([
    ['gone', () => document.body.replaceChildren('Something else.')],
    ['hidden', () => document.body.style.setProperty('display', 'none')],
  ])('a sentence that is %s is told of', async (_, change) => {
    const { page, popup } = await open('/en');
    await page.evaluate(change);
    await click(popup, '.figure-card');
    await poll(async () => (await text(popup, '[role="status"]'))?.includes('no longer'));
    await close(popup, page);
  });

  test('all figures are grouped by kind, in the order of the text', async () => {
    const { page, popup } = await open('/vi');
    await click(popup, '.popup-rest summary');
    await appears(popup, '.popup-rest section');
    const groups = await popup.evaluate(() =>
      [...document.querySelectorAll('.popup-rest section')].map(
        (section) => section.querySelectorAll('.figure-card').length,
      ),
    );
    expect(groups.length).toBeGreaterThan(0);
    const total = groups.reduce((sum, one) => sum + one, 0);
    expect(Number.parseInt((await text(popup, '.popup-rest summary')) ?? '', 10) || 1).toBe(total);
    await close(popup, page);
  });

  async function addTag(popup: Popup, tag: string) {
    await appears(popup, '#tags');
    await popup.evaluate((tag) => {
      const field = document.querySelector<HTMLInputElement>('#tags');
      if (!field) return;
      field.value = tag;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    }, tag);
    await poll(async () => (await text(popup, '.tag')) === tag);
  }

  test('tags used before are suggested, and to type one scrolls nothing', async () => {
    const first = await open('/en?first');
    await press(first.popup, 's');
    await addTag(first.popup, 'harbour');
    await close(first.popup, first.page);
    const { page, popup } = await open('/en?second');
    await press(popup, 's');
    await poll(async () => (await count(popup, '#known-tags option[value="harbour"]')) === 1);
    await popup.evaluate(() => document.getElementById('tags')?.focus());
    expect(await popup.evaluate(() => scrollY)).toBe(0);
    await addTag(popup, 'harbour');
    await poll(async () => (await count(popup, '#known-tags option')) === 0);
    await close(popup, page);
  });

  test('S saves; tags are added and taken away', async () => {
    const { page, popup } = await open('/en');
    await press(popup, 's');
    await addTag(popup, 'economy');
    await click(popup, '.tag');
    await poll(async () => (await count(popup, '.tag')) === 0);
    await close(popup, page);
  });

  test('saved by its button and a key, the article is said to be, and its tags have the focus', async () => {
    const { page, popup } = await open('/en?by-key');
    expect(await texts(popup, '[role="status"]')).toContain('Key figures: 7');
    await popup.evaluate(() => {
      const button = document.getElementById('save');
      button?.focus();
      button?.click();
    });
    await appears(popup, '#tags');
    expect(await popup.evaluate(() => document.activeElement?.id)).toBe('tags');
    expect(await texts(popup, '[role="status"]')).toContain('Saved ✓');
    await close(popup, page);
  });

  test('what is saved is opened in the library, or put into its bin, and saved again', async () => {
    const { page, popup } = await open('/vi');
    expect(await popup.evaluate(() => document.querySelector('#library')?.getAttribute('title'))).toBe(
      'Library',
    );
    await press(popup, 's');
    await click(popup, '#unsave');
    await poll(async () => (await text(popup, '#save')) === 'Save');
    expect(await popup.evaluate(() => document.activeElement?.id)).toBe('save');
    await press(popup, 's');
    await appears(popup, '#unsave');
    const title = await text(popup, 'h1');
    await click(popup, '#library');
    // Firefox tells the address of such a tab to its own page alone.
    const opened = await poll(async () => {
      for (const one of await page.browser().pages())
        if ((await one.evaluate('location.hash').catch(() => ''))?.toString().startsWith('#/article/'))
          return one;
    });
    await opened.waitForSelector('.reading-text p');
    expect(await text(opened, 'h1')).toBe(title);
    await close(opened, page);
  });

  test('? shows the keys', async () => {
    const { page, popup } = await open('/en');
    await press(popup, '?');
    await appears(popup, 'dialog[open] kbd');
    await click(popup, 'dialog .button');
    await poll(async () => (await count(popup, 'dialog')) === 0);
    await close(popup, page);
  });

  test('the popup of a selection shows the figures of the selection alone', async () => {
    const { page, popup } = await open('/en');
    await close(popup);
    await page.evaluate(() => {
      const paragraph = [...document.querySelectorAll('p')].find((one) => one.textContent.includes('£48m'));
      if (paragraph) getSelection()?.selectAllChildren(paragraph);
    });
    await driver.menu('selection', page);
    const opened = await driver.asked('selection');
    expect(await text(opened, 'h1')).toBe('Selected text');
    const values = await texts(opened, '.figure-value');
    expect(values).toEqual(expect.arrayContaining(['31-14', '£48m', '12%']));
    // The town's passengers stand in the next paragraph.
    expect(values.join(' ')).not.toContain('3.6 million');
    expect(await count(opened, '#save:disabled')).toBe(1);
    await close(opened);
    // As where what is selected stands in a frame: the figures of the page are not passed off as those of a part.
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await driver.menu('selection', page);
    const whole = await driver.asked('selection');
    expect(await text(whole, 'h1')).not.toBe('Selected text');
    await poll(async () => (await text(whole, '.popup-notice.warn')) === en.notTheSelection);
    await close(whole, page);
  });

  test('the command to copy puts the figures on the clipboard', async () => {
    const { page, popup } = await open('/copied');
    await close(popup);
    await driver.command('copy-figures', page);
    expect(await copied(driver, page, server.origin)).toContain('£48m');
    await close(page);
  });

  test('the command to copy says that it is at work, and what came of it or why nothing did', async () => {
    const { page, popup } = await open('/copied');
    await close(popup);
    await page.evaluate(() => {
      setTimeout(() => {
        const end = Date.now() + 3000;
        while (Date.now() < end);
      }, 0);
    });
    await driver.command('copy-figures', page);
    const said = telling(driver);
    await poll(async () => (await said()) === 'at work');
    await poll(async () => /^\d figures copied/u.test(await said()));
    await close(page);

    const empty = await open('/empty');
    await close(empty.popup);
    await driver.command('copy-figures', empty.page);
    await poll(async () => (await said()) === en.refusal.no_article);
    await close(empty.page);
  });

  test('a clipboard that the browser keeps closed is told of', async () => {
    const { page, popup } = await open('/copied');
    const tab = await popup.evaluate(
      async () => (await chrome.tabs.query({ active: true, currentWindow: true }))[0]?.id,
    );
    const spoilt = await driver.openSpoilt(`popup.html?tab=${tab}`, () => {
      const { clipboard: board } = window.navigator;
      Object.defineProperty(Object.getPrototypeOf(board), 'writeText', {
        value: () => window.Promise.reject(new window.Error('closed')),
      });
    });
    await click(spoilt, '#copy');
    await poll(async () => (await text(spoilt, '[role="status"].warn')) === en.copyFailed);
    await close(spoilt, popup, page);
  });

  test('the command to save saves in the popup, and a page without an article gets a plain sentence', async () => {
    const { page, popup } = await open('/saved');
    await close(popup);
    await driver.command('save-article', page);
    const saved = await driver.asked('save');
    await appears(saved, '#tags');
    expect(await text(saved, '#save')).toBe('Saved ✓');
    await close(saved);
    // Asked for once: the next click on the button saves nothing.
    const plain = await driver.clickToolbar(page);
    expect(await plain.evaluate(() => location.search)).not.toContain('ask=');
    await close(plain, page);

    const empty = await open('/empty');
    await close(empty.popup);
    await driver.command('save-article', empty.page);
    const refused = await driver.asked('save');
    await appears(refused, '[data-refusal="no_article"]');
    await close(refused, empty.page);
  });

  test.runIf(driver instanceof ChromiumDriver)(
    'asked for twice at once, the popup opens and no window',
    async () => {
      const { page, popup } = await open('/en');
      await close(popup);
      await page.bringToFront();
      await driver.inBackground(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        for (let time = 0; time < 2; time++) chrome.commands.onCommand.dispatch('save-article', tab);
      });
      const asked = await driver.asked('save');
      // A window would stand long before the article is saved.
      await poll(async () => (await text(asked, '#save'))?.includes('✓'));
      const types = await asked.evaluate(async () => (await chrome.windows.getAll()).map(({ type }) => type));
      expect(types).not.toContain('popup');
      await close(asked, page);
    },
  );

  test.runIf(driver instanceof ChromiumDriver)('settings that change at once draw one menu', async () => {
    const refused = await driver.inBackground(async () => {
      const { contextMenus, runtime, storage } = chrome;
      const { settings = {} } = await storage.local.get('settings');
      const [create, told] = [contextMenus.create.bind(contextMenus), [] as unknown[]];
      contextMenus.create = (item) =>
        create(item, () => {
          if (runtime.lastError) told.push(runtime.lastError);
        });
      for (let cards = 3; cards < 9; cards++) storage.local.set({ settings: { ...settings, cards } });
      await storage.local.set({ settings });
      await new Promise((resolve) => setTimeout(resolve, 1000));
      contextMenus.create = create;
      return told.length;
    });
    expect(refused).toBe(0);
  });

  // The background of Firefox cannot be spoilt from here, and Firefox has had this way since before our oldest version.
  test.runIf(driver instanceof ChromiumDriver).each([
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
    const { chromium } = driver as ChromiumDriver;
    await (await backgroundOf(chromium)).evaluate(spoil);
    await driver.menu('figures', page);
    const opened = await poll(async () =>
      (await chromium.extension.pages()).find((one) => one.url().includes('popup.html?tab=')),
    );
    await opened.waitForSelector('.figure-card');
    const { type, overflow, wide } = await opened.evaluate(async () => ({
      type: (await chrome.windows.getCurrent()).type,
      overflow: document.documentElement.scrollWidth - innerWidth,
      wide: innerWidth,
    }));
    expect({ type, overflow }).toEqual({ type: 'popup', overflow: 0 });
    expect(wide).toBeGreaterThanOrEqual(380);
    await click(opened, '.figure-card');
    await poll(() => lit(page));
    await close(opened, page);
    await driver.close();
    await driver.start();
  });
});

/** What the reader is told of a copy: in Chromium by the popup that opens for it, in Firefox by the button, without one. */
function telling(driver: Driver): () => Promise<string> {
  if (driver instanceof FirefoxDriver)
    return async () => {
      // The button takes its sign and its title one after the other: both are looked at once they belong together.
      const { title } = await poll(async () => {
        const said = await button(driver.firefox);
        return said.sign === (said.title === COPYING ? '…' : /\d/u.test(said.title) ? '✓' : '!') && said;
      });
      return title === COPYING ? 'at work' : title;
    };
  return async () => {
    const popup = await driver.opened('copy');
    if ((await count(popup, 'main[aria-busy="true"]')) > 0) return 'at work';
    return (await text(popup, '[data-refusal]')) ?? (await text(popup, '[role="status"]')) ?? '';
  };
}

/** What stands on the clipboard once the command has said that it is there: Chromium's popup says so, Firefox's button. */
async function copied(driver: Driver, page: Page, origin: string): Promise<string> {
  if (driver instanceof FirefoxDriver) {
    await poll(async () => (await button(driver.firefox)).sign === '✓');
    return clipboard(driver.firefox);
  }
  const opened = await driver.asked('copy');
  await poll(async () => /\d figures copied/u.test((await text(opened, '[role="status"]')) ?? ''));
  await opened.close();
  const { browser } = (driver as ChromiumDriver).chromium;
  await browser.defaultBrowserContext().overridePermissions(origin, ['clipboard-read']);
  await page.bringToFront();
  return page.evaluate(() => navigator.clipboard.readText());
}

/** As much of the browser's own API as is asked of it here. */
declare const chrome: {
  tabs: { query(what: object): Promise<{ id?: number }[]> };
  action: object;
  contextMenus: { create(item: object, done?: () => void): unknown };
  runtime: { lastError?: unknown };
  storage: {
    local: { get(name: string): Promise<{ settings?: object }>; set(items: object): Promise<void> };
  };
  windows: { getCurrent(): Promise<{ type: string }>; getAll(): Promise<{ type: string }[]> };
  commands: {
    getAll(): Promise<{ shortcut: string }[]>;
    onCommand: { dispatch(...told: unknown[]): void };
  };
};

/** One tall element of text that no centring of the element would bring to its sentence. */
function longParagraph(): string {
  const filler = 'The river rose slowly and the village watched it from the bridge. '.repeat(250);
  return `<!doctype html><html lang="en"><title>A dam</title><article><h1>The dam holds</h1>
    <p>${filler}The dam <a href="#">holds</a> 412 mil&shy;lion <b>cubic</b>\n metres of&nbsp;water. ${filler}</p></article>`;
}
