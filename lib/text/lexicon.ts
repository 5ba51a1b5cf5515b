import { LETTERS, spellings } from './pattern.ts';

/** Spellings and what each means, found at a place of a text made plain, the longest first. */
export class Lexicon<T> {
  readonly #meanings = new Map<string, T>();
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
    this.#starts ??= lengthsBy(this.#meanings.keys(), 1);
    for (const length of lengthsAt(this.#starts, text, from, 1)) {
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
    for (const length of lengthsAt(this.#ends, text, to - 1, -1)) {
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

/** The two outer letters of spellings, or the one of a spelling that is one letter → their lengths, the longest first. */
type Lengths = ReadonlyMap<number, readonly number[]>;

/** Of what may be spelt from a place onwards, or back from it. */
function lengthsAt(index: Lengths, text: string, at: number, way: 1 | -1): readonly number[] {
  const letter = text.charCodeAt(at);
  return index.get(pair(letter, text.charCodeAt(at + way))) ?? index.get(letter) ?? [];
}

function lengthsBy(spellings: Iterable<string>, way: 1 | -1): Lengths {
  const index = new Map<number, Set<number>>();
  const add = (key: number, length: number) => {
    const lengths = index.get(key);
    if (lengths) lengths.add(length);
    else index.set(key, new Set([length]));
  };
  for (const spelling of spellings) {
    const at = way > 0 ? 0 : spelling.length - 1;
    const letter = spelling.charCodeAt(at);
    add(spelling.length > 1 ? pair(letter, spelling.charCodeAt(at + way)) : letter, spelling.length);
  }
  // Whatever stands beside a spelling of one letter.
  for (const key of index.keys()) if (index.has(key >>> 16)) add(key, 1);
  return new Map([...index].map(([key, lengths]) => [key, [...lengths].sort((a, b) => b - a)]));
}

/** Of two code units one number; what a code unit alone is, no pair is. */
const pair = (outer: number, inner: number) => (outer << 16) | (inner + 1);
