import type { Language } from '../../languages/index.ts';
import { plain } from '../../text/plain.ts';
import type { Mention } from '../../types.ts';
import { withAntecedent } from './antecedent.ts';
import { labelsOf } from './label.ts';
import { pairsOf } from './pair.ts';
import { periodsOf } from './period.ts';
import type { Told } from './place.ts';
import { tokensOf } from './token.ts';
import { lineOfTokens } from './walk.ts';
import { wordingOf } from './wording.ts';

/** What its sentence tells of a mention. */
export interface Telling {
  label: string;
  told: Told;
  period?: string;
  /** The level that it rose or fell from. */
  from?: Mention;
}

/** What stands before a sentence: the heading above it, the text before it, what was last told right before it. */
export interface Above {
  heading: () => string;
  text: () => string;
  told: readonly Told[];
}

/** What a sentence tells of each of its mentions, in order. */
export function tellSentence(mentions: readonly Mention[], language: Language, above: Above): Telling[] {
  const [first] = mentions;
  if (!first) return [];
  const wording = wordingOf(language);
  const low = plain(first.sentence.text);
  const tokens = withAntecedent(tokensOf(first.sentence, low, mentions, wording), above.text, wording);
  const line = lineOfTokens(tokens, wording);
  const pairs = pairsOf(mentions, line, wording);
  const told = labelsOf(mentions, { line, low, pairs, heading: above.heading, prior: above.told }, wording);
  const periods = periodsOf(line, mentions, wording);
  return told.map((one, at) => {
    const [period, from] = [periods[at], pairs[at]];
    return { told: one, label: one.label, ...(period && { period }), ...(from && { from }) };
  });
}
