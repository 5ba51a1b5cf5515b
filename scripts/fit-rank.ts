/**
 * Fits the weights of lib/figures/rank.ts: `node scripts/fit-rank.ts TRUTH.jsonl.gz`, lines
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
if (!path) throw new Error('Usage: node scripts/fit-rank.ts TRUTH.jsonl.gz');
const cases = gunzipSync(readFileSync(path)).toString('utf8').trim().split('\n').map(readCase);
const [fitted, held] = [0, 1].map((half) => cases.filter((_, index) => index % 2 === half)) as [
  Case[],
  Case[],
];

let best: Weights = { ...WEIGHTS };
let bestScore = quality(fitted, best).total;
for (let round = 0; round < 4; round += 1) {
  for (const name of Object.keys(best).filter((one) => one !== 'again')) {
    for (const step of [-2, -1, -0.5, -0.2, 0.2, 0.5, 1, 2]) {
      const tried = { ...best, [name]: (best[name] ?? 0) + step };
      const { total } = quality(fitted, tried);
      if (total > bestScore + 1e-9) [best, bestScore] = [tried, total];
    }
  }
}
for (const lang of new Set(cases.map((one) => one.lang))) {
  const of = (list: Case[]) => list.filter((one) => one.lang === lang);
  console.log(lang, 'now', quality(of(held), { ...WEIGHTS }), 'fitted', quality(of(held), best));
}
console.log(
  Object.fromEntries(Object.entries(best).map(([name, weight]) => [name, Math.round(weight * 100) / 100])),
);

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
  return Object.fromEntries(Object.entries(why).map(([name, part]) => [name, part / (weights[name] || 1)]));
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
