import { isCapital } from '../../text/pattern.ts';
import type { Token } from './token.ts';
import type { Wording } from './wording.ts';

/** Better two words too many than half a name. */
export const SLACK = 2;
/** Nor is a phrase without a place to cut cut within this. */
const STRETCH = 1.5;
/** A cut where a clause begins is worth as many words more. */
const CLAUSE = 4;

/** Most words of an article and what stands between it and the number before its noun: "an elite". */
const MOST_TOLD = 2;

/** How many words, those written with spaces in full. */
export function sizeOf(words: readonly Token[]): number {
  let size = 0;
  for (const word of words) size += word.size;
  return size;
}

/** A word that says something by itself: no preposition, article, auxiliary or verb of a change. */
export function isContent(word: Token | undefined, { edges, predicates }: Wording): boolean {
  return (
    word !== undefined &&
    word.kind === 'word' &&
    !word.low.startsWith('/') &&
    !edges.has(word.low) &&
    !predicates.has(word.low)
  );
}

/** Is it a verb? One in lower case may be told by its ending. */
export function isVerb({ low, text }: Token, { predicates, language }: Wording): boolean {
  return predicates.has(low) || language.verbEnd?.test(text) === true;
}

/** Where every noun has a capital, a word in lower case before a little word is a verb: "*senkt* die Preise". */
export function isVerbAt(words: readonly Token[], at: number, wording: Wording): boolean {
  const [word, next] = [words[at], words[at + 1]];
  return (
    isContent(word, wording) && !isCapital(word?.text) && next !== undefined && wording.edges.has(next.low)
  );
}

/** Does it open an aside, "*Founded* in 1987, the firm"? Where nouns come first a verb told by its ending has a subject. */
export function isParticiple({ text }: Token, { language }: Wording): boolean {
  return !language.headFirst && language.verbEnd?.test(text) === true;
}

/** Does a clause begin with its verb: "*destroyed* 5", ", and *destroyed* 5"? */
export function isHeadless(words: readonly Token[], wording: Wording): boolean {
  const head = words.find(({ kind }) => kind !== 'soft');
  // "*wogen* 87 Kilogramm"
  const isSmall = wording.language.nounsCapital && words.every(({ text }) => !isCapital(text));
  return head !== undefined && (isVerb(head, wording) || (isSmall === true && isContent(head, wording)));
}

/** Is it a little word, though no article? */
export function isLittle({ low = '' }: Partial<Token> = {}, { edges, determiners }: Wording): boolean {
  return edges.has(low) && !determiners.has(low);
}

/** Does any word say something by itself? */
export function hasContent(words: readonly Token[], wording: Wording): boolean {
  return words.some((word) => isContent(word, wording));
}

/** The words without little words at their head; "cut" in "cut the price" is none. */
export function trimHead(words: readonly Token[], { edges, changes }: Wording): Token[] {
  const first = words.findIndex(
    ({ kind, low }, at) =>
      kind !== 'soft' &&
      !low.startsWith('/') &&
      (!edges.has(low) || (changes.has(low) && at + 1 < words.length)),
  );
  return first < 0 ? [] : words.slice(first);
}

/** The words without little words at their end. */
export function trimEnd(words: readonly Token[], { edges }: Wording): Token[] {
  return words.slice(0, words.findLastIndex(({ kind, low }) => kind !== 'soft' && !edges.has(low)) + 1);
}

/** The end of a phrase, at most about `most` words, begun behind a verb or joining word, never within a name. */
export function lastWords(all: readonly Token[], most: number, wording: Wording): Token[] {
  const words = isInverted(all, wording) ? [...all] : trimHead(all, wording);
  // Little words at the end make no phrase too long.
  const end = trimEnd(words, wording).length;
  const sizes = words.map((_, at) => sizeOf(words.slice(at, end)));
  if ((sizes[0] ?? 0) <= most + SLACK) return words;
  const cutWithin = (limit: number, least: number, fewest = most / 3) => {
    let [from, best] = [0, 0];
    for (let at = 1; at < words.length; at += 1) {
      const [size = 0, worth] = [sizes[at], cutWorth(words[at - 1] as Token, words[at] as Token, wording)];
      if (size <= limit && size >= fewest && worth >= least && size + worth > best)
        [from, best] = [at, size + worth];
    }
    return from;
  };
  const [near, far] = [most + SLACK, most * STRETCH];
  const verb = cutWithin(near, CLAUSE);
  if (verb === 0 && (sizes[0] ?? 0) <= far) return words;
  // Better "annual fees" alone than another thing at the head.
  const from = verb || cutWithin(near, 0) || cutWithin(far, 0) || cutWithin(near, 0, 2);
  if (from === 0) return firstWords(words, most, wording);
  const at = words.slice(0, from).findLastIndex(({ low }) => !wording.predicates.has(low)) + 1;
  const head = headOf(words.slice(0, at), wording);
  const isWhole = at < from && sizeOf(head) > 1 && sizeOf(head) + (sizes[at] ?? 0) <= wording.most + SLACK;
  return isWhole ? [...head, ...words.slice(at)] : trimHead(words.slice(from), wording);
}

/** Does what opens a clause stand before its verb, "*Im Einsatz* waren", "*En Lugo* murió", "*Trong quán* có"? */
function isInverted([head, ...words]: readonly Token[], wording: Wording): boolean {
  const { language, predicates, asides, changes, binders } = wording;
  const { headFirst, verbSecond, verbEnd } = language;
  if (!head || !isLittle(head, wording) || !(verbSecond || (headFirst && (verbEnd || binders.has(head.low)))))
    return false;
  if ([predicates, asides, changes, wording.betweenJoin].some((all) => all.has(head.low))) return false;
  const isSecond = (word: Token, at: number) =>
    verbSecond && isCapital(words[at - 1]?.text) && !isCapital(word.text) && isContent(word, wording);
  return words.some((word, at) => isVerb(word, wording) || isSecond(word, at));
}

/** The head of a subject that goes on: "*the price of gold* at the branches in Hanoi has been". */
function headOf(words: readonly Token[], wording: Wording): Token[] {
  const end = words.findIndex(({ low }, at) => at > 0 && wording.edges.has(low));
  const goesOn = wording.binders.has(words[end]?.low ?? '') && !words.some((word) => isVerb(word, wording));
  return goesOn ? words.slice(0, end) : [];
}

/** The same before a gap: "the crash on the long road *killed* …" keeps its verb where its end is cut. */
export function leadWords(all: readonly Token[], most: number, wording: Wording): Token[] {
  const words = lastWords(all, most, wording);
  const last = all.at(-1);
  const isLost = last && words.length > 0 && wording.causes.has(last.low) && words.at(-1) !== last;
  return isLost ? [...words, last] : words;
}

/** How good a phrase begins between two words: behind a verb or a joining word as if it held four words more. */
function cutWorth({ kind, low }: Token, next: Token, wording: Wording): number {
  const { edges, predicates, binders, determiners, changes } = wording;
  const opens = determiners.has(next.low);
  if (changes.has(low) || (binders.has(next.low) && !opens)) return Number.NEGATIVE_INFINITY;
  // "management *and* was sentenced", but "import and export"
  const isClause = isVerb(next, wording);
  if (kind === 'soft' ? isClause : predicates.has(low) && !binders.has(low)) return CLAUSE;
  // "identified *a reduction in costs*", but "price of *the house*"
  const isCut = kind === 'soft' || (!binders.has(low) && (opens || edges.has(low)));
  return isCut ? 0 : Number.NEGATIVE_INFINITY;
}

/** The head of a phrase, at most about `most` words, ended before a little word; empty where none is near enough. */
export function firstWords(words: readonly Token[], most: number, wording: Wording): Token[] {
  if (sizeOf(words) <= most + SLACK) return [...words];
  const { edges, predicates } = wording;
  let size = 0;
  let cut = 0;
  for (const [at, { kind, low }] of words.entries()) {
    const ends = kind === 'soft' || edges.has(low) || predicates.has(low);
    if (ends && size > most / 3 && (size <= most + SLACK || cut === 0)) cut = at;
    size += words[at]?.size ?? 0;
    if (size > most * STRETCH) break;
  }
  if (cut > 0) return trimEnd(words.slice(0, cut), wording);
  return size <= most * STRETCH ? trimEnd(words, wording) : [];
}

/** The words before the first that joins. */
export function phraseOf(words: readonly Token[], wording: Wording): Token[] {
  const end = words.findIndex(({ kind }, at) => kind === 'soft' && at > 0);
  return end < 0 ? [...words] : trimEnd(words.slice(0, end), wording);
}

/** The noun phrase of a clause: its words up to the verb. */
export function subjectOf(words: readonly Token[], wording: Wording): Token[] {
  const head = trimHead(words, wording);
  const known = head.findIndex(
    ({ kind, low }, at) => at > 0 && (kind === 'comma' || wording.predicates.has(low)),
  );
  // "shares *slumped* but recovered", though "people *injured* there were" and "a *unified* profile"
  const ending = (word: Token, at: number) =>
    at > 0 && isVerb(word, wording) && !isContent(head[at + 1], wording);
  const verb = known < 0 ? head.findLastIndex(ending) : known;
  return trimEnd(verb < 0 ? head : head.slice(0, verb), wording);
}

/** The words without auxiliaries and joining words at their end, though with a preposition: "has spread to". */
export function trimVerb(words: readonly Token[], { edges, predicates, determiners }: Wording): Token[] {
  const isLoose = ({ kind, low }: Token) =>
    kind === 'soft' || determiners.has(low) || (predicates.has(low) && edges.has(low));
  return words.slice(0, words.findLastIndex((word) => !isLoose(word)) + 1);
}

/** Does a phrase end with a verb, or an article with the words that tell of its noun, and want that noun? */
export function isWanting(
  words: readonly Token[],
  { predicates, edges, determiners, language }: Wording,
): boolean {
  const last = words.at(-1)?.low ?? '';
  if (predicates.has(last) && !edges.has(last)) return true;
  const opens = ({ low }: Token) => determiners.has(low) || language.determinerEnd?.test(low) === true;
  // "our outstanding *350 partners*"
  const near = language.headFirst ? words.slice(-1) : words.slice(-MOST_TOLD);
  const opening = near.findLastIndex(opens);
  return opening >= 0 && near.slice(opening + 1).every(({ low }) => !edges.has(low) && !predicates.has(low));
}
