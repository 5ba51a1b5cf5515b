import { headWords } from '../heading.ts';
import { aroundOf, beforeOf, behindOf, sentenceOf } from './around.ts';
import { countedOf, partOf } from './counted.ts';
import type { Place } from './place.ts';
import { likeOf, nameOf, sameOf } from './same.ts';
import type { Token } from './token.ts';
import { textOf } from './written.ts';

/** Ways to a label, the first that finds one wins. */
export const RULES: readonly ((place: Place, lead: Token[]) => string | undefined)[] = [
  // "5% and 7% respectively" go with the things named before
  ({ thing }) => thing && textOf(thing),
  // an age or size right behind a name belongs to it
  nameOf,
  // "4% in France and 3% in Spain" are told alike
  likeOf,
  // a gloss, a change or the other level of what was just told is of the same thing
  sameOf,
  // "18 dead, of them Quảng An 7" names a part of what was counted
  partOf,
  // a noun with its own words says what is counted
  countedOf,
  // the clause around the number, a gap in its place; the one that leads to it; or the one that follows
  aroundOf,
  beforeOf,
  behindOf,
  // better the head of the sentence than nothing
  sentenceOf,
  // a number alone in its line
  ({ heading, wording }) => headWords(heading(), wording.most),
];
