/**
 * `npm run -s draw -- [--lang vi] [--seed 1] [--size 150] [--dropped]`: mentions drawn at random from the benchmark
 * texts beside the project, each in its sentence, to be judged by eye; or digits that no mention holds, each with its rule.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { type Analysis, analyseFigures } from '../lib/figures/index.ts';
import { languages } from '../lib/languages/index.ts';
import { textArticle } from '../lib/text/article.ts';
import type { Article, Span } from '../lib/types.ts';

const { values } = parseArgs({
  options: {
    lang: { type: 'string', default: 'vi' },
    seed: { type: 'string', default: '1' },
    size: { type: 'string', default: '150' },
    dropped: { type: 'boolean', default: false },
  },
});
const AROUND = 70;
const shared = new URL('../../shared/', import.meta.url);
const language = languages[values.lang as keyof typeof languages];
if (!language) throw new Error(`No such language: ${values.lang}`);

const lines = articles().flatMap((article) => {
  const analysis = analyseFigures(article, () => 0);
  return values.dropped ? droppedOf(article, analysis) : mentionsOf(article, analysis);
});
for (const [at, line] of drawn(lines, Number(values.seed), Number(values.size)).entries())
  console.log(`${at + 1}. ${line}`);

/** The benchmark's texts of the language. */
function articles(): Article[] {
  const news = gunzipSync(readFileSync(new URL('salience/salience.dev.jsonl.gz', shared))).toString('utf8');
  const pages = readFileSync(new URL('extraction/zyte/truth.jsonl', shared), 'utf8');
  return `${news}\n${pages}`
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { lang: string; body?: string; text?: string })
    .filter(({ lang }) => lang === values.lang)
    .map(({ body, text }) => textArticle(body ?? text ?? '', values.lang));
}

function mentionsOf(article: Article, { mentions }: Analysis): string[] {
  return mentions.map((mention) => {
    const { kind, value, range, of, unit, bound, change } = mention.quantity;
    const number = `${value ?? range?.join('–')}${of ? `/${of}` : ''}`;
    const said = [kind, number, unit, bound, change].filter(Boolean).join(' ');
    return `[${said}] ${inText(article, mention)}`;
  });
}

function droppedOf(article: Article, { mentions, dropped }: Analysis): string[] {
  const digits = [...article.text.matchAll(/\d[\d.,]{0,20}/gu)].map(({ 0: text, index: start }) => ({
    start,
    end: start + text.length,
  }));
  const touches = (one: Span) => (other: Span) => one.start < other.end && other.start < one.end;
  return digits
    .filter((one) => !mentions.some(touches(one)))
    .map((one) => `[${dropped.find(touches(one))?.rule ?? 'nothing'}] ${inText(article, one)}`);
}

/** A place with its words around, "¶" where a paragraph ends. */
function inText({ text }: Article, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - AROUND), start);
  return `${before}«${text.slice(start, end)}»${text.slice(end, end + AROUND)}`
    .replaceAll(/\s{0,50}\n\s{0,50}/gu, ' ¶ ')
    .replaceAll(/\s{1,50}/gu, ' ');
}

/** So many of a list in an order that the seed decides (mulberry32). */
function drawn<T>(list: readonly T[], seed: number, size: number): T[] {
  let state = seed;
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return list
    .map((one) => ({ one, key: random() }))
    .sort((a, b) => a.key - b.key)
    .slice(0, size)
    .map(({ one }) => one);
}
