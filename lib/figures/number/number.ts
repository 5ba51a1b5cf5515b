import { isDigit } from '../../text/pattern.ts';
import type { Grammar } from '../grammar/grammar.ts';
import { type Line, skipSpace } from '../grammar/line.ts';
import { readDigits } from './digits.ts';
import { withFraction } from './fraction.ts';
import { readNoun } from './noun.ts';
import type { Numeral } from './numeral.ts';
import { readWords } from './words.ts';

/** The number that begins at a place, with its scale words and fractions; undefined when none does. */
export function readNumber(line: Line, at: number, grammar: Grammar): Numeral | undefined {
  const digits = readDigits(line, at, grammar.language);
  const found = digits ?? readWords(line, at, undefined, grammar);
  if (!found) return undefined;
  const whole = digits ? (readWords(line, digits.end, digits, grammar) ?? digits) : repeated(line, found);
  const added = withFraction(line, whole, grammar);
  return added === whole ? withDecimals(line, whole, grammar) : added;
}

/** "thirty (30) days" */
function repeated({ low }: Line, number: Numeral): Numeral {
  const [printed, digits] = /^ \((\d{1,4})\)/u.exec(low.slice(number.end, number.end + 8)) ?? [];
  return printed && Number(digits) === number.value
    ? { ...number, end: number.end + printed.length }
    : number;
}

/** "two point five", "hai phẩy 23", "vinte vírgula vinte e oito". */
function withDecimals(line: Line, number: Numeral, grammar: Grammar): Numeral {
  const mark = grammar.decimalWords.at(line.low, skipSpace(line.low, number.end));
  if (!mark || number.scale >= 1000 || !Number.isInteger(number.value)) return number;
  let digits = '';
  let end = mark.end;
  for (let turns = 0; turns < 6; turns += 1) {
    const part = decimalAt(line, skipSpace(line.low, end), grammar);
    if (!part || !Number.isInteger(part.value)) break;
    digits += String(part.value);
    end = part.end;
  }
  if (!digits) return number;
  // "siete con cincuenta", but "7 con 3 goles" and "siete con tres hijos"
  const joins = grammar.lesserJoins.has(line.low.slice(mark.end - 3, mark.end));
  if (joins && (number.digits || isDigit(line.low[end - 1]) || readNoun(line, end, grammar))) return number;
  const value = Number(`${number.value}.${digits}`);
  const whole = { ...number, end, value, plain: value, scale: 1, words: number.words + 2 };
  const scaled = readWords(line, end, { ...whole, digits: true }, grammar);
  return scaled ? { ...scaled, digits: number.digits } : whole;
}

/** Digits, a nought by itself, or all the words of a number: "zero five", "twenty-eight". */
function decimalAt(line: Line, at: number, grammar: Grammar): { value: number; end: number } | undefined {
  const nought = grammar.parts.at(line.low, at);
  if (nought?.value.value === 0) return { value: 0, end: nought.end };
  const all = readDigits(line, at, grammar.language) ?? readWords(line, at, undefined, grammar);
  // The scale of "one point two million" is the whole number's; "coma mil quinientos ocho" only counts decimals.
  return all && all.scale >= 1000 ? readWords(line, at, undefined, grammar, 'scale') : all;
}
