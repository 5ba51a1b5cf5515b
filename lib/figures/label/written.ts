import { trimHead } from './phrase.ts';
import type { Token } from './token.ts';
import type { Wording } from './wording.ts';

/** Stands where the number stood, between the words before and behind it. */
export const GAP = '…';

/** The words before and behind a number, a gap in its place. */
export function joined(words: Token[], tail: Token[], wording: Wording): string {
  return words.length > 0 ? `${textOf(words)} ${GAP} ${textOf(tail)}` : textOf(trimHead(tail, wording));
}

/** The words in a row. */
export function textOf(words: readonly Token[]): string {
  return words
    .map(({ text }) => text)
    .join(' ')
    .replaceAll('  ', ', ');
}
