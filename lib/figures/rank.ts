import type { Language } from '../languages/index.ts';
import { fold } from '../text/fold.ts';
import type { Article, Figure, Mention } from '../types.ts';
import { labelOf, periodOf } from './label.ts';

/** What each signal adds to the score of a figure; fitted by scripts/fit-rank.ts, ratio kept level by hand. */
export const WEIGHTS = {
  place: 2.6,
  headline: 2.2,
  inHeadline: 4.5,
  repeated: 1,
  percent: 0.4,
  money: 0.6,
  ratio: 0,
  count: 0.6,
  measure: 0.2,
  multiple: 0.5,
  score: 0.5,
  rank: 0,
  change: 0.5,
  duration: -0.5,
  crowd: -0.3,
  bare: -1.2,
  inWords: -0.8,
};

const DURATIONS = /^(?:year|month|week|day|hour|minute|second)$/u;

/** The figures, most telling first, each with its label and what its score is made of. */
export function rank(groups: [Mention, ...Mention[]][], article: Article, language: Language): Figure[] {
  const headline = new Set(fold(article.title).match(/[\p{L}\p{N}]{2,30}/gu) ?? []);
  const bySentence = Map.groupBy(groups.flat(), ({ sentence }) => sentence.start);
  const figures = groups.map((mentions) => {
    const neighbours = bySentence.get(mentions[0].sentence.start) ?? [];
    const why = signals(mentions, article, headline, neighbours.length);
    const score = Object.values(why).reduce((sum, part) => sum + part, 0);
    const period = periodOf(mentions[0], language);
    return {
      quantity: mentions[0].quantity,
      label: labelOf(
        mentions[0],
        neighbours.filter(({ quantity }) => !DURATIONS.test(quantity.unit ?? '')),
        language,
      ),
      ...(period && { period }),
      mentions,
      score,
      why,
    };
  });
  return figures.sort((a, b) => b.score - a.score || a.mentions[0].start - b.mentions[0].start);
}

function signals(
  mentions: [Mention, ...Mention[]],
  article: Article,
  headline: Set<string>,
  crowd: number,
): Record<string, number> {
  const [{ quantity, sentence, start, text }] = mentions;
  const words = new Set(fold(sentence.text).match(/[\p{L}\p{N}]{2,30}/gu) ?? []);
  const shared = [...headline].filter((word) => words.has(word)).length / Math.max(1, headline.size);
  const printed = fold(text).split(' ')[0] ?? '';
  return {
    place: WEIGHTS.place * (1 - start / Math.max(1, article.text.length)),
    headline: WEIGHTS.headline * shared,
    inHeadline: fold(article.title).includes(printed) ? WEIGHTS.inHeadline : 0,
    repeated: WEIGHTS.repeated * Math.min(3, mentions.length - 1),
    [quantity.kind]: WEIGHTS[quantity.kind],
    change: quantity.change ? WEIGHTS.change : 0,
    duration: DURATIONS.test(quantity.unit ?? '') ? WEIGHTS.duration : 0,
    bare: quantity.kind === 'count' && quantity.unit === null ? WEIGHTS.bare : 0,
    inWords: /\p{Nd}/u.test(text) ? 0 : WEIGHTS.inWords,
    crowd: WEIGHTS.crowd * Math.min(6, crowd - 1),
  };
}
