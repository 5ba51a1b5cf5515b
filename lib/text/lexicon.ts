import { LETTERS, spellings } from './pattern.ts';

/** Spellings and what each means, found at a place of a text made plain, the longest first. */
export class Lexicon<T> {
  readonly #meanings = new Map<string, T>();
  /** First letter → lengths of the spellings that begin with it; last letter → of those that end with it. */
  readonly #starts = new Map<string, number[]>();
  readonly #ends = new Map<string, number[]>();

  constructor(entries: Iterable<readonly [string, T]>) {
    for (const [spelling, meaning] of entries) {
      if (spelling === '' || this.#meanings.has(spelling)) continue;
      this.#meanings.set(spelling, meaning);
      note(this.#starts, spelling[0] ?? '', spelling.length);
      note(this.#ends, spelling.at(-1) ?? '', spelling.length);
    }
    for (const lengths of [...this.#starts.values(), ...this.#ends.values()]) lengths.sort((a, b) => b - a);
  }

  has(spelling: string): boolean {
    return this.#meanings.has(spelling);
  }

  /** The longest spelling that begins at `from` and ends with a word, or anywhere when `glued`. */
  at(text: string, from: number, glued = false): { value: T; end: number } | undefined {
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

function note(index: Map<string, number[]>, letter: string, length: number) {
  const lengths = index.get(letter);
  if (!lengths) index.set(letter, [length]);
  else if (!lengths.includes(length)) lengths.push(length);
}
