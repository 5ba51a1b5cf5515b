import { isCapital } from '../../text/pattern.ts';
import { isContent, isLittle, isVerb, sizeOf, trimEnd, trimHead } from './phrase.ts';
import { isBehind, isCounted, isListed, type Place } from './place.ts';
import type { Token } from './token.ts';
import type { Wording } from './wording.ts';

/** How a mention takes over what led to the one before it, where both are told alike; nothing where they are not. */
export const PARALLELS = [listedOf, elidedOf, namedLike, joinedOf];

/** "seized 12 lamps, one rudder *and 30 ropes*": counted behind an item that is not. */
function listedOf({ mention, own, rest, stop, line, last, wording }: Place): Token[] {
  const ends = own.length > 1 && wording.betweenJoin.has(own.at(-1)?.low ?? '');
  const isItem = ends && line.tokens[stop]?.kind === 'comma' && sizeOf(own) <= wording.least + 1;
  const isList = last && isItem && isCounted(last.mention) && isCounted(mention);
  return isList && ![...own, ...rest].some((word) => isVerb(word, wording)) ? (last.outer ?? last).lead : [];
}

/** Of "the rate in Norland was 3%, *Westmark* 4%" what the name is of: "rate in Westmark"; not "Nadal of Spain". */
function namedLike({ mention, own, stop, line, last, wording }: Place): Token[] {
  const { kind, low = '' } = line.tokens[stop] ?? {};
  const isItem = kind === 'comma' || wording.betweenJoin.has(low);
  const { unit } = mention.quantity;
  if (!last || !isItem || unit === null || isCounted(mention) || last.mention.quantity.unit !== unit)
    return [];
  // "die SPD liegt bei 25 %, *die CDU* bei 24 %": where every noun has a capital it is told by itself.
  const isNoun = wording.language.nounsCapital === true;
  const words = isNoun ? trimHead(own, wording) : own;
  const name = trimEnd(words, wording).filter((word) => word.kind !== 'soft');
  const hasCapital = ({ text }: Token) => isCapital(text);
  const isName = name.length > 0 && name.every((word) => isContent(word, wording) && hasCapital(word));
  if (isNoun) return isName ? words : [];
  const { lead } = last;
  const isBinder = (word: Token) => isLittle(word, wording) && wording.binders.has(word.low);
  const isSaid = (word: Token) => isContent(word, wording) || isBinder(word);
  const place = lead.slice(0, lead.findLastIndex(isSaid) + 1);
  const head = place.findLastIndex(isBinder);
  const isLike = head > 0 && isCapital(place.at(-1)?.text) && !place.slice(0, head).every(hasCapital);
  return isName && isLike ? [...place.slice(0, head + 1), ...name] : [];
}

/**
 * "Der Pegel stieg bei Köln um 40 cm, *bei Ulm* um 20 cm": where every noun has a capital, what stands without a verb is
 * told in the place of its like.
 */
function elidedOf(place: Place): Token[] {
  const { mention, own, stop, apart, line, last, wording } = place;
  const { relative } = line.tokens[stop] ?? {};
  const { unit } = mention.quantity;
  const isSame = unit === null || unit === last?.mention.quantity.unit;
  if (
    !wording.language.nounsCapital ||
    !last ||
    !isListed(place) ||
    !isSame ||
    relative !== undefined ||
    apart
  )
    return [];
  const said = trimEnd(own, wording);
  const [head] = said;
  const opens = isCapital(head?.text) || !isContent(head, wording);
  if (!head || !opens || !isCapital(said.at(-1)?.text) || said.some((_, at) => isSecond(said, at, wording)))
    return [];
  const { lead } = last;
  const from = lead.findLastIndex((_, at) => isLike(head, lead, at, wording));
  const behind = lead.findIndex(
    (word, at) => at > from && (isLittle(word, wording) || isSecond(lead, at, wording)),
  );
  return from < 0 ? [] : [...lead.slice(0, from), ...said, ...(behind < 0 ? [] : lead.slice(behind))];
}

/** Is it a verb by its place, in lower case behind a noun: "Der Pegel *stieg*"? */
function isSecond(words: readonly Token[], at: number, wording: Wording): boolean {
  const [before, word] = [words[at - 1], words[at]];
  return (
    word !== undefined &&
    isCapital(before?.text) &&
    !isCapital(word.text) &&
    (isVerb(word, wording) || isContent(word, wording))
  );
}

/** Does what begins with a word have its like here: behind the same little word, or an article or noun as it is? */
function isLike(one: Token, words: readonly Token[], at: number, wording: Wording): boolean {
  const other = words[at] as Token;
  if (isLittle(one, wording)) return one.low === other.low;
  const isHead = at === 0 || isSecond(words, at - 1, wording);
  const { determiners } = wording;
  if (determiners.has(one.low)) return one.low === other.low || (isHead && determiners.has(other.low));
  return isHead && isContent(other, wording) && isCapital(other.text);
}

/** What led to the mention before leads to "*and a* 30% chance" as well, even where a clause stands between the two. */
function joinedOf(place: Place): Token[] {
  const { own, stop, line, last, wording } = place;
  const joint = own.findLastIndex(({ low }) => wording.betweenJoin.has(low));
  const { kind, low = '' } = line.tokens[stop] ?? {};
  const isJoined = joint < 0 ? wording.betweenJoin.has(low) : kind === 'hard';
  const isArticle = ({ low }: Token) => wording.determiners.has(low);
  const tail = own.slice(joint + 1);
  if (!last || !isJoined || tail.length === 0 || !tail.every(isArticle) || !isBehind(place, last)) return [];
  return [...last.lead.slice(0, last.lead.findLastIndex((word) => !isArticle(word)) + 1), ...tail];
}
