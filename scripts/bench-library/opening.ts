import type { Page } from 'puppeteer-core';
import { newArticle } from '../../lib/library/save.ts';
import { type Chromium, poll, startChromium } from '../../tests/e2e/chromium.ts';
import { makeArticle, type Source } from './articles.ts';

const RUN = 250;
/** Rows show little of a text; the whole of it is measured elsewhere. */
const LETTERS = 300;
const TURNS = 5;

/** From opening the page, in milliseconds; medians. What the first frame takes is the browser's own share. */
export interface Opening {
  frame: number;
  rows: number;
}

/** Opens the built extension's library, filled first, until its first rows are on screen. */
export async function measureOpening(sources: Source[], articles: number, profile: string): Promise<Opening> {
  let chromium = await startChromium(profile);
  const page = await chromium.browser.newPage();
  await page.goto(`${chromium.origin}/options.html`);
  await poll(() =>
    page.evaluate(async () => (await indexedDB.databases()).some(({ name }) => name === 'readout')),
  );
  for (let from = 0; from < articles; from += RUN)
    await write(page, sources, from, Math.min(articles, from + RUN));
  await page.reload();
  await poll(() => page.evaluate(isTakenIn), 600_000);
  await chromium.browser.close();
  const times: Opening[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    chromium = await startChromium(profile);
    times.push(await openOnce(chromium));
    await chromium.browser.close();
  }
  const median = (all: number[]) => all.sort((a, b) => a - b)[TURNS >> 1] ?? Number.NaN;
  return { frame: median(times.map(({ frame }) => frame)), rows: median(times.map(({ rows }) => rows)) };
}

async function openOnce({ browser, origin }: Chromium): Promise<Opening> {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(() => {
    const look = () => {
      if (document.querySelectorAll('.row-title').length < 5) return requestAnimationFrame(look);
      Object.assign(window, { rows: performance.now() });
    };
    look();
  });
  await page.goto(`${origin}/options.html`);
  // A tab behind another draws nothing.
  await page.bringToFront();
  // The rows may be on screen with the first frame.
  return poll(
    () =>
      page.evaluate(() => {
        const { rows } = window as unknown as { rows?: number };
        const [first] = performance.getEntriesByType('paint');
        return rows !== undefined && first && { frame: first.startTime, rows };
      }),
    60_000,
  );
}

/** Writes articles as the extension would, by hand, since its page offers no way to save. */
function write(page: Page, sources: Source[], from: number, to: number): Promise<void> {
  const articles = Array.from({ length: to - from }, (_, at) => {
    const { savedAt, id, ...article } = makeArticle(sources, from + at);
    const whole = { ...article, text: article.text.slice(0, LETTERS), html: '' };
    const { text, html, figures, ...row } = newArticle(whole, [], savedAt);
    return { row: { ...row, id, key: article.url }, body: { id, text, html, figures } };
  });
  return page.evaluate(async (all) => {
    const library = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('readout');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const transaction = library.transaction(['articles', 'bodies', 'changes'], 'readwrite');
    for (const { row, body } of all) {
      transaction.objectStore('articles').put(row);
      transaction.objectStore('bodies').put(body);
    }
    transaction.objectStore('changes').put({ ids: all.map(({ row }) => row.id), text: true });
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
    library.close();
  }, articles);
}

/** The journal is short again once all is kept: a line for each run of articles taken in. Runs in the page. */
async function isTakenIn(): Promise<boolean> {
  const library = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('readout');
    request.onsuccess = () => resolve(request.result);
  });
  const count = await new Promise<number>((resolve) => {
    const request = library.transaction('changes').objectStore('changes').count();
    request.onsuccess = () => resolve(request.result);
  });
  library.close();
  return count < 50;
}
