import { isLetter } from '../../text/pattern.ts';
import type { Grammar } from '../grammar/grammar.ts';
import { type Line, skipHyphen, skipSpace, skipSpaceBack } from '../grammar/line.ts';
import { readDigits } from './digits.ts';
import { type Numeral, round } from './numeral.ts';
import { type Step, shortScale } from './scales.ts';
import { Sum } from './sum.ts';

/** How far a number in words has been read. */
interface Walk {
  sum: Sum;
  first: Numeral | undefined;
  start: number;
  end: number;
  words: number;
  /** The join right before the next part, empty where none is needed; undefined after a part. */
  join: string | undefined;
  ending: Ending;
  glued: boolean;
}

/** What ends a number in words that is no whole: a denominator its part, decimals the scale of all. */
type Ending = 'part' | 'scale' | undefined;

const MAX_PARTS = 24;

/**
 * The number in words at a place, or the scale words and lesser parts that go on from digits; of a denominator, whose
 * words may be glued, up to the part that ends it: "*veinti*avos", "*vingt*-cinquièmes".
 */
export function readWords(
  line: Line,
  at: number,
  first: Numeral | undefined,
  grammar: Grammar,
  ending?: Ending,
): Numeral | undefined {
  const { language } = grammar;
  const walk: Walk = {
    sum: new Sum(language.vigesimal === true, first?.value),
    first,
    start: at,
    end: at,
    words: 0,
    join: '',
    ending,
    glued: language.compound === true && isCompound(line.low, at, grammar),
  };
  let next = at;
  for (let turns = 0; turns < MAX_PARTS; turns += 1) {
    // "13.8-billion"
    const hyphen =
      first && walk.words === 0 && line.low[next] === '-' && isLetter(line.low[next + 1]) ? 1 : 0;
    const from = first || walk.words > 0 ? skipSpace(line.low, next + hyphen) : next;
    const step = stepAt(line, next, from, walk, grammar);
    const contracted = grammar.contracted?.has(line.low.slice(from, step?.end)) === true;
    if (step && walk.sum.add(step.value, walk.join !== undefined, contracted)) {
      next = step.end;
      walk.end = next;
      walk.words += 1;
      walk.join = undefined;
      continue;
    }
    const join = walk.join === undefined ? grammar.numberJoins.at(line.low, from, true) : undefined;
    if (!join) break;
    walk.join = line.low.slice(from, join.end);
    next = join.end;
  }
  return walk.words > 0 ? numeralOf(walk) : undefined;
}

function numeralOf({ sum, first, start, end, words }: Walk): Numeral {
  return {
    start: first?.start ?? start,
    end,
    value: round(sum.value),
    plain: first?.value ?? sum.value / sum.scale,
    scale: sum.scale,
    digits: first !== undefined,
    words,
  };
}

/** The part of the number that stands at `from`, the last one having ended at `next`. */
function stepAt(line: Line, next: number, from: number, walk: Walk, grammar: Grammar): Step | undefined {
  const { first, words } = walk;
  const short = first && words === 0 ? shortScale(line, next, grammar) : undefined;
  // "drei Hundertstel" are no three hundred.
  const glued =
    walk.ending === 'part' || (walk.glued && (from === next || isCompound(line.low, from, grammar)));
  if (walk.ending === 'part' && grammar.fractions.at(line.low, from)) return undefined;
  const part = short ?? grammar.parts.at(line.low, from, glued);
  if (part) return mayFollow(line, from, part, walk, grammar) ? part : undefined;
  return from === next ? undefined : digitsBehind(line, from, walk, grammar);
}

/** The lesser part in digits behind a scale: "2 million *500* thousand", "3 hundred and *21*". */
function digitsBehind(line: Line, from: number, walk: Walk, grammar: Grammar): Step | undefined {
  const { first, sum, join } = walk;
  const joined = isLetter(join?.[0]);
  const open = joined && (sum.open ?? 0) > 0;
  if (!(sum.scaled || open)) return undefined;
  const more = readDigits(line, from, grammar.language);
  if (!more) return undefined;
  // "3 hundred and 2 hundred" are two numbers, "8 tỷ và 3 tỷ" as well.
  const gap = skipSpace(line.low, more.end);
  const behind = grammar.parts.at(line.low, gap)?.value;
  // "une sur trois et 40 %"
  if (open && more.value >= (sum.open ?? 0)) return undefined;
  if (behind && (open || behind.value === sum.scale)) return undefined;
  // "2.100 milhões e 59 mil casas"
  if (joined && first && (first.value >= 1000 || !Number.isInteger(first.value))) return undefined;
  // "$752 million and 2.2 billion", "3 million and 2.5 percent"; but "2 nghìn 500 tỷ"
  const isLess = behind ? behind.value < sum.scale : Number.isInteger(more.value);
  if (joined && (!isLess || grammar.percents.at(line.low, gap))) return undefined;
  return { value: { value: more.value, scale: false }, end: more.end };
}

function mayFollow(line: Line, from: number, part: Step, walk: Walk, grammar: Grammar): boolean {
  const { low } = line;
  const { first, words, join, sum } = walk;
  const { scale } = part.value;
  if (scale && grammar.lookalikes?.at(low, from)) return false;
  if (scale && walk.ending === 'scale' && part.value.value >= 1000) return false;
  // Behind digits come scales: "20 năm" are years, not twenty-five.
  if (words === 0 && (first ? !scale : grammar.neverFirst?.has(low.slice(from, part.end)))) return false;
  // "18 millions un an" and "3,1 millones y un alza" go on with an article.
  if (first && (join === undefined || sum.scaled) && grammar.articles.at(low, from)?.end === part.end)
    return false;
  // "15 cents" are no fifteen hundred.
  if (first && grammar.subunits.at(low, from)?.end === part.end) return false;
  // "năm" is five only at the head, after a join or before a scale; else it is a year.
  if (join === undefined && grammar.firstOnly?.has(low.slice(from, part.end)))
    return grammar.parts.at(low, skipSpace(low, part.end))?.value.scale === true;
  // A scale begins no number: "tỷ lệ" is a rate, "million" alone no amount; "a million" has its article,
  // "triệu rưỡi" and "millón y medio" have their half.
  if (words === 0 && !first && scale)
    return (
      afterArticle(low, walk.start, grammar) ||
      grammar.andHalf.at(low, skipSpace(low, part.end)) !== undefined
    );
  // "three million and two billion" are two numbers.
  const next =
    isLetter(join?.[0]) && sum.scaled ? grammar.parts.at(low, skipSpace(low, part.end))?.value : undefined;
  if (next?.scale && next.value > sum.scale) return false;
  return !(join && opensFraction(low, part, walk, grammar));
}

/** "two hundred and *three fifths*": the join leads to a part of a whole. */
function opensFraction(
  low: string,
  { value, end }: Step,
  { sum, join }: Walk,
  { fractions, language }: Grammar,
): boolean {
  if (!isLetter(join?.[0]) || !fractions.at(low, skipHyphen(low, end))) return false;
  // "cento e trinta quintos" has the join that a hundred and thirty needs.
  const needed = isLetter(language.numberJoins[0]) && value.value >= 10;
  return ((sum.open ?? 0) % 100 === 0 && !needed) || language.numberJoins.startsWith('-');
}

/** "a million", or the word is all there is. */
function afterArticle(
  low: string,
  at: number,
  { articles, parts, openingScales, language }: Grammar,
): boolean {
  if (openingScales.at(low, at, language.compound)) return true;
  const end = skipSpaceBack(low, at);
  return articles.before(low, end) !== undefined || parts.at(low.trim(), 0)?.end === low.trim().length;
}

/** Letters of a unit glued to a numeral: "zehn*prozentig*"; shorter ones end other words, as "acht*el*". */
const LONG_UNIT = 5;

/** Is the word here made of numerals, with a half and a unit at most behind: "einundzwanzig", "drei*einhalbjährig*"? */
function isCompound(low: string, at: number, grammar: Grammar): boolean {
  const { parts, numberJoins, andHalf, units, percents } = grammar;
  let to = at;
  while (isLetter(low[to])) {
    const half = to > at ? andHalf.at(low, to, true)?.end : undefined;
    const from = half ?? to;
    if (half && !isLetter(low[half])) return true;
    const unit = to > at ? (units.at(low, from) ?? percents.at(low, from)) : undefined;
    if (unit && unit.end - from >= LONG_UNIT) return true;
    const next = parts.at(low, to, true)?.end ?? numberJoins.at(low, to, true)?.end;
    if (next === undefined) return false;
    to = next;
  }
  return to > at;
}
