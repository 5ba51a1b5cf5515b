import { fold } from '../../text/fold.ts';
import type { Term } from './parse.ts';
import type { Word } from './words.ts';

/** Where a term stands among the words of a line: the first and the last word of each place. */
export function placesOf(term: Term, words: Word[], asTyped = false): [first: Word, last: Word][] {
  const same = (typed: string, word: string, open: boolean) => {
    const folded = !asTyped || fold(typed) === typed;
    const [wanted, found] = folded ? [fold(typed), fold(word)] : [typed, word];
    return open ? found.startsWith(wanted) : found === wanted;
  };
  const count = term.words.length;
  return words.flatMap((first, at) => {
    const fits = term.words.every((typed, n) => {
      const word = words[at + n]?.word;
      return word !== undefined && same(typed, word, term.open && n === count - 1);
    });
    return fits ? [[first, words[at + count - 1] as Word] as [Word, Word]] : [];
  });
}
