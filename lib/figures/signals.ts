import type { Language } from '../languages/index.ts';
import { DURATIONS } from '../languages/symbols.ts';
import { firstNot } from '../text/first-not.ts';
import { fold } from '../text/fold.ts';
import { LONG_WORD } from '../text/pattern.ts';
import { plain } from '../text/plain.ts';
import type { Article, Mention, Quantity, Span } from '../types.ts';
import { type Grammar, grammarOf } from './grammar/grammar.ts';
import { skipSpaceBack } from './grammar/line.ts';
import { findMentions } from './mentions.ts';

/** What the signals are read from: one figure, its article and the figures beside it. */
export interface Told {
  mentions: readonly [Mention, ...Mention[]];
  length: number;
  headline: Headline;
  /** Mentions in the sentence of the first mention. */
  crowd: number;
}

/** The words of the headline, and the amounts it states. */
export interface Headline {
  words: HeadlineWord[];
  quantities: Quantity[];
}

interface HeadlineWord {
  /** Where it stands in the text of the article, in order. */
  places: number[];
  /** The rarer in the article the heavier. */
  weight: number;
}

const HALF_WINDOW = 45;
const LEDE = 400;
const CLOCK_UNITS = new Set(['hour', 'minute', 'second']);

const AGE = /^\d{1,3}(?![\d\s.,])/u;

/** Named signals of a telling figure, each 0 when it is silent. Their weights stand in rank.ts. */
export const SIGNALS = {
  /** 1 at the head of the article, 0 at its end. */
  place: ({ mentions: [{ start }], length }) => 1 - start / Math.max(1, length),
  lede: ({ mentions: [{ start }] }) => Math.max(0, 1 - start / LEDE),
  /** Words shared with the headline by its sentence, and by its closest words. */
  sentenceOnTopic: ({ mentions, headline }) =>
    Math.max(...mentions.slice(0, 5).map(({ sentence }) => shareWithin(sentence, headline))),
  wordsOnTopic: ({ mentions, headline }) =>
    Math.max(...mentions.slice(0, 5).map((mention) => shareWithin(surroundings(mention), headline))),
  /** The same number with another unit. */
  echo: ({ mentions: [mention], headline }) => Number(isTold(mention, headline)),
  /** "hơn 8 tỉ" over an article that says 8,2 tỉ. */
  rounded: ({ mentions: [{ quantity }], headline }) =>
    Number(headline.quantities.some((told) => nearAmount(told, quantity) && sameThing(told, quantity))),
  crowd: ({ crowd }) => Math.log(crowd),
  change: ({ mentions: [{ quantity }] }) => Number(quantity.change !== undefined),
  clock: ({ mentions: [{ quantity }] }) => Number(CLOCK_UNITS.has(quantity.unit ?? '')),
  /** "Anna Holm, 54", "a 16-year-old": whose they are, seldom what happened. */
  age: ({ mentions: [{ quantity, text }] }) => Number(quantity.unit === 'year' && AGE.test(text)),
  bare: ({ mentions: [{ quantity }] }) => Number(quantity.kind === 'count' && quantity.unit === null),
  inWords: ({ mentions: [{ text }] }) => Number(!/\p{Nd}/u.test(text)),
  one: ({ mentions: [{ quantity }] }) => Number(quantity.value === 1),
} satisfies Record<string, (told: Told) => number>;

/** The headline as the signals use it. */
export function headlineOf({ title, text }: Article, language: Language, region = ''): Headline {
  const places = new Map(wordsOf(title).map(({ word }) => [word, [] as number[]]));
  const all = wordsOf(text);
  for (const { word, at } of all) places.get(word)?.push(at);
  const weigh = (count: number) => Math.log(1 + all.length / (count + 0.5));
  const { mentions } = findMentions({ start: 0, end: title.length, text: title }, language, region);
  const told = mentions.filter((mention) => !isSpan(mention, grammarOf(language)));
  return {
    words: [...places.values()].map((at) => ({ places: at, weight: weigh(at.length) })),
    quantities: told.map(({ quantity }) => quantity),
  };
}

/** "$2.4bn *in nine months*": when it was, not what it is about. */
function isSpan({ quantity: { unit }, start, sentence }: Mention, { within }: Grammar): boolean {
  const low = plain(sentence.text);
  return DURATIONS.has(unit ?? '') && within?.before(low, skipSpaceBack(low, start)) !== undefined;
}

/** Does the headline state this very amount, be it with another unit? */
export function isTold({ quantity }: Mention, { quantities }: Headline): boolean {
  return quantities.some(
    (told) =>
      sameAmount(told, quantity) && (sameThing(told, quantity) || (isPlain(told) && isPlain(quantity))),
  );
}

/** The amount of a quantity, or both ends of its range. */
export function amountsOf({ value, range }: Quantity): number[] {
  return range ?? (value === undefined ? [] : [value]);
}

/** The share of the headline's words that stand in a part of the article, by their weights. */
function shareWithin({ start, end }: Span, { words }: Headline): number {
  let [shared, all] = [0, 0];
  for (const { places, weight } of words) {
    all += weight;
    const place = places[firstNot(places.length, (at) => (places[at] ?? 0) < start)];
    if (place !== undefined && place < end) shared += weight;
  }
  return all > 0 ? shared / all : 0;
}

function surroundings({ sentence, start, end }: Mention): Span {
  return {
    start: Math.max(sentence.start, start - HALF_WINDOW),
    end: Math.min(sentence.end, end + HALF_WINDOW),
  };
}

/** The words of a text, folded, each with its place. */
function wordsOf(text: string): { word: string; at: number }[] {
  const folded = new Map<string, string>();
  return Array.from(plain(text).matchAll(LONG_WORD), ({ 0: word, index: at }) => {
    const known = folded.get(word) ?? fold(word);
    folded.set(word, known);
    return { word: known, at };
  });
}

/** "doubled" is no "two stations", and "one" is everywhere. */
function isPlain({ kind, value = 0 }: Quantity): boolean {
  return kind !== 'multiple' && kind !== 'rank' && kind !== 'score' && value > 1;
}

function sameAmount(one: Quantity, other: Quantity): boolean {
  const amounts = amountsOf(other);
  return amountsOf(one).some((amount) => amounts.includes(amount));
}

function nearAmount(one: Quantity, other: Quantity): boolean {
  return amountsOf(one).some((told) =>
    amountsOf(other).some((amount) => told !== amount && Math.abs(told - amount) <= 0.1 * Math.abs(amount)),
  );
}

/** "24 h" and "24 tuổi" share a number, "83 bị can" and "83 người" may be one fact. */
function sameThing(one: Quantity, other: Quantity): boolean {
  const first = (unit: string | null) => fold(unit ?? '').split(' ')[0] ?? '';
  return (
    one.kind === other.kind &&
    (first(one.unit) === first(other.unit) || one.unit === null || other.unit === null)
  );
}
