/**
 * `npm run bench:extraction -- [FOLDER] [--every N] [--chromium]`: text, title, author and date of real pages beside
 * Readability and Defuddle on the same DOM, and the time for each page as a ratio to Readability in the same run.
 * FOLDER holds `score.mjs`, `blocktext.mjs` and, for each set, `truth.jsonl` and `html/ID.html.gz`.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { JSDOM, VirtualConsole } from 'jsdom';
import { readArticle } from '../lib/page/read.ts';
import { benchInChromium } from './bench-chromium.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { every: { type: 'string', default: '1' }, chromium: { type: 'boolean' } },
});
const folder = positionals[0]
  ? pathToFileURL(`${resolve(positionals[0])}/`)
  : new URL('../../shared/extraction/', import.meta.url);
if (!existsSync(new URL('score.mjs', folder))) throw new Error('No benchmark data: give its folder.');

interface Truth {
  id: string;
  url?: string;
}
interface Reading {
  title?: string | null;
  byline?: string | null;
  date?: string | null;
  text: string;
}
type Reader = (document: Document, url: string) => Reading;

const { scorePage, summarise, table } = (await import(new URL('score.mjs', folder).href)) as {
  scorePage(truth: Truth, reading: Reading & { id: string; ms: number }): object;
  summarise(rows: object[]): Record<string, number>;
  table(systems: Record<string, object>): string;
};
const { blockText } = (await import(new URL('blocktext.mjs', folder).href)) as {
  blockText(root: Element): string;
};

const READERS: Record<string, Reader> = {
  readout(document, url) {
    const result = readArticle(document, url);
    if ('failure' in result) return { text: '' };
    const { title, byline, published, text } = result.article;
    return { title, byline, date: published, text };
  },
  // Readability consumes its document, so a copy belongs to its work as it does to ours.
  readability(document) {
    const found = new Readability(document.cloneNode(true) as Document).parse();
    return {
      title: found?.title,
      byline: found?.byline,
      date: found?.publishedTime,
      text: found?.content ?? '',
    };
  },
  defuddle(document, url) {
    const { title, author, published, content } = new Defuddle(document, { url }).parse();
    return { title, byline: author, date: published, text: content };
  },
};
const names = Object.keys(READERS);

for (const set of readdirSync(folder).filter((name) => existsSync(new URL(`${name}/truth.jsonl`, folder)))) {
  const all = truthsOf(set);
  const truths = all.filter((_, at) => at % Number(values.every) === 0);
  const rows: Record<string, object[]> = {};
  const times: Record<string, number[]> = {};
  for (const [turn, truth] of truths.entries()) {
    const { window } = new JSDOM(htmlOf(set, truth), {
      url: truth.url || 'https://example.com/',
      virtualConsole: new VirtualConsole(),
    });
    // Defuddle changes the page, so it comes last; the other two take turns at the warm cache.
    const order = turn % 2 ? ['readability', 'readout', 'defuddle'] : names;
    for (const name of order) {
      const start = performance.now();
      const reading = attempt(READERS[name] as Reader, window.document, truth.url ?? '');
      const ms = performance.now() - start;
      if (name !== 'readout') reading.text = blockText(new JSDOM(reading.text).window.document.body);
      rows[name] = [...(rows[name] ?? []), scorePage(truth, { id: truth.id, ...reading, ms })];
      times[name] = [...(times[name] ?? []), ms];
    }
    window.close();
    // A page is let go of between two turns of the loop only.
    await new Promise((resolve) => setImmediate(resolve));
  }
  console.log(`\n### ${set}, ${truths.length} of ${all.length} pages\n`);
  console.log(table(Object.fromEntries(names.map((name) => [name, summarise(rows[name] ?? [])]))));
  console.log(`\n${ratios(times)}`);
  if (values.chromium) {
    const step = Math.max(1, Math.floor(all.length / 20));
    const pages = all.filter((_, at) => at % step === 0).slice(0, 20);
    console.log(
      `\nIn Chromium, ${pages.length} pages: ${ratios(await benchInChromium(pages.map((page) => htmlOf(set, page))))}`,
    );
  }
}

function truthsOf(set: string): Truth[] {
  return readFileSync(new URL(`${set}/truth.jsonl`, folder), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Truth);
}

function htmlOf(set: string, { id }: Truth): string {
  return gunzipSync(readFileSync(new URL(`${set}/html/${id}.html.gz`, folder))).toString('utf8');
}

function attempt(reader: Reader, document: Document, url: string): Reading {
  try {
    return reader(document, url);
  } catch {
    return { text: '' };
  }
}

/** Our time over Readability's at the median and at the 95th percentile of each, and the median of the pages' ratios. */
function ratios({ readout = [], readability = [] }: Record<string, number[]>): string {
  const at = (list: number[], share: number) =>
    [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))] ?? 0;
  const each = readout.map((ms, page) => ms / (readability[page] ?? ms));
  const over = (share: number) => (at(readout, share) / at(readability, share)).toFixed(2);
  return `time over Readability's: median ${over(0.5)}, p95 ${over(0.95)}; page by page: median ${at(each, 0.5).toFixed(2)}, p95 ${at(each, 0.95).toFixed(2)}`;
}
