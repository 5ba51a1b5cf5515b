import { fold } from '../../text/fold.ts';

/** A word at its place in a text. */
export interface Word {
  /** Lower case, NFC. */
  word: string;
  start: number;
  end: number;
  /** Two letters (at the end one) of a script that is written without spaces. */
  piece: boolean;
}

/** "Đường", "2024"; not "–". */
export const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]{0,63}/gu;
/** Thai, Lao, Burmese, Khmer, kana and Han: letters of scripts without spaces. Hangul has spaces. */
const UNSPACED =
  /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]/u;

/** The words of a text in order; those of scripts without spaces in overlapping pieces of two letters. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: found, index } of text.matchAll(WORD)) {
    if (UNSPACED.test(found)) pushPieces(words, found, index);
    else push(words, found, index, found.length, false);
  }
  return words;
}

/** How the index spells a word: folded, then as written where that differs, so that all spellings stand together. */
export function spelling(word: string): string {
  const folded = fold(word);
  return folded === word ? word : `${folded}${MARK}${word}`;
}

/** Below every letter, so that "duong", "duong·dương" and "duong·đường" come before "duonga". */
export const MARK = '\u0001';

function push(words: Word[], found: string, start: number, length: number, piece: boolean) {
  words.push({ word: found.toLowerCase().normalize('NFC'), start, end: start + length, piece });
}

function pushPieces(words: Word[], run: string, at: number) {
  let start = at;
  let plain = '';
  const letters = [...run];
  const flush = () => {
    if (plain) push(words, plain, start - plain.length, plain.length, false);
    plain = '';
  };
  letters.forEach((letter, n) => {
    const next = letters[n + 1];
    if (UNSPACED.test(letter)) {
      flush();
      const pair = next && UNSPACED.test(next) ? letter + next : letter;
      push(words, pair, start, pair.length, true);
    } else plain += letter;
    start += letter.length;
  });
  flush();
}
