import { quoteOf } from '../../text/quote.ts';
import type { Quote, Span } from '../../types.ts';
import { comparable, lettersOf, rangeOf } from './letters.ts';

/** Letters that are compared on each side of a quote. */
const CONTEXT = 40;

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
      const letter = (offset: number) => at + comparable(quote.exact.slice(span.start, offset)).length;
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
    exact: comparable(exact.slice(start, end)),
    prefix: comparable(prefix + exact.slice(0, start)).slice(-CONTEXT),
    suffix: comparable(exact.slice(end) + suffix).slice(0, CONTEXT),
  };
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
