import type { Span } from '../types.ts';
import { findQuote, type Letters, lettersOf, quoteOf, rangeOf, squeeze } from './quote.ts';

/** Two ways between an article's text and the page that shows it. */
export interface Anchors {
  /** Where the span of the text stands in the page; undefined when it is not there. */
  rangeOf: (span: Span) => Range | undefined;
  /** Which span of the text the range of the page holds; undefined when it holds none. */
  spanOf: (range: Range) => Span | undefined;
}

/** Anchors of a text shown under `root`: letter by letter where both have the same letters, else by quote. */
export function anchorsOf(root: Element, text: string): Anchors {
  const shown = lettersOf(root);
  const written = lettersOfText(text);
  if (shown.text !== written.text) return anchorsByQuote(root, text, written);
  return {
    rangeOf({ start, end }) {
      const [from, to] = [lowerBound(written.offset, start), lowerBound(written.offset, end)];
      return from < to ? rangeOf(root, shown, from, to) : undefined;
    },
    spanOf(range) {
      const from = shown.nodes.length > 0 ? lettersBefore(root, range.startContainer, range.startOffset) : 0;
      const length = squeeze(range.toString()).length;
      return length > 0 ? spanAt(written, from, length) : undefined;
    },
  };
}

function anchorsByQuote(root: Element, text: string, written: Written): Anchors {
  return {
    rangeOf: (span) => findQuote(root, quoteOf(text, span)),
    spanOf(range) {
      const exact = squeeze(range.toString());
      const before = squeeze(textBefore(root, range.startContainer, range.startOffset).slice(-200));
      const at = exact ? written.text.indexOf(before + exact) : -1;
      if (at >= 0) return spanAt(written, at + before.length, exact.length);
      const alone = exact.length > 3 ? written.text.indexOf(exact) : -1;
      return alone >= 0 ? spanAt(written, alone, exact.length) : undefined;
    },
  };
}

type Written = Pick<Letters, 'text' | 'offset'>;

/** The text without white space, and where each of its letters stands. */
function lettersOfText(text: string): Written {
  const offset: number[] = [];
  const parts: string[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const letter = squeeze(text[at] ?? '');
    if (!letter) continue;
    parts.push(letter);
    offset.push(at);
  }
  return { text: parts.join(''), offset };
}

function spanAt({ offset }: Written, from: number, length: number): Span | undefined {
  const [start, last] = [offset[from], offset[from + length - 1]];
  return start === undefined || last === undefined ? undefined : { start, end: last + 1 };
}

function lettersBefore(root: Element, container: Node, offset: number): number {
  return squeeze(textBefore(root, container, offset)).length;
}

function textBefore(root: Element, container: Node, offset: number): string {
  const before = root.ownerDocument.createRange();
  before.selectNodeContents(root);
  before.setEnd(container, offset);
  return before.toString();
}

/** The first index whose offset is not below `value`. */
function lowerBound(offsets: number[], value: number): number {
  let [low, high] = [0, offsets.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
