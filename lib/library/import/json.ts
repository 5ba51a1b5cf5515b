import { FileError } from './failure.ts';

/** One part of a JSON file: an element of its array (`key` is empty), or of an array that its object holds under `key`, or another member whole. */
export interface JsonPart {
  key: string;
  value: unknown;
}

const MAX_DEPTH = 60;
/** Characters of one part: an article with its text and figures stays well under. */
const MAX_PART = 16_000_000;

/**
 * The parts of a JSON file one by one, so that neither memory nor the page suffers from a large one. Rejects with
 * `damaged` when the file is cut off or nested beyond measure, and with `unknown` when it is no JSON.
 */
export async function* jsonParts(chunks: AsyncIterable<string>): AsyncGenerator<JsonPart> {
  const scanner = new Scanner();
  for await (const chunk of chunks) yield* scanner.push(chunk);
  scanner.end();
}

const SIGN = /["{}[\],]/gu;
const SIGN_IN_STRING = /["\\]/gu;

/** Knows of strings and depth only; what each part means is left to JSON.parse. */
class Scanner {
  #rest = '';
  /** Up to where `rest` was looked at, and where the current part begins. */
  #at = 0;
  #from = 0;
  #stack = '';
  #inString = false;
  #key = '';
  #done = false;

  *push(chunk: string): Generator<JsonPart> {
    this.#rest = this.#rest.slice(this.#from) + chunk;
    this.#at -= this.#from;
    this.#from = 0;
    for (let found = this.#next(); found; found = this.#next()) {
      const part = this.#step(found.sign, found.at);
      if (part) yield part;
    }
    if (this.#rest.length - this.#from > MAX_PART) throw new FileError('tooLarge');
    if (this.#stack === '' && !this.#done && this.#rest.trim()) throw new FileError('unknown');
  }

  end() {
    if (!this.#done) throw new FileError(this.#stack ? 'damaged' : 'unknown');
  }

  /** The next sign with a meaning; a backslash is passed over with what it escapes. */
  #next(): { sign: string; at: number } | undefined {
    const signs = this.#inString ? SIGN_IN_STRING : SIGN;
    signs.lastIndex = this.#at;
    const found = signs.exec(this.#rest);
    if (!found || (found[0] === '\\' && found.index + 1 >= this.#rest.length)) {
      this.#at = found?.index ?? this.#rest.length;
      return undefined;
    }
    this.#at = found.index + (found[0] === '\\' ? 2 : 1);
    return { sign: found[0], at: found.index };
  }

  #step(sign: string, at: number): JsonPart | undefined {
    if (sign === '\\') return undefined;
    if (sign === '"') {
      this.#inString = !this.#inString;
      return undefined;
    }
    if (this.#done) throw new FileError('unknown');
    if (sign === '{' || sign === '[') return this.#open(sign, at);
    const ends = this.#stack.length === this.#level();
    const part = ends ? this.#part(at) : undefined;
    if (ends) this.#from = this.#at;
    if (sign !== ',') this.#close(sign);
    return part;
  }

  #open(sign: string, at: number) {
    if (this.#stack === '' && this.#rest.slice(0, at).trim()) throw new FileError('unknown');
    // The array that a member of the root object holds: its elements are parts of their own.
    if (this.#stack === '{' && sign === '[') this.#key = this.#memberName(at);
    this.#stack += sign;
    if (this.#stack.length > MAX_DEPTH) throw new FileError('damaged');
    if (this.#stack.length === this.#level()) this.#from = this.#at;
    return undefined;
  }

  #close(sign: string) {
    const open = this.#stack.at(-1);
    if ((sign === '}') !== (open === '{') || !open) throw new FileError('damaged');
    this.#stack = this.#stack.slice(0, -1);
    this.#done = this.#stack === '';
    if (this.#stack === '{') this.#key = '';
  }

  /** At how many open brackets a part stands: inside the root, or inside an array that the root object holds. */
  #level(): number {
    return this.#stack.startsWith('{[') ? 2 : 1;
  }

  #memberName(at: number): string {
    const name = /^\s*("(?:[^"\\]|\\.){0,200}")\s*:\s*$/u.exec(this.#rest.slice(this.#from, at))?.[1];
    if (!name) throw new FileError('damaged');
    return String(parsed(name));
  }

  #part(at: number): JsonPart | undefined {
    const text = this.#rest.slice(this.#from, at);
    if (!text.trim()) return undefined;
    if (this.#stack !== '{') return { key: this.#key, value: parsed(text) };
    const [, name, value] = /^\s*("(?:[^"\\]|\\.){0,200}")\s*:(.*)$/su.exec(text) ?? [];
    if (!name || !value) throw new FileError('damaged');
    return { key: String(parsed(name)), value: parsed(value) };
  }
}

/** The value of a piece of JSON; a FileError where it is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new FileError('damaged');
  }
}
