import type { Grammar } from './grammar.ts';
import type { Line } from './line.ts';

const WORD = /\s{1,3}(\p{L}[\p{L}\p{M}'’-]{0,30})/uy;

/** The counted noun behind a number: the words up to a verb, a preposition or the end of the phrase. */
export function readNoun(
  { text }: Line,
  at: number,
  { nounStops, language }: Grammar,
): { text: string; end: number } | undefined {
  let end = at;
  let words = 0;
  while (words < language.nounWords) {
    WORD.lastIndex = end;
    const [match = '', word = ''] = WORD.exec(text) ?? [];
    if (!word || nounStops.has(word.toLowerCase())) break;
    end += match.length;
    words += 1;
  }
  return words > 0 ? { text: text.slice(at, end).trim(), end } : undefined;
}
