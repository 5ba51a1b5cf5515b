import { hasContent, isParticiple } from './phrase.ts';
import type { Place } from './place.ts';
import { isSaying } from './saying.ts';
import type { Token } from './token.ts';
import { before } from './walk.ts';

/** Most marks that a search for the subject crosses. */
const CROSSINGS = 3;

/** The nearest words before a mark that are no aside ("According to …,"). */
export function crossing({ line, wording }: Place, from: number, isSubject = false): Token[] {
  let stop = from;
  let inList = false;
  for (let turns = 0; turns < CROSSINGS && stop >= 0; turns += 1) {
    const phrase = before(line, stop, wording);
    const head = phrase.words[0]?.low ?? '';
    // "Founded in 1987, it"
    const [opening] = phrase.words;
    const isAside =
      (line.tokens[from]?.kind === 'comma' && opening && isParticiple(opening, wording)) ||
      wording.asides.has(head) ||
      wording.asides.has(line.tokens[phrase.stop]?.low ?? '');
    // What follows a number there belongs to it.
    const { kind } = line.tokens[phrase.stop] ?? {};
    if (kind === 'number' || kind === 'soft') return [];
    // "firms for software, *data and chips*, has": the end of a list is no subject.
    const isTail: boolean =
      isSubject &&
      kind === 'comma' &&
      (inList || phrase.words.some(({ low }) => wording.betweenJoin.has(low))) &&
      phrase.words.every(({ low }) => !wording.predicates.has(low));
    if (!isAside && !isTail && hasContent(phrase.words, wording)) return phrase.words;
    inList ||= isTail;
    // Who said so is not what is told of; "said *that*" is one opening.
    if (kind === 'hard' && !isSaying(line.tokens[phrase.stop], wording)) return [];
    stop = phrase.stop;
  }
  return [];
}
