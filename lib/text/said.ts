import type { Bound, Change, Figure, Quantity } from '../types.ts';

/** The words of a language that a value is told with. */
export interface ValueWords {
  change: Record<Change, string>;
  bound: Record<Bound, string>;
  /** "578" → "from 578". */
  pairFrom: (level: string) => string;
}

/**
 * What is said before a printed value, "up nearly ", in the words of the interface: it is no part of the value, which
 * would tell something else without it. A sign that is printed tells the way by itself.
 */
export function saidBefore(
  text: string,
  { change, bound }: Pick<Quantity, 'change' | 'bound'>,
  words: Pick<ValueWords, 'change' | 'bound'>,
): string {
  const way = change && !/^[+\-−–]/u.test(text) ? [words.change[change]] : [];
  return [...way, ...(bound ? [words.bound[bound]] : [])].map((word) => `${word} `).join('');
}

/** A figure as its card tells it: "up nearly 12%", "655 USD/tấn, from 578". */
export function toldFigure({ quantity, mentions: [{ text }], from }: Figure, words: ValueWords): string {
  const said = saidBefore(text, quantity, words) + text;
  return from ? `${said}, ${words.pairFrom(from.text)}` : said;
}
