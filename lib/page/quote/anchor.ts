import { firstNot } from '../../text/first-not.ts';
import { quoteOf } from '../../text/quote.ts';
import type { Span } from '../../types.ts';
import { comparable, type Letters, lettersOf, rangeOf } from './letters.ts';
import { findQuote } from './quote.ts';

/** Two ways between an article's text and the page that shows it. */
export interface Anchors {
  /** Where the span of the text stands in the page; undefined when it is not there. */
  rangeOf: (span: Span) => Range | undefined;
  /** Which span of the text the range of the page holds; undefined when it holds none. */
  spanOf: (range: Range) => Span | undefined;
}

/** Anchors of a text shown under `root`: letter by letter where both have the same letters, else by quote. */
export function anchorsOf(root: Element, text: string): Anchors {
  const written = lettersOfText(text);
  let shown = lettersOf(root);
  // Captions stand in the HTML of an article and not in its text.
  if (shown.text !== written.text) shown = lettersOf(root, 'figcaption');
  if (shown.text !== written.text) return anchorsByQuote(root, text, written);
  return {
    rangeOf({ start, end }) {
      const [from, to] = [lowerBound(written.offset, start), lowerBound(written.offset, end)];
      return from < to ? rangeOf(root, shown, from, to) : undefined;
    },
    spanOf(range) {
      const from = lettersUpTo(shown, (node, at) => range.comparePoint(node, at) < 0);
      const to = lettersUpTo(shown, (node, at) => range.comparePoint(node, at + 1) <= 0);
      return from < to ? spanAt(written, from, to - from) : undefined;
    },
  };
}

function anchorsByQuote(root: Element, text: string, written: Written): Anchors {
  return {
    rangeOf: (span) => findQuote(root, quoteOf(text, span)),
    spanOf(range) {
      const exact = comparable(range.toString());
      const before = comparable(textBefore(root, range.startContainer, range.startOffset).slice(-200));
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
    const letter = comparable(text[at] ?? '');
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

function textBefore(root: Element, container: Node, offset: number): string {
  const before = root.ownerDocument.createRange();
  before.selectNodeContents(root);
  before.setEnd(container, offset);
  return before.toString();
}

/** The first index whose offset is not below `value`. */
function lowerBound(offsets: number[], value: number): number {
  return firstNot(offsets.length, (at) => (offsets[at] ?? 0) < value);
}

/** How many letters from the first on pass, by the node each stands in and its offset there. */
function lettersUpTo({ nodes, node, offset }: Letters, passes: (node: Text, at: number) => boolean): number {
  return firstNot(node.length, (at) => passes(nodes[node[at] ?? 0] as Text, offset[at] ?? 0));
}
