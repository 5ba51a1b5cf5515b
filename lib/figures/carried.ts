import { isDigit } from '../text/pattern.ts';
import type { Quantity } from '../types.ts';
import type { Grammar } from './grammar/grammar.ts';
import { type Line, skipSpace, skipSpaceBack } from './grammar/line.ts';
import { readDigits } from './number/digits.ts';
import type { Read } from './quantity/quantity.ts';

/** Rules of numbers that may stand in a list, the word before the first of them holding for all. */
const LISTED = new Set(['numbered', 'label', 'name']);

/** What was read with what it takes over from `last`, read right before it, and from `step`, the change told last. */
export function withCarried(
  line: Line,
  last: Read | undefined,
  step: Quantity | undefined,
  read: Read,
  grammar: Grammar,
): Read {
  const { low } = line;
  return asLevel(low, last, inList(low, last, step, inBrackets(line, last, read, grammar), grammar), grammar);
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
 * points *(0.25%)*".
 */
function inList(
  low: string,
  last: Read | undefined,
  step: Quantity | undefined,
  read: Read,
  grammar: Grammar,
): Read {
  const { lesserJoins, rangeJoin, changeJoins, bounds, language } = grammar;
  if (!last || !('quantity' in read)) return read;
  const { start, end, quantity } = read;
  // "um 7 % bzw. *knapp* 4 %"
  const from = (quantity.bound && bounds.before(low, skipSpaceBack(low, start))?.start) ?? start;
  const between = low.slice(last.end, start).trim();
  const ranges = 'rule' in last && LISTED.has(last.rule) && rangeJoin.has(between);
  const isJoined = lesserJoins.has(low.slice(last.end, from).trim());
  const joined = isJoined || ranges || isParallel(low, last, read, grammar);
  const { kind, unit } = quantity;
  // "Äpfel verteuerten sich um 5 Prozent, Birnen *um* 3 Prozent", "um 800 Betten *oder um* 3 Prozent"
  const by = changeJoins?.before(low, skipSpaceBack(low, from));
  const isSame = by !== undefined && skipSpace(low, last.end) === by.start;
  // "alta de 5 % em maio *e de* 3 % em junho"
  const of = language.headFirst ? grammar.between.before(low, skipSpaceBack(low, start)) : undefined;
  const isOf = of && lesserJoins.before(low, skipSpaceBack(low, of.start));
  // "gas rose 16.2 and oil *12.1 percent*": the first has its sign from the second
  const near = 'quantity' in last ? last.quantity : undefined;
  const isShared = near?.unit === '%' && isDigit(low[last.end - 1]);
  // "de 3 % à Lyon *et de* 2 %", and where levels have a word of their own "um 3 % in Uri und in Zug *um* 2"
  const joins = lesserJoins.at(low, by?.start ?? end) ?? (grammar.levelJoins && lesserJoins.at(between, 0));
  const isBy =
    isShared ||
    isOf !== undefined ||
    (by !== undefined && (isSame || between.includes(',') || joins !== undefined));
  const isAside = between === '(' && low[end] === ')' && unit === '%' && !((quantity.value ?? 0) < 0);
  if (!joined && !isBy && !isAside && between !== ',') return read;
  // "stieg um 5 % auf 80 Euro und der Absatz *um* 3 %"
  const told = by && !near?.change ? (step ?? near) : near;
  if (told) {
    const { change, unit: lastUnit } = told;
    const isLike = isAside ? unit !== lastUnit : (joined || isBy) && unit && (isSame || unit === lastUnit);
    const goesOn = isLike && change && !quantity.change;
    return goesOn ? { ...read, quantity: { ...quantity, change } } : read;
  }
  if (isBy || isAside || !('rule' in last)) return read;
  const isDate = last.rule.startsWith('date');
  const bare = (kind === 'count' && unit === null) || (isDate && kind === 'ratio');
  return bare && (isDate ? joined : LISTED.has(last.rule)) ? { start, end, rule: last.rule } : read;
}

/** Does one word stand behind both of two amounts: "up 5% *on* the month and 8% *on* the year"? */
function isParallel(low: string, last: Read, { start, end }: Read, { lesserJoins }: Grammar): boolean {
  const [, word] = /^( [^\s\d.,;:()]{1,10} )[^\d.,;:()]{1,40}$/u.exec(low.slice(last.end, start)) ?? [];
  const isLike = word !== undefined && 'quantity' in last && low.startsWith(word, end);
  return isLike && lesserJoins.before(low, skipSpaceBack(low, start)) !== undefined;
}

/** "rose by 5 %, *up to 300 euros*", "5% more *than 300 euros*": what is compared with or led to has no bound. */
function asLevel(low: string, last: Read | undefined, read: Read, { bounds, levelBounds }: Grammar): Read {
  if (!last || !('quantity' in last && 'quantity' in read)) return read;
  const { bound, ...level } = read.quantity;
  const { kind, unit, change } = last.quantity;
  // Points are what something has changed by, or what it differs by.
  const isStep = change ?? (kind === 'percent' && unit !== '%');
  const words = bound === 'upTo' ? levelBounds : bounds;
  const word = bound && words?.before(low, skipSpaceBack(low, read.start));
  const between = word && low.slice(last.end, word.start).trim();
  const isReached = bound === 'upTo' && isStep && /(?:^\)?|[,–])$/u.test(between ?? '-');
  const isCompared =
    (bound === 'over' || bound === 'under') && between === '' && kind === 'percent' && isStep;
  return isReached || isCompared ? { ...read, quantity: level } : read;
}
