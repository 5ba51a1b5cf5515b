import { isCapital } from '../../text/pattern.ts';
import {
  isContent,
  isHeadless,
  isLittle,
  isParticiple,
  isVerb,
  isVerbAt,
  sizeOf,
  trimEnd,
  trimHead,
} from './phrase.ts';
import type { Place } from './place.ts';
import type { Token } from './token.ts';
import { before } from './walk.ts';
import type { Wording } from './wording.ts';

/** A relative clause with the noun that it is of: "Meetup which it acquired". */
export function withNoun({ own, stop, line, last, wording }: Place, isThin: boolean): Token[] {
  const opening = line.tokens[stop];
  const isSubject = wording.subjectRelatives?.has(opening?.low ?? '') && isHeadless(own, wording);
  const { relative: comma = -1 } = opening ?? {};
  const isApart = comma >= 0;
  if (!opening || (!isSubject && opening.relative === undefined)) return [];
  const { words, stop: end } = before(line, isApart ? comma : stop, wording);
  const phrase = lastNoun(words, wording);
  const near = trimHead(phrase, wording);
  // "hired 9 clerks, *whose pay*"
  const { headFirst, nounsCapital } = wording.language;
  const noun =
    near.length > 0 || !(own.length > 0 || headFirst || nounsCapital)
      ? near
      : last?.thing.length
        ? last.thing
        : lastNoun(headFirst ? trimEnd(last?.lead ?? [], wording) : [], wording);
  const isWhole = phrase.length === words.length;
  // "said *on Monday that* it had"
  const isAside = !isApart && !isWhole && isLittle(phrase[0], wording);
  if (isAside || noun.length === 0 || (isWhole && line.tokens[end]?.kind === 'soft')) return [];
  const main = isApart || isSubject ? -1 : mainVerb(own, wording);
  if (main > 0) return [...noun, ...own.slice(main)];
  const led = isApart ? line.tokens.slice(comma + 1, stop) : [];
  const whole = [...noun, ...led, { ...opening, kind: 'word' as const }, ...own];
  const fits = isApart && sizeOf(whole) <= wording.most;
  return isThin || fits || isHeadless(own, wording) ? whole : [];
}

/** Where the clause goes on behind a relative one that no comma ends: "rains that hit the coast *killed* five". */
function mainVerb(words: readonly Token[], wording: Wording): number {
  // "the prize that *the club* has won"
  if (wording.determiners.has(words[0]?.low ?? '')) return -1;
  const isMain = (word: Token, at: number) =>
    at > 1 && isContent(words[at - 1], wording) && isVerb(word, wording) && !isParticiple(word, wording);
  return words.findLastIndex(isMain);
}

/** The noun phrase at the end of a clause: "Minister *des Landes*", "le prix *de l’énergie*". */
function lastNoun(all: readonly Token[], wording: Wording): Token[] {
  const { edges, binders, determiners, language } = wording;
  const { headFirst, nounsCapital } = language;
  const isNoun = ({ text }: Partial<Token> = {}) => nounsCapital === true && isCapital(text);
  // "aus der *Rücklage* gedeckt werden, die": behind the last noun its clause ends.
  const words = nounsCapital ? all.slice(0, all.findLastIndex(isNoun) + 1) : all;
  // What tells more of the noun stands behind it.
  const isBinder = (at: number) => {
    const { low = '' } = words[at] ?? {};
    return determiners.has(low) ? isNoun(words[at - 1]) : (headFirst || nounsCapital) && binders.has(low);
  };
  const isEnd = (word: Token, at: number) =>
    (edges.has(word.low) && !isBinder(at) && !isBinder(at - 1)) ||
    (headFirst ? isVerb(word, wording) : wording.predicates.has(word.low)) ||
    (nounsCapital && isVerbAt(words, at, wording));
  return words.slice(words.findLastIndex(isEnd) + 1);
}
