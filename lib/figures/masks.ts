import { DURATIONS } from '../languages/symbols.ts';
import { isDigit, isLetter } from '../text/pattern.ts';
import type { Span } from '../types.ts';
import type { Grammar } from './grammar/grammar.ts';
import { type Line, skipSpace } from './grammar/line.ts';
import { readNoun } from './number/noun.ts';
import { readNumber } from './number/number.ts';
import { isFixture } from './quantity/range.ts';

/** What stands at a place that is no figure, by a named rule. */
export interface Mask extends Span {
  rule: string;
}

/** Every expression of a line that is never a figure. */
export function masksOf(line: Line, marked: string, grammar: Grammar): Mask[] {
  const { low } = line;
  const found: Mask[] = [];
  const digits = /\d/u.test(low);
  for (const { rule, pattern, digital, marked: reads } of grammar.masks) {
    if (digital && !digits) continue;
    // "venceu por 2 x 0"
    const isSize = rule === 'size' && grammar.scoreJoin?.has('x') === true;
    if (isSize && grammar.scores.test(low)) continue;
    const text = reads ? marked : low;
    // matchAll would clone the pattern for each line, a third of the whole time.
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const mask = { rule, start: match.index, end: match.index + match[0].length };
      if (isSize && isFixture(line, mask.start, grammar)) continue;
      if (match.groups?.bare !== undefined && isCounting(text, mask.end, grammar)) {
        pattern.lastIndex = match.index + 1;
        continue;
      }
      if (rule !== 'numbered' || !isAmount(low, mask.end, grammar))
        found.push(/date/iu.test(rule) ? withYear(line, mask, grammar) : mask);
    }
  }
  return found;
}

/** "Friday 15 people", not "Friday 15 and": a counted noun behind. The words that are none would be slow to compile. */
function isCounting(text: string, end: number, { nounStops }: Grammar): boolean {
  const at = skipSpace(text, end);
  return at > end && isLetter(text[at]) && isLetter(text[at + 1]) && !nounStops.at(text, at);
}

/** "đợt 250 mm", "phase 3 km": behind the number of a thing stands no unit, though a year or a day may. */
function isAmount(low: string, end: number, { units, percents, currencyAfter, parts }: Grammar): boolean {
  const at = skipSpace(low, end);
  const unit = at > end ? units.at(low, at)?.value : undefined;
  return (
    (unit !== undefined && unit.length > 1 && !DURATIONS.has(unit)) ||
    [percents, currencyAfter, parts].some((words) => words.at(low, at))
  );
}

/** The year in words or in two digits that goes on from a date: "mayo de mil novecientos noventa", "31 octobre 74". */
function withYear(line: Line, mask: Mask, grammar: Grammar): Mask {
  const { low } = line;
  const gap = skipSpace(low, low[mask.end] === ',' ? mask.end + 1 : mask.end);
  const join = grammar.dateJoins.at(low, gap);
  const at = skipSpace(low, join?.end ?? gap);
  if (at === mask.end || !(isLetter(low[at]) || isDigit(low[at]))) return mask;
  const year = readNumber(line, at, grammar);
  if (!year || !Number.isInteger(year.value) || year.value > 2200) return mask;
  const alone =
    !readNoun(line, year.end, grammar) && !/^\s?[%€$£\d]|^[.,]\d/u.test(low.slice(year.end, year.end + 3));
  const short = year.digits && year.end - at === 2;
  return alone && (short || year.value > 1000) ? { ...mask, end: year.end } : mask;
}
