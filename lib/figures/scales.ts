import type { Grammar, Part } from './grammar.ts';
import { type Line, skipSpace } from './line.ts';

/** A part of a number, and where it ends. */
export interface Step {
  value: Part;
  end: number;
}

/** "bn" of "$3.4bn" and "3.4 bn", "k" of "100k". */
export function shortScale({ text, low }: Line, at: number, { shortScales }: Grammar): Step | undefined {
  const from = skipSpace(low, at);
  const found = shortScales.at(low, from);
  if (!found) return undefined;
  const letter = found.end - from === 1 ? text.charAt(from) : '';
  // "10 k" is said apart, "10 m" is a length; so is 5m, while £5m and 5M are millions.
  const other = from > at ? letter !== 'k' : /[bgmt]/u.test(letter) && !isMoney(text, at);
  return letter && other ? undefined : { value: { value: found.value, scale: true }, end: found.end };
}

/** Does a sign of a currency stand before the digits that end here? */
function isMoney(text: string, end: number): boolean {
  return /(?:\p{Sc}|(?<![a-z])rs\.?)\s?[\d.,]{1,20}$/iu.test(text.slice(Math.max(0, end - 26), end));
}
