import { isDigit } from '../../text/pattern.ts';
import type { Grammar } from '../grammar/grammar.ts';
import { isWhole, type Line, skipSpace, skipSpaceBack } from '../grammar/line.ts';
import { isPlural, readNoun } from '../number/noun.ts';
import { readNumber } from '../number/number.ts';
import { isYear, type Numeral, round } from '../number/numeral.ts';
import { followsName } from './name.ts';
import type { Read, Scope } from './quantity.ts';
import { readUnit } from './unit.ts';

/** What ratings with decimals are of. */
const RATED_OF: ReadonlySet<number> = new Set([5, 10, 100]);

/** The two sides of a ratio, and whether a slash parts them. */
interface Sides {
  number: Numeral;
  other: Numeral;
  slash: boolean;
  quotient: boolean;
  /** Does the noun of the first stand between them? */
  behind: boolean;
}

/** "08/17 chỉ tiêu", "9 out of 10 patients", "3/4 of"; a plain 8/7 is more likely a date. */
export function readRatio(line: Line, number: Numeral, grammar: Grammar, scope: Scope): Read | undefined {
  const sides = sidesOf(line, number, grammar);
  if (!sides) return undefined;
  const { other, slash } = sides;
  // "1/4 of a mile"
  const whole = slash ? { ...other, share: [number.value, other.value] as const } : other;
  const unit = readUnit(line, whole, undefined, grammar, scope.region);
  if (slash && (unit?.kind === 'measure' || unit?.kind === 'percent')) {
    // "40/42 degrees" are the ends of a range, 15/16 inch a part
    const ends = number.value >= 10 && number.value < other.value && other.value % 16 > 0;
    const value = round(number.value / other.value);
    return {
      start: number.start,
      end: unit.end,
      quantity: {
        kind: unit.kind,
        ...(ends ? { range: [number.value, other.value] } : { value }),
        unit: unit.unit,
      },
    };
  }
  if (slash) return slashed(line, sides, grammar);
  const year = isYear(line.low, other);
  const noun = readNoun(line, other.end, grammar);
  // "one adult in five", but "one person in 12 attacks"; "one over 20" is a quotient, "12 over 30 people" none.
  if (sides.behind)
    return unit || year || (noun && isPlural(noun.text, grammar)) ? undefined : ratio(sides, undefined);
  if (unit || year || (sides.quotient ? noun : number.value >= other.value)) return undefined;
  return ratio(sides, noun);
}

function sidesOf(line: Line, number: Numeral, grammar: Grammar): Sides | undefined {
  const { low } = line;
  const slash = number.digits && low[number.end] === '/' && isDigit(low[number.end + 1]);
  const gap = skipSpace(low, number.end);
  const quotient = slash ? undefined : grammar.quotient?.at(low, gap);
  const outOf = slash ? { end: number.end + 1 } : (quotient ?? grammar.outOf.at(low, gap));
  const counts = !outOf && grammar.outOfBehind && number.value < 100 && !grammar.units.at(low, gap);
  const noun = counts ? readNoun(line, number.end, grammar) : undefined;
  const join = outOf ?? (noun && grammar.outOfBehind?.at(low, skipSpace(low, noun.end)));
  if (!join || number.share) return undefined;
  const other = readNumber(line, skipSpace(low, join.end), grammar);
  // "deux Français sur trois", "84 personnes sur 100"; but "300 personnes sur 450 mètres"
  if (noun && number.value !== 1 && !isUsual(number.value, other?.value ?? 0)) return undefined;
  // "4.5/5" and "4.5 out of 5" are ratings.
  const rates = slash || Number.isInteger(number.value) || RATED_OF.has(other?.value ?? 0);
  return rates && other && Number.isInteger(other.value) && other.value > 0
    ? { number, other, slash, quotient: quotient !== undefined, behind: outOf === undefined }
    : undefined;
}

/** Is it said of so many out of ten, or out of a hundred? */
const isUsual = (value: number, of: number) =>
  Number.isInteger(value) && value < of && (of <= 10 || of === 100);

function slashed(line: Line, sides: Sides, grammar: Grammar): Read {
  const { number, other } = sides;
  const { low } = line;
  // A rating counts nothing: "4.4/5 Parents appreciate".
  const noun = Number.isInteger(number.value) ? readNoun(line, other.end, grammar) : undefined;
  const { start } = number;
  const { end } = other;
  // "Mega 6/45"
  if (followsName(line.text, start)) return { start, end, rule: 'name' };
  // "1/2 of the people", "1/8 triệu", "giảm 1/3", and a line that is nothing else
  const plain =
    !Number.isInteger(number.value) ||
    (other.scale > 1 && number.scale === 1) ||
    grammar.linkWords.at(low, skipSpace(low, end)) ||
    isPartOf(low, start, grammar) ||
    isWhole(low, start, end);
  const fits = number.value <= other.value && !/^[.,/-]\d/u.test(low.slice(end, end + 2));
  if (fits && (noun || (plain && !isDay(number.value, other.value, grammar)))) return ratio(sides, noun);
  return { start, end, rule: number.value <= 31 && other.value <= 31 ? 'date' : 'pair' };
}

/** "chiếm 1/4", "giảm hơn 1/3": what goes before names a part, "từ 1/4" a day. */
function isPartOf(low: string, start: number, grammar: Grammar): boolean {
  const bound = grammar.bounds.before(low, skipSpaceBack(low, start));
  return grammar.partVerbs?.before(low, skipSpaceBack(low, bound?.start ?? start)) !== undefined;
}

/** 5/17 can hardly be but a month and its day, where the month stands first; 3/4 is a part more often. */
function isDay(month: number, day: number, { language }: Grammar): boolean {
  return language.monthFirst === true && month <= 12 && day > 12 && day <= 31;
}

function ratio({ number, other }: Sides, noun: { text: string; end: number } | undefined): Read {
  return {
    start: number.start,
    end: noun?.end ?? other.end,
    quantity: { kind: 'ratio', value: number.value, of: other.value, unit: noun?.text ?? null },
  };
}
