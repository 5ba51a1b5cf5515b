import type { Grammar } from './grammar/grammar.ts';
import { skipSpaceBack } from './grammar/line.ts';
import type { Read } from './quantity/quantity.ts';

/** Rules of numbers that may stand in a list, the word before the first of them holding for all. */
const LISTED = new Set(['numbered', 'label', 'name']);

/** What was read with what it takes over from `last`, read right before it. */
export function withCarried(low: string, last: Read | undefined, read: Read, grammar: Grammar): Read {
  return asLevel(low, last, inList(low, last, inBrackets(low, last, read, grammar), grammar), grammar);
}

/** "Oslo (41 ca), Bergen *(33)*": a bare number in brackets is told in what the one before it was. */
function inBrackets(low: string, last: Read | undefined, read: Read, { language }: Grammar): Read {
  if (!last || !('quantity' in last) || !('rule' in read) || read.rule !== 'reference') return read;
  const { kind, unit, value } = last.quantity;
  const { start } = read;
  const isListed = low[last.start - 1] === '(' && /^\)[^().;]{1,40}\($/u.test(low.slice(last.end, start));
  const [printed = ''] = /^\d+(?:[.,]\d+)?(?=\))/u.exec(low.slice(start, start + 9)) ?? [];
  const amount = Number(printed.replace(language.decimal, '.'));
  return isListed && value && amount
    ? { start, end: start + printed.length, quantity: { kind, value: amount, unit } }
    : read;
}

/** What holds for the first of a list holds for the next: "quận 2, *9*", "30/4 và *1/5*", "rose 5% and *3%*". */
function inList(low: string, last: Read | undefined, read: Read, grammar: Grammar): Read {
  const { lesserJoins, rangeJoin, changeJoins } = grammar;
  if (!last || !('quantity' in read)) return read;
  const { start, end, quantity } = read;
  const between = low.slice(last.end, start).trim();
  const ranges = 'rule' in last && LISTED.has(last.rule) && rangeJoin.has(between);
  const joined = lesserJoins.has(between) || ranges;
  const { kind, unit } = quantity;
  // "Äpfel verteuerten sich um 5 Prozent, Birnen *um* 3 Prozent"
  const isBy =
    between.includes(',') &&
    !quantity.bound &&
    changeJoins?.before(low, skipSpaceBack(low, start)) !== undefined;
  if (!joined && !isBy && between !== ',') return read;
  if ('quantity' in last) {
    const { change } = last.quantity;
    const goesOn = (joined || isBy) && change && !quantity.change && unit && unit === last.quantity.unit;
    return goesOn ? { ...read, quantity: { ...quantity, change } } : read;
  }
  if (isBy) return read;
  const isDate = last.rule.startsWith('date');
  const bare = (kind === 'count' && unit === null) || (isDate && kind === 'ratio');
  return bare && (isDate ? joined : LISTED.has(last.rule)) ? { start, end, rule: last.rule } : read;
}

/** "rose by 5 %, *up to 300 euros*", "5% more *than 300 euros*": what is compared with or led to has no bound. */
function asLevel(low: string, last: Read | undefined, read: Read, { bounds, levelBounds }: Grammar): Read {
  if (!last || !('quantity' in last && 'quantity' in read)) return read;
  const { bound, ...level } = read.quantity;
  const { kind, change } = last.quantity;
  const words = bound === 'upTo' ? levelBounds : bounds;
  const word = bound && words?.before(low, skipSpaceBack(low, read.start));
  const between = word && low.slice(last.end, word.start).trim();
  const isReached = bound === 'upTo' && change && /(?:^\)?|,)$/u.test(between ?? '-');
  const isCompared =
    (bound === 'over' || bound === 'under') && between === '' && kind === 'percent' && change;
  return isReached || isCompared ? { ...read, quantity: level } : read;
}
