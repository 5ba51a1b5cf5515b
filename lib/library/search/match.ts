import { fold } from '../../text/fold.ts';
import { articleAt, articlesOf, blockOf, foldedWords, positionsOf, writtenSo } from './lookup.ts';
import { has, mark } from './pack.ts';
import type { Term } from './parse.ts';
import type { Block, Segment } from './segment.ts';

/** How a term is found in an article: one bit for each way, the better one higher. */
export const FOUND = { no: 0, folded: 1, asTyped: 2 } as const;

/** Of each article by its id: how the term is found, and for the best first how often, titles counting more. */
export interface Hits {
  found: Uint8Array;
  weights?: Float32Array;
}

/** A segment as searched. */
export interface Searched {
  segment: Segment;
  /** 1 for each of its articles of which no newer segment holds the words. */
  current: Uint8Array;
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
  note(searched, found, accents ? FOUND.folded : FOUND.asTyped, hits.found);
  if (hits.weights) weigh(searched, lists, hits.weights);
  if (!accents) return;
  const written = term.words.map((word, at) => {
    const list = lists[at] as number[];
    // A word typed without accents asks for none.
    return fold(word) === word ? list : writtenSo(segment, list, word, isOpen(term, at));
  });
  const typed = articlesWith(searched, written);
  if (typed) note(searched, typed, FOUND.asTyped, hits.found);
}

function listsOf(segment: Segment, term: Term): number[][] {
  return term.words.map((word, at) => foldedWords(segment, word, isOpen(term, at)));
}

function isOpen({ words, open }: Term, at: number): boolean {
  return open && at === words.length - 1;
}

function note({ segment, current }: Searched, articles: Uint8Array, how: number, found: Uint8Array) {
  const { ids } = segment;
  for (let at = 0; at < articles.length; at += 1)
    for (let bits = articles[at] as number; bits !== 0; bits &= bits - 1) {
      const article = 8 * at + 31 - Math.clz32(bits & -bits);
      if (current[article] === 1) found[ids[article] as number] = how;
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
    if (searched.current[article] !== 1) return;
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
