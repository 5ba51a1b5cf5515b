import type { Language } from '../../languages/index.ts';
import { isLetter } from '../../text/pattern.ts';
import type { Line } from '../grammar/line.ts';
import { type Numeral, round } from './numeral.ts';

/** 1.234,5 and 1 234 with no-break spaces, 1'234 as in Switzerland, .25, ½; no part of 9007199254740993, which is no value that is kept exactly */
const DIGITS =
  /(?<!\d)(?:(?:\d{1,3}(?:[\u00a0'‘’]\d{3}){1,5}|\d{1,15})(?!\d)(?:[.,]\d{1,30}){0,6}|[.,]\d{1,9}|[¼-¾⅐-⅞])/uy;
/** 10 000 and 1 234 567,89 where a language parts groups by spaces */
const SPACED = /\d{1,3}(?: \d{3}){1,5}(?:,\d{1,6})?(?!\d|[.,]\d)/uy;
/** 1 414 021 100 and 10 000 in any language: so many groups of three, or three zeros, are no numbers of their own */
const PLAINLY_SPACED = /\d{1,3}(?:(?: \d{3}){2,5}| 000)(?!\d| \d{3}|[.,]\d)/uy;
/** 2 1/4, 1-1/2, 2½ */
const AND_PART = /(?: {1,2}|(?<!\/\d{1,2})-)[1-9]\/\d{1,2}(?![\d/])| {0,2}[¼-¾⅐-⅞]/uy;
/** 1.3e6, 2.5^-1 */
const POWER = /(?:e([+-]?\d{1,2})|\^\+?(-?\d{1,3}))(?![\da-z])/uy;

/** The digits at a place, read as the language writes them; undefined when none stand there. */
export function readDigits({ marks }: Line, at: number, language: Language): Numeral | undefined {
  if (isLetter(marks[at])) return undefined;
  const spaced = language.group.includes(' ') ? sticky(SPACED, marks, at) : sticky(PLAINLY_SPACED, marks, at);
  const printed = (spaced ?? sticky(DIGITS, marks, at))?.[0];
  if (!printed) return undefined;
  const first = vulgar(printed) ?? parseNumber(printed, language);
  const end = at + printed.length;
  const more =
    sticky(POWER, marks, end) ?? (Number.isInteger(first) ? sticky(AND_PART, marks, end) : undefined);
  const value = more ? withMore(first, more) : first;
  return {
    ...{ start: at, end: end + (more?.[0].length ?? 0), value, plain: value },
    ...{ scale: 1, digits: true, words: 0 },
  };
}

/** The value of digits as printed in a language; a form impossible there is read as what it must be. */
function parseNumber(printed: string, { decimal }: Language): number {
  const digits = printed.replace(/[\s\u00a0'‘’]/gu, '');
  const marks = digits.match(/[.,]/gu) ?? [];
  if (marks.length === 0) return Number(digits);
  const last = marks.at(-1) ?? '';
  if (new Set(marks).size === 2) {
    const whole = digits.slice(0, digits.lastIndexOf(last)).replace(/[.,]/gu, '');
    return Number(`${whole}.${digits.slice(digits.lastIndexOf(last) + 1)}`);
  }
  // 1,234,567, and 12,34,567 as in India
  const grouped = /^[1-9](?:\d{0,2}(?:[.,]\d{3}){1,5}|\d?(?:,\d\d){1,4},\d{3})$/u.test(digits);
  if (grouped && (last !== decimal || marks.length > 1)) return Number(digits.replaceAll(last, ''));
  return marks.length > 1 ? Number.NaN : Number(digits.replace(last, '.'));
}

function withMore(value: number, [printed, tens, exponent]: RegExpExecArray): number {
  if (tens) return round(value * 10 ** Number(tens));
  return exponent ? round(value ** Number(exponent)) : value + (vulgar(printed.replace('-', '')) ?? 0);
}

/** ½ and 1/2 → 0.5 */
function vulgar(printed: string): number | undefined {
  const [over, under] = printed.normalize('NFKC').split(/[⁄/]/u).map(Number);
  return over !== undefined && under ? over / under : undefined;
}

function sticky(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
