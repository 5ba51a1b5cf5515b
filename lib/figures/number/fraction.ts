import { isLetter, wordEnd } from '../../text/pattern.ts';
import type { Grammar } from '../grammar/grammar.ts';
import { type Line, skipHyphen, skipSpace } from '../grammar/line.ts';
import { type Numeral, round } from './numeral.ts';
import { readWords } from './words.ts';

/** A number with the parts of a whole that belong to it: "two thirds", "three and a fifth", "two and a half million". */
export function withFraction(line: Line, number: Numeral, grammar: Grammar): Numeral {
  const part = fractionOf(line, number, grammar);
  if (part) return timesScale(line, part, grammar);
  const sum = Number.isInteger(number.value) ? addedFraction(line, number, grammar) : undefined;
  return sum ? timesScale(line, sum, grammar) : number;
}

/** "half a", "quarter" before a scale or a unit, "a third of": the part of one whole that begins at a place. */
export function readPart(line: Line, at: number, grammar: Grammar): Numeral | undefined {
  const { low } = line;
  const whole = grammar.shares.at(low, at);
  if (whole) {
    const share = timesScale(line, shareFrom(at, whole.end, whole.value), grammar);
    // "half-surprised" is no half.
    const hyphen = share.scale === 1 && low[whole.end] === '-' && isLetter(low[whole.end + 1]);
    return hyphen && unitEnd(low, whole.end, grammar) === undefined ? undefined : share;
  }
  const half = grammar.halves.at(low, at, grammar.language.compound);
  if (half) {
    const part = shareFrom(at, half.end, [1, half.value]);
    const scaled = timesScale(line, part, grammar);
    if (scaled.scale > 1 || unitEnd(low, half.end, grammar) !== undefined) return scaled;
  }
  const article = grammar.articles.at(low, at);
  const noun = article && grammar.fractions.at(low, skipHyphen(low, article.end));
  return article && noun && isPart(low, noun.end, grammar)
    ? timesScale(line, shareFrom(at, noun.end, [1, noun.value]), grammar)
    : undefined;
}

/** "a third of the", "a quarter."; not "a third man", who is the third. */
function isPart(low: string, end: number, grammar: Grammar): boolean {
  const next = skipSpace(low, end);
  return (
    !(isLetter(low[next]) || /[\d-]/u.test(low.charAt(next))) ||
    grammar.linkWords.at(low, next) !== undefined ||
    grammar.nounStops.has(low.slice(next, wordEnd(low, next)))
  );
}

/** Where the unit ends that a part is of: "half an hour", "Viertelstunde". */
function unitEnd(low: string, end: number, grammar: Grammar): number | undefined {
  return grammar.units.at(low, skipHyphen(low, end))?.end;
}

function shareFrom(start: number, end: number, share: readonly [number, number]): Numeral {
  const value = share[0] / share[1];
  return { start, end, value, plain: value, scale: 1, digits: false, words: 2, share };
}

/** "two thirds", "three twenty-fifths". */
function fractionOf(line: Line, number: Numeral, grammar: Grammar): Numeral | undefined {
  const { low } = line;
  const over = number.value;
  if (number.scale >= 1000 || !Number.isInteger(over) || over < 1) return undefined;
  const gap = skipHyphen(low, number.end);
  const found = grammar.fractions.at(low, gap) ?? madeDenominator(line, gap, grammar);
  // "two third parties" are two, "two-third majorities" and "two thirds" are parts.
  if (!found) return undefined;
  const { plural, nounsCapital } = grammar.language;
  const whole = nounsCapital || low[gap - 1] === '-' || low.slice(gap, found.end).endsWith(plural);
  if ((over > 1 && !whole) || (over >= found.value && found.value < 3)) return undefined;
  const value = round(over / found.value);
  const share = over < found.value ? ([over, found.value] as const) : undefined;
  return { ...number, end: found.end, value, plain: value, words: number.words + 1, ...(share && { share }) };
}

/** "veintiunavos", "vinte e um avos". */
function madeDenominator(line: Line, at: number, grammar: Grammar) {
  if (!grammar.denominatorEnds) return undefined;
  const under = readWords(line, at, undefined, grammar, true);
  const end = under && grammar.denominatorEnds.at(line.low, skipSpace(line.low, under.end));
  return end && { value: under.value, end: end.end };
}

/** "and a third", "con dos quintos", "and a half" behind a number; a part of its last scale where it has one. */
function addedFraction(line: Line, number: Numeral, grammar: Grammar): Numeral | undefined {
  const { low } = line;
  const at = skipSpace(low, number.end);
  const add = (part: number, end: number): Numeral => {
    const value = round(number.value + part * (number.scale < 1000 ? 1 : number.scale));
    return { ...number, end, value, plain: round(value / number.scale), words: number.words + 2 };
  };
  const half = grammar.andHalf.at(low, at);
  if (half) return add(half.value, half.end);
  const join = grammar.lesserJoins.at(low, at);
  if (!join) return undefined;
  const next = skipSpace(low, join.end);
  const article = grammar.articles.at(low, next);
  const over = article
    ? { ...number, start: next, end: article.end, value: 1, scale: 1 }
    : readWords(line, next, undefined, grammar);
  const part = over && fractionOf(line, over, grammar);
  return part?.share && add(part.value, part.end);
}

/** "half a million", "two thirds of a million", "dreieinhalb Millionen". */
function timesScale({ low }: Line, number: Numeral, grammar: Grammar): Numeral {
  if (number.scale > 1) return number;
  const gap = skipHyphen(low, number.end);
  const link = grammar.linkWords.at(low, gap);
  const from = link ? skipSpace(low, link.end) : gap;
  const article = grammar.articles.at(low, from);
  const scale = grammar.parts.at(low, article ? skipSpace(low, article.end) : from);
  if (!scale?.value.scale) return number;
  const { share: _, ...rest } = number;
  const value = round(number.value * scale.value.value);
  return { ...rest, end: scale.end, value, scale: scale.value.value, words: number.words + 1 };
}
