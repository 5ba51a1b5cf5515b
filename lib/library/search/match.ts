import { fold } from '../../text/fold.ts';
import type { Term } from './parse.ts';
import { articleAt, foldedRange, positionsOf, writtenSo } from './postings.ts';
import type { Segment } from './segment.ts';

/** How a term is found in an article. */
export const FOUND = { no: 0, folded: 1, asTyped: 2 } as const;

/** Of each article by its id: how the term is found, and for the best first how often, titles counting more. */
export interface Hits {
  found: Uint8Array;
  weights?: Float32Array;
}

/** A title says as much as this many places in the text. */
const TITLE = 5;

/** Notes where the term stands in a segment; `isCurrent` tells whether the article at a place has no newer words. */
export function matchTerm(segment: Segment, term: Term, isCurrent: (article: number) => boolean, hits: Hits) {
  const accents = term.words.some((word) => fold(word) !== word);
  noteFound(segment, rangesOf(segment, term), accents ? FOUND.folded : FOUND.asTyped, isCurrent, hits);
  if (!accents) return;
  const written = term.words.map((word, at) => {
    const open = term.open && at === term.words.length - 1;
    // A word typed without accents asks for none.
    return fold(word) === word ? rangeOf(segment, word, open) : writtenSo(segment, word, open);
  });
  noteFound(segment, written, FOUND.asTyped, isCurrent, { found: hits.found });
}

function rangesOf(segment: Segment, { words, open }: Term): number[][] {
  return words.map((word, at) => rangeOf(segment, word, open && at === words.length - 1));
}

function rangeOf(segment: Segment, word: string, open: boolean): number[] {
  const { from, to } = foldedRange(segment, word, open);
  return Array.from({ length: to - from }, (_, at) => from + at);
}

/** Notes the articles in which one word of each list follows one of the list before. */
function noteFound(
  segment: Segment,
  lists: number[][],
  how: number,
  isCurrent: (article: number) => boolean,
  hits: Hits,
) {
  if (lists.some((list) => list.length === 0)) return;
  const last = lists[lists.length - 1] as number[];
  const before = lists.length > 1 ? places(segment, lists.slice(0, -1)) : undefined;
  for (const word of last) noteWord(segment, positionsOf(segment, word), before, how, isCurrent, hits);
}

function noteWord(
  { starts, titleEnds, ids }: Segment,
  positions: Uint32Array,
  before: Uint8Array | undefined,
  how: number,
  isCurrent: (article: number) => boolean,
  { found, weights }: Hits,
) {
  let article = -1;
  let end = 0;
  let current = false;
  for (let at = 0; at < positions.length; at += 1) {
    const position = positions[at] as number;
    if (before && !has(before, position - 1)) continue;
    if (position >= end) {
      article = articleAt(starts, position, Math.max(0, article));
      end = starts[article + 1] as number;
      current = isCurrent(article);
      if (current) found[ids[article] as number] = how;
    }
    if (!weights || !current) continue;
    const id = ids[article] as number;
    weights[id] = (weights[id] as number) + (position < (titleEnds[article] as number) ? TITLE : 1);
  }
}

/** One bit for each position at which the words of the lists end, side by side. */
function places(segment: Segment, lists: number[][]): Uint8Array {
  let before: Uint8Array | undefined;
  for (const list of lists) {
    const here = new Uint8Array(((segment.starts.at(-1) as number) >> 3) + 1);
    for (const word of list)
      for (const position of positionsOf(segment, word))
        if (!before || has(before, position - 1))
          here[position >> 3] = (here[position >> 3] as number) | (1 << (position & 7));
    before = here;
  }
  return before as Uint8Array;
}

function has(bits: Uint8Array, position: number): boolean {
  return position >= 0 && ((bits[position >> 3] as number) & (1 << (position & 7))) !== 0;
}
