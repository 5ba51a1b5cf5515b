import type { Language } from '../../languages/index.ts';
import { plain } from '../../text/plain.ts';
import type { Mention } from '../../types.ts';
import { withAntecedent } from './antecedent.ts';
import { labelsOf } from './label.ts';
import { pairsOf } from './pair.ts';
import { periodsOf } from './period.ts';
import { tokensOf } from './token.ts';
import { lineOfTokens } from './walk.ts';
import { wordingOf } from './wording.ts';

/** What its sentence tells of a mention. */
export interface Telling {
  label: string;
  period?: string;
  /** The level that it rose or fell from. */
  from?: Mention;
}

/** What a sentence tells of each of its mentions, in order; `heading` finds the one above it, `before` the text before it. */
export function tellSentence(
  mentions: readonly Mention[],
  language: Language,
  heading: () => string = () => '',
  before: () => string = () => '',
): Telling[] {
  const [first] = mentions;
  if (!first) return [];
  const wording = wordingOf(language);
  const low = plain(first.sentence.text);
  const tokens = withAntecedent(tokensOf(first.sentence, low, mentions, wording), before, wording);
  const line = lineOfTokens(tokens, wording);
  const pairs = pairsOf(mentions, line, wording);
  const labels = labelsOf(mentions, { line, low, heading, pairs }, wording);
  const periods = periodsOf(line, mentions, wording);
  return mentions.map((_, at) => {
    const [period, from] = [periods[at], pairs[at]];
    return { label: labels[at] ?? '', ...(period && { period }), ...(from && { from }) };
  });
}
