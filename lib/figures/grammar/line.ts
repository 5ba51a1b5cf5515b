import { plain } from '../../text/plain.ts';

/** A sentence as the matcher reads it. All three texts have the same offsets. */
export interface Line {
  /** As printed. */
  text: string;
  /** Lower case, ASCII digits, plain spaces. */
  low: string;
  /** As `low`, with no-break and thin spaces as U+00A0, since they part groups of digits. */
  marks: string;
}

const NO_BREAK = /[\u00a0\u2007\u2009\u202f]/u;

/** A sentence made ready. */
export function lineOf(text: string): Line {
  const low = plain(text);
  const marks = NO_BREAK.test(text)
    ? Array.from({ length: low.length }, (_, at) =>
        NO_BREAK.test(text.charAt(at)) ? '\u00a0' : low[at],
      ).join('')
    : low;
  return { text, low, marks };
}

/** The place after up to three spaces. */
export function skipSpace(low: string, at: number): number {
  let to = at;
  while (to < at + 3 && low[to] === ' ') to += 1;
  return to;
}

/** The place after one hyphen and up to two spaces: of "fold" in "3-fold" as in "3 fold". */
export function skipHyphen(low: string, at: number): number {
  return skipSpace(low, low[at] === '-' ? at + 1 : at);
}

/** Is the line nothing but what stands there? */
export function isWhole(low: string, start: number, end: number): boolean {
  return low.trim() === low.slice(start, end);
}

/** The place before up to two spaces. */
export function skipSpaceBack(low: string, at: number): number {
  let to = at;
  while (to > at - 2 && low[to - 1] === ' ') to -= 1;
  return to;
}
