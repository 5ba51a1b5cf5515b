import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { startChromium } from '../../tests/e2e/chromium.ts';

const TYPED = ['thi truong', 'Đà Nẵng ', 'figure:>5%', '"nam 2024"', 'government '];
const IMPORTED = 20_000;
/** Milliseconds between two keys of a fast typist. */
const KEY = 90;

const BLOCKED = 'page blocked at most while';
export const USES = [
  'from the last key to its rows, p50 ms',
  `${BLOCKED} typing in the library, ms`,
  `${BLOCKED} importing ${IMPORTED} rows, ms`,
  `importing ${IMPORTED} rows, s`,
];

/** The built extension's library, filled before: how long its page is blocked while one types in it and imports into it. */
export async function measureUse(profile: string): Promise<Record<string, number>> {
  const { browser, origin } = await startChromium(profile);
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(() => {
    const blocked = { longest: 0 };
    Object.assign(window, { blocked });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) blocked.longest = Math.max(blocked.longest, duration);
    }).observe({ type: 'longtask' });
  });
  await page.goto(`${origin}/options.html#/all`);
  await page.bringToFront();
  const typing = await type(page);
  const importing = await importRows(page, join(profile, 'rows.csv'));
  await browser.close();
  const values = [typing.shown, typing.blocked, importing.blocked, importing.seconds];
  return Object.fromEntries(USES.map((name, at) => [name, values[at] ?? Number.NaN]));
}

async function type(page: Page): Promise<{ shown: number; blocked: number }> {
  await page.waitForSelector('.row-title');
  // What opening itself takes is measured apart.
  await pause(2000);
  await longest(page);
  const times: number[] = [];
  for (const line of TYPED) {
    await page.click('#search', { count: 3 });
    for (const key of line) {
      await page.keyboard.type(key);
      await pause(KEY);
    }
    times.push(await page.evaluate(addLetters));
    await pause(500);
  }
  return {
    shown: times.sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN,
    blocked: await longest(page),
  };
}

/** Three more letters at once; milliseconds until the list has answered. Runs in the page. */
async function addLetters(): Promise<number> {
  const field = document.querySelector('#search') as HTMLInputElement;
  const start = performance.now();
  field.value = `${field.value.trim()} an`;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  do await new Promise(requestAnimationFrame);
  while (document.querySelector('.shelf')?.getAttribute('aria-busy') !== 'false');
  return performance.now() - start;
}

async function importRows(page: Page, path: string): Promise<{ seconds: number; blocked: number }> {
  const rows = Array.from(
    { length: IMPORTED },
    (_, n) => `"Bài số ${n}",https://n.example/${n},${1.6e9 + n},kinh tế|t${n % 7},unread`,
  );
  writeFileSync(path, `title,url,time_added,tags,status\n${rows.join('\n')}\n`);
  await page.evaluate(() => {
    location.hash = '#/import';
  });
  const input = (await page.waitForSelector('#import-files')) as ElementHandle<HTMLInputElement>;
  await longest(page);
  const start = performance.now();
  await input.uploadFile(path);
  const go = await page.waitForSelector('#import-go', { timeout: 300_000 });
  await go?.evaluate((button) => (button as HTMLElement).click());
  await page.waitForSelector('#import-done', { timeout: 300_000 });
  const seconds = (performance.now() - start) / 1000;
  const blocked = await longest(page);
  rmSync(path);
  return { seconds, blocked };
}

/** Milliseconds of the longest block since it was last asked. */
async function longest(page: Page): Promise<number> {
  await pause(300);
  return page.evaluate(() => {
    const { blocked } = window as unknown as { blocked: { longest: number } };
    const { longest } = blocked;
    blocked.longest = 0;
    return longest;
  });
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
