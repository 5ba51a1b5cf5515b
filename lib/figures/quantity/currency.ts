import { GLUED_SIGNS, REGIONAL } from '../../languages/symbols.ts';
import { isCapital, isDigit, isLetter, isSmall } from '../../text/pattern.ts';
import type { Grammar } from '../grammar/grammar.ts';
import { type Line, skipSpace, skipSpaceBack } from '../grammar/line.ts';
import { readNumber } from '../number/number.ts';
import { HUNDREDTHS } from './barepart.ts';

const SCALE_LETTERS: Record<string, number> = { k: 1e3, K: 1e3, M: 1e6, B: 1e9 };

/** The currency sign or code right before a number; signs before `free` belong to the last amount. */
export function currencyBefore(
  line: Line,
  at: number,
  grammar: Grammar,
  region: string,
  free: number,
): { value: string; start: number } | undefined {
  const sign = grammar.currencyBefore.before(line.low, skipSpaceBack(line.low, at));
  const found = sign && (withLetters(line, sign.start, grammar) ?? sign);
  if (!found || found.start < free) return undefined;
  const printed = line.text.slice(found.start, skipSpaceBack(line.low, at));
  const code = printed.toUpperCase() === found.value;
  if ((code && printed !== found.value) || (/^\p{Ll}\P{Sc}*$/u.test(printed) && found.start > 0))
    return undefined;
  return isLetter(printed) && printed.length === 1 && !isPriced(line, at, found.value, grammar, region)
    ? undefined
    : { ...found, value: regional(found.value, printed, region) };
}

/** "R350 million", "N65,000", "R24.45"; "R350" and "R1T" may be anything where R is no sign of the region. */
export function isPriced(line: Line, at: number, sign: string, grammar: Grammar, region: string): boolean {
  const { scale = 1, end = at } = readNumber(line, at, grammar) ?? {};
  return (
    sign === GLUED_SIGNS[region] ||
    (scale >= 1000 && !isCapital(line.text[end - 1])) ||
    /^[1-9]\d{0,2}(?:,\d{3}|[.,]\d\d(?![.\d]))/u.test(line.low.slice(at, at + 8))
  );
}

/** "US $5", as "US$5" */
function withLetters({ text, low }: Line, at: number, { currencyBefore }: Grammar) {
  const letters =
    low[at] === '$' ? /(?<!\S)\p{Lu}{2,3}(?= $)/u.exec(text.slice(Math.max(0, at - 5), at))?.[0] : undefined;
  const found = letters && currencyBefore.at(`${letters.toLowerCase()}$`, 0);
  return found ? { value: found.value, start: at - 1 - letters.length } : undefined;
}

/** The currency sign, code or name at a place behind a number. */
export function currencyAt(
  line: Line,
  from: number,
  grammar: Grammar,
  region: string,
): { value: string; end: number; scale?: number } | undefined {
  const found = grammar.currencyAfter.at(line.low, from);
  if (!found) return scaledCode(line, from, grammar);
  const printed = line.text.slice(from, found.end);
  // "The Trail 5 won't slip"
  if (/^['’][a-z]/u.test(line.low.slice(found.end, found.end + 2))) return undefined;
  // "9.2 $225": the sign belongs to what follows; "14€50" are fourteen and a half.
  const glued = isDigit(line.low[from - 1]) && HUNDREDTHS.test(line.low.slice(found.end, found.end + 4));
  if (!isLetter(printed.at(-1)) && isDigit(line.low[found.end]) && !glued) return undefined;
  const code = printed.toUpperCase() === found.value;
  // "2018 CHF 3.5 million"
  const isOfYear = code && /(?<!\d)(?:19|20)\d\d $/u.test(line.low.slice(Math.max(0, from - 6), from));
  if (isOfYear && isDigit(line.low[skipSpace(line.low, found.end)])) return undefined;
  return code && printed !== found.value && !/^(?:vnd|usd|eur)$/iu.test(printed)
    ? undefined
    : { ...found, value: regional(found.value, printed, region) };
}

/** "30 MUSD", "310 M€", "66 ME", "12 MEuros": a letter that scales, and a code, a sign, or a name that begins as one does. */
function scaledCode({ low, text }: Line, from: number, { currencyAfter }: Grammar) {
  const scale = SCALE_LETTERS[text.charAt(from)];
  if (!scale) return undefined;
  if (/^ME(?!\p{L})/u.test(text.slice(from, from + 3))) return { value: 'EUR', end: from + 2, scale };
  const code = currencyAfter.at(low, from + 1);
  return code && !isSmall(text[from + 1]) ? { ...code, scale } : undefined;
}

/** `$` in an Australian article is the Australian dollar. */
function regional(currency: string, printed: string, region: string): string {
  const isOpen = printed.replace('.', '').length <= 2 && printed !== 'US';
  return isOpen ? (REGIONAL[currency]?.[region] ?? currency) : currency;
}

/** A cent in a South African article is of a rand. */
export function ofRegion(currency: string, region: string): string {
  return REGIONAL[currency]?.[region] ?? ((currency === 'USD' && GLUED_SIGNS[region]) || currency);
}
