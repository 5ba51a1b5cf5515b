import { inRegion, type Language, languageFor } from '../languages/index.ts';
import { splitSentences } from '../text/sentences.ts';
import type { Article, Dropped, Figure, Found, Mention } from '../types.ts';
import { withElided } from './elided.ts';
import { grammarOf } from './grammar/grammar.ts';
import { findMentions } from './mentions.ts';
import { mergeMentions } from './merge.ts';
import { withoutNames } from './namesake.ts';
import { rank } from './rank.ts';
import { cellFinder } from './row.ts';
import { inTable } from './table.ts';

const BUDGET_MS = 200;
/** Characters that are read in any case: more than most news has, and little work on the slowest machine. */
const ALWAYS = 10_000;

export interface Analysis extends Found {
  /** In order of the text. */
  mentions: Mention[];
  /** Numbers that are no figures, each with its rule. */
  dropped: Dropped[];
}

/** The figures of an article, most telling first. */
export function keyFigures(article: Article): Figure[] {
  return analyseFigures(article).figures;
}

/** The figures with everything that led to them. Takes hardly more than 200 ms, whatever the text. */
export function analyseFigures(article: Article, now = () => performance.now()): Analysis {
  const region = regionOf(article);
  const language = inRegion(languageFor(article.language, article.text), region, article.text);
  const found = findAll(article, language, region, now);
  const groups = mergeMentions(found.mentions, grammarOf(language));
  return { figures: rank(groups, article, language, region), ...found };
}

/** Every quantity of an article, of a long one as far as one gets in 200 ms, and the numbers that are none. */
export function findAll(
  { text }: Article,
  language: Language,
  region: string,
  now = () => performance.now(),
): Omit<Analysis, 'figures'> {
  const cellOf = cellFinder(text);
  let until: number | undefined;
  const found: Omit<Analysis, 'figures'> = { mentions: [], dropped: [], partial: false };
  for (const sentence of splitSentences(text, grammarOf(language).abbreviations)) {
    if (until !== undefined && sentence.start >= ALWAYS && now() > until) {
      found.partial = true;
      break;
    }
    const { mentions, dropped } = findMentions(sentence, language, region);
    found.mentions.push(...inTable(mentions, text, language, region, cellOf));
    found.dropped.push(...dropped);
    // The first sentence makes the language ready, which is no fault of the page.
    until ??= now() + BUDGET_MS;
  }
  const { mentions, dropped } = withoutNames(found, text);
  return { ...found, dropped, mentions: withElided(mentions, text, grammarOf(language)) };
}

/** The region of an article by its language tag or its address: `AU` of `en-AU` or of example.com.au. */
function regionOf({ language, url }: Article): string {
  const tagged = /[-_]([A-Z]{2})(?![A-Za-z])/u.exec(language)?.[1];
  const address = /^https?:\/\/[^/?#:]{1,200}\.([a-z]{2})(?=[:/?#]|$)/u.exec(url)?.[1];
  return tagged ?? address?.toUpperCase() ?? '';
}
