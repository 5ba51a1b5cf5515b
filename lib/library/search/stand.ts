import { fold } from '../../text/fold.ts';
import type { Term } from './parse.ts';
import type { Word } from './words.ts';

/** Where a term stands among the words of a line: the first and the last word of each place. */
export function placesOf(term: Term, words: Word[], asTyped = false): [first: Word, last: Word][] {
  const tests = term.words.map((typed, at) =>
    testOf(typed, asTyped, term.open && at === term.words.length - 1),
  );
  return words.flatMap((first, at) => {
    const fits = tests.every((test, n) => {
      const word = words[at + n]?.word;
      return word !== undefined && test(word);
    });
    return fits ? [[first, words[at + tests.length - 1] as Word] as [Word, Word]] : [];
  });
}

/** Is a word the one typed, or where that is `open` does it begin with it? Accents count only where they are typed and asked for. */
function testOf(typed: string, asTyped: boolean, open: boolean): (word: string) => boolean {
  const folded = fold(typed);
  const isExact = asTyped && folded !== typed;
  const wanted = isExact ? typed : folded;
  return (word) => {
    const found = isExact ? word : fold(word);
    return open ? found.startsWith(wanted) : found === wanted;
  };
}
