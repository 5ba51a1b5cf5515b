import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PageServer, servePages } from '../../scripts/serve.ts';
import { count, text as textOf, texts } from './act.ts';
import { inBoth, openPopup } from './both.ts';
import { poll } from './chromium.ts';

inBoth('welcome and settings', (driver) => {
  let server: PageServer;
  beforeAll(async () => {
    server = await servePages({ '/en': new URL('../../demo/en.html', import.meta.url) });
  });
  afterAll(() => server?.close());
  const open = async (path: string): Promise<Page> => {
    const page = await driver.open(path);
    await page.waitForSelector('h1');
    return page;
  };
  const click = (page: Page, selector: string) =>
    page.$eval(selector, (element) => (element as HTMLElement).click());
  const text = (page: Page, selector: string) => page.$eval(selector, (element) => element.textContent ?? '');

  test('the sample shows its figures, and a click lights one in the article', async () => {
    const page = await open('welcome.html');
    const values = await page.$$eval('.figure-value', (all) => all.map((one) => one.textContent));
    expect(values.length).toBe(4);
    await click(page, '.figure-card');
    const number = await poll(() =>
      page.evaluate(() => [...(CSS.highlights.get('readout-number') ?? [])].map(String).join('')),
    );
    expect(number).toBe(values[0]);
    const inArticle = await page.evaluate(() => {
      const [range] = [...(CSS.highlights.get('readout') ?? [])] as Range[];
      return Boolean(range?.startContainer.parentElement?.closest('article'));
    });
    expect(inArticle).toBe(true);
    await page.close();
  });

  test('the shortcut shown is the one in force, and import is a click away', async () => {
    const page = await open('welcome.html');
    await page.waitForSelector('#shortcut kbd');
    expect(await page.$$eval('#shortcut kbd', (keys) => keys.map((key) => key.textContent).join('+'))).toBe(
      'Alt+Shift+F',
    );
    expect(await page.$eval('a[href*="#/import"]', (link) => (link as HTMLAnchorElement).href)).toBe(
      `${driver.origin}/options.html#/import`,
    );
    await page.close();
  });

  test('the language chosen is in force at once in every page', async () => {
    const [settings, welcome] = [await open('options.html#/settings'), await open('welcome.html')];
    const before = await text(welcome, 'h1');
    await settings.bringToFront();
    await click(settings, 'input[value="vi"]');
    await settings.waitForFunction(() => document.querySelector('h1')?.textContent === 'Cài đặt');
    await poll(async () => (await text(welcome, 'h1')) !== before);
    expect(await welcome.evaluate(() => document.documentElement.lang)).toBe('vi');
    const { page, popup } = await openPopup(driver, `${server.origin}/en`);
    expect(await textOf(popup, '#save')).toBe('Lưu bài');
    await popup.close();
    await page.close();
    await settings.bringToFront();
    await click(settings, 'input[value="en"]');
    await settings.waitForFunction(() => document.querySelector('h1')?.textContent === 'Settings');
    await settings.close();
    await welcome.close();
  });

  test('theme, number of cards and written values are in force in the popup', async () => {
    const settings = await open('options.html#/settings');
    await click(settings, 'input[value="dark"]');
    await click(settings, 'input[value="written"]');
    await settings.$eval('input[type="range"]', (slider) => {
      (slider as HTMLInputElement).value = '4';
      slider.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await settings.waitForFunction(() => document.querySelector('output')?.textContent === '4');
    const { page, popup } = await openPopup(driver, `${server.origin}/en`);
    expect(await popup.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
    expect(await count(popup, '.figure-card')).toBe(4);
    expect(await texts(popup, '.figure-value')).toContain('£48,000,000');
    await popup.close();
    await page.close();
    await settings.close();
  });

  test('the settings tell shortcuts, storage, privacy, version and changes', async () => {
    const page = await open('options.html#/settings');
    await page.waitForSelector('.keys kbd');
    expect((await page.$$('.keys div')).length).toBe(3);
    expect(await page.title()).toBe('Settings – Readout');
    expect(await text(page, '#privacy')).toContain('Nothing leaves this browser');
    expect(await text(page, '#about h2')).toMatch(/^Readout \d+\.\d+\.\d+$/u);
    expect(await text(page, '#about pre')).toContain('Key figures');
    await page.waitForFunction(() => /\d/u.test(document.querySelector('.facts dd')?.textContent ?? ''));
    await page.close();
  });
});
