import { firstNot } from '../../text/first-not.ts';
import { fold } from '../../text/fold.ts';
import { markList, rowBytes, unpackList } from './pack.ts';
import type { Block, Segment } from './segment.ts';
import { MARK } from './words.ts';

/** The words that are spelled so without regard to accents; those that begin so when it is open. */
export function foldedWords(segment: Segment, word: string, open: boolean): number[] {
  const folded = fold(word);
  const from = firstNotBefore(segment, folded);
  const to = firstNotBefore(segment, folded + (open ? '\uffff' : AFTER_MARK));
  const words = new Array<number>(to - from);
  for (let at = 0; at < words.length; at += 1) words[at] = from + at;
  return words;
}

/** Those of some words that are written so, accents included. */
export function writtenSo(segment: Segment, words: number[], word: string, open: boolean): number[] {
  return words.filter((at) => {
    const spelled = spellingAt(segment, at);
    const written = spelled.slice(spelled.indexOf(MARK) + 1);
    return open ? written.startsWith(word) : written === word;
  });
}

/** Marks the articles that hold any of the words, which ascend: one bit for each. */
export function articlesOf(segment: Segment, words: number[]): Uint8Array {
  const { common, commonIn, ids, articles } = segment;
  const { bytes, byteStarts } = articles;
  const width = rowBytes(ids.length) >> 2;
  const rows = new Uint32Array(commonIn.buffer, commonIn.byteOffset, commonIn.length >> 2);
  const joined = new Uint32Array(width);
  const found = new Uint8Array(joined.buffer);
  let row = placeIn(common, words[0] ?? 0);
  for (const word of words) {
    while ((common[row] as number) < word) row += 1;
    if (common[row] === word) {
      const first = row * width;
      for (let at = 0; at < width; at += 1)
        joined[at] = (joined[at] as number) | (rows[first + at] as number);
    } else markList(found, bytes, byteStarts[word] as number, byteStarts[word + 1] as number);
  }
  return found;
}

/** The block that holds the positions of a word. */
export function blockOf({ blockStarts }: Segment, word: number): number {
  const at = placeIn(blockStarts, word);
  return blockStarts[at] === word ? at : at - 1;
}

/** The positions of a word, in room that the next call uses again. */
export function positionsOf(segment: Segment, blocks: (Block | undefined)[], word: number): Uint32Array {
  const { positionStarts, blockStarts } = segment;
  const at = blockOf(segment, word);
  const block = blocks[at];
  if (!block) throw new Error('The positions of a word were not read.');
  const first = positionStarts[blockStarts[at] as number] as number;
  return unpackList(
    block,
    (positionStarts[word] as number) - first,
    (positionStarts[word + 1] as number) - first,
  );
}

/** The article at a position, given one that is not behind it. */
export function articleAt(starts: Uint32Array, position: number, from: number): number {
  let low = from;
  // The words that take longest stand in nearly every article.
  for (const near = Math.min(from + 4, starts.length - 2); low < near; low += 1)
    if ((starts[low + 1] as number) > position) return low;
  let high = starts.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}

const AFTER_MARK = String.fromCharCode(MARK.charCodeAt(0) + 1);

function spellingAt({ words, wordStarts }: Segment, at: number): string {
  return words.slice(wordStarts[at], (wordStarts[at + 1] as number) - 1);
}

/** The first word that does not stand before a spelling. */
function firstNotBefore(segment: Segment, spelled: string): number {
  return firstNot(segment.wordStarts.length - 1, (at) => spellingAt(segment, at) < spelled);
}

/** Where a number stands, or would stand, among ascending ones. */
function placeIn(numbers: Uint32Array, number: number): number {
  return firstNot(numbers.length, (at) => (numbers[at] as number) < number);
}
