import { DURATIONS } from '../../languages/symbols.ts';
import { isCapital, isDigit } from '../../text/pattern.ts';
import type { Quantity, Span } from '../../types.ts';
import type { Grammar } from '../grammar/grammar.ts';
import { isWhole, type Line, skipSpace, skipSpaceBack } from '../grammar/line.ts';
import { readPart } from '../number/fraction.ts';
import { readNoun } from '../number/noun.ts';
import { readNumber } from '../number/number.ts';
import type { Numeral } from '../number/numeral.ts';
import { type Amount, readAmount } from './amount.ts';
import { isPriced } from './currency.ts';
import { closingChange, leadOf, trailOf } from './lead.ts';
import { readArticleUnit, readLateHalf } from './lesser.ts';
import { readMultipleWord } from './multiple.ts';
import { noFigure } from './nofigure.ts';
import { perUnit } from './per.ts';
import { isLevel, readOpposite, readOtherEnd, readPair, readScore, shareUnit } from './range.ts';
import { rankedOf } from './ranks.ts';
import { readRatio } from './ratio.ts';
import type { Unit } from './unit.ts';

/** A quantity at its place in the line, or a number that is none and the rule that says so. */
export type Read = Told | (Span & { rule: string });
export type Told = Span & { quantity: Quantity };

/** What is known from outside the line's words. */
export interface Scope {
  /** ISO 3166, or empty. */
  region: string;
  /** Where the last quantity ended: its signs belong to it. */
  free: number;
  /** The last quantity is by how much something has moved. */
  moved: boolean;
}

/** "8B" is no sum. */
const SHORT = /\d ?[a-z]$/u;
/** Characters before a number whose words tell what it counts. */
const REACH = 100;

/** The quantity whose number begins at a place; undefined when no number begins there. */
export function readQuantity(line: Line, at: number, grammar: Grammar, scope: Scope): Read | undefined {
  const code = codeAt(line, at, grammar, scope.region);
  const part = code ? undefined : readPart(line, at, grammar);
  const read = part
    ? readAmounts(line, part, grammar, scope)
    : code
      ? readNumberAt(line, code.end, grammar, { ...scope, free: 0 })
      : (readMultipleWord(line, at, grammar) ??
        readLateHalf(line, at, grammar, scope) ??
        readNumberAt(line, at, grammar, scope));
  return read && 'quantity' in read ? withCircumstances(line, read, grammar, scope) : read;
}

/** The quantity with what is said around it: "more than", "fell by", "or more", "above 10 and below 20". */
function withCircumstances(line: Line, read: Told, grammar: Grammar, scope: Scope): Told {
  const { quantity, start, end } = read;
  if (quantity.kind === 'score') return read;
  const lead = leadOf(line.low, start, grammar);
  const trail = trailOf(line.low, read, grammar);
  const opposite = readOpposite(line, read, lead, grammar, scope);
  if (opposite) return opposite;
  const { range } = quantity;
  // "20+ years", "20-plus years"
  const gap = /\d(?=[+-])/u.exec(line.low.slice(start, end));
  const open = gap ? grammar.boundsAfter.at(line.low, start + gap.index + 1)?.value : undefined;
  // "$1.2tn *over* ten years", "€5 million ($6 million) *over* four years", "*über* fünf Jahre 8 Millionen"
  const isDuration = DURATIONS.has(quantity.unit ?? '');
  const isBehind = scope.free > 0 && /^\)?\s?$/u.test(line.low.slice(scope.free, lead.start));
  const isSpan = isDuration && (isBehind || isDigit(line.low[skipSpace(line.low, end)]));
  // "trên *3 kênh*": on so few, not over
  const isFew = quantity.kind === 'count' && (quantity.value ?? 10) < 10;
  const isPlace = isFew && grammar.placeBounds?.at(line.low, lead.start) !== undefined;
  const bound =
    trail.bound ?? ((isSpan && lead.bound === 'over') || isPlace ? undefined : lead.bound) ?? open;
  // "14 days off work", "a two-year drop": a span of time is not what fell.
  const behind = isDuration ? undefined : trail.change;
  // "giảm từ 4 % năm 2020 xuống" has the first of two levels; so may have "reculé de 4 %".
  const isFrom = lead.between && !range && (!lead.ofChange || isLevel(line, read, grammar, scope));
  const known = lead.change ?? closingChange(line.low, lead.start, end, grammar);
  const told = behind ?? (isFrom || (isDuration && lead.takes) ? undefined : known);
  // "melhora o serviço em *7 distritos*": where, but not "subiu em 7 pontos"
  const isFewer = quantity.kind === 'count' && (quantity.value ?? 100) < 100 && !behind;
  const within = isFewer ? grammar.within?.before(line.low, skipSpaceBack(line.low, lead.start)) : undefined;
  const isWhere = within && !grammar.changes.before(line.low, skipSpaceBack(line.low, within.start));
  // "growth of minus 3.2%"
  const change = isWhere || (told === 'up' && (quantity.value ?? 0) < 0) ? undefined : told;
  // "a fall of -3 %" is one of 3 %
  const fallen = change === 'down' && quantity.value !== undefined && { value: Math.abs(quantity.value) };
  return {
    ...read,
    quantity: { ...quantity, ...fallen, ...(bound && { bound }), ...(change && { change }) },
  };
}

/** The code or letters glued to their amount: "USD115", "Rs500", "$US5", "R350 million". */
export function codeAt(line: Line, at: number, grammar: Grammar, region: string) {
  const from = line.low[at - 1] === '$' ? at - 1 : at;
  const code = grammar.currencyBefore.at(line.low, from, true);
  const printed = line.text.slice(at, code?.end);
  if (!code || !isDigit(line.low[code.end]) || !isCapital(printed)) return undefined;
  const isPlain = from < at || /^\p{Lu}{3}$|\p{Ll}\.?$/u.test(printed);
  return isPlain || isPriced(line, code.end, code.value, grammar, region) ? code : undefined;
}

function readNumberAt(line: Line, at: number, grammar: Grammar, scope: Scope): Read | undefined {
  const article = grammar.articles.at(line.low, at);
  const number = readNumber(line, at, grammar) ?? (article && readScale(line, at, article.end, grammar));
  if (!number) return article && readArticleUnit(line, at, article.end, grammar, scope);
  if (Number.isNaN(number.value)) return { start: at, end: number.end, rule: 'form' };
  // "3rd of 28"
  const place = number.digits ? grammar.ordinalEnds.at(line.low, number.end) : undefined;
  const ranked = place && rankedOf(line, number.value, place.end, grammar);
  if (ranked) return { start: at, end: ranked, quantity: { kind: 'rank', value: number.value, unit: null } };
  const ordinal = ordinalEnd(line, number, grammar);
  if (ordinal !== undefined) return { start: at, end: ordinal, rule: 'ordinal' };
  const read = readRatio(line, number, grammar, scope) ?? readAmounts(line, number, grammar, scope);
  // "one" and "một" state something only with a unit right behind, or in "one in five".
  const bare = article?.end === number.end && !('quantity' in read && read.quantity.kind !== 'count');
  return bare && !isWhole(line.low, number.start, number.end) ? undefined : read;
}

/** Where "8th" and "twenty-fifth" end; a degree sign is no ordinal's where no noun follows. */
function ordinalEnd(line: Line, number: Numeral, grammar: Grammar): number | undefined {
  if (!number.digits) return ordinalWordEnd(line, number, grammar);
  const ending = grammar.ordinalEnds.at(line.low, number.end);
  if (!ending) return undefined;
  const unit = grammar.units.at(line.low, number.end);
  return unit && (unit.end > ending.end || !readNoun(line, unit.end, grammar)) ? undefined : ending.end;
}

/** "twenty-*fifth*", "vingt et *unième*"; not the unit of "a thirty-second clip". */
function ordinalWordEnd({ low }: Line, { end, value }: Numeral, grammar: Grammar): number | undefined {
  const { ordinals, fractions, numberJoins, units, language } = grammar;
  const join = value % 10 === 0 ? numberJoins.at(low, skipSpace(low, end)) : undefined;
  const at = join && skipSpace(low, join.end);
  const last = at && !units.at(low, at) ? (ordinals.at(low, at) ?? fractions.at(low, at)) : undefined;
  return last && last.value < 10 && low[last.end - 1] !== language.plural ? last.end : undefined;
}

/** "a million", "a dozen": an article and the scale behind it. */
function readScale(line: Line, at: number, end: number, grammar: Grammar): Numeral | undefined {
  const from = skipSpace(line.low, end);
  const number = grammar.parts.at(line.low, from)?.value.scale ? readNumber(line, from, grammar) : undefined;
  return number && { ...number, start: at, words: number.words + 1 };
}

/** An amount, the other end of its range, or the noun that it counts. */
function readAmounts(line: Line, number: Numeral, grammar: Grammar, scope: Scope): Read {
  const { low } = line;
  const first = readAmount(line, number, grammar, scope);
  const second = first.unit?.kind === 'multiple' ? undefined : readOtherEnd(line, first, grammar, scope);
  const last = second ?? first;
  if (!second && !first.unit) shareUnit(line, first, grammar, scope);
  const pair = readScore(line, first, grammar) ?? (second && readPair(line, first, second, grammar));
  if (pair) return pair;
  // "$50-60 *a barrel*"
  const shared = first.unit && perUnit(line, { ...first.unit, end: last.end }, grammar);
  const unit = last.unit ?? shared ?? bareMoney(line, first, last, grammar);
  if (number.share && !unit && !second) return shareOf(number, number.share);
  const link =
    last.number.scale > 1 || last.value >= 1e6
      ? grammar.linkWords.at(low, skipSpace(low, last.end))
      : undefined;
  const noun =
    unit || wantsLink(line, last, link, grammar) ? undefined : readNoun(line, link?.end ?? last.end, grammar);
  const rule = noFigure({ line, first, last, noun: noun?.text, grammar });
  if (rule) return { start: first.start, end: droppedEnd(line, number, rule, grammar) ?? first.end, rule };
  const quantity: Quantity = {
    kind: unit?.kind ?? 'count',
    ...(second ? { range: [first.value, second.value] } : { value: first.value }),
    unit: unit ? unit.unit : (noun?.text ?? null),
  };
  return { start: first.start, end: noun?.end ?? Math.max(last.end, unit?.end ?? 0), quantity };
}

/** "5 milliards *garantis*": what a million counts stands behind "de" where nouns come first and have a plural. */
function wantsLink({ low }: Line, { number, end }: Amount, link: unknown, { language }: Grammar): boolean {
  const isGreat = number.scale >= 1e6 && !SHORT.test(low.slice(number.start, end));
  return isGreat && !link && language.headFirst === true && language.plural !== '';
}

/** The currency of "gần 3.103 tỷ" and "152 triệu/lượng", where a language leaves it out and nothing is counted. */
function bareMoney(
  line: Line,
  { start }: Amount,
  { number, end }: Amount,
  grammar: Grammar,
): Unit | undefined {
  const { low } = line;
  const { bareMoney: money } = grammar.language;
  if (!money || number.scale < 1000 || isWhole(low, start, end)) return undefined;
  const unit = perUnit(line, { kind: 'money', unit: money.currency, end }, grammar);
  const before = low.slice(Math.max(0, start - REACH), start);
  const isPriced = number.scale >= money.from || (number.scale >= 1e6 && grammar.priced.test(before));
  if (!isPriced && unit.end === end) return undefined;
  // "số người dùng là 2,38 tỷ"
  const counts = SHORT.test(low.slice(start, end)) || grammar.unpriced.test(before);
  return counts || grammar.counted?.at(low, skipSpace(low, end)) ? undefined : unit;
}

/** Where "three twenty" and "nineteen eighty-six" end, which go on behind their first number. */
function droppedEnd(line: Line, number: Numeral, rule: string, grammar: Grammar): number | undefined {
  return number.digits || rule === 'word'
    ? undefined
    : readNumber(line, skipSpace(line.low, number.end), grammar)?.end;
}

/** "two thirds", "half of". */
function shareOf({ start, end }: Span, [value, of]: readonly [number, number]): Told {
  return { start, end, quantity: { kind: 'ratio', value, of, unit: null } };
}
