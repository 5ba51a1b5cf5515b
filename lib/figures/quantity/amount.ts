import { isLetter } from '../../text/pattern.ts';
import type { Grammar } from '../grammar/grammar.ts';
import { isWhole, type Line, skipSpace, skipSpaceBack } from '../grammar/line.ts';
import { type Numeral, round } from '../number/numeral.ts';
import { readAge } from './age.ts';
import { currencyBefore } from './currency.ts';
import { withLesser } from './lesser.ts';
import { readMultiple } from './multiple.ts';
import type { Scope } from './quantity.ts';
import { readUnit, type Unit } from './unit.ts';

/** A great number in groups or a price, a space, and a small one below zero: "2,714,021 -17.9", "113.40 -1.62" */
const CELL = /\d[.,]\d{2,3}\s{1,3}[-−]\d{1,3}(?!\d|[.,]\d{3})/u;

/** "(– 7 %)" is below zero, with any dash. */
const BRACKETED = /\([-–]$/u;

export const TEMPERATURES = new Set('celsius|fahrenheit|degree'.split('|'));

/** A number with its sign, currency and unit. */
export interface Amount {
  number: Numeral;
  value: number;
  start: number;
  end: number;
  unit?: Unit;
}

/** The number with its currency, sign, unit and lesser parts: "2 hours 30 minutes", "3 đô 20 xu". */
export function readAmount(line: Line, number: Numeral, grammar: Grammar, scope: Scope): Amount {
  const { low } = line;
  const multiple = readMultiple(line, number, grammar);
  if (multiple) {
    const half = grammar.andHalf.at(low, skipSpace(low, multiple.end));
    const value = number.value + (half?.value ?? 0);
    return { number, value, start: number.start, end: half?.end ?? multiple.end, unit: multiple };
  }
  const sign = signBefore(line, number.start, grammar);
  const money = number.digits
    ? currencyBefore(line, sign ?? number.start, grammar, scope.region, scope.free)
    : undefined;
  const coldAt = (end: number) => grammar.minusAfter?.at(low, skipSpace(low, end));
  const unit: Unit | undefined = coldAt(number.end)
    ? { kind: 'measure', unit: 'degree', end: number.end }
    : (readUnit(line, number, money?.value, grammar, scope.region) ?? readAge(line, number, grammar));
  const start = signStart(line, money?.start ?? number.start, number.end, grammar, unit);
  const late = unit && grammar.andHalf.at(low, skipSpace(low, unit.end));
  const scale = unit?.scale ?? 1;
  const value = (number.value + (late?.value ?? 0) * number.scale) * scale * (unit?.factor ?? 1);
  const cold = unit && coldAt(unit.end);
  const negative = cold || start < (money?.start ?? number.start) || (money && sign !== undefined);
  const amount: Amount = {
    number,
    value: round(negative ? -value : value),
    start,
    end: cold?.end ?? late?.end ?? unit?.end ?? number.end,
    ...(unit && { unit }),
  };
  return unit ? withLesser(line, accounted(line, amount), unit, grammar, scope) : accounted(line, amount);
}

/** "(1,234)" as all there is: below zero, as accounts print it. */
function accounted({ low }: Line, amount: Amount): Amount {
  const { start, end, value } = amount;
  const bracketed = low[start - 1] === '(' && low[end] === ')' && isWhole(low, start - 1, end + 1);
  return bracketed && value > 0 ? { ...amount, value: -value, start: start - 1, end: end + 1 } : amount;
}

/** The place of a sign between a currency and its digits: "$-99". */
function signBefore({ low }: Line, at: number, grammar: Grammar): number | undefined {
  return /[-−]/u.test(low.charAt(at - 1)) && grammar.currencyBefore.before(low, at - 1) ? at - 1 : undefined;
}

/** The place of a minus sign before an amount, or its own. */
function signStart(
  { low, text }: Line,
  at: number,
  behind: number,
  grammar: Grammar,
  unit: Unit | undefined,
): number {
  const end = skipSpaceBack(low, at);
  if (BRACKETED.test(low.slice(0, end))) return end - 1;
  const word = grammar.minus.before(low, end);
  if (!word) return at;
  // "menos 300 vagas" are fewer; "menos 3 graus", "minus 3 bis plus 2" and "menos 1" by itself are below zero.
  const alone = word.start === 0 && !/\p{L}/u.test(text.slice(behind));
  const isBelow = TEMPERATURES.has(unit?.unit ?? '') || grammar.rangeJoin.at(low, skipSpace(low, behind));
  if (grammar.changes.has(low.slice(word.start, end)) && !alone && !isBelow) return at;
  // "por lo menos 20" is a bound.
  if (grammar.bounds.before(low, end)) return at;
  // "2 -7 g" is a range, "- $75" a dash; "-7" and a line that opens with "- 7" are below zero.
  const sign = !isLetter(low[word.start]);
  // "2,714,021 -17.9" are two cells of a row.
  if (sign && end === at && CELL.test(low.slice(Math.max(0, at - 8), at + 8))) return word.start;
  if (sign && /[\d%]\s{0,2}$/u.test(low.slice(0, word.start))) return at;
  // A line that goes on behind "- 7" begins with a bullet, and a dash stands amid one; "- 7 degrees" are below zero.
  const opens = low.slice(0, word.start).trim() === '' && !/\p{L}{3}/u.test(text.slice(unit?.end ?? at));
  if (sign && end < at && !opens && !TEMPERATURES.has(unit?.unit ?? '')) return at;
  return word.start === 0 || /[\s(<>=≤≥~]/u.test(text.charAt(word.start - 1)) ? word.start : at;
}
