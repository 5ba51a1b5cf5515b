import type { LibraryQuery } from '../query.ts';
import type { Catalog } from './catalog.ts';
import { figureTest } from './figures.ts';
import type { Test } from './filters.ts';
import { FOUND, type Hits } from './match.ts';
import type { Orders } from './order.ts';
import type { Search, Term } from './parse.ts';
import { placesOf } from './stand.ts';
import type { TextIndex } from './text-index.ts';

/** The ids of the articles that pass and hold all terms, in the order asked for; the best first for `relevance`. */
export function searchTexts(
  catalog: Catalog,
  orders: Orders,
  texts: TextIndex,
  query: LibraryQuery,
  search: Search,
  passes: Test,
): Uint32Array {
  const { ids } = catalog.columns;
  const found = new Uint8Array(catalog.mostId + 1).fill(FOUND.asTyped);
  const scores = query.sort === 'relevance' ? new Float32Array(found.length) : undefined;
  for (const term of search.terms) {
    const hits = hitsOf(term, catalog, texts, scores !== undefined);
    keepLess(found, hits.found);
    if (scores && hits.weights) addScores(scores, hits.weights, catalog);
  }
  for (const term of search.without) remove(found, hitsOf(term, catalog, texts).found);
  for (const { value, not } of search.filters.filter(({ name }) => name === 'figure')) {
    const hits = new Uint8Array(found.length);
    markFigures(texts, value, hits);
    if (not) remove(found, hits);
    else keepLess(found, hits);
  }
  const belongs = (at: number) => found[ids[at] as number] !== FOUND.no && passes(at);
  const places = collect(orders.of(query.sort), query.descending || !!scores, belongs);
  if (scores) places.sort((a, b) => scoreAt(scores, ids, b) - scoreAt(scores, ids, a));
  // A spelling with accents is meant: it stands before what is only the same without them.
  return query.sort === 'saved' || scores ? typedFirst(places, ids, found) : idsAt(places, ids);
}

function hitsOf(term: Term, catalog: Catalog, texts: TextIndex, weigh = false): Hits {
  const found = new Uint8Array(catalog.mostId + 1);
  const hits = { found, weights: weigh ? new Float32Array(found.length) : undefined };
  texts.match(term, hits);
  markTags(term, catalog, found);
  if (/^\d/u.test(term.text)) markFigures(texts, term.text, found);
  return hits;
}

/** Tags are few: an edit of tags must not read thousands of texts anew. */
function markTags(term: Term, { columns: { ids, tags }, tagWords }: Catalog, found: Uint8Array) {
  const how = new Map<number, number>();
  for (const [place, lines] of tagWords) {
    if (lines.some((words) => placesOf(term, words, true).length > 0)) how.set(place, FOUND.asTyped);
    else if (lines.some((words) => placesOf(term, words).length > 0)) how.set(place, FOUND.folded);
  }
  if (how.size === 0) return;
  for (const [at, id] of ids.entries())
    found[id] = Math.max(found[id] as number, how.get(tags[at] as number) ?? 0);
}

function markFigures(texts: TextIndex, asked: string, found: Uint8Array) {
  const test = figureTest(asked);
  if (test) for (const id of texts.withFigure(test)) found[id] = FOUND.asTyped;
}

/** BM25 with its usual constants. */
function addScores(scores: Float32Array, weights: Float32Array, { columns: { ids, words } }: Catalog) {
  const holding = weights.reduce((sum, weight) => sum + (weight > 0 ? 1 : 0), 0);
  const rare = Math.log(1 + (ids.length - holding + 0.5) / (holding + 0.5));
  const usual = words.reduce((sum, one) => sum + one, 0) / Math.max(1, words.length);
  for (const [at, id] of ids.entries()) {
    const weight = weights[id] as number;
    const length = (words[at] as number) / Math.max(1, usual);
    if (weight > 0)
      scores[id] = (scores[id] as number) + (rare * 2.2 * weight) / (weight + 0.3 + 0.9 * length);
  }
}

function scoreAt(scores: Float32Array, ids: number[], at: number): number {
  return scores[ids[at] as number] as number;
}

function keepLess(found: Uint8Array, hits: Uint8Array) {
  for (let id = 0; id < found.length; id += 1)
    if ((hits[id] as number) < (found[id] as number)) found[id] = hits[id] as number;
}

function remove(found: Uint8Array, hits: Uint8Array) {
  for (let id = 0; id < found.length; id += 1) if (hits[id] !== FOUND.no) found[id] = FOUND.no;
}

function collect(order: Uint32Array, backwards: boolean, belongs: Test): Uint32Array {
  const places = new Uint32Array(order.length);
  let count = 0;
  for (let n = 0; n < order.length; n += 1) {
    const at = order[backwards ? order.length - 1 - n : n] as number;
    if (belongs(at)) places[count++] = at;
  }
  return places.slice(0, count);
}

function idsAt(places: Uint32Array, ids: number[]): Uint32Array {
  for (let n = 0; n < places.length; n += 1) places[n] = ids[places[n] as number] as number;
  return places;
}

/** One loop, since half of all articles pass through it at each key. */
function typedFirst(places: Uint32Array, ids: number[], found: Uint8Array): Uint32Array {
  const sorted = new Uint32Array(places.length);
  const folded = new Uint32Array(places.length);
  let [count, others] = [0, 0];
  for (let n = 0; n < places.length; n += 1) {
    const id = ids[places[n] as number] as number;
    if (found[id] === FOUND.asTyped) sorted[count++] = id;
    else folded[others++] = id;
  }
  sorted.set(folded.subarray(0, others), count);
  return sorted;
}
