import { isCapital, isDigit, isLetter, LETTERS, SMALL } from '../../text/pattern.ts';
import type { Span } from '../../types.ts';
import type { Grammar } from '../grammar/grammar.ts';
import { isWhole, type Line, skipSpace, skipSpaceBack } from '../grammar/line.ts';
import { isPlural } from '../number/noun.ts';
import { isYear } from '../number/numeral.ts';
import type { Amount } from './amount.ts';
import { leadOf } from './lead.ts';
import { countsOne, endsName, followsName, isHeadline, opensName, type Suspect } from './name.ts';

/** A number without a unit, and what stands around it. */
export interface Bare {
  line: Line;
  first: Amount;
  /** The other end of its range, or `first`. */
  last: Amount;
  /** The counted noun as printed. */
  noun: string | undefined;
  grammar: Grammar;
}

/** The rule by which a number with nothing telling beside it is no figure; undefined when it is one. */
export function noFigure(bare: Bare): string | undefined {
  const { first, last, line } = bare;
  if ((first.unit ?? last.unit) || isWhole(line.low, first.start, last.end)) return undefined;
  if (!first.number.digits) return WORDS.find(({ holds }) => holds(bare))?.name;
  if (last !== first) return isYear(line.low, first) && isYear(line.low, last) ? 'year' : undefined;
  // "Pro 5300M", "Olmo 7B", "the 5500M chipset", "8B Lê Trực"
  if (first.number.scale > 1) {
    if (!isGlued(bare)) return undefined;
    // "khu phố 3B"
    if (/[BGM]/u.test(line.text.charAt(first.number.end - 1)) && tellsWhich(bare)) return 'label';
    // "5G in all towns"
    if (/^[2-6]G$/u.test(line.text.slice(first.number.start, first.number.end))) return 'name';
    return NAMES.some((holds) => holds(suspect(bare))) ? 'name' : undefined;
  }
  return DIGITS.find(({ holds }) => holds(bare))?.name;
}

/** "Outras *cinco* ficaram feridas", "and *two* were killed"; not "os dois foram", who are known. */
function isSubject({ text, low }: Line, { start, end }: Span, grammar: Grammar): boolean {
  const { language, nounStops, lesserJoins, predicates } = grammar;
  const [verb = ''] = VERB.exec(low.slice(end, end + 22)) ?? [];
  const at = skipSpaceBack(low, start);
  // "Title Nine makes"
  if (isCapital(text[start]) && AMID.test(text.slice(0, start))) return false;
  const isKnown = nounStops.before(low, at) && !lesserJoins.before(low, at);
  return (
    language.plural !== '' && (predicates.has(verb) || language.verbEnd?.test(verb) === true) && !isKnown
  );
}

/** A scale of one letter glued to digits: "7B". */
const isGlued = ({ line: { low }, first: { number } }: Bare) =>
  /\d ?[a-z]$/u.test(low.slice(number.start, number.end));

const NAMES = [
  ({ line, start }: Suspect) => followsName(line.text, start) && !isHeadline(line.text),
  endsName,
  // "19m petrol car drivers" end in a plural
  (one: Suspect) => countsOne(one) && !isPlural(one.noun ?? '', one.grammar),
  opensName,
];

interface Rule {
  name: string;
  holds: (bare: Bare) => boolean;
}

/** "the *Four* Seasons", not the head of a sentence. */
/** The word behind a number, as long as a verb is. */
const VERB = new RegExp(`(?<=^ )[${SMALL}]{4,20}`, 'u');
const AMID = new RegExp(`[${LETTERS}][ :] ?["“‘']?$`, 'u');

const printed = ({ line, first }: Bare) => line.low.slice(first.number.start, first.number.end);

const WORDS: Rule[] = [
  {
    name: 'name',
    // "the Four Seasons", the "Three Amigos", amid a sentence that is no headline
    holds: ({ line: { text }, first: { start }, noun }) =>
      AMID.test(text.slice(0, start)) && isCapital(text[start]) && isCapital(noun) && !isHeadline(text),
  },
  {
    name: 'clock',
    // "three twenty", "seis treinta": an hour and its minutes, since no number goes on like that
    holds: ({ line: { low }, first: { number }, grammar }) => {
      const next = grammar.parts.at(low, skipSpace(low, number.end));
      return number.words === 1 && number.value < 13 && !next?.value.scale && (next?.value.value ?? 0) >= 10;
    },
  },
  {
    name: 'year',
    // "nineteen eighty-six"
    holds: ({ line: { low }, first: { number }, grammar }) => {
      const next = grammar.parts.at(low, skipSpace(low, number.end));
      const century = number.value === 19 || number.value === 20 || number.value === 1900;
      return century && !next?.value.scale && (next?.value.value ?? 0) >= 10;
    },
  },
  {
    name: 'word',
    // a small number in words counts only with a noun that is counted
    holds: ({ line, first: { number }, last, noun, grammar }) => {
      const { low } = line;
      if (number.words > 1 || number.value >= 13 || number.scale > 1 || last.value >= 13) return false;
      const { bound, change } = leadOf(low, number.start, grammar);
      // "at least three died"
      if (bound === 'atLeast' && number.value > 1) return false;
      const counted = grammar.counted?.at(low, skipSpace(low, number.end)) ?? !grammar.counted;
      // "mais *três* do que o Porto"
      const tells = noun !== undefined || change !== undefined || isSubject(line, number, grammar);
      const counts = tells && number.value > 1 && counted;
      // "giảm *năm* vụ"; elsewhere it is a year
      const isOther = !bound && !change && grammar.firstOnly?.has(low.slice(number.start, number.end));
      return !counts || isOther === true;
    },
  },
];

const DIGITS: Rule[] = [
  {
    name: 'year',
    // 1998 is a year even with a noun behind it, and so is "an 1853 forerunner"; 1500 people and 2000 shops are counted
    holds: (bare) => {
      const { value } = bare.first;
      const isName = isCapital(bare.noun) && !bare.grammar.language.nounsCapital;
      const counts = bare.noun !== undefined && !isName && (value < 1900 || value % 100 === 0);
      return isYear(bare.line.low, bare.first.number) && !(counts && !countsOne(suspect(bare)));
    },
  },
  {
    name: 'code',
    // 007 is no amount, 08 cars are eight
    holds: (bare) => /^0\d/u.test(printed(bare)) && bare.noun === undefined,
  },
  {
    name: 'reference',
    // a bare number in brackets points to a source or a set
    holds: ({ line: { low }, first }) =>
      low[first.start - 1] === '(' &&
      isDigit(low[first.start]) &&
      low[first.end] === ')' &&
      (first.value < 1000 || /^\d{5}/u.test(low.slice(first.start, first.end))) &&
      Number.isInteger(first.value),
  },
  {
    name: 'reference',
    // "and 3) services": a bracket closes what none has opened
    holds: ({ line: { low }, first: { start, end, value } }) =>
      low[end] === ')' && value < 100 && low.lastIndexOf('(', start) <= low.lastIndexOf(')', start),
  },
  {
    name: 'pair',
    // 16:9
    holds: ({ line: { low }, first: { start, end } }) =>
      /^:\d/u.test(low.slice(end, end + 2)) || /\d:$/u.test(low.slice(Math.max(0, start - 2), start)),
  },
  {
    name: 'code',
    // "4WD", "9to5": letters glued to digits and no unit; "diesel 0,05 S"
    holds: ({ line: { low }, first, noun }) =>
      noun ? first.start > 0 && isCapital(noun) && !/^\S\S/u.test(noun) : isLetter(low[first.number.end]),
  },
  {
    name: 'label',
    // "men's 9"; "phương án 2": a bare number right behind a noun tells which one, where the language says so
    holds: (bare) =>
      !bare.noun &&
      plainDigits(bare) &&
      (isOwned(bare.line, bare.first.start, bare.grammar) || tellsWhich(bare)),
  },
  {
    name: 'name',
    // "Voyager 2", "Wi-Fi 6 support"; not "Reuters' 263-page report"
    holds: (bare) => !isJoined(bare) && (plainDigits(bare) || isVersion(bare)) && endsName(suspect(bare)),
  },
  // "787 Dreamliner", "the 712 motherboard"
  {
    name: 'model',
    holds: (bare) => plainDigits(bare) && !countsNamed(bare) && (opensName(suspect(bare)) || isThing(bare)),
  },
];

/** "*25* Airbus A320 jets" */
const countsNamed = ({ line: { text }, first: { end } }: Bare) =>
  /^ \p{Ll}?\p{Lu}\p{L}+ (?:\p{Lu}-?)?\d{2,3}(?!\d|[.,]\d)/u.test(text.slice(end, end + 40));

/** Digits without marks, as names have them. */
const plainDigits = (bare: Bare) => /^\d{1,9}(?:\.\d)?$/u.test(printed(bare));

/** "the HTML 4.01 parser"; not the price of "ACME 150.25" */
const isVersion = (bare: Bare) => bare.noun !== undefined && /^\d\.\d\d$/u.test(printed(bare));

/** Does a word that wants its noun, as "men's" does, stand right before the number? */
export const isOwned = ({ low }: Line, start: number, { language }: Grammar) =>
  language.determinerEnd?.test(low.slice(0, start).trimEnd()) === true;

/** Does a word that is no verb or preposition stand right before the number, where that tells which one is meant? */
function tellsWhich({ line: { low }, first, grammar }: Bare): boolean {
  if (!grammar.language.bareIsLabel || leadOf(low, first.start, grammar).bound) return false;
  const word = /[^\s"“(.,;:!?]{1,24}$/u.exec(low.slice(Math.max(0, first.start - 25), first.start - 1))?.[0];
  return low[first.start - 1] === ' ' && isLetter(word) && !grammar.nounStops.has(word ?? '');
}

/** Is one thing told by its number: "the 712 motherboard"? "About 90 agent", "98 graduate and 12 …" count. */
function isThing(bare: Bare): boolean {
  const { line, first, noun, grammar } = bare;
  const { low } = line;
  const counts = noun?.split(/\s/u).some((word) => isPlural(word, grammar)) ?? true;
  if (counts || isJoined(bare) || !countsOne(suspect(bare)) || !isLetter(low[first.start - 2])) return false;
  if (!Number.isInteger(first.value) || leadOf(low, first.start, grammar).bound) return false;
  const end = skipSpace(low, first.end) + (noun?.length ?? 0);
  const next = skipSpace(low, end);
  return !/[,/]/u.test(low.charAt(end)) && !grammar.betweenJoin.at(low, next);
}

/** "a 12-question quiz" */
const isJoined = ({ line, first, noun }: Bare) => noun !== undefined && line.low[first.end] === '-';

function suspect({ line, first, noun, grammar }: Bare): Suspect {
  return { line, start: first.number.start, value: first.value, noun, grammar };
}
