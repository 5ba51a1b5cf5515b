import type { Quote, Span } from '../../types.ts';
import { windowOf } from '../guard.ts';

const CONTEXT = 40;

/** The quote of a span of the text, with what stands before and after it. */
export function quoteOf(text: string, { start, end }: Span): Quote {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  };
}

const LANDMARKS = 5;
const LANDMARK_LENGTH = 200;

/** By what an article is known again in its page: the beginnings of its longest paragraphs. */
export function landmarksOf(text: string): Quote[] {
  return [...text.matchAll(/[^\n]+/gu)]
    .sort(([one], [other]) => other.length - one.length)
    .slice(0, LANDMARKS)
    .map(({ index, 0: { length } }) =>
      quoteOf(text, { start: index, end: index + Math.min(length, LANDMARK_LENGTH) }),
    );
}

export interface Letters {
  /** The page's letters without white space and soft hyphens, NFC. */
  text: string;
  nodes: Text[];
  /** For each letter, the node it stands in and its offset there. */
  node: number[];
  offset: number[];
}

/** A place where the page holds the quote. */
export interface Place {
  whole(): Range;
  /** The part asked for, or the whole. */
  part(): Range;
}

/** The quote's best place in a live page; undefined when it is gone. */
export function findQuote(root: Node, quote: Quote): Range | undefined {
  return findPlaces(root, quote)[0]?.whole();
}

/** Letters before and behind the part with which it is still looked for, where the whole quote is not there. */
const SIDES: [number, number][] = [
  [60, 60],
  [30, 30],
  [15, 15],
  [40, 5],
  [5, 40],
  [5, 5],
];

/**
 * Where the page holds the quote, by white space and hyphenation of its own; the best place first, told from equal
 * sentences by what stands around it. A page that has more in the sentence than was read, such as the number of a
 * footnote, is asked for what stands around `part` (offsets in `quote.exact`).
 */
export function findPlaces(root: Node, quote: Quote, part?: Span): Place[] {
  const letters = lettersOf(root);
  const whole = { start: 0, end: quote.exact.length };
  const spans = [whole, ...(part ? SIDES.map((sides) => around(part, sides, quote)) : [])];
  for (const span of spans) {
    const places = placesOf(letters.text, narrowed(quote, span));
    const rangeAt = (at: number, { start, end }: Span) => {
      const letter = (offset: number) => at + squeeze(quote.exact.slice(span.start, offset)).length;
      return rangeOf(root, letters, letter(start), letter(end));
    };
    if (places.length > 0)
      return places.map((at) => ({
        whole: () => rangeAt(at, span),
        part: () => rangeAt(at, part ?? span),
      }));
  }
  return [];
}

function around({ start, end }: Span, [before, behind]: [number, number], { exact }: Quote): Span {
  return { start: Math.max(0, start - before), end: Math.min(exact.length, end + behind) };
}

/** A piece of the quote as a quote of its own, without white space. */
function narrowed({ exact, prefix, suffix }: Quote, { start, end }: Span): Quote {
  return {
    exact: squeeze(exact.slice(start, end)),
    prefix: squeeze(prefix + exact.slice(0, start)).slice(-CONTEXT),
    suffix: squeeze(exact.slice(end) + suffix).slice(0, CONTEXT),
  };
}

/** The range of the letters from `from` up to `to`. */
export function rangeOf(root: Node, letters: Letters, from: number, to: number): Range {
  const document = root.ownerDocument ?? (root as Document);
  const range = windowOf(document).Document.prototype.createRange.call(document);
  const [first, last] = [letters.nodes[letters.node[from] ?? -1], letters.nodes[letters.node[to - 1] ?? -1]];
  if (first) range.setStart(first, letters.offset[from] ?? 0);
  if (!last) return range;
  const end = (letters.offset[to - 1] ?? 0) + 1;
  // The marks of a decomposed letter belong to it.
  const marks = /^\p{M}{0,4}/u.exec((last.nodeValue ?? '').slice(end));
  range.setEnd(last, end + (marks?.[0].length ?? 0));
  return range;
}

const MAX_PLACES = 200;

function placesOf(text: string, { exact, prefix, suffix }: Quote): number[] {
  if (exact === '') return [];
  const places: { at: number; score: number }[] = [];
  for (
    let at = text.indexOf(exact);
    at >= 0 && places.length < MAX_PLACES;
    at = text.indexOf(exact, at + 1)
  ) {
    const before = text.slice(Math.max(0, at - prefix.length), at);
    const after = text.slice(at + exact.length, at + exact.length + suffix.length);
    const score = shared([...before].reverse(), [...prefix].reverse()) + shared([...after], [...suffix]);
    places.push({ at, score });
  }
  return places.sort((a, b) => b.score - a.score).map(({ at }) => at);
}

/** How many letters two strings share from their start. */
function shared(a: string[], b: string[]): number {
  const differs = a.findIndex((letter, index) => letter !== b[index]);
  return differs < 0 ? a.length : differs;
}

const IGNORED = /[\s\u00ad\u200b|]/u;

/** The letters of a text as they are compared: NFC, without white space, soft hyphens and cell borders. */
export function squeeze(text: string): string {
  return text.normalize('NFC').replace(/[\s\u00ad\u200b|]+/gu, '');
}

const UNREAD = new Set('SCRIPT STYLE NOSCRIPT TEXTAREA TITLE RT RP'.split(' '));

/** The letters under `root`, one by one, a letter being a base with its combining marks, so that NFD pages match NFC quotes; not those in an element of `without`. */
export function lettersOf(root: Node, without?: string): Letters {
  const letters: Letters = { text: '', nodes: [], node: [], offset: [] };
  const parts: string[] = [];
  const document = root.ownerDocument ?? (root as Document);
  const walker = windowOf(document).Document.prototype.createTreeWalker.call(document, root, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    // A form's own field may be called nodeName.
    const name = String(node.parentNode?.nodeName).toUpperCase();
    if (UNREAD.has(name)) continue;
    if (without && node.parentElement?.closest(without)) continue;
    letters.nodes.push(node as Text);
    for (const found of (node.nodeValue ?? '').matchAll(/[\s\S]\p{M}{0,4}/gu)) {
      if (IGNORED.test(found[0])) continue;
      const letter = found[0].normalize('NFC');
      parts.push(letter);
      for (let unit = 0; unit < letter.length; unit += 1) {
        letters.node.push(letters.nodes.length - 1);
        letters.offset.push(found.index + Math.min(unit, found[0].length - 1));
      }
    }
  }
  letters.text = parts.join('');
  return letters;
}
