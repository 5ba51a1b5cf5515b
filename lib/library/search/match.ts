import { fold } from '../../text/fold.ts';
import type { Term } from './parse.ts';
import { articleAt, articlesOfCommon, foldedRange, positionsOf, writtenSo } from './postings.ts';
import type { Segment } from './segment.ts';

/** How a term is found in an article. */
export const FOUND = { no: 0, folded: 1, asTyped: 2 } as const;

/** Of each article by its id: how the term is found, and for the best first how often, titles counting more. */
export interface Hits {
  found: Uint8Array;
  weights?: Float32Array;
}

/** A segment and its articles that count: 1 where no newer segment holds the words. */
export interface Searched {
  segment: Segment;
  current: Uint8Array;
}

/** A title says as much as this many places in the text. */
const TITLE = 5;

/** Notes where the term stands in a segment. */
export function matchTerm(searched: Searched, term: Term, hits: Hits) {
  const { segment } = searched;
  const last = term.words.length - 1;
  const lists = term.words.map((word, at) => folded(segment, word, term.open && at === last));
  if (lists.some((list) => list.length === 0)) return;
  const accents = term.words.some((word) => fold(word) !== word);
  note(searched, articlesWith(segment, lists), accents ? FOUND.folded : FOUND.asTyped, hits.found);
  if (hits.weights) weigh(searched, lists, hits.weights);
  if (!accents) return;
  const written = term.words.map((word, at) =>
    // A word typed without accents asks for none.
    fold(word) === word ? (lists[at] as number[]) : writtenSo(segment, word, term.open && at === last),
  );
  if (written.every((list) => list.length > 0))
    note(searched, articlesWith(segment, written), FOUND.asTyped, hits.found);
}

function folded(segment: Segment, word: string, open: boolean): number[] {
  const { from, to } = foldedRange(segment, word, open);
  return Array.from({ length: to - from }, (_, at) => from + at);
}

function note({ segment, current }: Searched, articles: Uint8Array, how: number, found: Uint8Array) {
  const { ids } = segment;
  for (let article = 0; article < ids.length; article += 1)
    if (has(articles, article) && current[article] === 1) found[ids[article] as number] = how;
}

/** One bit for each article in which one word of each list follows one of the list before. */
function articlesWith(segment: Segment, lists: number[][]): Uint8Array {
  const articles = new Uint8Array((segment.ids.length + 7) >> 3);
  const last = lists.at(-1) as number[];
  const before = placesBefore(segment, lists);
  for (const word of last) {
    const common = before ? undefined : articlesOfCommon(segment, word);
    if (common)
      for (let at = 0; at < common.length; at += 1)
        articles[at] = (articles[at] as number) | (common[at] as number);
    else markArticles(segment, positionsOf(segment, word), before, articles);
  }
  return articles;
}

function markArticles(
  { starts }: Segment,
  positions: Uint32Array,
  before: Uint8Array | undefined,
  articles: Uint8Array,
) {
  let article = 0;
  let end = 0;
  for (let at = 0; at < positions.length; at += 1) {
    const position = positions[at] as number;
    if (position < end || (before && !has(before, position - 1))) continue;
    article = articleAt(starts, position, article);
    end = starts[article + 1] as number;
    mark(articles, article);
  }
}

/** How often the words stand in each article. */
function weigh({ segment, current }: Searched, lists: number[][], weights: Float32Array) {
  const { starts, titleEnds, ids } = segment;
  const before = placesBefore(segment, lists);
  for (const word of lists.at(-1) as number[]) {
    let article = 0;
    for (const position of positionsOf(segment, word)) {
      if (before && !has(before, position - 1)) continue;
      if (position >= (starts[article + 1] as number)) article = articleAt(starts, position, article);
      const id = ids[article] as number;
      const weight = position < (titleEnds[article] as number) ? TITLE : 1;
      if (current[article] === 1) weights[id] = (weights[id] as number) + weight;
    }
  }
}

/** One bit for each position at which the words of all lists but the last stand side by side; undefined for one word. */
function placesBefore(segment: Segment, lists: number[][]): Uint8Array | undefined {
  let before: Uint8Array | undefined;
  for (const list of lists.slice(0, -1)) {
    const here = new Uint8Array(((segment.starts.at(-1) as number) >> 3) + 1);
    for (const word of list) {
      const positions = positionsOf(segment, word);
      for (let at = 0; at < positions.length; at += 1) {
        const position = positions[at] as number;
        if (!before || has(before, position - 1)) mark(here, position);
      }
    }
    before = here;
  }
  return before;
}

function has(bits: Uint8Array, at: number): boolean {
  return at >= 0 && ((bits[at >> 3] as number) & (1 << (at & 7))) !== 0;
}

function mark(bits: Uint8Array, at: number) {
  bits[at >> 3] = (bits[at >> 3] as number) | (1 << (at & 7));
}
