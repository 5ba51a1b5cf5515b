import { CAPITALS, isLetter, isSmall, LETTERS } from '../../text/pattern.ts';
import type { Bound, Change } from '../../types.ts';
import type { Grammar } from '../grammar/grammar.ts';
import { type Line, skipHyphen, skipSpace, skipSpaceBack } from '../grammar/line.ts';
import { readPart } from '../number/fraction.ts';
import { readNoun } from '../number/noun.ts';
import { readNumber } from '../number/number.ts';
import { isYear, round } from '../number/numeral.ts';
import { type Amount, readAmount, TEMPERATURES } from './amount.ts';
import { type Lead, leadOf } from './lead.ts';
import { readMultiple } from './multiple.ts';
import { isOwned } from './nofigure.ts';
import type { Read, Scope, Told } from './quantity.ts';
import { readUnit } from './unit.ts';

/** Characters before a level whose words tell that it moved. */
const REACH = 100;

/** The other end of a range, which shares unit and scale: "$3-5 million", "từ 5 đến 7 tấn". */
export function readOtherEnd(line: Line, first: Amount, grammar: Grammar, scope: Scope): Amount | undefined {
  const join = joinAt(line, first, grammar, scope);
  const second = join && readSecond(line, first, join, grammar, scope);
  if (!join || !second || isStep(first, second, join) || !unitsAgree(first, second)) return undefined;
  const start = startValue(first, second, join);
  const falls = start > second.value;
  // "from 5 to 4 millimetres" are two levels of one unit; a fall "từ 15 đến 25%" leads nowhere up, and is by so much.
  const levels = join.levels && !(join.change === 'down' && start < second.value);
  if (levels || (falls && join.between && (join.word || second.unit))) {
    if (!first.unit) {
      first.value = start;
      if (second.unit) first.unit = { ...second.unit, end: first.end };
    }
    return undefined;
  }
  // "15 bis 11 Grad": the nights get colder from place to place.
  if (falls && join.word && !first.unit && TEMPERATURES.has(second.unit?.unit ?? '')) {
    [first.value, second.value] = [second.value, start];
    return second;
  }
  // "2-1" is a score.
  if (falls && (first.unit || second.unit || join.word)) return undefined;
  // "5% - 7" is no range, "$5-7" and "aged 20-25" are.
  if (!second.unit && first.unit && first.unit.end > first.number.end) return undefined;
  first.value = start;
  return second;
}

/** The amount behind a join, with a sign, a bound or a currency of its own. */
function readSecond(
  line: Line,
  first: Amount,
  join: Join,
  grammar: Grammar,
  scope: Scope,
): Amount | undefined {
  const { low } = line;
  let at = skipSpace(low, join.end);
  const bound = grammar.bounds.at(low, at);
  // "200 or more than 190" are two amounts, "between 2 kg and about 7 kg" one range.
  if (bound && join.word && !join.between) return undefined;
  if (bound) at = skipSpace(low, bound.end);
  // "minus 3 bis plus 2 Grad"
  const signed = first.value < 0 ? (grammar.minus.at(low, at) ?? grammar.changes.at(low, at)) : undefined;
  if (signed) at = skipSpace(low, signed.end);
  // "$3-$5", "Rs 3 to Rs 5"
  const sign = isSmall(line.text[at]) ? undefined : grammar.currencyBefore.at(low, at, true);
  const number = readNumber(line, sign ? skipSpace(low, sign.end) : at, grammar);
  if (!number || Number.isNaN(number.value) || (!number.digits && number.words === 1 && number.value < 2))
    return undefined;
  // "un à 230 km" is one of them and a distance, "by a factor of three to $90m" what came of it; "one month to 12 months"
  const isOther = sign || (first.value === 1 && !first.unit && !join.between);
  if (number.digits && !first.number.digits && isOther) return undefined;
  const second = readAmount(line, number, grammar, scope);
  // "2,714,021 -17.9" are two cells of a row; "in 2022 to $25 billion", "(2019: 40,7)" and "in 2011 to 5,200" are a year
  // and an amount, "1500 to 2500" and "2002-21" none.
  const isOld = join.word && first.value % 100 > 0 && second.value > first.value && !isYear(low, number);
  const isDated = isYear(low, first) && (second.unit || low[join.end - 1] === ':' || isOld);
  if (second.value < 0 ? !join.word : isDated) return undefined;
  // "tăng từ 3 đến 4 lần"
  const times = second.unit ? undefined : readMultiple(line, { ...number, start: first.start }, grammar);
  return times ? { ...second, unit: times, end: times.end } : second;
}

/** "jumped by a third to 210,000", "rose 5 cents to 45 cents", "0.3 to 61.7%", "by 30,000 to 7 million": by how much, and to what? */
function isStep(first: Amount, second: Amount, { word, change, between }: Join): boolean {
  if (!word || !change) return false;
  const bare = second.number.scale > first.number.scale ? !second.unit : !first.unit;
  const isFar = bare && second.number.value > 10 * first.value;
  const isUnlike = first.unit && second.unit && first.unit.kind !== 'percent';
  return first.number.share !== undefined || (!between && (isFar || isUnlike === true));
}

/** Two of one unit, or one for a time: "$750 to $7,000 a month". */
function unitsAgree({ unit: one }: Amount, { unit: other }: Amount): boolean {
  return !one || !other || one.unit === other.unit || other.unit?.startsWith(`${one.unit}/`) === true;
}

/** The value of the first end by the scale of the second: "$3-5 million", "fell from 120 to 98 million". */
function startValue(first: Amount, { number, unit }: Amount, { levels, change }: Join): number {
  const mayShare = first.number.plain < number.plain || (levels && change === 'down');
  const scale = first.number.scale === 1 && mayShare ? number.scale : 1;
  return round(first.value * scale * ((!first.unit && unit?.factor) || 1));
}

/** The word or sign between two ends. */
interface Join {
  end: number;
  word: boolean;
  between: boolean;
  /** Two levels, no range. */
  levels: boolean;
  change: Change | undefined;
}

function joinAt({ low }: Line, first: Amount, grammar: Grammar, { free, moved }: Scope): Join | undefined {
  // "8- to 16-metre"
  const hanging = low[first.end] === '-' && low[first.end + 1] === ' ' ? first.end + 1 : first.end;
  const gap = skipSpace(low, hanging);
  if (grammar.boundsAfter.at(low, gap)) return undefined;
  const lead = leadOf(low, first.start, grammar);
  const level = lead.between ? grammar.levelJoins?.at(low, gap) : undefined;
  const ranged = grammar.rangeJoin.at(low, gap, true);
  const join =
    level ?? ranged ?? (lead.between && !lead.isFrom ? grammar.betweenJoin.at(low, gap) : undefined);
  const word = isLetter(low[gap]);
  // "rose from 4% to 5%", "up 25%, from 4 to 5" and "passe de 4 à 5 %" are two levels, "5-7%" and "from 5 to 7%" one range.
  const isMoved =
    lead.change !== undefined ||
    (moved && /^[\s,(–—-]{0,3}$/u.test(low.slice(free, lead.start))) ||
    grammar.levelVerbs?.before(low, skipSpaceBack(low, lead.start)) !== undefined ||
    grammar.language.levelsApart?.test(low.slice(Math.max(0, lead.start - REACH), lead.start)) === true;
  // "alta *de* 12 a 16 %": where levels have a join of their own
  const isBy = grammar.levelJoins && lead.ofChange;
  // "rise by between 4 and 5%"
  const isRanged = ranged !== undefined && lead.between && isMoved && word && !isBy;
  const levels = level !== undefined || isRanged;
  const { between, change } = lead;
  return join ? { end: join.end, word, between, levels, change } : undefined;
}

/** "reculé *de 5* à 4 %", but "reculé *de 4 %*": does the other level follow? */
export function isLevel(line: Line, { end, quantity }: Told, grammar: Grammar, scope: Scope): boolean {
  const { low } = line;
  const gap = skipSpace(low, end);
  const join = grammar.levelJoins?.at(low, gap) ?? grammar.rangeJoin.at(low, gap);
  const number = join && readNumber(line, skipSpace(low, join.end), grammar);
  if (!number) return false;
  const unit = readAmount(line, number, grammar, { ...scope, free: end }).unit;
  return unit ? unit.unit === quantity.unit : quantity.kind === 'count';
}

/** "45 and 50 mg", "2, 3, or 4 percent": those before the last have its unit. */
export function shareUnit(line: Line, first: Amount, grammar: Grammar, scope: Scope) {
  if (first.number.scale > 1 || isYear(line.low, first.number)) return;
  // "one and two quarters"
  if (!first.number.digits && first.value < 2) return;
  // "men's 10 and 8.5 millimeters"
  if (isOwned(line, first.start, grammar)) return;
  const listed = /\d, ?$/u.test(line.low.slice(0, first.start));
  const level = levelBehind(line, first, grammar, scope);
  const last =
    level ?? lastOf(line, first.end, grammar, scope, listed) ?? shareBehind(line, first, grammar, scope);
  if (!last?.unit || last.number.digits !== first.number.digits || last.unit.kind === 'multiple') return;
  first.unit = { ...last.unit, end: first.end };
  // "um 3 auf 45 Prozent": shares differ by points
  if (level && last.unit.unit === '%') first.unit.unit = 'pp';
  // "um 200.000 auf 26,9 Millionen"
  const mayShare = !level || first.number.plain < last.number.plain;
  first.value = round(first.value * (mayShare ? last.number.scale : 1));
}

/** The level that a change led to: "um 5 *auf 75 Mio. Euro*". */
function levelBehind(line: Line, { start, end }: Amount, grammar: Grammar, scope: Scope): Amount | undefined {
  const { low } = line;
  const join = grammar.levelJoins?.at(low, skipSpace(low, end));
  const by = join && skipSpaceBack(low, leadOf(low, start, grammar).start);
  if (!join || !grammar.changeJoins?.before(low, by ?? 0)) return undefined;
  const at = skipSpace(low, join.end);
  const bound = grammar.bounds.at(low, at);
  const number = readNumber(line, bound ? skipSpace(low, bound.end) : at, grammar);
  return number && readAmount(line, number, grammar, scope);
}

/** Decimals of a number, the word before it, and the words of what else there is: "16.2 *and oil by* 12.1 percent". */
const DECIMALS = /(?<=[.,])\d{1,2}$/u;
const OPENING = / [^\s\d.,;:()]{1,24} $/u;
const OTHER = /^(?: [^\s\d.,;:()]{1,24}){1,4} (?=\d)/u;

/**
 * The share of something else, printed as this one: "gas rose 16.2 and oil *12.1 percent*", "in Uri mit 3,1 und in Zug
 * mit *3,7 Prozent*", "plus 9 bzw. plus *8,3 Prozent*".
 */
function shareBehind(line: Line, first: Amount, grammar: Grammar, scope: Scope): Amount | undefined {
  const { low } = line;
  const decimals = ({ number }: Amount) => DECIMALS.exec(low.slice(number.start, number.end))?.[0].length;
  const join = grammar.lesserJoins.at(low, skipSpace(low, first.end));
  const words = join && OTHER.exec(low.slice(join.end, join.end + 100))?.[0];
  const number = words ? readNumber(line, join.end + words.length, grammar) : undefined;
  const next = number && readAmount(line, number, grammar, scope);
  if (!words || next?.unit?.kind !== 'percent') return undefined;
  const opening = OPENING.exec(low.slice(0, first.start))?.[0] ?? '-';
  const isParallel = words.endsWith(opening) && !grammar.bounds.has(opening.trim());
  const isLike = decimals(first) !== undefined && decimals(next) === decimals(first);
  const isMoved = isLike && (isParallel || leadOf(low, first.start, grammar).change);
  return isMoved || words === opening ? next : undefined;
}

/** The amount behind a join, or at the end of the list that goes on behind a comma; three make a list without a join. */
function lastOf(
  line: Line,
  end: number,
  grammar: Grammar,
  scope: Scope,
  listed: boolean,
): Amount | undefined {
  const { low } = line;
  const comma = low[end] === ',';
  const at = skipSpace(low, comma ? end + 1 : end);
  // "12,400, or 8 percent" says of what is told before which share it is.
  const join =
    grammar.lesserJoins.at(low, at) ?? (comma && listed ? grammar.rangeJoin.at(low, at) : undefined);
  if (!join && !comma) return undefined;
  const number = readNumber(line, skipSpace(low, join?.end ?? at), grammar);
  const next = number && (number.digits || !comma) ? readAmount(line, number, grammar, scope) : undefined;
  if (!next) return undefined;
  if (join || (listed && next.unit)) return next;
  return next.unit ? undefined : lastOf(line, next.end, grammar, scope, true);
}

/** "2-1" in a line about a match, or a pair that says nothing by itself. */
export function readPair(line: Line, first: Amount, second: Amount, grammar: Grammar): Read | undefined {
  const { low } = line;
  if (first.unit || second.unit || !/^[-–:~]$/u.test(low.slice(first.end, second.start).trim()))
    return undefined;
  const noun = readNoun(line, second.end, grammar);
  const place = { start: first.start, end: second.end };
  // "kết quả vào sáng 25-3" is a day.
  const isDay = !grammar.language.monthFirst && first.value > 12 && first.value < 32 && second.value <= 12;
  const told = !isDay && (!noun || grammar.scores.test(noun.text)) && grammar.scores.test(low);
  // "217-213" is a vote, "150-200" a range.
  const most = first.value > second.value ? 1000 : 200;
  // "Sizes 3-5 Men" is none.
  const isPlayed = first.value >= second.value && isFixture(line, first.start, grammar);
  if ((told || isPlayed) && first.value < most && second.value < most)
    return { ...place, quantity: { kind: 'score', range: [first.value, second.value], unit: null } };
  // 1000 - 5000 and 20~100 are ranges.
  const large = second.value >= 1000 || low.slice(first.end, second.start).includes('~');
  return (noun || large) && first.value < second.value ? undefined : { ...place, rule: 'pair' };
}

/** The other side behind its name: "Wild 4*, Sabres* 1" */
const NAME = `[${CAPITALS}][${LETTERS}.’'-]{1,20}`;
const RIVAL = new RegExp(
  `(?<=${NAME} \\d{1,3}), (?:${NAME} ){1,3}(?=\\d{1,3}(?![${LETTERS}\\d%]|[.,–-]\\d))`,
  'uy',
);

/** Two sides and what each has scored: "Porto *2-1* Braga", "Bahia *0 x 0* Ceará" */
const FIXTURE = new RegExp(
  `(?<=${NAME} )\\d{1,2}(?:[-–:]| [-–x×] )\\d{1,2}(?= [${CAPITALS}][${LETTERS}])`,
  'uy',
);

/** Does a score begin there that stands between two names? */
export function isFixture({ text }: Line, at: number, { language }: Grammar): boolean {
  FIXTURE.lastIndex = at;
  return !language.nounsCapital && FIXTURE.test(text);
}

/** "venceu por *2 a 1*", "Wild *4, Sabres 1*" */
export function readScore(line: Line, first: Amount, grammar: Grammar): Told | undefined {
  const { low } = line;
  const known = grammar.scoreJoin?.at(low, skipSpace(low, first.end));
  const isOfScores = grammar.scores.test(low);
  if (!(known || (isOfScores && low[first.end] === ',')) || first.unit || first.number.scale > 1)
    return undefined;
  RIVAL.lastIndex = first.end;
  const join = known ?? (RIVAL.test(line.text) ? { end: RIVAL.lastIndex } : undefined);
  if (!join) return undefined;
  const { between, change } = leadOf(low, first.start, grammar);
  if (between) return undefined;
  const second = readNumber(line, skipSpace(low, join.end), grammar);
  const sides = [first.value, second?.value ?? Number.NaN] as const;
  // "para fazer 2 a 0": what falls is no range, and nobody works 2 to 0.
  const falls = known && !change && first.number.digits && first.value < 9 && sides[1] <= first.value;
  const isScore = falls || isOfScores;
  if (!second || !sides.every((side) => Number.isInteger(side) && side < 200)) return undefined;
  const isAmount = () =>
    readUnit(line, second, undefined, grammar, '') ?? readNoun(line, second.end, grammar);
  return (isScore && !isAmount()) || isFixture(line, first.start, grammar)
    ? { start: first.start, end: second.end, quantity: { kind: 'score', range: [...sides], unit: null } }
    : undefined;
}

const LOWER: readonly (Bound | undefined)[] = ['over', 'atLeast'];
const UPPER: readonly (Bound | undefined)[] = ['under', 'upTo'];

/** "above 10 and below 20": one amount between two bounds. */
export function readOpposite(
  line: Line,
  { start, end, quantity }: Told,
  { bound }: Lead,
  grammar: Grammar,
  scope: Scope,
): Told | undefined {
  const { low } = line;
  const lower = LOWER.includes(bound);
  if (quantity.value === undefined || !(lower || UPPER.includes(bound))) return undefined;
  const gap = skipSpace(low, low[end] === ',' ? end + 1 : end);
  const join = grammar.betweenJoin.at(low, gap);
  const other = grammar.bounds.at(low, join ? skipSpace(low, join.end) : gap);
  if (!other || !(lower ? UPPER : LOWER).includes(other.value)) return undefined;
  const at = skipHyphen(low, other.end);
  const number = readPart(line, at, grammar) ?? readNumber(line, at, grammar);
  const second = number && readAmount(line, number, grammar, scope);
  if (!second || (second.unit && second.unit.unit !== quantity.unit)) return undefined;
  const { value, of, ...rest } = quantity;
  const one = of ? value / of : value;
  const range: [number, number] = lower ? [one, second.value] : [second.value, one];
  const kind = of ? 'count' : rest.kind;
  return range[0] < range[1] ? { start, end: second.end, quantity: { ...rest, kind, range } } : undefined;
}
