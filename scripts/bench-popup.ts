/**
 * From the click to the figures on screen, in real Chromium on real pages, beside Readability alone (clone and parse)
 * on the same page in the same run; and whether each figure is found and lit on its page. Both are measured cold, each
 * in a tab of its own in which its code has never run, as at a reader's click, and once more on the same page.
 *
 *     npm run bench:popup -- [FOLDER with html/*.html.gz and truth.jsonl] [--pages 30] [--only speed|mark]
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { exit } from 'node:process';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'puppeteer-core';
import { comparable } from '../lib/page/quote/letters.ts';
import { type Chromium, clickToolbar, poll, startChromium } from '../tests/e2e/chromium.ts';
import { startProxy } from '../tests/e2e/proxy.ts';
import { servePages } from './serve.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { pages: { type: 'string', default: '30' }, only: { type: 'string' } },
});
const folder = positionals[0]
  ? pathToFileURL(`${positionals[0]}/`)
  : new URL('../../shared/extraction/wcxb-dev/', import.meta.url);
if (!existsSync(folder)) {
  console.error(`No pages in ${folder.pathname}. Name a folder: npm run bench:popup -- FOLDER`);
  exit(1);
}
const READABILITY = readFileSync(
  createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'),
  'utf8',
);

const ids = pick(
  readFileSync(new URL('truth.jsonl', folder), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { id: string; text: string })
    // Pages of numbers, such as the news has.
    .filter(({ text }) => (text.match(/\p{Nd}+/gu)?.length ?? 0) >= 8)
    .map(({ id }) => id),
  Number(options.pages),
);
const server = await servePages(
  Object.fromEntries(ids.map((id) => [`/${id}`, new URL(`html/${id}.html.gz`, folder)])),
);
// A real page asks for much else, which is not there.
const chromium = await startChromium(undefined, { proxy: await startProxy({}, /./u) });
const rows: Row[] = [];
for (const id of ids) {
  const row = await measure(chromium, `${server.origin}/${id}`);
  if (row) rows.push({ ...row, id });
  console.log(row ? `${id} ${JSON.stringify(row)}` : `${id} no article or no figures`);
}
await chromium.browser.close();
server.close();
report(rows);

/** Milliseconds. */
interface Row {
  id?: string;
  /** Readability alone: clone and parse; and again, the median of some turns. */
  readability: number;
  readabilityAgain: number;
  /** Opening of the popup's document → its first frame. */
  firstFrame: number;
  /** Asking the page → figures on screen: all of our own way. */
  ours: number;
  /** Its parts: until the article came, until the figures were found, until they were painted. */
  article: number;
  figures: number;
  paint: number;
  /** The same at a second click on the page, in a new popup. */
  oursAgain: number;
  /** An empty script run in the page and its answer: what any way there and back takes. */
  empty: number;
  /** The click → figures on screen, with the browser's own opening of the popup. */
  click: number;
  /** Of all figures of the page, those lit, and those whose sentence stands where the page hides it. */
  lit: number;
  hidden: number;
  total: number;
}

async function measure(chromium: Chromium, url: string): Promise<Omit<Row, 'id'> | undefined> {
  const [readability = 0, ...turns] =
    options.only === 'mark' ? [] : await readabilityAlone(chromium.browser, url);
  const page = await chromium.browser.newPage();
  await page.goto(url);
  await page.bringToFront();
  const clicked = performance.timeOrigin + performance.now();
  let popup = await clickToolbar(chromium, page);
  try {
    if (!(await popup.$('.figure-card'))) return undefined;
    const { painted, ...times } = await popup.evaluate(popupTimes);
    const marked = options.only === 'speed' ? { lit: 0, hidden: 0, total: 0 } : await markAll(page, popup);
    const empty = await popup.evaluate(emptyWay);
    await popup.close();
    popup = await clickToolbar(chromium, page);
    const again = await popup.evaluate(popupTimes);
    return {
      ...{ readability, readabilityAgain: middle(turns), ...times, oursAgain: again.ours, empty },
      ...{ click: painted - clicked, ...marked },
    };
  } finally {
    await Promise.all([popup.close(), page.close()]);
  }
}

/** The first turn, in a page that has run nothing of it, and some more. */
async function readabilityAlone(browser: Browser, url: string): Promise<number[]> {
  const page = await browser.newPage();
  await page.goto(url);
  await page.bringToFront();
  const cdp = await page.createCDPSession();
  const expression = `(() => { ${READABILITY}
    return Array.from({ length: 6 }, () => {
      const start = performance.now();
      new Readability(document.cloneNode(true)).parse();
      return performance.now() - start;
    }); })()`;
  const { result } = await cdp.send('Runtime.evaluate', { expression, returnByValue: true });
  await page.close();
  return result.value as number[];
}

/** As much of the browser's own API as is asked of it here. */
declare const chrome: {
  tabs: { query(of: object): Promise<{ id: number }[]> };
  scripting: { executeScript(of: object): Promise<unknown> };
};

/** Runs in the popup. */
async function emptyWay(): Promise<number> {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  const start = performance.now();
  await chrome.scripting.executeScript({ target: { tabId: tab?.id }, func: () => 0 });
  return performance.now() - start;
}

/** Runs in the popup. */
async function popupTimes() {
  const entries = (type: string) =>
    new Promise<PerformanceEntry[]>((resolve) => {
      new PerformanceObserver((list) => resolve(list.getEntries())).observe({ type, buffered: true });
    });
  const mark = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN;
  const [frame] = await entries('paint');
  const shown = (await entries('element'))[0] as PerformanceEntry & { renderTime: number };
  const [ask, article, figures] = [mark('ask'), mark('article'), mark('figures')];
  return {
    firstFrame: frame?.startTime ?? Number.NaN,
    ours: shown.renderTime - ask,
    article: article - ask,
    figures: figures - article,
    paint: shown.renderTime - figures,
    painted: performance.timeOrigin + shown.renderTime,
  };
}

/** Clicks every figure; counts those whose sentence is lit on the page, in sight and with the number in it. */
async function markAll(page: Page, popup: Page): Promise<Pick<Row, 'lit' | 'hidden' | 'total'>> {
  await popup.$$eval('details', (all) => {
    for (const one of all) one.open = true;
  });
  const text = comparable(await page.evaluate(() => document.body.textContent));
  await new Promise((resolve) => setTimeout(resolve, 100));
  const cards = await popup.$$('.figure-card');
  const counts = { lit: 0, hidden: 0, total: cards.length };
  for (const card of cards) {
    await page.evaluate(() => CSS.highlights.clear());
    const number = (await card.$eval('mark', (mark) => mark.textContent)) ?? '';
    const sentence = (await card.$eval('.figure-sentence', (one) => one.textContent)) ?? '';
    await card.evaluate((button) => (button as HTMLElement).click());
    const notice = () => popup.$eval('.popup-notice', (one) => one.textContent && '');
    const found = await poll(async () => (await litText(page)) ?? (await notice()), 5000).catch(() => '');
    if (comparable(found ?? '').includes(comparable(number))) counts.lit += 1;
    else if (text.includes(comparable(sentence.replace(/^…/u, '')))) counts.hidden += 1;
    else console.log(`  not lit: ${number} in ${sentence}`);
  }
  return counts;
}

/** What is lit and has a place on the screen; undefined while nothing is. */
function litText(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const ranges = [...CSS.highlights.values()].flatMap((one) => [...one]) as Range[];
    const seen = ranges.filter((range) => [...range.getClientRects()].some(({ width }) => width > 0));
    return seen.length > 0 ? seen.map(String).join('') : undefined;
  });
}

/** Evenly over the whole list. */
function pick<T>(all: T[], count: number): T[] {
  return Array.from(
    { length: Math.min(count, all.length) },
    (_, at) => all[Math.floor((at * all.length) / count)] as T,
  );
}

function middle(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function report(rows: Row[]) {
  const median = (of: keyof Omit<Row, 'id'>) => middle(rows.map((row) => row[of]));
  const line = (name: string, value: number) =>
    console.log(`${name.padEnd(52)} ${value.toFixed(1).padStart(8)}`);
  console.log(`\n${rows.length} pages, medians in ms`);
  line('Readability alone, cold: clone and parse', median('readability'));
  line('ours, cold: asking the page → figures on screen', median('ours'));
  line('   asking → article (inject, guard, read, message)', median('article'));
  line('   article → figures', median('figures'));
  line('   figures → painted', median('paint'));
  line('   an empty script in the page and its answer', median('empty'));
  line('Readability alone, again', median('readabilityAgain'));
  line('ours, at a second click', median('oursAgain'));
  line(
    'ours ÷ Readability, cold, median of the pages',
    middle(rows.map((row) => row.ours / row.readability)),
  );
  line('ours ÷ Readability, again', middle(rows.map((row) => row.oursAgain / row.readabilityAgain)));
  line('popup opened → first frame', median('firstFrame'));
  line('click → figures on screen', median('click'));
  const [lit, hidden, total] = [sum('lit'), sum('hidden'), sum('total')];
  const share = (of: number) => `${((100 * lit) / Math.max(1, of)).toFixed(1)} %`;
  console.log(`figures found and lit: ${lit} of ${total} (${share(total)});`);
  console.log(`${hidden} stand where the page hides them; ${share(total - hidden)} of the others are lit`);

  function sum(of: 'lit' | 'hidden' | 'total') {
    return rows.reduce((all, row) => all + row[of], 0);
  }
}
