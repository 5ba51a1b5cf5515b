import { aroundOf, beforeOf, behindOf, sentenceOf } from './around.ts';
import { countedOf, partOf } from './counted.ts';
import { headWords } from './heading.ts';
import type { Place } from './place.ts';
import { nameOf, sameOf } from './same.ts';
import type { Token } from './token.ts';
import { textOf } from './written.ts';

/** Ways to a label, the first that finds one wins. */
export const RULES: { name: string; why: string; of: (place: Place, lead: Token[]) => string | undefined }[] =
  [
    { name: 'name', why: 'an age or size right behind a name belongs to it', of: nameOf },
    {
      name: 'same',
      why: 'a gloss, a change or the other level of what was just told is of the same thing',
      of: sameOf,
    },
    {
      name: 'respective',
      why: '"5% and 7% respectively" go with the things named before',
      of: ({ thing }) => thing && textOf(thing),
    },
    { name: 'part', why: '"18 dead, of them Quảng An 7" names a part of what was counted', of: partOf },
    { name: 'counted', why: 'a noun with its own words says what is counted', of: countedOf },
    { name: 'around', why: 'the clause around the number, a gap in its place', of: aroundOf },
    { name: 'before', why: 'the clause that leads to the number', of: beforeOf },
    { name: 'behind', why: 'or the one that follows', of: behindOf },
    { name: 'sentence', why: 'better the head of the sentence than nothing', of: sentenceOf },
    {
      name: 'heading',
      why: 'a number alone in its line',
      of: ({ heading, wording }) => headWords(heading(), wording.most),
    },
  ];
