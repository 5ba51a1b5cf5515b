import type { Figure } from '../../types.ts';
import { type FigureColumns, FigureColumnsBuilder } from './figures.ts';
import { type Lists, mark, packLists, rowBytes } from './pack.ts';
import { spelling, WORD, wordsOf } from './words.ts';

/** Segments of another format are built anew. */
export const FORMAT = 2;

/** The words of a run of articles and the articles that each stands in. */
export interface Segment {
  format: number;
  /** The last change whose words it holds. */
  upTo: number;
  /** Article ids. */
  ids: Uint32Array;
  /** All spellings in order, each with a line end behind it, and where each begins. */
  words: string;
  wordStarts: Uint32Array;
  /** The articles of each word, by place in `ids`; empty for the common ones. */
  articles: Lists;
  /** The words that stand in many articles, ascending, and for each one bit per article: smaller, and faster to read. */
  common: Uint32Array;
  commonIn: Uint8Array;
  figures: FigureColumns;
  /** Every word of every article has a position; a gap parts fields and articles, so that no phrase reaches over it. */
  starts: Uint32Array;
  /** Where each article's title ends. */
  titleEnds: Uint32Array;
  /** Where the positions of each word begin in all blocks together, and the first word of each block. */
  positionStarts: Uint32Array;
  blockStarts: Uint32Array;
}

/** The positions of some words of a segment: most of all bytes, only read for phrases and to tell the best. */
export type Block = Uint8Array;

/** A segment and its positions, as they are written. */
export interface Built {
  segment: Segment;
  blocks: Block[];
}

/** As much of an article as is searched. */
export interface Document {
  id: number;
  title: string;
  /** Byline and site. */
  lines: (string | undefined)[];
  text: string;
  figures: Figure[];
}

const GAP = 0xffffffff;
/** A word is common that stands in one article of so many. */
const COMMON = 16;
/** Bytes in a block, unless one word alone has more. The browser keeps larger values in files of their own. */
const BLOCK = 48_000;

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
  build(upTo: number): Built {
    const spellings = [...this.#numbers.keys()];
    const order = spellings.map((_, number) => number);
    order.sort((a, b) => ((spellings[a] as string) < (spellings[b] as string) ? -1 : 1));
    const wordStarts = new Uint32Array(order.length + 1);
    for (const [at, number] of order.entries())
      wordStarts[at + 1] = (wordStarts[at] as number) + (spellings[number] as string).length + 1;
    const words = order.map((number) => `${spellings[number]}\n`).join('');
    const { blocks, ...positions } = this.#packPositions(order);
    const { starts, ...articles } = this.#packArticles(order);
    const head = { format: FORMAT, upTo, ids: Uint32Array.from(this.#ids), words, wordStarts, starts };
    const titleEnds = Uint32Array.from(this.#titleEnds);
    return {
      segment: { ...head, ...articles, ...positions, titleEnds, figures: this.#figures.build() },
      blocks,
    };
  }

  #packPositions(order: number[]) {
    const { bytes, byteStarts } = packLists(order, (visit) => {
      const last = new Uint32Array(order.length);
      for (let position = 0; position < this.#length; position += 1) {
        const number = this.#tokens[position] as number;
        if (number === GAP) continue;
        visit(number, position - (last[number] as number));
        last[number] = position;
      }
    });
    const blockStarts = [0];
    for (let word = 1; word < order.length; word += 1) {
      const begun = byteStarts[blockStarts.at(-1) as number] as number;
      if ((byteStarts[word + 1] as number) - begun > BLOCK) blockStarts.push(word);
    }
    const blocks = blockStarts.map((word, at) =>
      bytes.slice(byteStarts[word], byteStarts[blockStarts[at + 1] ?? order.length]),
    );
    return { blocks, positionStarts: byteStarts, blockStarts: Uint32Array.from(blockStarts) };
  }

  #packArticles(order: number[]) {
    const starts = Uint32Array.from([...this.#starts, this.#length]);
    const counts = new Uint32Array(order.length);
    this.#eachArticle(starts, order.length, (number) => {
      counts[number] = (counts[number] as number) + 1;
    });
    const isCommon = (number: number) => (counts[number] as number) * COMMON > this.#ids.length;
    const common = order.flatMap((number, at) => (isCommon(number) ? [at] : []));
    const rows = new Map(common.map((at, row) => [order[at] as number, row]));
    const width = rowBytes(this.#ids.length);
    const commonIn = new Uint8Array(common.length * width);
    this.#eachArticle(starts, order.length, (number, article) => {
      const row = rows.get(number);
      if (row !== undefined) mark(commonIn, row * width * 8 + article);
    });
    const articles = packLists(order, (visit) =>
      this.#eachArticle(starts, order.length, (number, _, distance) => {
        if (!isCommon(number)) visit(number, distance);
      }),
    );
    return { starts, articles, common: Uint32Array.from(common), commonIn };
  }

  /** Each word of each article once, with the distance from the article that it stood in before. */
  #eachArticle(
    starts: Uint32Array,
    words: number,
    visit: (number: number, article: number, distance: number) => void,
  ) {
    const last = new Int32Array(words).fill(-1);
    for (let article = 0; article < this.#ids.length; article += 1)
      for (let at = starts[article] as number; at < (starts[article + 1] as number); at += 1) {
        const number = this.#tokens[at] as number;
        if (number === GAP || last[number] === article) continue;
        visit(number, article, article - Math.max(0, last[number] as number));
        last[number] = article;
      }
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
