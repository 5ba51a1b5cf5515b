import { DURATIONS } from '../../languages/symbols.ts';
import { isCapital } from '../../text/pattern.ts';
import type { Mention } from '../../types.ts';
import { crossing } from './crossing.ts';
import {
  hasContent,
  isContent,
  isLittle,
  isParticiple,
  isVerb,
  isVerbAt,
  sizeOf,
  subjectOf,
  trimEnd,
  trimHead,
} from './phrase.ts';
import { isCounted, isShare, opensClause, type Place, type Told } from './place.ts';
import { isSpeech, tellsOfShare } from './saying.ts';
import type { Token } from './token.ts';
import { before } from './walk.ts';
import type { Wording } from './wording.ts';

/** Most words between a number and the bracket that glosses it: "2 billion Hong Kong dollars (…)". */
const FEW = 3;
/** Most tokens of a first cell. */
const CELL = 30;

/** The words that lead to a mention: its own, with the subject where they lack one, or those of the one before. */
export function leadOf(place: Place): Token[] {
  const { mention, own, bare, stop, line, last, wording } = place;
  const stopped = line.tokens[stop];
  const isEmpty = !hasContent(bare, wording);
  if (stopped?.kind === 'open' && isEmpty) {
    if (!last || !isBehind(place, last)) return crossing(place, stop);
    // "2.3 million poor households (making up 9.9% of all)"
    return own.length > 0 && last.thing.length > 0 ? [...last.thing, ...own] : last.lead;
  }
  const says = place.rest.some(({ low }, at) => at > 0 && wording.predicates.has(low));
  const isHard = opensClause(place);
  // "said in a statement that *a* 55-year-old man", "police said *five people were hurt*": the clause begins here.
  const opens =
    own.length > 0
      ? own.every(({ low }) => wording.determiners.has(low)) && (isHard || says)
      : (says || (isHard && wording.language.verbSecond)) &&
        stopped?.relative === undefined &&
        (wording.relatives !== undefined || (isHard && !last));
  // "a woman was hurt and *two hikers remain lost*"
  const isJoined =
    own.length === 0 &&
    stopped?.kind === 'soft' &&
    wording.betweenJoin.has(stopped.low) &&
    isCounted(mention);
  if (isJoined && says && wording.language.plural) return own;
  // "With the new pier, *two questions arose*"; but "Marrow, *54*, was"
  const tells = isCounted(mention) || isShare(mention);
  const isBehindOpening = stopped?.kind === 'comma' && tells;
  if (opens && (isHard || isBehindOpening)) return own;
  if (tellsOfShare(place)) return [];
  for (const rule of PARALLELS) {
    const taken = rule(place);
    if (taken.length > 0) return taken;
  }
  // "after all deductions, *you owe* $5"
  if (wording.speakers?.has(own[0]?.low ?? '')) return own;
  const isThin = sizeOf(trimHead(own, wording)) < wording.least;
  // "Meetup, *which it acquired*", "voters *who make up*": what a relative clause is of stands before it.
  const noun = antecedent(place, isThin);
  if (noun.length > 0) return noun;
  // "the firm said *it* expects"
  const stands = wording.pronouns?.has(own[0]?.low ?? '') && isSpeech(place);
  // "wie es heißt, *stieg der Umsatz um*": where verbs stand second the subject follows.
  // So is "in den Bau von zwei Schulen *fließen*".
  const isSecond = stopped?.kind === 'comma' || (last && stop === last.at);
  const isWhole = wording.language.verbSecond && isSecond && isHeadless(own, wording);
  if ((isHeadless(own, wording) && !isWhole) || isEmpty || stands) return withSubject(place);
  // "4 m long, 2 m wide *and* 1 m high": the last word of the one gives way to that of the other.
  const goesOn = stopped?.kind === 'comma' || stopped?.kind === 'soft';
  if (last && goesOn && sizeOf(own) === 1 && areExtents(last.mention, mention))
    return [...last.lead.slice(0, -1), ...own];
  if (isThin && stopped && stopped.kind !== 'hard') return [...reachBack(place), ...own];
  // "weighs 570 kg and flies at 512 km" without a mark or a joining word: one clause, if it is short.
  const whole = last && stop === last.at ? [...last.lead, ...numberOf(place, last), ...own] : own;
  return sizeOf(whole) <= wording.most + 2 ? whole : own;
}

/** The words of a clause that lacks its subject, and the subject from before its mark or of the mention before. */
function withSubject(place: Place): Token[] {
  const { own, stop, line, last, wording } = place;
  const stopped = line.tokens[stop];
  const isCell = stopped?.text === '' || stopped?.text === '|';
  if (stopped?.kind === 'break' && stopped.low !== ':' && !isCell) return own;
  const hasVerb = own.some(({ low }) => wording.predicates.has(low));
  // "ran 112 yards on 30 carries"
  if (last && stop === last.at && !hasVerb && own.length > 0 && isCounted(place.mention))
    return [...last.lead, ...numberOf(place, last), ...own];
  const near = isCell ? rowHead(place) : stopped?.kind === 'soft' ? [] : crossing(place, stop, hasVerb);
  // "it earned", "and earned"
  const isOpening = ({ low }: Token) =>
    (wording.betweenJoin.has(low) && isHeadless(own, wording)) || wording.pronouns?.has(low);
  const said = own.filter((word, at) => at > 0 || !isOpening(word));
  if (near.length > 0) return [...(hasVerb ? subjectOf(near, wording) : near), ...said];
  if (!last || last.at > stop || stopped?.kind === 'break') return own;
  // "20 prizes worth $5 and *3 cars*" is a list of what is counted.
  const isItem =
    isCounted(place.mention) && (stopped?.kind !== 'soft' || wording.betweenJoin.has(stopped.low));
  if (own.length === 0) return (isItem ? (last.outer ?? last) : last).lead;
  // "£116 for 4 people"
  if (last.lead.length === 0 && stop === last.at) return [...numberOf(place, last), ...own];
  const isCaused = wording.causes.has(own[0]?.low ?? '') && stopped?.kind === 'comma';
  const isThing = last.thing.length > 0 && (isCaused || last.subject.length === 0);
  return [...trimEnd(isThing ? last.thing : last.subject, wording), ...said];
}

/** How a mention takes over what led to the one before it, where both are told alike; nothing where they are not. */
const PARALLELS = [listedOf, elidedOf, namedLike, joinedOf];

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
  const isListed = kind === 'comma' || wording.betweenJoin.has(low);
  const { unit } = mention.quantity;
  if (!last || !isListed || unit === null || isCounted(mention) || last.mention.quantity.unit !== unit)
    return [];
  const { subject } = last;
  // "die SPD liegt bei 25 %, *die CDU* bei 24 %": where every noun has a capital it is told by itself.
  const isNoun = wording.language.nounsCapital === true;
  const words = isNoun ? trimHead(own, wording) : own;
  const name = (isNoun ? trimEnd(words, wording) : words).filter((word) => word.kind !== 'soft');
  const hasCapital = ({ text }: Token) => isCapital(text);
  const isName = name.length > 0 && name.every((word) => isContent(word, wording) && hasCapital(word));
  if (isNoun) return isName ? words : [];
  const head = subject.findLastIndex((word) => wording.edges.has(word.low) && wording.binders.has(word.low));
  const isThing = !subject.slice(0, Math.max(0, head)).every(hasCapital);
  return isName && isThing ? [...subject.slice(0, head + 1), ...name] : [];
}

/**
 * "Der Pegel stieg bei Köln um 40 cm, *bei Ulm* um 20 cm": where every noun has a capital, what stands without a verb is
 * told in the place of its like.
 */
function elidedOf({ mention, own, stop, apart, line, last, wording }: Place): Token[] {
  const { kind, low = '', relative } = line.tokens[stop] ?? {};
  const isListed = kind === 'comma' || (kind === 'soft' && wording.betweenJoin.has(low));
  const { unit } = mention.quantity;
  const isSame = unit === null || unit === last?.mention.quantity.unit;
  if (!wording.language.nounsCapital || !last || !isListed || !isSame || relative !== undefined || apart)
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

function areExtents({ quantity: one }: Mention, { quantity: other }: Mention): boolean {
  return other.kind === 'measure' && one.unit === other.unit && !DURATIONS.has(other.unit ?? '');
}

/** A relative clause with the noun that it is of: "Meetup which it acquired". */
function antecedent({ own, stop, line, last, wording }: Place, isThin: boolean): Token[] {
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
  const noun = near.length > 0 || !(own.length > 0 || headFirst || nounsCapital) ? near : (last?.thing ?? []);
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

/** Does a bracket open right behind the mention before and its noun? */
export function isBehind({ stop }: Place, last: Told): boolean {
  return stop <= last.at + 1 + Math.max(last.thing.length, FEW);
}

/** Does a clause begin with its verb: "*destroyed* 5", ", and *destroyed* 5"? */
function isHeadless(words: readonly Token[], wording: Wording): boolean {
  const head = words.find(({ kind }) => kind !== 'soft');
  // "*wogen* 87 Kilogramm"
  const isSmall = wording.language.nounsCapital && words.every(({ text }) => !isCapital(text));
  return head !== undefined && (isVerb(head, wording) || (isSmall === true && isContent(head, wording)));
}

/** What a thin phrase takes from before its mark: the clause there with its number, or the subject there. */
function reachBack(place: Place): Token[] {
  const { own, at, end, stop, line, last, wording } = place;
  const stopped = line.tokens[stop];
  const isParallel = stopped?.kind === 'soft' && wording.betweenJoin.has(stopped.low);
  if (!stopped || isParallel) return [];
  if (last && (stop === last.at || stopped.kind === 'soft')) {
    const near = numberOf(place, last);
    return sizeOf([...near, ...own]) >= wording.most / 2 ? near : [...last.lead, ...near];
  }
  if (stopped.kind !== 'comma' && stopped.kind !== 'open') return [];
  // "…, *revenue rose* 5%", "…, *they exceed* $5" has its own subject.
  if (own.some(({ low }) => wording.predicates.has(low) || wording.pronouns?.has(low))) return [];
  // So has "…, *in a village of 90 houses it was* 5".
  if (line.tokens.slice(at, end).some(({ low }) => wording.again?.has(low))) return [];
  // "Profit fell by 5% to $3m, *the dividend* by 2%"
  if (last && stop > last.at && wording.determiners.has(own[0]?.low ?? '') && isContent(own[1], wording))
    return [];
  const words = crossing(place, stop);
  // Of a long clause the end would be read as the subject: "*cấp uỷ quan tâm*, kết nạp 177 Đảng viên".
  if (sizeOf(words) + sizeOf(own) > wording.most + 2) {
    const counts = isCounted(place.mention) ? sizeOf(place.rest) : 0;
    return counts + sizeOf(trimHead(own, wording)) >= wording.least || isHeadless(words, wording)
      ? []
      : withComma(subjectOf(words, wording));
  }
  // "To find out, we bought", "In Hanoi, prices": the opening says little.
  const isOpening = isLittle(words[0], wording) && sizeOf(trimHead(words, wording)) < wording.least;
  if (words.length > 0) return isOpening ? [] : withComma(words);
  // "28 rockets (range 3,000 km)" is of what was counted.
  // So is "38 pupils fell ill, *among them* 12 girls".
  const isOf = stopped.kind === 'open' || last?.subject.length === 0;
  return withComma((isOf && last?.thing.length ? last.thing : last?.subject) ?? []);
}

/** The mention before as printed, with the words behind it up to the stop. */
function numberOf({ line, stop, own }: Place, { at, mention }: Told): Token[] {
  const number = line.tokens[at] as Token;
  const hasNoun = (own[0]?.start ?? Number.POSITIVE_INFINITY) < (number.nounEnd ?? 0);
  const text = hasNoun ? number.text : mention.text;
  const between = line.tokens
    .slice(at + 1, stop + 1)
    .filter(({ kind, start }) => (kind === 'word' || kind === 'soft') && start >= (number.nounEnd ?? 0));
  return [{ ...number, text, size: text.split(' ').length }, ...between];
}

function withComma(words: Token[]): Token[] {
  const last = words.at(-1);
  return last ? [...words.slice(0, -1), { ...last, text: `${last.text},` }] : [];
}

/** The first cell of a row of a table, its columns parted by tabs or "|". */
function rowHead({ line: { tokens } }: Place): Token[] {
  const start = tokens.findIndex(({ kind }) => kind !== 'break');
  const cell = tokens.slice(Math.max(0, start), start + CELL);
  const end = cell.findIndex(({ kind }) => kind === 'break');
  return cell.slice(0, Math.max(0, end)).filter(({ kind }) => kind === 'word');
}
