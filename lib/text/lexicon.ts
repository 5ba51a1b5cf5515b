import { LETTERS, spellings } from './pattern.ts';

/** Spellings and what each means, found at a place of a text made plain, the longest first. */
export class Lexicon<T> {
  readonly #meanings = new Map<string, T>();
  /** First letter → lengths of the spellings that begin with it; last letter → of those that end with it. */
  #starts: Lengths | undefined;
  #ends: Lengths | undefined;

  constructor(entries: Iterable<readonly [string, T]>) {
    for (const [spelling, meaning] of entries)
      if (spelling !== '' && !this.#meanings.has(spelling)) this.#meanings.set(spelling, meaning);
  }

  has(spelling: string): boolean {
    return this.#meanings.has(spelling);
  }

  /** The longest spelling that begins at `from` and ends with a word, or anywhere when `glued`. */
  at(text: string, from: number, glued = false): { value: T; end: number } | undefined {
    this.#starts ??= lengthsBy(this.#meanings.keys(), 0);
    for (const length of this.#starts.get(text.charAt(from)) ?? []) {
      const end = from + length;
      const value = this.#meanings.get(text.slice(from, end));
      if (value !== undefined && end <= text.length && (glued || !insideWord(text, end)))
        return { value, end };
    }
    return undefined;
  }

  /** The longest spelling that ends at `to` and begins with a word. */
  before(text: string, to: number): { value: T; start: number } | undefined {
    this.#ends ??= lengthsBy(this.#meanings.keys(), -1);
    for (const length of this.#ends.get(text.charAt(to - 1)) ?? []) {
      const start = to - length;
      if (start < 0) continue;
      const value = this.#meanings.get(text.slice(start, to));
      if (value !== undefined && !insideWord(text, start)) return { value, start };
    }
    return undefined;
  }
}

/** The spellings of pipe strings, which mean nothing but themselves. */
export function wordList(...pipes: string[]): Lexicon<true> {
  return new Lexicon(pipes.flatMap(spellings).map((one) => [one, true]));
}

/** Each spelling of a table with what it means, whichever side they stand on: `{ EUR: 'euro|€' }`, `{ 'million|mn': 1e6 }`. */
export function meanings<K extends string>(table: Partial<Record<K, string>>): [string, K][];
export function meanings<V>(table: Record<string, V>): [string, V][];
export function meanings(table: Record<string, unknown>): [string, unknown][] {
  return Object.entries(table).flatMap(([key, value]) =>
    typeof value === 'string'
      ? spellings(value).map((one): [string, unknown] => [one, key])
      : spellings(key).map((one): [string, unknown] => [one, value]),
  );
}

const LETTER = new RegExp(`[${LETTERS}0-9]`, 'u');

/** Does a place part one word? */
export function insideWord(text: string, at: number): boolean {
  return LETTER.test(text.charAt(at - 1)) && LETTER.test(text.charAt(at));
}

type Lengths = ReadonlyMap<string, readonly number[]>;

/** The lengths of spellings by the letter that stands at a place of each, the longest first. */
function lengthsBy(spellings: Iterable<string>, place: 0 | -1): Lengths {
  const index = new Map<string, number[]>();
  for (const spelling of spellings) {
    const letter = spelling.at(place) ?? '';
    const lengths = index.get(letter);
    if (!lengths) index.set(letter, [spelling.length]);
    else if (!lengths.includes(spelling.length)) lengths.push(spelling.length);
  }
  for (const lengths of index.values()) lengths.sort((a, b) => b - a);
  return index;
}
