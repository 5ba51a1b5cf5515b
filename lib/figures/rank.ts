import type { Language } from '../languages/index.ts';
import { DURATIONS } from '../languages/symbols.ts';
import type { Article, Figure, Mention } from '../types.ts';
import { headsOf } from './heading.ts';
import { type Telling, tellSentence } from './label/tell.ts';
import { cellTeller } from './row.ts';
import { amountsOf, type Headline, headlineOf, isTold, SIGNALS, type Told } from './signals.ts';

/** What each signal adds to the score of a figure, fitted by scripts/fit-rank.ts on a truth without ratios and scores, which stay level. */
export const WEIGHTS: Record<keyof typeof SIGNALS, number> = {
  place: 1.06,
  lede: 0.93,
  sentenceOnTopic: 0.85,
  wordsOnTopic: 1.94,
  echo: 3.23,
  rounded: 1.05,
  crowd: -0.35,
  change: 0.26,
  clock: -0.78,
  age: -0.75,
  bare: -0.45,
  inWords: -1.45,
  one: -1.86,
};
/** What says little after another: the same number under another noun, a span of time in a label, the level that one comes from. */
const AGAIN = -2;
/** How far before a sentence what its pronouns stand for is looked for. */
const REACH = 500;
/** Most signs between two sentences, the one right behind the other. */
const NEAR = 2;

/** The figures, most telling first, each with its label and what its score is made of. */
export function rank(
  groups: [Mention, ...Mention[]][],
  article: Article,
  language: Language,
  region = '',
): Figure[] {
  const headline = headlineOf(article, language, region);
  const bySentence = sentencesOf(groups);
  const tellings = tellingsOf([...bySentence.values()], article.text, language);
  const figures = groups.map((group) => {
    const mentions = withToldFirst(withBodyFirst(group, article), headline);
    const [first] = mentions;
    const neighbours = bySentence.get(first.sentence.start) ?? [];
    const told = { mentions, headline, length: article.text.length, crowd: neighbours.length };
    const why = whyOf(told);
    const period = tellings.get(first)?.period;
    const from = mentions.map((mention) => tellings.get(mention)?.from).find((level) => level !== undefined);
    return {
      quantity: first.quantity,
      label: labelOf(mentions, tellings),
      ...(period && { period }),
      ...(from && { from }),
      mentions,
      score: Object.values(why).reduce((sum, part) => sum + part, 0),
      why,
    };
  });
  return withoutEchoes(figures.sort(byScore), headline).sort(byScore);
}

/** Each signal that speaks, times its weight. */
function whyOf(told: Told): Record<string, number> {
  const names = Object.keys(SIGNALS) as (keyof typeof SIGNALS)[];
  return Object.fromEntries(
    names.map((name) => [name, WEIGHTS[name] * SIGNALS[name](told)]).filter(([, part]) => part !== 0),
  );
}

/** A headline at the head of the text is read already; the body says what the figure is about. */
function withBodyFirst(group: [Mention, ...Mention[]], { title, text }: Article): [Mention, ...Mention[]] {
  const end = title !== '' && text.startsWith(title) ? title.length : 0;
  const body = group.find(({ start }) => start >= end);
  return body ? [body, ...group.filter((mention) => mention !== body)] : group;
}

/** "$980bn (£720bn)" under a headline of £720bn is told in pounds. */
function withToldFirst(group: [Mention, ...Mention[]], headline: Headline): [Mention, ...Mention[]] {
  const told = group.find(
    (mention) => mention.quantity.unit !== group[0].quantity.unit && isTold(mention, headline),
  );
  return told ? [told, ...group.filter((mention) => mention !== told)] : group;
}

/** What each sentence tells of its mentions. */
function tellingsOf(sentences: Mention[][], text: string, language: Language): Map<Mention, Telling> {
  const tellCell = cellTeller(text, language.labelWords);
  let last: { end: number; told: Telling['told'] } | undefined;
  return new Map(
    sentences.flatMap((mentions) => {
      const { start = 0, text: said = '' } = mentions[0]?.sentence ?? {};
      const tellings = tellSentence(mentions, language, {
        heading: () => {
          const { row, column } = headsOf(text, start);
          return column ? `${row}: ${column}` : row;
        },
        text: () => text.slice(Math.max(0, start - REACH), start),
        told: last && start - last.end <= NEAR ? [last.told] : [],
      });
      const told = tellings.at(-1)?.told;
      last = told && { end: start + said.length, told: { ...told, at: -1 } };
      return mentions.map((mention, at) => {
        const cell = tellCell(mention);
        return [mention, { ...(tellings[at] as Telling), ...(cell && { label: cell }) }] as const;
      });
    }),
  );
}

/** The fullest label of a figure's mentions, since a headline or a list may say little. */
function labelOf(mentions: readonly Mention[], tellings: ReadonlyMap<Mention, Telling>): string {
  const all = mentions.slice(0, 4).map((mention) => tellings.get(mention)?.label ?? '');
  return all.find((label) => label.split(' ').length > 2) || all.find(Boolean) || mentions[0]?.text || '';
}

/** The mentions of each sentence in order. */
function sentencesOf(groups: [Mention, ...Mention[]][]): Map<number, Mention[]> {
  const inOrder = groups.flat().sort((a, b) => a.start - b.start);
  return Map.groupBy(inOrder, ({ sentence }) => sentence.start);
}

function byScore(a: Figure, b: Figure): number {
  return b.score - a.score || a.mentions[0].start - b.mentions[0].start;
}

function withoutEchoes(figures: Figure[], headline: Headline): Figure[] {
  const seen = new Set<number>();
  const levels = new Set(figures.map(({ from }) => from?.start));
  return figures.map((figure, at) => {
    const [amount = Number.NaN] = amountsOf(figure.quantity);
    const [first] = figure.mentions;
    // "exports of *nine months* reached 2.4 billion": told with the exports.
    const isPart =
      DURATIONS.has(figure.quantity.unit ?? '') &&
      !isTold(first, headline) &&
      figures.slice(0, at).some(({ label }) => label.includes(first.text));
    // "from *578* to 655": told with the level that it became.
    const isLevel = figure.mentions.every(({ start }) => levels.has(start));
    if (!isPart && !isLevel && !seen.has(amount)) {
      seen.add(amount);
      return figure;
    }
    return { ...figure, score: figure.score + AGAIN, why: { ...figure.why, again: AGAIN } };
  });
}
