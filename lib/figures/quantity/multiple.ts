import { isDigit } from '../../text/pattern.ts';
import type { Grammar } from '../grammar/grammar.ts';
import { type Line, skipHyphen, skipSpace, skipSpaceBack } from '../grammar/line.ts';
import type { Numeral } from '../number/numeral.ts';
import type { Read } from './quantity.ts';
import type { Unit } from './unit.ts';

/** "doubled", "gấp đôi". */
export function readMultipleWord({ low }: Line, at: number, grammar: Grammar): Read | undefined {
  const word = grammar.multiples.at(low, at);
  return word && { start: at, end: word.end, quantity: { kind: 'multiple', value: word.value, unit: null } };
}

/** "gấp 2,5 lần", "3 times as many", "2x". */
export function readMultiple({ low, text }: Line, number: Numeral, grammar: Grammar): Unit | undefined {
  const after = grammar.multipleAfter.at(low, skipHyphen(low, number.end));
  // "2x", but not "Xbox One X" and "the 300X"
  const sign = after?.end === skipHyphen(low, number.end) + 1;
  if (after && sign && text[after.end - 1] === 'X' && number.value > 100) return undefined;
  const many = grammar.times.at(low, skipHyphen(low, number.end));
  if (after && (number.digits || !sign)) return { kind: 'multiple', unit: null, end: many?.end ?? after.end };
  // "dos veces y media"
  if (many && grammar.andHalf.at(low, skipSpace(low, many.end)))
    return { kind: 'multiple', unit: null, end: many.end };
  let before = skipSpaceBack(low, number.start);
  const bound = grammar.bounds.before(low, before);
  if (bound) before = skipSpaceBack(low, bound.start);
  // "gấp 2-3 lần": the range has the word behind it.
  const join = grammar.rangeJoin.at(low, skipSpace(low, number.end), true);
  const isRange = join !== undefined && isDigit(low[skipSpace(low, join.end)]);
  if (!isRange && grammar.multipleBefore.before(low, before))
    return { kind: 'multiple', unit: null, end: number.end };
  // "tăng 6 lần", "lên 3 lần", "rose five times", "2,5 lần"; "won 6 times" is a count.
  const grows =
    (number.value > 1 &&
      (grammar.changes.before(low, before) ?? grammar.levelJoins?.before(low, before)) !== undefined) ||
    !Number.isInteger(number.value);
  return grows && many ? { kind: 'multiple', unit: null, end: many.end } : undefined;
}
