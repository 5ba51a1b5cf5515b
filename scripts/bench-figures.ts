/**
 * `npm run bench:figures`: size of the engine, quality of the finder on ../shared/figures per language, and its speed
 * beside Recognizers-Text and chrono on the same texts in the same run.
 */
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { analyseFigures, findAll } from '../lib/figures/index.ts';
import { languageFor, languages } from '../lib/languages/index.ts';
import { textArticle } from '../lib/text/article.ts';
import type { Quantity } from '../lib/types.ts';
import { engineSize } from './engine-size.ts';

const shared = new URL('../../shared/', import.meta.url);

if (!existsSync(new URL('figures/figures.dev.jsonl', shared)))
  throw new Error('No benchmark data beside the project.');
const scorer = (await import(new URL('figures/score-recognition.mjs', shared).href)) as {
  score(cases: Case[], predictions: Map<string, object[]>, options: object): Scored;
};
interface Case {
  id: string;
  lang: string;
  text: string;
  source: string;
  task: string;
}
interface Scored {
  micro: Record<string, number>;
  inWords: Record<string, number>;
  dateLeak: { rate: number };
}

/** A bounded amount as the half-open range that the suites expect, a ratio as its quotient. */
function neutral({ kind, value, range, of, unit, bound }: Quantity) {
  const open = value !== undefined && bound && bound !== 'about' && bound !== 'nearly';
  const low = bound === 'over' || bound === 'atLeast';
  const quotient = of && value !== undefined ? value / of : value;
  return {
    kind: kind === 'rank' ? 'ordinal' : kind,
    value: open ? null : quotient,
    range: open ? (low ? [quotient, null] : [null, quotient]) : range,
    unit,
  };
}

const NO_QUANTITY = new Set(['date', 'datetime', 'time', 'ordinal']);
const all = readFileSync(new URL('figures/figures.dev.jsonl', shared), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Case)
  .filter(({ source }) => source !== 'grobid');
console.log('| minified and gzipped | kB |\n|---|--:|');
for (const part of ['finder', 'engine'] as const)
  for (const ids of [[], ['vi', 'en'], Object.keys(languages)])
    console.log(
      `| ${part}, ${ids.join(', ') || 'no language'} | ${((await engineSize(part, ids)) / 1000).toFixed(1)} |`,
    );

const percent = (part: number | undefined) => `${((part ?? 0) * 100).toFixed(1)}`;

console.log(
  '| language | all right | precision | recall | in words, all right | dates leaked |\n|---|--:|--:|--:|--:|--:|',
);
for (const language of Object.keys(languages)) {
  const cases = all.filter(({ lang }) => lang === language);
  const predictions = new Map(
    cases.map(({ id, text }) => [
      id,
      analyseFigures(textArticle(text, language)).mentions.map(({ start, end, quantity }) => ({
        start,
        end,
        ...neutral(quantity),
      })),
    ]),
  );
  const amounts = scorer.score(
    cases.filter(({ task }) => !NO_QUANTITY.has(task)),
    predictions,
    {},
  );
  const { dateLeak } = scorer.score(cases, predictions, {});
  const { right, precision, recall } = amounts.micro;
  console.log(
    `| ${[language, percent(right), percent(precision), percent(recall), percent(amounts.inWords.right), percent(dateLeak.rate)].join(' | ')} |`,
  );
}

const bodies = gunzipSync(readFileSync(new URL('salience/salience.dev.jsonl.gz', shared)))
  .toString('utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { lang: string; body: string });
const peers = await loadPeers();
/** Texts differ by what they count. */
const TEXTS = 30;
console.log('\n| 5,000 characters | ours, ms | peer, ms | peer / ours |\n|---|--:|--:|--:|');
for (const language of ['vi', 'en']) {
  const all = bodies
    .filter(({ lang }) => lang === language)
    .map(({ body }) => body)
    .join('\n\n');
  const many = Array.from({ length: TEXTS }, (_, at) => all.slice(at * 5000, (at + 1) * 5000));
  const each = many.map((text) => textArticle(text, language));
  const mean = median(() => each.map((one) => findAll(one, languageFor(language, one.text), '')), 60) / TEXTS;
  console.log(`| ${language}, mean of ${TEXTS} texts | ${mean.toFixed(2)} | | |`);
  // The peers read one of them: they need seconds.
  const [text = ''] = many;
  const article = textArticle(text, language);
  const ours = median(() => findAll(article, languageFor(language, text), ''), 300);
  console.log(`| ${language} | ${ours.toFixed(2)} | | |`);
  const whole = median(() => analyseFigures(article), 300);
  console.log(`| ${language}, with labels and ranks | ${whole.toFixed(2)} | | |`);
  for (const { name, run, turns } of peers) {
    const theirs = median(() => run(text), turns);
    console.log(
      `| ${language}, ${name} | ${ours.toFixed(2)} | ${theirs.toFixed(1)} | ${(theirs / ours).toFixed(0)} |`,
    );
  }
}

/** The median milliseconds of a call once warm. */
function median(run: () => unknown, turns: number): number {
  const times = Array.from({ length: turns }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.slice(Math.floor(turns / 3)).sort((a, b) => a - b)[Math.floor(turns / 3)] ?? 0;
}

/** The peers that are installed; the bench goes on without one that is not. */
async function loadPeers(): Promise<{ name: string; run: (text: string) => unknown; turns: number }[]> {
  const found: { name: string; run: (text: string) => unknown; turns: number }[] = [];
  const load = async (name: string) =>
    (await import(name).catch(() => undefined)) as Record<string, never> | undefined;
  const chrono = await load('chrono-node');
  if (chrono)
    found.push({
      name: 'chrono-node',
      run: (text) => (chrono.parse as unknown as (one: string) => unknown)(text),
      turns: 30,
    });
  const suite = await load('@microsoft/recognizers-text-suite');
  const recognizers = (suite?.default ?? suite) as
    | Record<string, (text: string, culture: string) => unknown>
    | undefined;
  const models = [
    'recognizeNumber',
    'recognizeCurrency',
    'recognizeDimension',
    'recognizePercentage',
    'recognizeDateTime',
    'recognizeAge',
    'recognizeTemperature',
    'recognizeOrdinal',
  ];
  if (recognizers)
    found.push({
      name: 'Recognizers-Text',
      run: (text) => models.map((model) => recognizers[model]?.(text, 'en-us')),
      turns: 3,
    });
  return found;
}
