import type { Language } from '../languages/index.ts';
import { isLetter } from '../text/pattern.ts';
import type { Line } from './line.ts';
import type { Numeral } from './numeral.ts';

/** 1.234,5 and 1 234 with no-break spaces, .25, ½; no part of 9007199254740993, which is no value that is kept exactly */
const DIGITS =
  /(?<!\d)(?:(?:\d{1,3}(?:\u00a0\d{3}){1,5}|\d{1,15})(?!\d)(?:[.,]\d{1,30}){0,6}|[.,]\d{1,9}|[¼-¾⅐-⅞])/uy;
/** 10 000 and 1 234 567,89 where a language parts groups by spaces */
const SPACED = /\d{1,3}(?: \d{3}){1,5}(?:,\d{1,6})?(?!\d|[.,]\d)/uy;
/** 1 414 021 100 and 10 000 in any language: so many groups of three, or three zeros, are no numbers of their own */
const PLAINLY_SPACED = /\d{1,3}(?:(?: \d{3}){2,5}| 000)(?!\d| \d{3}|[.,]\d)/uy;
/** 2 1/4, 2½ */
const AND_PART = / {0,2}(?:(\d)\/(\d{1,2})(?![\d/])|([¼-¾⅐-⅞]))/uy;
/** 1.3e6, 2.5^-1 */
const POWER = /(?:e([+-]?\d{1,2})|\^(?:\+?)(-?\d{1,3}))(?![\da-z])/uy;

/** The digits at a place, read as the language writes them; undefined when none stand there. */
export function readDigits({ marks }: Line, at: number, language: Language): Numeral | undefined {
  if (isLetter(marks[at])) return undefined;
  const spaced = language.group.includes(' ') ? sticky(SPACED, marks, at) : sticky(PLAINLY_SPACED, marks, at);
  const printed = (spaced ?? sticky(DIGITS, marks, at))?.[0];
  if (!printed) return undefined;
  const end = at + printed.length;
  const value = vulgar(printed) ?? parseNumber(printed, language);
  const { value: whole, end: to } = withPower(marks, value, end) ?? withPart(marks, value, end);
  return { start: at, end: to, value: whole, plain: whole, scale: 1, digits: true, words: 0 };
}

/** The value of digits as printed in a language; a form impossible there is read as what it must be. */
function parseNumber(printed: string, { decimal, group }: Language): number {
  const digits = printed.replace(/[\s\u00a0]/gu, '');
  const marks = digits.match(/[.,]/gu) ?? [];
  if (marks.length === 0) return Number(digits);
  const last = marks.at(-1) ?? '';
  if (new Set(marks).size === 2) {
    const whole = digits.slice(0, digits.lastIndexOf(last)).replace(/[.,]/gu, '');
    return Number(`${whole}.${digits.slice(digits.lastIndexOf(last) + 1)}`);
  }
  const grouped = /^\d{1,3}(?:[.,]\d{3}){1,5}$/u.test(digits) && !digits.startsWith('0');
  if (grouped && (group.includes(last) || marks.length > 1)) return Number(digits.replaceAll(last, ''));
  if (marks.length > 1) return Number.NaN;
  return last === decimal || group.includes(last) ? Number(digits.replace(last, '.')) : Number.NaN;
}

function withPower(marks: string, value: number, end: number): { value: number; end: number } | undefined {
  const power = sticky(POWER, marks, end);
  if (!power) return undefined;
  const raised = power[1] ? value * 10 ** Number(power[1]) : value ** Number(power[2]);
  return { value: Number(raised.toPrecision(15)), end: end + power[0].length };
}

function withPart(marks: string, value: number, end: number): { value: number; end: number } {
  const part = Number.isInteger(value) ? sticky(AND_PART, marks, end) : undefined;
  const share = part?.[3] ? vulgar(part[3]) : Number(part?.[1]) / Number(part?.[2]);
  return part && share !== undefined && share < 1
    ? { value: value + share, end: end + part[0].length }
    : { value, end };
}

/** ½ → 0.5 */
function vulgar(char: string): number | undefined {
  const [over, under] = char.normalize('NFKC').split('⁄').map(Number);
  return over !== undefined && under ? over / under : undefined;
}

function sticky(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
