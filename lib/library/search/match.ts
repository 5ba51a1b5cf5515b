import { fold } from '../../text/fold.ts';
import { articleAt, articlesOf, blockOf, foldedWords, positionsOf, writtenSo } from './lookup.ts';
import { has, mark } from './pack.ts';
import type { Term } from './parse.ts';
import type { Block, Segment } from './segment.ts';

/** The articles that hold a term, one bit for each by its id; and for the best first how often, titles counting more. */
export interface Hits {
  any: Uint8Array;
  /** Those that hold it with the accents that were typed. */
  typed: Uint8Array;
  weights?: Float32Array;
}

/** A segment as searched. */
export interface Searched {
  segment: Segment;
  /** One bit for each of its articles of which no newer segment holds the words. */
  current: Uint8Array;
  /** Are its ids a run without gaps, as they are where many were taken in? */
  isRun: boolean;
  /** The blocks of positions that were read. */
  blocks: (Block | undefined)[];
}

/** A title says as much as this many places in the text. */
const TITLE = 5;

/** The blocks that `matchTerm` will read. */
export function blocksNeeded({ segment }: Searched, term: Term, weigh: boolean): number[] {
  if (term.words.length === 1 && !weigh) return [];
  const lists = listsOf(segment, term);
  if (!withAll(segment, lists).some((bits) => bits !== 0)) return [];
  return [...new Set(lists.flat().map((word) => blockOf(segment, word)))];
}

/** Notes where the term stands in a segment. */
export function matchTerm(searched: Searched, term: Term, hits: Hits) {
  const { segment } = searched;
  const lists = listsOf(segment, term);
  const accents = term.words.some((word) => fold(word) !== word);
  const found = articlesWith(searched, lists);
  if (!found) return;
  note(searched, found, hits.any);
  if (hits.weights) weigh(searched, lists, hits.weights);
  if (!accents) return note(searched, found, hits.typed);
  const written = term.words.map((word, at) => {
    const list = lists[at] as number[];
    // A word typed without accents asks for none.
    return fold(word) === word ? list : writtenSo(segment, list, word, isOpen(term, at));
  });
  const typed = articlesWith(searched, written);
  if (typed) note(searched, typed, hits.typed);
}

function listsOf(segment: Segment, term: Term): number[][] {
  return term.words.map((word, at) => foldedWords(segment, word, isOpen(term, at)));
}

function isOpen({ words, open }: Term, at: number): boolean {
  return open && at === words.length - 1;
}

/** Sets the bits of articles of a segment by their ids. */
function note({ segment, current, isRun }: Searched, articles: Uint8Array, found: Uint8Array) {
  const { ids } = segment;
  const [first = 0] = ids;
  const byte = first >> 3;
  for (let at = 0; at < current.length; at += 1) {
    let bits = (articles[at] as number) & (current[at] as number);
    if (bits === 0) continue;
    if (isRun) {
      bits <<= first & 7;
      found[byte + at] = (found[byte + at] as number) | bits;
      found[byte + at + 1] = (found[byte + at + 1] as number) | (bits >> 8);
    } else
      for (; bits !== 0; bits &= bits - 1) mark(found, ids[8 * at + 31 - Math.clz32(bits & -bits)] as number);
  }
}

/** One bit for each article that holds a word of each list. */
function withAll(segment: Segment, lists: number[][]): Uint8Array {
  return lists
    .map((list) => articlesOf(segment, list))
    .reduce((all, articles) => all.map((bits, at) => bits & (articles[at] as number)));
}

/** One bit for each article in which one word of each list follows one of the list before; undefined for none. */
function articlesWith(searched: Searched, lists: number[][]): Uint8Array | undefined {
  if (lists.some((list) => list.length === 0)) return undefined;
  const { segment } = searched;
  const all = withAll(segment, lists);
  if (lists.length === 1) return all;
  if (!all.some((bits) => bits !== 0)) return undefined;
  const articles = new Uint8Array(all.length);
  eachPlace(searched, lists, (article) => mark(articles, article));
  return articles;
}

/** How often the words stand in each article. */
function weigh(searched: Searched, lists: number[][], weights: Float32Array) {
  const { ids, titleEnds } = searched.segment;
  eachPlace(searched, lists, (article, position) => {
    if (!has(searched.current, article)) return;
    const id = ids[article] as number;
    weights[id] = (weights[id] as number) + (position < (titleEnds[article] as number) ? TITLE : 1);
  });
}

const rooms = [new Uint8Array(), new Uint8Array()];

/** One bit for each position, none set, in one of two rooms that are used again: new ones would take longer than the search. */
function emptyBits(which: number, positions: number): Uint8Array {
  const bytes = (positions >> 3) + 1;
  if ((rooms[which] as Uint8Array).length < bytes) rooms[which] = new Uint8Array(bytes);
  return (rooms[which] as Uint8Array).fill(0, 0, bytes);
}

/** Calls back for each place at which a word of the last list ends a row of one word of each list. */
function eachPlace(
  { segment, blocks }: Searched,
  lists: number[][],
  visit: (article: number, position: number) => void,
) {
  const { starts } = segment;
  let before: Uint8Array | undefined;
  for (const [turn, list] of lists.slice(0, -1).entries()) {
    const here = emptyBits(turn & 1, starts.at(-1) as number);
    for (const word of list) {
      const positions = positionsOf(segment, blocks, word);
      for (let at = 0; at < positions.length; at += 1) {
        const position = positions[at] as number;
        if (!before || has(before, position - 1)) mark(here, position);
      }
    }
    before = here;
  }
  for (const word of lists.at(-1) as number[]) {
    const positions = positionsOf(segment, blocks, word);
    let article = 0;
    for (let at = 0; at < positions.length; at += 1) {
      const position = positions[at] as number;
      if (before && !has(before, position - 1)) continue;
      if (position >= (starts[article + 1] as number)) article = articleAt(starts, position, article);
      visit(article, position);
    }
  }
}
