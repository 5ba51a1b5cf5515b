import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { poll } from './chromium.ts';
import { contents } from './database.ts';
import {
  clickToolbar,
  FIREFOX_BUILD,
  type Firefox,
  type FirefoxOptions,
  firefoxPath,
  navigate,
  runInPopup,
  startFirefox,
} from './firefox.ts';
import { killAll } from './kill.ts';
import { ARTICLES, type CountingProxy, startProxy } from './proxy.ts';

const PROSE =
  'The harbour handled 4,200 containers in May, 12% more than a year before, the port office said on Monday.';
/** Letters that no compression makes small. */
const noise = (seed: number) =>
  createHash('sha512').update(String(seed)).digest('base64').replace(/[+/=]/gu, ' ');
const article = (parts: number, seed = 0) =>
  `<!doctype html><html lang="en"><title>Harbour</title><article><h1>Harbour handles more</h1>${Array.from(
    { length: parts },
    (_, at) => `<p>Part ${at}. ${PROSE} It came with ${noise(seed + at)}.</p>`,
  ).join('')}</article>`;
const large = Array.from({ length: 8 }, (_, at) => `/large-${at}`);
const pages = {
  ...Object.fromEntries(large.map((path, at) => [path, article(4000, at * 5000)])),
  ...Object.fromEntries(['/small', '/hanging'].map((path) => [path, article(3)])),
};

describe.skipIf(!firefoxPath)('the library in Firefox when things fail', () => {
  const folder = mkdtempSync(join(tmpdir(), 'readout-firefox-fails-'));
  let proxy: CountingProxy;
  let firefox: Firefox | undefined;
  beforeAll(async () => {
    proxy = await startProxy(pages);
  });
  afterEach(async () => {
    await firefox?.browser.close();
    firefox = undefined;
  });
  afterAll(() => {
    proxy?.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  });
  const start = async (profile: string, options: Omit<FirefoxOptions, 'proxy'> = {}) => {
    firefox = await startFirefox(join(folder, profile), { ...options, proxy });
    return firefox;
  };

  test('full: the article is not half saved, and the sentence says so', async () => {
    const build = join(folder, 'limited');
    cpSync(FIREFOX_BUILD, build, { recursive: true });
    const manifest = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8'));
    manifest.permissions = manifest.permissions.filter((one: string) => one !== 'unlimitedStorage');
    writeFileSync(join(build, 'manifest.json'), JSON.stringify(manifest));
    // Kilobytes for all sites and extensions together.
    const prefs = { 'dom.quotaManager.temporaryStorage.fixedLimit': 4096 };
    const limited = await start('full', { build, prefs });
    const answers: string[] = [];
    for (const path of large) {
      const page = await openPopup(limited, ARTICLES + path);
      answers.push(await save(limited));
      await page.close();
      if (answers.at(-1) !== 'saved') break;
    }
    expect(answers.at(-1)).toBe('Not saved: storage is full. Delete articles in the library and try again.');
    const { rows, bodies } = await contents(await library(limited));
    expect(rows).toHaveLength(answers.length - 1);
    expect(bodies.sort()).toEqual(rows.map(({ id }) => id).sort());
  });

  test('killed straight after "Saved": nothing is lost', async () => {
    const running = await start('killed');
    await openPopup(running, `${ARTICLES}/small`);
    expect(await save(running)).toBe('saved');
    await killAll(running.browser);
    firefox = undefined;
    const again = await start('killed');
    const { rows, bodies } = await contents(await library(again));
    expect(rows.map(({ url }) => url)).toEqual([`${ARTICLES}/small`]);
    expect(bodies).toEqual(rows.map(({ id }) => id));
  });

  test('a page that hangs is given up after five seconds, with a way out', async () => {
    const running = await start('hanging');
    const page = await running.browser.newPage();
    await page.goto(`${ARTICLES}/hanging`);
    await page.bringToFront();
    await page.evaluate(() => {
      setTimeout(() => {
        const end = Date.now() + 20_000;
        while (Date.now() < end);
      }, 0);
    });
    await clickToolbar(running);
    const state = await runInPopup(
      running.browser,
      () => ({
        refusal: document.querySelector<HTMLElement>('[data-refusal]')?.dataset.refusal,
        sentence: document.querySelector('[data-refusal]')?.textContent,
        again: document.querySelectorAll('#again').length,
        disabled: document.querySelector<HTMLButtonElement>('#save')?.disabled,
      }),
      [],
    );
    expect(state).toEqual({
      refusal: 'too_slow',
      sentence: expect.stringContaining('takes too long'),
      again: 1,
      disabled: true,
    });
  });
});

async function library({ browser, origin }: Firefox): Promise<Page> {
  const page = await browser.newPage();
  await navigate(page, `${origin}/options.html`);
  await page.waitForSelector('main');
  return page;
}

/** Opens the address and clicks the toolbar button there. */
async function openPopup(firefox: Firefox, url: string): Promise<Page> {
  const page = await firefox.browser.newPage();
  await page.goto(url);
  await page.bringToFront();
  await clickToolbar(firefox);
  return page;
}

/** Presses Save and waits for what comes of it: nothing, or the sentence that tells why not. */
async function save({ browser }: Firefox): Promise<string> {
  await runInPopup(browser, () => document.querySelector<HTMLElement>('#save')?.click(), []);
  const outcome = () =>
    document.querySelector('.popup-foot [role="alert"]')?.textContent ||
    (document.querySelector('#save')?.textContent?.includes('✓') && 'saved');
  return poll(() => runInPopup(browser, outcome, []), 20_000);
}
