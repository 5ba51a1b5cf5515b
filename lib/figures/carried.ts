import type { Grammar } from './grammar/grammar.ts';
import { skipSpaceBack } from './grammar/line.ts';
import type { Read, Told } from './quantity/quantity.ts';

/** Rules of numbers that may stand in a list, the word before the first of them holding for all. */
const LISTED = new Set(['numbered', 'label', 'name']);

/** Most characters between an amount and the earlier one that it is held against. */
const FAR = 40;

/** What was read with what it takes over from `last`, read right before it, and from `told`, the quantity before it. */
export function withCarried(
  low: string,
  last: Read | undefined,
  told: Told | undefined,
  read: Read,
  grammar: Grammar,
): Read {
  return asLevel(low, last, inList(low, last, withCurrency(low, told, read, grammar), grammar), grammar);
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

/** "752 million euros in 2024, against *2.2 billion*": a great amount beside one of money, or held against it. */
function withCurrency(
  low: string,
  last: Told | undefined,
  read: Read,
  { levelFrom, lesserJoins, bounds }: Grammar,
): Read {
  if (last?.quantity.kind !== 'money' || !('quantity' in read)) return read;
  const { start, quantity } = read;
  const { kind, unit, value = 0 } = quantity;
  if (kind !== 'count' || unit || value < 1e6 || start - last.end > FAR) return read;
  const at = skipSpaceBack(low, start);
  const words = low.slice(last.end, bounds.before(low, at)?.start ?? at).trimEnd();
  const isBeside = lesserJoins.has(words.trim()) || levelFrom.before(words, words.length) !== undefined;
  return isBeside ? { ...read, quantity: { ...quantity, kind: 'money', unit: last.quantity.unit } } : read;
}
