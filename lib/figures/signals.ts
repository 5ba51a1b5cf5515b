import type { Language } from '../languages/index.ts';
import { DURATIONS } from '../languages/symbols.ts';
import { fold } from '../text/fold.ts';
import { plain } from '../text/plain.ts';
import type { Article, Mention, Quantity, Sentence } from '../types.ts';
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

/** The words of the headline, the rarer in the article the heavier, and the amounts it states. */
export interface Headline {
  words: Map<string, number>;
  quantities: Quantity[];
  /** The share of its words in each sentence that was asked for, by the sentence's place. */
  shares: Map<number, number>;
}

const HALF_WINDOW = 45;
const LEDE = 400;
const CLOCK_UNITS = new Set(['hour', 'minute', 'second']);
const WORD = /\p{L}[\p{L}\p{N}]{1,30}/gu;

/** Named signals of a telling figure, each 0 when it is silent. Their weights stand in rank.ts. */
export const SIGNALS = {
  /** 1 at the head of the article, 0 at its end. */
  place: ({ mentions: [{ start }], length }) => 1 - start / Math.max(1, length),
  lede: ({ mentions: [{ start }] }) => Math.max(0, 1 - start / LEDE),
  /** Words shared with the headline by its sentence, and by its closest words. */
  sentenceOnTopic: ({ mentions, headline }) =>
    Math.max(...mentions.slice(0, 5).map(({ sentence }) => sentenceShare(sentence, headline))),
  wordsOnTopic: ({ mentions, headline }) =>
    Math.max(...mentions.slice(0, 5).map((m) => shareOf(surroundings(m), headline))),
  /** The same number with another unit. */
  echo: ({ mentions: [mention], headline }) => Number(isTold(mention, headline)),
  /** "hơn 8 tỉ" over an article that says 8,2 tỉ. */
  rounded: ({ mentions: [{ quantity }], headline }) =>
    Number(headline.quantities.some((told) => nearAmount(told, quantity) && sameThing(told, quantity))),
  crowd: ({ crowd }) => Math.log(crowd),
  change: ({ mentions: [{ quantity }] }) => Number(quantity.change !== undefined),
  clock: ({ mentions: [{ quantity }] }) => Number(CLOCK_UNITS.has(quantity.unit ?? '')),
  bare: ({ mentions: [{ quantity }] }) => Number(quantity.kind === 'count' && quantity.unit === null),
  inWords: ({ mentions: [{ text }] }) => Number(!/\p{Nd}/u.test(text)),
  one: ({ mentions: [{ quantity }] }) => Number(quantity.value === 1),
} satisfies Record<string, (told: Told) => number>;

/** The headline as the signals use it. */
export function headlineOf({ title, text }: Article, language: Language, region = ''): Headline {
  const counts = new Map(wordsOf(title).map((word) => [word, 0]));
  const all = wordsOf(text);
  for (const word of all) {
    const count = counts.get(word);
    if (count !== undefined) counts.set(word, count + 1);
  }
  const weigh = (count: number) => Math.log(1 + all.length / (count + 0.5));
  const { mentions } = findMentions({ start: 0, end: title.length, text: title }, language, region);
  const told = mentions.filter((mention) => !isSpan(mention, grammarOf(language)));
  return {
    words: new Map([...counts].map(([word, count]) => [word, weigh(count)])),
    quantities: told.map(({ quantity }) => quantity),
    shares: new Map(),
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

/** Read once for all numbers of a sentence, since a row of a table may hold a thousand. */
function sentenceShare({ start, text }: Sentence, headline: Headline): number {
  const known = headline.shares.get(start) ?? shareOf(text, headline);
  headline.shares.set(start, known);
  return known;
}

function shareOf(text: string, { words }: Headline): number {
  const said = new Set(wordsOf(text));
  let [shared, all] = [0, 0];
  for (const [word, weight] of words) {
    all += weight;
    if (said.has(word)) shared += weight;
  }
  return all > 0 ? shared / all : 0;
}

function surroundings({ sentence, start, end }: Mention): string {
  const at = start - sentence.start;
  return sentence.text.slice(Math.max(0, at - HALF_WINDOW), at + (end - start) + HALF_WINDOW);
}

function wordsOf(text: string): string[] {
  return fold(text).match(WORD) ?? [];
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
