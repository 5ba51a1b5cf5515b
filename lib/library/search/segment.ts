import type { Figure } from '../../types.ts';
import { type FigureColumns, FigureColumnsBuilder } from './figures.ts';
import { spelling, WORD, wordsOf } from './words.ts';

/** Segments of another format are built anew. */
export const FORMAT = 1;

/**
 * The words of a run of articles, packed. Every word of every article has a position; a gap parts fields and
 * articles, so that no phrase reaches over it.
 */
export interface Segment {
  format: number;
  /** The last change whose words it holds. */
  upTo: number;
  /** Article ids. */
  ids: Uint32Array;
  /** Where each article's positions begin; one more at the end. */
  starts: Uint32Array;
  /** Where each article's title ends. */
  titleEnds: Uint32Array;
  /** All spellings in order, each with a line end behind it, and where each begins. */
  words: string;
  wordStarts: Uint32Array;
  /** The positions of each word: distances from one to the next in groups of seven bits, and where each word's begin. */
  bytes: Uint8Array;
  byteStarts: Uint32Array;
  /** The words that stand in many articles, ascending, and for each one bit per article, so that they are found fast. */
  common: Uint32Array;
  commonIn: Uint8Array;
  figures: FigureColumns;
}

export interface Document {
  id: number;
  title: string;
  /** Byline and site. */
  lines: (string | undefined)[];
  text: string;
  figures: Figure[];
}

const GAP = 0xffffffff;

/** Takes articles one by one and packs them at the end. */
export class SegmentBuilder {
  readonly #ids: number[] = [];
  readonly #starts: number[] = [];
  readonly #titleEnds: number[] = [];
  readonly #figures = new FigureColumnsBuilder();
  readonly #numbers = new Map<string, number>();
  /** As found in the text → numbers of its words. */
  readonly #known = new Map<string, number[]>();
  #tokens = new Uint32Array(1 << 14);
  #length = 0;

  add({ id, title, lines, text, figures }: Document) {
    this.#figures.add(this.#ids.length, figures);
    this.#ids.push(id);
    this.#starts.push(this.#length);
    this.#read(title);
    this.#titleEnds.push(this.#length);
    for (const line of [...lines, text]) if (line) this.#read(line);
  }

  /** The segment of all articles taken. */
  build(upTo: number): Segment {
    const spellings = [...this.#numbers.keys()];
    const order = spellings.map((_, number) => number);
    order.sort((a, b) => ((spellings[a] as string) < (spellings[b] as string) ? -1 : 1));
    const wordStarts = new Uint32Array(order.length + 1);
    for (const [at, number] of order.entries())
      wordStarts[at + 1] = (wordStarts[at] as number) + (spellings[number] as string).length + 1;
    return {
      ...{
        format: FORMAT,
        upTo,
        ids: Uint32Array.from(this.#ids),
        titleEnds: Uint32Array.from(this.#titleEnds),
      },
      ...{ starts: Uint32Array.from([...this.#starts, this.#length]), figures: this.#figures.build() },
      ...{ words: order.map((number) => `${spellings[number]}\n`).join(''), wordStarts },
      ...packPositions(this.#tokens.subarray(0, this.#length), order),
      ...packCommon(this.#tokens, this.#starts, this.#length, order),
    };
  }

  #read(line: string) {
    for (const found of line.match(WORD) ?? [])
      for (const number of this.#known.get(found) ?? this.#learn(found)) this.#push(number);
    this.#push(GAP);
  }

  #push(number: number) {
    if (this.#length === this.#tokens.length) {
      const longer = new Uint32Array(2 * this.#length);
      longer.set(this.#tokens);
      this.#tokens = longer;
    }
    this.#tokens[this.#length] = number;
    this.#length += 1;
  }

  #learn(found: string): number[] {
    const numbers = wordsOf(found).map(({ word }) => {
      const spelled = spelling(word);
      const number = this.#numbers.get(spelled) ?? this.#numbers.size;
      this.#numbers.set(spelled, number);
      return number;
    });
    this.#known.set(found, numbers);
    return numbers;
  }
}

/** The positions of each word, the words in the order given. */
function packPositions(tokens: Uint32Array, order: number[]) {
  const sizes = new Uint32Array(order.length);
  eachDistance(tokens, order.length, (number, distance) => {
    sizes[number] = (sizes[number] as number) + bytesFor(distance);
  });
  const byteStarts = new Uint32Array(order.length + 1);
  const next = new Uint32Array(order.length);
  for (const [at, number] of order.entries()) {
    next[number] = byteStarts[at] as number;
    byteStarts[at + 1] = (byteStarts[at] as number) + (sizes[number] as number);
  }
  const bytes = new Uint8Array(byteStarts[order.length] as number);
  eachDistance(tokens, order.length, (number, distance) => {
    let at = next[number] as number;
    let rest = distance;
    for (; rest > 127; rest >>>= 7) bytes[at++] = (rest & 127) | 128;
    bytes[at++] = rest;
    next[number] = at;
  });
  return { bytes, byteStarts };
}

/** A word is common that stands in one article of so many; a list of its positions takes longer to read than the bits. */
const COMMON = 16;

function packCommon(tokens: Uint32Array, starts: number[], length: number, order: number[]) {
  const inArticles = new Uint32Array(order.length);
  eachArticleOf(tokens, starts, length, order.length, (number) => {
    inArticles[number] = (inArticles[number] as number) + 1;
  });
  const common = order.flatMap((number, at) =>
    (inArticles[number] as number) * COMMON > starts.length ? [at] : [],
  );
  const rows = new Map(common.map((at, row) => [order[at] as number, row]));
  const width = (starts.length + 7) >> 3;
  const commonIn = new Uint8Array(common.length * width);
  eachArticleOf(tokens, starts, length, order.length, (number, article) => {
    const row = rows.get(number);
    if (row === undefined) return;
    const at = row * width + (article >> 3);
    commonIn[at] = (commonIn[at] as number) | (1 << (article & 7));
  });
  return { common: Uint32Array.from(common), commonIn };
}

/** Each word of each article once. */
function eachArticleOf(
  tokens: Uint32Array,
  starts: number[],
  length: number,
  words: number,
  visit: (number: number, article: number) => void,
) {
  const last = new Int32Array(words).fill(-1);
  for (const [article, start] of starts.entries())
    for (let at = start; at < (starts[article + 1] ?? length); at += 1) {
      const number = tokens[at] as number;
      if (number === GAP || last[number] === article) continue;
      last[number] = article;
      visit(number, article);
    }
}

function eachDistance(tokens: Uint32Array, words: number, visit: (number: number, distance: number) => void) {
  const last = new Uint32Array(words);
  for (let position = 0; position < tokens.length; position += 1) {
    const number = tokens[position] as number;
    if (number === GAP) continue;
    visit(number, position - (last[number] as number));
    last[number] = position;
  }
}

function bytesFor(distance: number): number {
  return distance < 1 << 7 ? 1 : distance < 1 << 14 ? 2 : distance < 1 << 21 ? 3 : distance < 1 << 28 ? 4 : 5;
}
