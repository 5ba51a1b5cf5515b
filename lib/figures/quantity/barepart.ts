import { isLetter } from '../../text/pattern.ts';
import type { Grammar } from '../grammar/grammar.ts';
import type { Line } from '../grammar/line.ts';
import { readNoun } from '../number/noun.ts';
import { type Numeral, round } from '../number/numeral.ts';
import type { Amount } from './amount.ts';
import { countsOne } from './name.ts';
import type { Unit } from './unit.ts';

/** Units whose lesser part may stand without its own: how many make one, and the unit that the sum is told in. */
const PARTS: Record<string, { parts: number; unit: string; whole: boolean }> = {
  hour: { parts: 60, unit: 'minute', whole: true },
  second: { parts: 100, unit: 'second', whole: false },
  foot: { parts: 12, unit: 'foot', whole: false },
  meter: { parts: 100, unit: 'meter', whole: false },
};

/** "15 dollars 50", "1 hour thirty", "6-foot-2", "46 giây 14": a lesser part with no unit and noun behind. */
export function withBare(line: Line, amount: Amount, unit: Unit, next: Numeral, grammar: Grammar): Amount {
  const { low } = line;
  const glued = low[amount.end] === '-';
  const found =
    unit.kind === 'money' ? { parts: 100, unit: unit.unit, whole: false } : PARTS[unit.unit ?? ''];
  if (!found || (glued && unit.unit !== 'foot') || !(glued || isTwoDigits(next))) return amount;
  if (next.value >= found.parts || !Number.isInteger(next.value) || next.scale > 1) return amount;
  const named = isLetter(low[unit.end - 1]) && low[amount.end] !== ',' && amount.number.scale === 1;
  const noun = readNoun(line, next.end, grammar)?.text;
  // "15 dollars 50 you can pay" has no plural behind.
  const alone =
    (glued || !noun || countsOne({ line, start: next.start, value: next.value, noun, grammar })) &&
    !/^[\d.,]\d|^\s?[%/$€£°-]/u.test(low.slice(next.end, next.end + 3)) &&
    !isLetter(low[next.end]);
  if (!named || !alone) return amount;
  const sum = amount.value + next.value / found.parts;
  return {
    ...amount,
    value: round(found.whole ? sum * found.parts : sum),
    unit: { ...unit, unit: found.unit, end: next.end },
    end: next.end,
  };
}

const isTwoDigits = ({ value }: Numeral) => value >= 10 && value < 100;

/** Two digits and no more: "53" of "1m53". */
export const HUNDREDTHS = /^\d{2}(?![\da-z€$£%]|[.,]\d)/u;

/** "1m53", "14€50": two digits glued to a metre or the sign of a currency are its hundredths. */
export function withHundredths({ low }: Line, amount: Amount, unit: Unit): Amount | undefined {
  const sign = low.charAt(amount.end - 1);
  const mayHave = unit.unit === 'meter' ? sign === 'm' : unit.kind === 'money' && !isLetter(sign);
  const digits = mayHave ? HUNDREDTHS.exec(low.slice(amount.end, amount.end + 4))?.[0] : undefined;
  return digits && Number.isInteger(amount.value) && amount.end > amount.number.end
    ? { ...amount, value: round(amount.value + Number(digits) / 100), end: amount.end + 2 }
    : undefined;
}
