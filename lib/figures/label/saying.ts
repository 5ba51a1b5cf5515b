import { isVerb } from './phrase.ts';
import { isShare, type Place } from './place.ts';
import type { Token } from './token.ts';
import type { Wording } from './wording.ts';

/** Does it tell that something is said, and so open a clause? */
export function isSaying(token: Token | undefined, { predicates }: Wording): boolean {
  return token?.kind === 'hard' && predicates.has(token.low);
}

/** Does a clause begin with the share of those who say or do something: ", *70% of drivers say* that they drink"? */
export function tellsOfShare({ mention, own, rest, at, end, line: { tokens }, wording }: Place): boolean {
  const joins = own.at(-1)?.kind === 'soft';
  if (!isShare(mention) || (own.length > 0 && !joins)) return false;
  const verb = tokens[at + 1];
  const reports = verb !== undefined && isVerb(verb, wording) && tokens[at + 2]?.kind === 'hard';
  if (reports || isSaying(tokens[end], wording)) return true;
  if (joins) return rest.some(({ low }) => wording.predicates.has(low));
  const next = tokens[end];
  return next?.relative !== undefined || wording.subjectRelatives?.has(next?.low ?? '') === true;
}

/** Does what is said begin here: "said", "said on Monday that"? */
export function isSpeech({ stop, line: { tokens }, wording }: Place): boolean {
  const words = tokens.slice(0, stop + 1).filter(({ kind }) => kind !== 'time');
  return words.at(-1)?.kind === 'hard' && words.slice(-2).some((word) => isSaying(word, wording));
}
