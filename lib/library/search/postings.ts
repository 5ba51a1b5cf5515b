import { fold } from '../../text/fold.ts';
import type { Segment } from './segment.ts';
import { MARK } from './words.ts';

let room = new Uint32Array(1 << 12);

/** The positions of a word, ascending, in room that the next call uses again. */
export function positionsOf({ bytes, byteStarts }: Segment, word: number): Uint32Array {
  const end = byteStarts[word + 1] as number;
  let at = byteStarts[word] as number;
  if (room.length < end - at) room = new Uint32Array(2 * (end - at));
  let position = 0;
  let length = 0;
  while (at < end) {
    let byte = bytes[at++] as number;
    let distance = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at++] as number;
      distance |= (byte & 127) << shift;
    }
    position += distance;
    room[length++] = position;
  }
  return room.subarray(0, length);
}

/** The words [from, to) that are spelled so without regard to accents; those that begin so when it is open. */
export function foldedRange(segment: Segment, word: string, open: boolean): { from: number; to: number } {
  const folded = fold(word);
  const from = firstNotBefore(segment, folded);
  return { from, to: firstNotBefore(segment, folded + (open ? '\uffff' : AFTER_MARK), from) };
}

/** Those of the words [from, to) that are written so, accents included. */
export function writtenSo(segment: Segment, word: string, open: boolean): number[] {
  const { from, to } = foldedRange(segment, word, open);
  const found: number[] = [];
  for (let at = from; at < to; at += 1) {
    const spelled = spellingAt(segment, at);
    const written = spelled.slice(spelled.indexOf(MARK) + 1);
    if (open ? written.startsWith(word) : written === word) found.push(at);
  }
  return found;
}

const AFTER_MARK = String.fromCharCode(MARK.charCodeAt(0) + 1);

function spellingAt({ words, wordStarts }: Segment, at: number): string {
  return words.slice(wordStarts[at], (wordStarts[at + 1] as number) - 1);
}

function firstNotBefore(segment: Segment, spelled: string, from = 0): number {
  let low = from;
  let high = segment.wordStarts.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spellingAt(segment, middle) < spelled) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** One bit per article for a word that is common; undefined for one that is not. */
export function articlesOfCommon({ common, commonIn, ids }: Segment, word: number): Uint8Array | undefined {
  let low = 0;
  let high = common.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((common[middle] as number) < word) low = middle + 1;
    else high = middle;
  }
  const width = (ids.length + 7) >> 3;
  return common[low] === word ? commonIn.subarray(low * width, (low + 1) * width) : undefined;
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
