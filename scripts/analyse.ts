import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { JSDOM, VirtualConsole } from 'jsdom';
import { analyseFigures } from '../lib/figures/index.ts';
import { tagFor } from '../lib/languages/index.ts';
import { readArticle } from '../lib/page/read.ts';
import { textArticle } from '../lib/text/article.ts';
import type { Article, Figure, Mention } from '../lib/types.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    url: { type: 'string' },
    json: { type: 'boolean' },
    jsonl: { type: 'string' },
    explain: { type: 'boolean' },
  },
});

interface Line {
  id?: unknown;
  html?: string;
  htmlFile?: string;
  text?: string;
  url?: string;
  lang?: string;
  title?: string;
}

// Whoever reads the pipe may have seen enough, as `head` has.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

/** The budget of reading in time of this process, so that a busy machine gives the same answers as a free one. */
function ownTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

if (values.jsonl) await analyseLines(values.jsonl);
else if (positionals[0]) await analysePage(positionals[0]);
else {
  console.error('Usage: npm run -s analyse -- page.html [--url URL] [--json] [--explain]  |  --jsonl FILE');
  process.exitCode = 2;
}

/** One line out for each line in, in order; a bad line gives `{id, error}`. */
async function analyseLines(file: string) {
  for await (const line of linesOf(file)) {
    if (!line.trim()) continue;
    let id: unknown = null;
    try {
      const input = JSON.parse(line) as Line;
      id = input.id ?? null;
      await write(await analyse(input, dirname(file)));
    } catch (error) {
      await write({ id, error: error instanceof Error ? error.message : String(error) });
    }
  }
}

/** Parted by line feeds alone: `readline` parts at U+2028 too, which stands in JSON as it is. */
async function* linesOf(file: string): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of createReadStream(file, 'utf8')) {
    const lines = `${rest}${chunk}`.split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  yield rest;
}

/** Waits for a slow reader of the pipe, so that long runs do not pile up in memory. */
function write(result: object): Promise<void> | void {
  const line = `${JSON.stringify(result)}\n`;
  if (!process.stdout.write(line)) return new Promise((drained) => process.stdout.once('drain', drained));
}

async function analyse(input: Line, folder: string) {
  const started = performance.now();
  const { article, removed } = await articleOf(input, folder);
  const read = performance.now();
  const { figures, mentions, dropped } = analyseFigures(article, ownTime);
  const done = performance.now();
  const { title, byline, published, site, language, text } = article;
  return {
    ...{ id: input.id ?? null, title, byline: byline ?? null, date: published ?? null, site: site ?? null },
    ...{ lang: language, text },
    figures: figures.map(figureLine),
    mentions: mentions.map(mentionLine),
    ...(values.explain && { removed, dropped }),
    ms: { read: round(read - started), figures: round(done - read) },
  };
}

async function articleOf(input: Line, folder: string): Promise<{ article: Article; removed: unknown[] }> {
  const { url = '', lang = '', title = '' } = input;
  const removed: unknown[] = [];
  if (input.text !== undefined) {
    return { article: { ...textArticle(input.text, lang, title), url }, removed };
  }
  const html = input.html ?? (input.htmlFile ? await readHtml(resolve(folder, input.htmlFile)) : undefined);
  if (html === undefined) throw new Error('the line holds no html, htmlFile or text');
  const { window } = new JSDOM(html, {
    url: url || 'https://example.com/',
    virtualConsole: new VirtualConsole(),
  });
  try {
    const result = readArticle(window.document, url || 'https://example.com/', {
      explain: (block: unknown) => removed.push(block),
    });
    if ('failure' in result) throw new Error(result.failure);
    return {
      article: {
        ...result.article,
        title: result.article.title || title,
        language: tagFor(result.article.language || lang, result.article.text),
      },
      removed,
    };
  } finally {
    window.close();
  }
}

async function readHtml(path: string): Promise<string> {
  const bytes = await readFile(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

function mentionLine({ start, end, text, quantity, sentence }: Mention) {
  return { start, end, text, ...quantity, sentence: sentence.text };
}

function figureLine({ mentions, from, label, period, score, why }: Figure) {
  const places = mentions.map(({ start, end }) => ({ start, end }));
  return { ...mentionLine(mentions[0]), from: from && mentionLine(from), label, period, score, why, places };
}

async function analysePage(path: string) {
  const result = await analyse({ id: path, htmlFile: resolve(path), url: values.url }, '.').catch(
    (error: Error) => {
      console.error(`${path}: ${error.message}`);
      process.exitCode = 1;
    },
  );
  if (!result) return;
  if (values.json) return void console.log(JSON.stringify(result, null, 2));
  console.log([result.title, result.byline, result.date, result.lang].map((fact) => fact || '–').join('\n'));
  console.table(
    result.figures.map(({ text, kind, value, range, of, unit, label, score }) => ({
      text,
      kind,
      value: value ?? range?.join('–'),
      of,
      unit,
      label,
      score: round(score),
    })),
  );
  if (values.explain)
    console.log(JSON.stringify({ removed: result.removed, dropped: result.dropped }, null, 2));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
