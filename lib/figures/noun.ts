import type { Grammar } from './grammar.ts';
import type { Line } from './line.ts';

const WORD = /\s{0,3}(\p{L}[\p{L}\p{M}'’-]{0,30})/uy;

/** The counted noun behind a number: the words up to a verb, a preposition or the end of the phrase. */
export function readNoun(
  { text }: Line,
  at: number,
  { nounStops, lateStop, classifiers, language }: Grammar,
): { text: string; end: number } | undefined {
  // A noun stands apart, or behind an elided word: "1 million d'habitants".
  if (!/[\s'’]/u.test(text[at] ?? text[at - 1] ?? '') && !/['’]/u.test(text[at - 1] ?? '')) return undefined;
  let end = at;
  let words = 0;
  let most = language.nounWords;
  while (words < most) {
    WORD.lastIndex = end;
    const [match = '', word = ''] = WORD.exec(text) ?? [];
    if (!word || nounStops.has(word.toLowerCase()) || (words > 0 && lateStop.test(word))) break;
    end += match.length;
    words += 1;
    if (words === 1 && classifiers.has(word.toLowerCase())) most += 1;
  }
  return words > 0 ? { text: text.slice(at, end).trim(), end } : undefined;
}
