/**
 * Fits the weights of lib/figures/rank.ts: `npm run fit-rank -- TRUTH.jsonl.gz`, lines
 * `{id, lang, title, body, key: [{value}]}`. Fits on every other article, reports recall@5 and nDCG@5 on the rest.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { analyseFigures } from '../lib/figures/index.ts';
import { WEIGHTS } from '../lib/figures/rank.ts';
import { textArticle } from '../lib/text/article.ts';
import type { Figure } from '../lib/types.ts';

type Weights = Record<string, number>;

interface Candidate {
  signals: Weights;
  /** Which of the article's key quantities it is. */
  keys: number[];
}
interface Case {
  lang: string;
  keys: number;
  candidates: Candidate[];
}

const path = process.argv[2];
if (!path) throw new Error('Usage: npm run fit-rank -- TRUTH.jsonl.gz');
const cases = gunzipSync(readFileSync(path)).toString('utf8').trim().split('\n').map(readCase);
const [fitted, held] = [0, 1].map((half) => cases.filter((_, index) => index % 2 === half)) as [
  Case[],
  Case[],
];

const best = fitWeights(fitted);
for (const lang of new Set(cases.map((one) => one.lang))) {
  const of = (list: Case[]) => list.filter((one) => one.lang === lang);
  console.log(lang, 'now', quality(of(held), { ...WEIGHTS }), 'fitted', quality(of(held), best));
}
console.log(
  Object.fromEntries(Object.entries(best).map(([name, weight]) => [name, Math.round(weight * 100) / 100])),
);

/** The weights under which the key figures of each article are likeliest to come first: listwise softmax, by Adam. */
function fitWeights(list: Case[], rounds = 400, ridge = 0.1): Weights {
  const names = Object.keys(WEIGHTS);
  const rows = list
    .map(({ candidates, lang }) => ({
      // Languages with fewer articles speak louder, so that one set of weights serves all.
      share: 1 / Math.sqrt(list.filter((one) => one.lang === lang).length),
      signals: candidates.map((one) => names.map((name) => one.signals[name] ?? 0)),
      isKey: candidates.map(({ keys }) => keys.length > 0),
    }))
    .filter(({ isKey }) => isKey.includes(true) && isKey.includes(false));
  const spread = names.map((_, at) =>
    deviation(rows.flatMap(({ signals }) => signals.map((one) => one[at] ?? 0))),
  );
  const shares = rows.reduce((sum, { share }) => sum + share, 0);
  const weights = names.map(() => 0);
  const [mean, square] = [names.map(() => 0), names.map(() => 0)];
  for (let round = 1; round <= rounds; round += 1) {
    const slope = weights.map((weight) => ridge * weight);
    for (const { signals, isKey, share } of rows)
      addSlope(slope, signals, isKey, weights, spread, share / shares);
    for (const [at, part] of slope.entries()) {
      mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * part;
      square[at] = 0.99 * (square[at] ?? 0) + 0.01 * part * part;
      const step =
        (mean[at] ?? 0) / (1 - 0.9 ** round) / (Math.sqrt((square[at] ?? 0) / (1 - 0.99 ** round)) + 1e-8);
      weights[at] = (weights[at] ?? 0) - 0.05 * step;
    }
  }
  return Object.fromEntries(names.map((name, at) => [name, (weights[at] ?? 0) / (spread[at] ?? 1)]));
}

/** What one article asks of the weights: its key figures up, the better placed among them the more, all others down. */
function addSlope(
  slope: number[],
  signals: number[][],
  isKey: boolean[],
  weights: number[],
  spread: number[],
  share: number,
) {
  const scores = signals.map((one) =>
    one.reduce((sum, signal, at) => sum + ((weights[at] ?? 0) * signal) / (spread[at] ?? 1), 0),
  );
  const all = softmax(scores);
  const keys = softmax(scores.map((score, at) => (isKey[at] ? score : Number.NEGATIVE_INFINITY)));
  const count = isKey.filter(Boolean).length;
  for (const [row, one] of signals.entries()) {
    const wanted = isKey[row] ? 0.7 / count + 0.3 * (keys[row] ?? 0) : 0;
    for (const [at, signal] of one.entries())
      slope[at] = (slope[at] ?? 0) + ((((all[row] ?? 0) - wanted) * signal) / (spread[at] ?? 1)) * share;
  }
}

function softmax(scores: number[]): number[] {
  const top = Math.max(...scores);
  const parts = scores.map((score) => Math.exp(score - top));
  const sum = parts.reduce((a, b) => a + b, 0);
  return parts.map((part) => part / sum);
}

function deviation(list: number[]): number {
  const mean = list.reduce((a, b) => a + b, 0) / list.length;
  return Math.sqrt(list.reduce((sum, one) => sum + (one - mean) ** 2, 0) / list.length) || 1;
}

function readCase(line: string): Case {
  const { lang, title, body, key } = JSON.parse(line) as {
    lang: string;
    title: string;
    body: string;
    key: { value: number }[];
  };
  const { figures } = analyseFigures(textArticle(body, lang, title));
  const candidates = figures.map((figure) => ({
    signals: raw(figure),
    keys: key.flatMap(({ value }, at) => (same(figure, value) ? [at] : [])),
  }));
  return { lang, keys: key.length, candidates };
}

/** The signals without their weights. */
function raw({ why }: Figure): Weights {
  const weights: Weights = WEIGHTS;
  return Object.fromEntries(
    Object.entries(why).flatMap(([name, part]) => (weights[name] ? [[name, part / weights[name]]] : [])),
  );
}

function same({ quantity: { value, range } }: Figure, key: number): boolean {
  return [value, ...(range ?? [])].some(
    (one) => one !== undefined && Math.abs(one - key) <= Math.abs(key) * 1e-6,
  );
}

function quality(list: Case[], weights: Weights) {
  let [recall, ndcg] = [0, 0];
  for (const { keys, candidates } of list) {
    const score = ({ signals }: Candidate) =>
      Object.entries(signals).reduce((sum, [name, signal]) => sum + signal * (weights[name] ?? 0), 0);
    const top = candidates
      .map((one) => ({ one, score: score(one) }))
      .sort((a, b) => b.score - a.score)
      .slice(0, 5);
    const places = Array.from({ length: keys }, (_, key) =>
      top.findIndex(({ one }) => one.keys.includes(key)),
    );
    const hits = places.filter((at) => at >= 0);
    const gain = (list: number[]) => list.reduce((sum, at) => sum + 1 / Math.log2(at + 2), 0);
    recall += hits.length / keys;
    ndcg += gain(hits) / gain(Array.from({ length: Math.min(5, keys) }, (_, at) => at));
  }
  const n = Math.max(1, list.length);
  return { recall: recall / n, ndcg: ndcg / n, total: (recall + ndcg) / n };
}
