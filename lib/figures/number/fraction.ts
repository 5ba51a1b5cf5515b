import { insideWord } from '../../text/lexicon.ts';
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
  const noun = article && denominatorAt(line, skipHyphen(low, article.end), grammar);
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

/** Where the unit ends that a part is of: "half an hour", "Viertelstunde", "medio punto porcentual". */
function unitEnd(low: string, end: number, grammar: Grammar): number | undefined {
  const at = skipHyphen(low, end);
  return (grammar.units.at(low, at) ?? grammar.percents.at(low, at))?.end;
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
  const found = denominatorAt(line, gap, grammar);
  // "two third parties" are two, "two-third majorities" and "two thirds" are parts, "twenty-third" is a place.
  if (!found) return undefined;
  const { plural, nounsCapital } = grammar.language;
  const many = nounsCapital || low.slice(gap, found.end).endsWith(plural);
  const whole = many || (low[gap - 1] === '-' && over < 20);
  if ((over > 1 && !whole) || (over >= found.value && found.value < 3)) return undefined;
  // "two quarters" are spans of time, "dois quartos" rooms: nobody says so of a half.
  if (over === 2 && found.value === 4) return undefined;
  const value = round(over / found.value);
  const share = over < found.value ? ([over, found.value] as const) : undefined;
  return { ...number, end: found.end, value, plain: value, words: number.words + 1, ...(share && { share }) };
}

/** "thirds"; of a number: "veintiun*avos*", "hundert*stel*", "twenty-*fifths*", "dos*milésimos*"; also glued to its unit. */
function denominatorAt(line: Line, at: number, grammar: Grammar) {
  const { low } = line;
  const { fractions, denominatorEnds, numberJoins, units, language } = grammar;
  const whole = <T>(found: (T & { end: number }) | undefined) =>
    found && (!insideWord(low, found.end) || units.at(low, found.end)) ? found : undefined;
  const simple = whole(fractions.at(low, at, language.compound));
  if (simple) return simple.value > 1 ? simple : undefined;
  const start = grammar.denominatorStarts?.at(low, at);
  const behind = start && readWords(line, skipSpace(low, start.end), undefined, grammar);
  if (behind && behind.value > 1) return behind;
  const number = readWords(line, at, undefined, grammar, 'part');
  if (!number) return undefined;
  const gap = skipHyphen(low, number.end);
  const end = whole(denominatorEnds?.at(low, gap, language.compound));
  if (end) return { value: number.value, end: end.end };
  const join = numberJoins.at(low, gap);
  const last = fractions.at(low, join ? skipHyphen(low, join.end) : gap);
  // "un million et demi" and "a hundred and half" are no denominators.
  const tens = number.value % 10 === 0 && number.value < 1000 && last && last.value !== 2 && last.value < 10;
  if (!last || (last.value < 100 && !tens)) return undefined;
  return { value: last.value < 100 ? number.value + last.value : number.value * last.value, end: last.end };
}

/** "and a third", "con dos quintos", "and a half" behind a number; a part of its last scale where it has one. */
function addedFraction(line: Line, number: Numeral, grammar: Grammar): Numeral | undefined {
  const { low } = line;
  const at = skipSpace(low, number.end);
  const add = (part: number, end: number, least = 1000): Numeral => {
    // "un billón y medio millón" has a scale of its own behind the part.
    const own = number.scale < least ? undefined : scaleAt(low, skipSpace(low, end), grammar);
    const times = own?.value.value ?? (number.scale < least ? 1 : number.scale);
    const value = round(number.value + part * times);
    const plain = round(value / number.scale);
    return { ...number, end: own?.end ?? end, value, plain, words: number.words + 2 };
  };
  const half = grammar.andHalf.at(low, at, grammar.language.compound);
  // "năm trăm rưỡi" are half a hundred more, a hundred "and a half" are not.
  if (half) return add(half.value, half.end, low.slice(at, half.end).includes(' ') ? 1000 : 100);
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
  const scale = scaleAt(low, article ? skipSpace(low, article.end) : from, grammar);
  if (!scale) return number;
  const { share: _, ...rest } = number;
  const value = round(number.value * scale.value.value);
  return { ...rest, end: scale.end, value, scale: scale.value.value, words: number.words + 1 };
}

function scaleAt(low: string, at: number, { parts }: Grammar) {
  const part = parts.at(low, at);
  return part?.value.scale ? part : undefined;
}
