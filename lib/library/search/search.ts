import type { LibraryQuery } from '../query.ts';
import type { Catalog } from './catalog.ts';
import { figureTest } from './figures.ts';
import { testOf, wantedFlags } from './filters.ts';
import type { Hits } from './match.ts';
import type { Orders } from './order.ts';
import { has, mark, rowBytes } from './pack.ts';
import type { Search, Term } from './parse.ts';
import { placesOf } from './stand.ts';
import type { TextIndex } from './text-index.ts';
import type { Word } from './words.ts';

/** The ids of the articles that pass and hold all terms, in the order asked for; the best first for `relevance`. */
export function searchTexts(
  catalog: Catalog,
  orders: Orders,
  texts: TextIndex,
  query: LibraryQuery,
  search: Search,
): Uint32Array {
  const weigh = query.sort === 'relevance';
  const hits = search.terms.map((term) => hitsOf(term, catalog, texts, weigh));
  const found = hits.reduce(both, all(catalog));
  const { any, typed } = found;
  for (const term of search.without) remove(found, hitsOf(term, catalog, texts).any);
  for (const { value, not } of search.filters.filter(({ name }) => name === 'figure')) {
    const having = none(catalog);
    markFigures(texts, value, having);
    if (not) remove(found, having);
    else keep(found, having);
  }
  const passes = testOf(catalog, query, search.filters);
  if (passes) {
    const passing = none(catalog);
    for (const [at, id] of catalog.columns.ids.entries()) if (passes(at)) mark(passing, id);
    keep(found, passing);
  }
  const order = orders.of(query.sort, wantedFlags(query, search.filters));
  // A spelling with accents is meant: it stands before what is only the same without them.
  const isParted = query.sort === 'saved' || weigh;
  const list = collect(order, query.descending || weigh, any, isParted ? typed : any);
  if (!weigh) return list;
  const scores = scoresOf(hits, catalog);
  const typedFirst = (one: number, other: number) => Number(has(typed, other)) - Number(has(typed, one));
  return list.sort((a, b) => typedFirst(a, b) || (scores[b] as number) - (scores[a] as number));
}

function hitsOf(term: Term, catalog: Catalog, texts: TextIndex, weigh = false): Hits {
  const weights = weigh ? new Float32Array(catalog.mostId + 1) : undefined;
  const hits = { any: none(catalog), typed: none(catalog), weights };
  texts.match(term, hits);
  markTags(term, catalog, hits);
  if (/^\p{Sc}?\d/u.test(term.text))
    for (const found of [hits.any, hits.typed]) markFigures(texts, term.text, found);
  return hits;
}

/** Tags are few: an edit of tags must not read thousands of texts anew. */
function markTags(term: Term, { columns: { ids, tags }, tagWords }: Catalog, { any, typed }: Hits) {
  const holding = (asTyped: boolean) => {
    const stands = (lines: Word[][]) => lines.some((words) => placesOf(term, words, asTyped).length > 0);
    return new Set([...tagWords].flatMap(([place, lines]) => (stands(lines) ? [place] : [])));
  };
  for (const [found, places] of [
    [any, holding(false)],
    [typed, holding(true)],
  ] as const) {
    if (places.size === 0) continue;
    for (const [at, id] of ids.entries()) if (places.has(tags[at] as number)) mark(found, id);
  }
}

function markFigures(texts: TextIndex, asked: string, found: Uint8Array) {
  const test = figureTest(asked);
  if (test) for (const id of texts.withFigure(test)) mark(found, id);
}

/** BM25 with its usual constants, by id. */
function scoresOf(hits: Hits[], { columns: { ids, words }, mostId }: Catalog): Float32Array {
  const scores = new Float32Array(mostId + 1);
  const usual = words.reduce((sum, one) => sum + one, 0) / Math.max(1, words.length);
  for (const { weights = scores } of hits) {
    const holding = weights.reduce((sum, weight) => sum + (weight > 0 ? 1 : 0), 0);
    const rare = Math.log(1 + (ids.length - holding + 0.5) / (holding + 0.5));
    for (const [at, id] of ids.entries()) {
      const weight = weights[id] as number;
      const length = (words[at] as number) / Math.max(1, usual);
      if (weight > 0)
        scores[id] = (scores[id] as number) + (rare * 2.2 * weight) / (weight + 0.3 + 0.9 * length);
    }
  }
  return scores;
}

/** Bits for all ids, with room for what a shift pushes over the end. */
function none({ mostId }: Catalog): Uint8Array {
  return new Uint8Array(rowBytes(mostId + 1) + 1);
}

function all(catalog: Catalog): Hits {
  const any = none(catalog).fill(255);
  return { any, typed: any.slice() };
}

function both(found: Hits, hits: Hits): Hits {
  for (const way of ['any', 'typed'] as const) and(found[way], hits[way]);
  return found;
}

function keep({ any, typed }: Hits, bits: Uint8Array) {
  for (const found of [any, typed]) and(found, bits);
}

function remove(found: Hits, bits: Uint8Array) {
  keep(
    found,
    bits.map((byte) => ~byte),
  );
}

function and(found: Uint8Array, bits: Uint8Array) {
  for (let at = 0; at < found.length; at += 1) found[at] = (found[at] as number) & (bits[at] as number);
}

let rooms = [new Uint32Array(), new Uint32Array()] as const;

/**
 * The ids of what is found: in order, those as typed first. Every id is written down, and only counted where it was
 * found: a branch that half of all articles take would take four times as long, in rooms made anew even longer.
 */
function collect(order: Uint32Array, backwards: boolean, any: Uint8Array, typed: Uint8Array): Uint32Array {
  const size = order.length;
  if (rooms[0].length <= size) rooms = [new Uint32Array(2 * size + 1), new Uint32Array(2 * size + 1)];
  const [first, others] = rooms;
  const ways = sum(any, typed);
  const step = backwards ? -1 : 1;
  let [count, more] = [0, 0];
  for (let n = 0, at = backwards ? size - 1 : 0; n < size; n += 1, at += step) {
    const id = order[at] as number;
    const way = ways[id] as number;
    first[count] = id;
    others[more] = id;
    count += way >> 1;
    more += way & 1;
  }
  const list = new Uint32Array(count + more);
  list.set(first.subarray(0, count));
  list.set(others.subarray(0, more), count);
  return list;
}

/** For each byte the numbers 0 or 1 of its bits, four to a number. */
const SPREAD = Uint32Array.from({ length: 512 }, (_, at) => {
  const bits = (at >> 1) >> (4 * (at & 1));
  return (bits & 1) | ((bits & 2) << 7) | ((bits & 4) << 14) | ((bits & 8) << 21);
});

/** For each bit its sum in both: a byte is read faster. */
function sum(one: Uint8Array, other: Uint8Array): Uint8Array {
  const fours = new Uint32Array(2 * one.length);
  for (let at = 0; at < one.length; at += 1) {
    const [a, b] = [2 * (one[at] as number), 2 * (other[at] as number)];
    fours[2 * at] = (SPREAD[a] as number) + (SPREAD[b] as number);
    fours[2 * at + 1] = (SPREAD[a + 1] as number) + (SPREAD[b + 1] as number);
  }
  return new Uint8Array(fours.buffer);
}
