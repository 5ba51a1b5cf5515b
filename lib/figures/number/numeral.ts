import type { Span } from '../../types.ts';

/** A number in a line, in digits or words. */
export interface Numeral {
  start: number;
  end: number;
  value: number;
  /** What its digits or words say without the last scale: 3.4 in "3.4 billion". */
  plain: number;
  scale: number;
  digits: boolean;
  /** How many words, when it is in words. */
  words: number;
  /** Two and three of "two thirds"; absent where a whole number or a scale is stated. */
  share?: readonly [number, number];
}

/** Sums like 4.37 × 1e9 without the noise of binary fractions. */
export function round(value: number): number {
  return Number(value.toPrecision(14));
}

/** Are the digits there those of a year? */
export const isYear = (low: string, { start, end }: Span) =>
  /^(?:1[5-9]|2[01])\d\d$/u.test(low.slice(start, end));
