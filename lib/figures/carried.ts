import { isDigit } from '../text/pattern.ts';
import type { Quantity } from '../types.ts';
import type { Grammar } from './grammar/grammar.ts';
import { type Line, skipSpace, skipSpaceBack } from './grammar/line.ts';
import { readDigits } from './number/digits.ts';
import type { Read, Told } from './quantity/quantity.ts';

/** Rules of numbers that may stand in a list, the word before the first of them holding for all. */
const LISTED = new Set(['numbered', 'label', 'name']);
/** Characters behind an amount whose words may be like those before it. */
const REACH = 25;
/** A mark that no comma before the next of a list is. */
const PARTED = /[;:.()]|,(?! ?\S{0,4}$)/u;

/**
 * What was read with what it takes over from `last`, read right before it, from the quantity `told` before it, and from
 * `step`, the change told last.
 */
export function withCarried(
  line: Line,
  last: Read | undefined,
  told: Told | undefined,
  step: Quantity | undefined,
  read: Read,
  grammar: Grammar,
): Read {
  const { low } = line;
  const listed = inList(low, last, step, inBrackets(line, last, read, grammar), grammar);
  return asLevel(low, last, inParallel(low, told, listed, grammar), grammar);
}

/** "rose 3% in May and *4% in* June", "rose 3%, *4%* and 5%": an amount listed like the one before it went the same way. */
function inParallel(low: string, told: Told | undefined, read: Read, { lesserJoins }: Grammar): Read {
  if (!told || !('quantity' in read)) return read;
  const { change, unit } = told.quantity;
  const { start, end, quantity } = read;
  if (!change || quantity.change || !unit || unit !== quantity.unit) return read;
  const between = low.slice(told.end, start).trim();
  const joined = lesserJoins.before(between, between.length);
  const gap = skipSpace(low, low[end] === ',' ? end + 1 : end);
  const join = lesserJoins.at(low, gap);
  const goesOn =
    between === ',' && (join ?? low[end] === ',') && isDigit(low[skipSpace(low, join?.end ?? gap)]);
  const words = between.slice(0, joined?.start).match(/[^\s,]+/gu) ?? [];
  const behind = low.slice(end + 1, end + REACH).match(/[^\s,;.]+/gu) ?? [];
  const isAlike = words[0] === behind[0] || words.at(-1) === behind[1];
  const isFew = words.length > 1 && words.length < 7 && !PARTED.test(between);
  return goesOn || (isAlike && isFew && (joined ?? between.endsWith(',')))
    ? { ...read, quantity: { ...quantity, change } }
    : read;
}

/** "Oslo (41 ca), Bergen *(33)*": a bare number in brackets is told in what the one listed before it was. */
function inBrackets(line: Line, last: Read | undefined, read: Read, grammar: Grammar): Read {
  const isBare =
    'rule' in read
      ? read.rule === 'reference'
      : read.quantity.kind === 'count' && read.quantity.unit === null;
  if (!last || !('quantity' in last) || !isBare) return read;
  const { low } = line;
  const { kind, unit, value = 0, of } = last.quantity;
  const { start } = read;
  // "Oslo (41 ca *nặng*), Bergen (33)"
  const [closed] = /^[^().;\d]{0,20}\)(?=[^().;]{1,40}\($)/u.exec(low.slice(last.end, start)) ?? [];
  const isListed = low[last.start - 1] === '(' && closed !== undefined;
  const next = skipSpace(low, last.end + (closed?.length ?? 0));
  const number = readDigits(line, start, grammar.language);
  if (!isListed || !(low[next] === ',' || grammar.lesserJoins.at(low, next)) || !number) return read;
  // "(41 million euros), Bergen (33)" may be of millions too.
  const isLike = value > 0 && value < 1e6 && of === undefined && low[number.end] === ')';
  return isLike ? { start, end: number.end, quantity: { kind, value: number.value, unit } } : read;
}

/**
 * What holds for the first of a list holds for the next: "quận 2, *9*", "30/4 và *1/5*", "rose 5% and *3%*", "fell 3.2
 * points *(0.25%)*", "fell 3.2 points, *or 0.25%*".
 */
function inList(
  low: string,
  last: Read | undefined,
  step: Quantity | undefined,
  read: Read,
  grammar: Grammar,
): Read {
  if (!last || !('quantity' in read)) return read;
  const link = linkOf(low, last, read, grammar);
  const { by, isJoined, isStep, isAside } = link;
  if (!isJoined && !isStep && !isAside && !link.isNext) return read;
  const near = 'quantity' in last ? last.quantity : undefined;
  // "stieg um 5 % auf 80 Euro und der Absatz *um* 3 %"
  const told = by && !near?.change ? (step ?? near) : near;
  if (told) return asMoved(read, told, link);
  return 'rule' in last && !isStep && !isAside ? asListed(last.rule, read, isJoined) : read;
}

/** How an amount is linked to what was read before it. */
interface Link {
  /** By nothing but a word like "and". */
  isJoined: boolean;
  /** By nothing but a comma. */
  isNext: boolean;
  /** It is another step: "Äpfel verteuerten sich um 5 Prozent, Birnen *um* 3 Prozent". */
  isStep: boolean;
  /** The word for steps before it, and whether it stands right behind what was read: "um 800 Betten *oder um* 3 Prozent". */
  by: { start: number } | undefined;
  isRightBehind: boolean;
  /** It says the same in other words: "(0.25%)", "or 0.25%". */
  isAside: boolean;
}

function linkOf(low: string, last: Read, { start, end, quantity }: Told, grammar: Grammar): Link {
  const { lesserJoins, levelJoins, rangeJoin, changeJoins, bounds, restated, language } = grammar;
  const at = skipSpaceBack(low, start);
  // "um 7 % bzw. *knapp* 4 %"
  const from = (quantity.bound && bounds.before(low, at)?.start) ?? start;
  const between = low.slice(last.end, start).trim();
  const lead = low.slice(last.end, from).trim();
  const by = changeJoins?.before(low, skipSpaceBack(low, from));
  const isRightBehind = by !== undefined && skipSpace(low, last.end) === by.start;
  // "de 3 % à Lyon *et de* 2 %", and where levels have a word of their own "um 3 % in Uri und in Zug *um* 2"
  const join = lesserJoins.at(low, by?.start ?? end) ?? (levelJoins && lesserJoins.at(between, 0));
  // "alta de 5 % em maio *e de* 3 % em junho"
  const of = language.headFirst ? grammar.between.before(low, at) : undefined;
  const isOf = of && lesserJoins.before(low, skipSpaceBack(low, of.start)) !== undefined;
  // "gas rose 16.2 and oil *12.1 percent*": the first has its sign from the second
  const isShared = 'quantity' in last && last.quantity.unit === '%' && isDigit(low[last.end - 1]);
  const isBracketed = between === '(' && low[end] === ')' && quantity.unit === '%';
  return {
    isJoined: lesserJoins.has(lead) || ('rule' in last && LISTED.has(last.rule) && rangeJoin.has(between)),
    isNext: between === ',',
    isStep: isShared || isOf || (by !== undefined && (isRightBehind || between.includes(',') || !!join)),
    ...{ by, isRightBehind },
    isAside: restated?.has(lead.replace(/^, ?/u, '')) || (isBracketed && !((quantity.value ?? 0) < 0)),
  };
}

/** The amount, which went the same way as what was told before it where it is linked like that. */
function asMoved(read: Told, { change, unit }: Quantity, link: Link): Told {
  const { quantity } = read;
  const isOther = quantity.unit !== unit;
  const isLike =
    (link.isAside && isOther) || ((link.isJoined || link.isStep) && (link.isRightBehind || !isOther));
  const goesOn = quantity.unit && isLike && change && !quantity.change;
  return goesOn ? { ...read, quantity: { ...quantity, change } } : read;
}

/** "quận 2, *9*": a bare number, or a part of a date, behind one that was none by a rule. */
function asListed(rule: string, read: Told, isJoined: boolean): Read {
  const { start, end, quantity } = read;
  const isDate = rule.startsWith('date');
  const isBare = quantity.kind === 'count' && quantity.unit === null;
  const isLike = isDate ? isJoined && (isBare || quantity.kind === 'ratio') : isBare && LISTED.has(rule);
  return isLike ? { start, end, rule } : read;
}

/**
 * "rose by 5 %, *up to 300 euros*", "5% more *than 300 euros*", "a 5% increase *over 300 euros*": what is compared with
 * or led to has no bound.
 */
function asLevel(low: string, last: Read | undefined, read: Read, grammar: Grammar): Read {
  if (!last || !('quantity' in last && 'quantity' in read)) return read;
  const { bounds, levelBounds, changesAfter } = grammar;
  const { bound, change: told, ...level } = read.quantity;
  const { kind, unit, change } = last.quantity;
  // Points are what something has changed by, or what it differs by.
  const isStep = change ?? (kind === 'percent' && unit !== '%');
  const words = bound === 'upTo' ? levelBounds : bounds;
  const word = bound && words?.before(low, skipSpaceBack(low, read.start));
  const between = word && low.slice(last.end, word.start).trim();
  const isReached = bound === 'upTo' && isStep && /(?:^\)?|[,–])$/u.test(between ?? '-');
  const isCompared =
    (bound === 'over' || bound === 'under') &&
    (between === '' || changesAfter.has(between ?? '')) &&
    (kind === 'percent' || kind === 'multiple') &&
    isStep;
  if (isCompared) return { ...read, quantity: level };
  return isReached ? { ...read, quantity: { ...level, ...(told && { change: told }) } } : read;
}
