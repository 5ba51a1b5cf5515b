import type { LibraryQuery } from '../query.ts';
import type { Catalog } from './catalog.ts';
import { figureTest } from './figures.ts';
import { testOf, wantedFlags } from './filters.ts';
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
): Uint32Array {
  const scores = query.sort === 'relevance' ? new Float32Array(catalog.mostId + 1) : undefined;
  const hits = search.terms.map((term) => hitsOf(term, catalog, texts, scores !== undefined));
  const [first, ...others] = hits;
  const found = first?.found ?? new Uint8Array(catalog.mostId + 1).fill(FOUND.asTyped);
  for (const other of others) keepLess(found, other.found);
  if (scores) for (const { weights } of hits) if (weights) addScores(scores, weights, catalog);
  for (const term of search.without) remove(found, hitsOf(term, catalog, texts).found);
  for (const { value, not } of search.filters.filter(({ name }) => name === 'figure')) {
    const hits = new Uint8Array(found.length);
    markFigures(texts, value, hits);
    if (not) remove(found, hits);
    else keepLess(found, hits);
  }
  const passes = testOf(catalog, query, search.filters);
  const { ids } = catalog.columns;
  if (passes) for (let at = 0; at < ids.length; at += 1) if (!passes(at)) found[ids[at] as number] = FOUND.no;
  // A spelling with accents is meant: it stands before what is only the same without them.
  if (query.sort !== 'saved' && !scores) ignoreSpelling(found);
  const order = orders.of(query.sort, wantedFlags(query, search.filters));
  const list = collect(order, query.descending || !!scores, found);
  const at = (values: Uint8Array | Float32Array, id: number) => values[id] as number;
  return scores ? list.sort((a, b) => at(found, b) - at(found, a) || at(scores, b) - at(scores, a)) : list;
}

function hitsOf(term: Term, catalog: Catalog, texts: TextIndex, weigh = false): Hits {
  const found = new Uint8Array(catalog.mostId + 1);
  const hits = { found, weights: weigh ? new Float32Array(found.length) : undefined };
  texts.match(term, hits);
  markTags(term, catalog, found);
  if (/^\p{Sc}?\d/u.test(term.text)) markFigures(texts, term.text, found);
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

function keepLess(found: Uint8Array, hits: Uint8Array) {
  for (let id = 0; id < found.length; id += 1) found[id] = Math.min(found[id] as number, hits[id] as number);
}

function ignoreSpelling(found: Uint8Array) {
  for (let id = 0; id < found.length; id += 1) if (found[id] === FOUND.folded) found[id] = FOUND.asTyped;
}

function remove(found: Uint8Array, hits: Uint8Array) {
  for (let id = 0; id < found.length; id += 1) if (hits[id] !== FOUND.no) found[id] = FOUND.no;
}

let rooms = [new Uint32Array(), new Uint32Array()] as const;

/**
 * The ids of what is found: in order, those as typed first. Every id is written down, and only counted where it was
 * found: a branch that half of all articles take would take four times as long, in rooms made anew even longer.
 */
function collect(order: Uint32Array, backwards: boolean, found: Uint8Array): Uint32Array {
  const size = order.length;
  if (rooms[0].length <= size) rooms = [new Uint32Array(2 * size + 1), new Uint32Array(2 * size + 1)];
  const [typed, folded] = rooms;
  const step = backwards ? -1 : 1;
  let [count, others] = [0, 0];
  for (let n = 0, at = backwards ? size - 1 : 0; n < size; n += 1, at += step) {
    const id = order[at] as number;
    const how = found[id] as number;
    typed[count] = id;
    folded[others] = id;
    count += how >> 1;
    others += how & 1;
  }
  const list = new Uint32Array(count + others);
  list.set(typed.subarray(0, count));
  list.set(folded.subarray(0, others), count);
  return list;
}
