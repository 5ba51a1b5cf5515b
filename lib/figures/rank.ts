import type { Language } from '../languages/index.ts';
import { DURATION_UNITS } from '../languages/symbols.ts';
import { fold } from '../text/fold.ts';
import type { Article, Figure, Mention, Quantity } from '../types.ts';
import { labelOf, periodOf } from './label.ts';
import { findMentions } from './mentions.ts';

/** What each signal adds to the score of a figure; fitted by scripts/fit-rank.ts, ratio kept level by hand. */
export const WEIGHTS = {
  place: 2.5,
  headline: 4,
  inHeadline: 4.6,
  repeated: 0.7,
  percent: 0.4,
  money: 0.9,
  ratio: 0,
  count: 0.4,
  measure: 0.4,
  multiple: -1.5,
  score: 0.5,
  rank: 0,
  change: 0.7,
  duration: -0.7,
  crowd: -0.3,
  bare: -2.6,
  inWords: -3.8,
  echo: 3.9,
  again: -2.5,
  first: 1.4,
};

const DURATIONS = new Set(DURATION_UNITS.split('|'));

/** The figures, most telling first, each with its label and what its score is made of. */
export function rank(groups: [Mention, ...Mention[]][], article: Article, language: Language): Figure[] {
  const headline = headlineOf(article, language);
  const bySentence = Map.groupBy(groups.flat(), ({ sentence }) => sentence.start);
  const figures = groups.map((mentions) => {
    const neighbours = bySentence.get(mentions[0].sentence.start) ?? [];
    const why = signals(mentions, article, headline, neighbours.length);
    const score = Object.values(why).reduce((sum, part) => sum + part, 0);
    const period = periodOf(mentions[0], neighbours, language);
    return {
      quantity: mentions[0].quantity,
      label: labelOf(
        mentions[0],
        neighbours.filter(({ quantity }) => !DURATIONS.has(quantity.unit ?? '')),
        language,
      ),
      ...(period && { period }),
      mentions,
      score,
      why,
    };
  });
  return withoutEchoes(figures.sort(byScore)).sort(byScore);
}

function byScore(a: Figure, b: Figure): number {
  return b.score - a.score || a.mentions[0].start - b.mentions[0].start;
}

/** The same number under another noun says little after the first. */
function withoutEchoes(figures: Figure[]): Figure[] {
  const seen = new Set<number>();
  return figures.map((figure) => {
    const [amount] = amounts(figure.quantity);
    const again = amount !== undefined && seen.has(amount);
    if (amount !== undefined) seen.add(amount);
    return again
      ? { ...figure, score: figure.score + WEIGHTS.again, why: { ...figure.why, again: WEIGHTS.again } }
      : figure;
  });
}

interface Headline {
  words: Set<string>;
  quantities: Quantity[];
}

/** The words of the headline and the amounts it states. */
function headlineOf({ title }: Article, language: Language): Headline {
  const words = new Set(fold(title).match(/\p{L}[\p{L}\p{N}]{1,30}/gu) ?? []);
  const { mentions } = findMentions({ start: 0, end: title.length, text: title }, language);
  return { words, quantities: mentions.map(({ quantity }) => quantity) };
}

/** "24 h" and "24 tuổi" share a number, "83 bị can" and "83 người" may be one fact. */
function sameKind(one: Quantity, other: Quantity): boolean {
  const first = (unit: string | null) => fold(unit ?? '').split(' ')[0] ?? '';
  return (
    one.kind === other.kind &&
    (first(one.unit) === first(other.unit) || one.unit === null || other.unit === null)
  );
}

function amounts({ value, range }: Quantity): number[] {
  return range ?? (value === undefined ? [] : [value]);
}

function signals(
  mentions: [Mention, ...Mention[]],
  article: Article,
  headline: Headline,
  crowd: number,
): Record<string, number> {
  const [{ quantity, sentence, start, text }] = mentions;
  const words = new Set(fold(sentence.text).match(/\p{L}[\p{L}\p{N}]{1,30}/gu) ?? []);
  const shared =
    [...headline.words].filter((word) => words.has(word)).length / Math.max(1, headline.words.size);
  const told = headline.quantities.filter((one) =>
    amounts(one).some((amount) => amounts(quantity).includes(amount)),
  );
  return {
    place: WEIGHTS.place * (1 - start / Math.max(1, article.text.length)),
    first: WEIGHTS.first * Math.max(0, 1 - start / 400),
    headline: WEIGHTS.headline * shared,
    inHeadline: told.some((one) => sameKind(one, quantity)) ? WEIGHTS.inHeadline : 0,
    echo: told.length > 0 ? WEIGHTS.echo : 0,
    repeated: WEIGHTS.repeated * Math.min(3, mentions.length - 1),
    [quantity.kind]: WEIGHTS[quantity.kind],
    change: quantity.change ? WEIGHTS.change : 0,
    duration: DURATIONS.has(quantity.unit ?? '') ? WEIGHTS.duration : 0,
    bare: quantity.kind === 'count' && quantity.unit === null ? WEIGHTS.bare : 0,
    inWords: /\p{Nd}/u.test(text) ? 0 : WEIGHTS.inWords,
    crowd: WEIGHTS.crowd * Math.min(6, crowd - 1),
  };
}
