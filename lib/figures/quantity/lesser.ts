import { PARTS_OF } from '../../languages/symbols.ts';
import { isDigit, wordEnd } from '../../text/pattern.ts';
import type { Grammar } from '../grammar/grammar.ts';
import { type Line, skipSpace, skipSpaceBack } from '../grammar/line.ts';
import { readNumber } from '../number/number.ts';
import { type Numeral, round } from '../number/numeral.ts';
import type { Amount } from './amount.ts';
import { withBare, withHundredths } from './barepart.ts';
import type { Read, Scope } from './quantity.ts';
import { readUnit, type Unit } from './unit.ts';

/** The amount with the lesser parts that follow: "2 hours 30 minutes", "3 euros y 20 céntimos", "15 dollars 50". */
export function withLesser(line: Line, amount: Amount, unit: Unit, grammar: Grammar, scope: Scope): Amount {
  const glued = withHundredths(line, amount, unit);
  if (glued) return glued;
  const next = nextNumber(line, amount.end, grammar);
  if (!next || next.value < 0 || !Number.isInteger(amount.value)) return amount;
  const lesser = readUnit(line, next, undefined, grammar, scope.region, unit);
  if (!lesser) return withBare(line, amount, unit, next, grammar);
  // "9 pounds and 99 pence" are no weight.
  const coins = lesser.factor && next.value < 100 && amount.number.scale === 1;
  if (coins && (unit.kind === 'money' || isNamed(line, amount, lesser, grammar)))
    return {
      ...amount,
      value: round(amount.value + next.value / 100),
      unit: unit.kind === 'money' ? unit : { ...lesser, factor: 1 },
      end: lesser.end,
    };
  const share = PARTS_OF[lesser.unit ?? '']?.[unit.unit ?? ''];
  if (!share || (next.value >= share && unit.unit !== 'yard')) return amount;
  if (wordBefore(line, amount.end) === wordBefore(line, lesser.end)) return amount;
  if (lesser.unit === 'inch' && unit.unit === 'foot')
    return { ...amount, end: lesser.end, value: round(amount.value + next.value / 12) };
  const value = round(amount.value * share + next.value);
  return withLesser(line, { ...amount, end: lesser.end, value, unit: lesser }, lesser, grammar, scope);
}

/** Is the unit of an amount also a name of the currency that its lesser part is of? */
function isNamed({ low }: Line, { number }: Amount, { unit }: Unit, { currencyAfter }: Grammar): boolean {
  return currencyAfter.at(low, skipSpace(low, number.end))?.value === unit;
}

/** "5 years old and 11 months old" are two ages: the last word comes again. */
function wordBefore({ low }: Line, end: number): string | undefined {
  return /[^\s\d]{1,12}$/u.exec(low.slice(Math.max(0, end - 12), end))?.[0];
}

/** "a minute and 30 seconds", "an hour and a half": one of the unit with more behind it; the unit alone states nothing. */
export function readArticleUnit(
  line: Line,
  start: number,
  end: number,
  grammar: Grammar,
  scope: Scope,
): Read | undefined {
  const { low } = line;
  const gap = skipSpace(low, end);
  if (gap === end) return undefined;
  const one: Numeral = { start, end, value: 1, plain: 1, scale: 1, digits: false, words: 1 };
  const unit = readUnit(line, one, undefined, grammar, scope.region);
  if (!unit) return undefined;
  const late = grammar.andHalf.at(low, skipSpace(low, unit.end));
  const half = late && { start, end: late.end, value: 1 + late.value, unit };
  const { unit: last, ...whole } =
    half ?? withLesser(line, { number: one, value: 1, start, end: unit.end, unit }, unit, grammar, scope);
  if (whole.end === unit.end || !last) return undefined;
  return {
    start,
    end: whole.end,
    quantity: { kind: last.kind, value: round(whole.value * (half?.unit.factor ?? 1)), unit: last.unit },
  };
}

/** "hora *y media*", "kilo *y medio*": what is said of one and a half without a number. */
export function readLateHalf({ low }: Line, at: number, grammar: Grammar, { free }: Scope): Read | undefined {
  const half = grammar.andHalf.before(low, wordEnd(low, at));
  const unit = half && grammar.units.before(low, skipSpaceBack(low, half.start));
  if (!unit || unit.start < free || half.start - unit.start < 4) return undefined;
  const quantity = { kind: 'measure' as const, value: 1 + half.value, unit: unit.value };
  return { start: unit.start, end: wordEnd(low, at), quantity };
}

/** The number behind an amount, a comma, a join or a space. */
function nextNumber(line: Line, end: number, grammar: Grammar): Numeral | undefined {
  const { low } = line;
  const comma = skipSpace(low, low[end] === ',' ? end + 1 : end);
  const join = grammar.lesserJoins.at(low, comma);
  // "6-foot-2"
  const hyphen = low[end] === '-' && isDigit(low[end + 1]) ? end + 1 : undefined;
  const at = hyphen ?? skipSpace(low, join?.end ?? comma);
  return at > end || /['’]/u.test(low.charAt(end - 1)) ? readNumber(line, at, grammar) : undefined;
}
