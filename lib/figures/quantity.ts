import type { Bound, Change, Quantity } from '../types.ts';
import type { Grammar } from './grammar.ts';
import { isWhole, type Line, skipHyphen, skipSpace, skipSpaceBack } from './line.ts';
import { readNoun } from './noun.ts';
import { type Numeral, readNumber, round } from './number.ts';
import { currencyBefore, partOf, readUnit, type Unit } from './unit.ts';

/** A quantity at its place in the line, or a number that is none and the rule that says so. */
export type Read = { start: number; end: number } & ({ quantity: Quantity } | { rule: string });

/** What is known from outside the line's words. */
export interface Scope {
  /** ISO 3166, or empty. */
  region: string;
  /** Where the last quantity ended: its signs belong to it. */
  free: number;
}

/** A number with what stands around it. */
interface Amount {
  number: Numeral;
  value: number;
  start: number;
  end: number;
  unit?: Unit;
}

/** The quantity whose number begins at a place; undefined when no number begins there. */
export function readQuantity(line: Line, at: number, grammar: Grammar, scope: Scope): Read | undefined {
  const code = codeAt(line, at, grammar);
  if (code) return readNumberAt(line, code.end, grammar, { region: scope.region, free: 0 });
  return (
    readShare(line, at, grammar, scope) ??
    readMultipleWord(line, at, grammar) ??
    readNumberAt(line, at, grammar, scope)
  );
}

/** The code glued to its amount: "USD115". */
export function codeAt({ low, text }: Line, at: number, { currencyBefore: signs }: Grammar) {
  const code = signs.at(low, at, true);
  return code && /\d/u.test(low[code.end] ?? '') && /^\p{Lu}{3}$/u.test(text.slice(at, code.end))
    ? code
    : undefined;
}

function readNumberAt(line: Line, at: number, grammar: Grammar, scope: Scope): Read | undefined {
  const article = grammar.articles.at(line.low, at);
  const number = readNumber(line, at, grammar) ?? (article && readScale(line, at, article.end, grammar));
  if (!number) return undefined;
  if (Number.isNaN(number.value)) return { start: at, end: number.end, rule: 'form' };
  const ending = grammar.ordinalEnds.at(line.low, number.end);
  if (number.digits && number.scale === 1 && ending) return { start: at, end: ending.end, rule: 'ordinal' };
  const read = readRatio(line, number, grammar, scope) ?? readAmounts(line, number, grammar, scope);
  // "one" and "một" state something only with a unit right behind, or in "one in five".
  const bare = article?.end === number.end && !('quantity' in read && read.quantity.kind !== 'count');
  return bare && !isWhole(line.low, number.start, number.end) ? undefined : read;
}

/** "a million", "a dozen": an article and the scale behind it. */
function readScale(line: Line, at: number, end: number, grammar: Grammar): Numeral | undefined {
  const from = skipSpace(line.low, end);
  const number =
    from > end && grammar.parts.at(line.low, from)?.value.scale ? readNumber(line, from, grammar) : undefined;
  return number && { ...number, start: at, words: number.words + 1 };
}

/** "half of", "một nửa", "a third of". */
function readShare(line: Line, at: number, grammar: Grammar, scope: Scope): Read | undefined {
  const share = grammar.shares.at(line.low, at);
  if (!share) return undefined;
  const [value, of] = share.value;
  const article = grammar.articles.at(line.low, skipSpace(line.low, share.end));
  const next = skipSpace(line.low, article?.end ?? share.end);
  const scale = grammar.parts.at(line.low, next);
  if (scale?.value.scale) {
    const amount = round((scale.value.value * value) / of);
    const number = {
      start: at,
      end: scale.end,
      value: amount,
      plain: value / of,
      scale: scale.value.value,
      digits: false,
      words: 2,
    };
    return readAmounts(line, number, grammar, scope);
  }
  const unit = grammar.units.at(line.low, next);
  if (unit)
    return { start: at, end: unit.end, quantity: { kind: 'measure', value: value / of, unit: unit.value } };
  return { start: at, end: share.end, quantity: { kind: 'ratio', value, of, unit: null } };
}

/** "doubled", "gấp đôi". */
function readMultipleWord({ low }: Line, at: number, grammar: Grammar): Read | undefined {
  const word = grammar.multiples.at(low, at);
  return word && { start: at, end: word.end, quantity: { kind: 'multiple', value: word.value, unit: null } };
}

/** "08/17 chỉ tiêu", "9 out of 10 patients", "two thirds"; a plain 8/7 without a noun is more likely a date. */
function readRatio(line: Line, number: Numeral, grammar: Grammar, scope: Scope): Read | undefined {
  const { low } = line;
  const { start, value } = number;
  const part = grammar.fractions.at(low, skipHyphen(low, number.end));
  if (part && number.scale === 1 && Number.isInteger(value)) {
    if (value < part.value)
      return { start, end: part.end, quantity: { kind: 'ratio', value, of: part.value, unit: null } };
  }
  const slash = number.digits && low[number.end] === '/' && /\d/u.test(low[number.end + 1] ?? '');
  const join = slash ? { end: number.end + 1 } : grammar.outOf.at(low, skipSpace(low, number.end));
  if (!join || !Number.isInteger(value)) return undefined;
  const other = readNumber(line, skipSpace(low, join.end), grammar);
  if (!other || !Number.isInteger(other.value) || other.value === 0 || value > other.value) return undefined;
  if (/^[.,/]\d/u.test(low.slice(other.end))) return undefined;
  const unit = readUnit(line, other.end, undefined, grammar, scope.region);
  const end = other.end;
  if (slash && (unit?.kind === 'measure' || unit?.kind === 'percent'))
    return {
      start,
      end: unit.end,
      quantity: { kind: unit.kind, value: round(value / other.value), unit: unit.unit },
    };
  if (unit || (!slash && (/^(?:19|20)\d\d$/u.test(low.slice(other.start, end)) || value === other.value)))
    return undefined;
  const noun = readNoun(line, end, grammar);
  if (slash && !noun && !isWhole(low, start, end))
    return value <= 31 && other.value <= 31 ? { start, end, rule: 'date' } : undefined;
  return {
    start,
    end: noun?.end ?? end,
    quantity: { kind: 'ratio', value, of: other.value, unit: noun?.text ?? null },
  };
}

/** An amount, the other end of its range and what stands around both. */
function readAmounts(line: Line, number: Numeral, grammar: Grammar, scope: Scope): Read {
  const { low } = line;
  const first = readAmount(line, number, grammar, scope);
  const lead = circumstances(low, first.start, grammar);
  const second =
    first.unit?.kind === 'multiple' ? undefined : readOtherEnd(line, first, lead, grammar, scope);
  const last = second ?? first;
  if (second && !first.unit && !second.unit && /^[-–:]$/u.test(low.slice(first.end, second.start).trim())) {
    const score = grammar.scores.test(low);
    const noun = readNoun(line, second.end, grammar);
    if (score && first.value < 200 && second.value < 200 && !noun)
      return {
        start: first.start,
        end: second.end,
        quantity: { kind: 'score', range: [first.value, second.value], unit: null },
      };
    if (!noun || first.value >= second.value) return { start: first.start, end: second.end, rule: 'pair' };
  }
  const unit = last.unit ?? first.unit;
  const link =
    last.number.scale >= 1000 ? grammar.linkWords.at(low, skipSpace(low, last.end), true) : undefined;
  const noun = unit ? undefined : readNoun(line, link?.end ?? last.end, grammar);
  const rule = noFigure(line, first, last, noun?.text, grammar);
  if (rule) return { start: first.start, end: first.end, rule };
  const after = circumstancesAfter(low, last.end, grammar);
  const quantity: Quantity = {
    kind: unit?.kind ?? 'count',
    ...(second ? { range: [first.value, second.value] } : { value: first.value }),
    unit: unit ? unit.unit : (noun?.text ?? null),
    ...(lead.bound && { bound: lead.bound }),
    ...(lead.change && (!lead.between || second) && { change: lead.change }),
    ...after,
  };
  return { start: first.start, end: noun?.end ?? last.end, quantity };
}

/** The number with its currency, sign, unit and lesser parts: "2 hours 30 minutes", "3 đô 20 xu". */
function readAmount(line: Line, number: Numeral, grammar: Grammar, scope: Scope): Amount {
  const { low } = line;
  const money = number.digits
    ? currencyBefore(line, number.start, grammar, scope.region, scope.free)
    : undefined;
  const half = grammar.andHalf.at(low, skipSpace(low, number.end));
  const multiple = half ? undefined : readMultiple(line, number, grammar);
  if (multiple)
    return { number, value: number.value, start: number.start, end: multiple.end, unit: multiple };
  const unit = readUnit(line, half?.end ?? number.end, money?.value, grammar, scope.region, number.scale);
  const late = half || !unit ? undefined : grammar.andHalf.at(low, skipSpace(low, unit.end));
  const halves = (half ?? late)?.value ?? 0;
  const start = signStart(line, money?.start ?? number.start, grammar);
  const sign = start < (money?.start ?? number.start) ? -1 : 1;
  const value = round((number.value + halves * number.scale) * (unit?.factor ?? 1) * sign);
  const amount: Amount = {
    number,
    value,
    start,
    end: late?.end ?? unit?.end ?? half?.end ?? number.end,
    ...(unit && { unit }),
  };
  return unit ? withLesser(line, amount, unit, grammar, scope) : amount;
}

function withLesser(line: Line, amount: Amount, unit: Unit, grammar: Grammar, scope: Scope): Amount {
  const { low } = line;
  const gap = skipSpace(low, low[amount.end] === ',' ? amount.end + 1 : amount.end);
  const join = grammar.numberJoins.at(low, gap);
  const next = gap > amount.end ? readNumber(line, skipSpace(low, join?.end ?? gap), grammar) : undefined;
  const lesser = next && readUnit(line, next.end, undefined, grammar, scope.region);
  if (!next || !lesser || next.value < 0) return amount;
  const share = partOf(lesser.unit, unit.unit);
  if (unit.kind === 'money' && lesser.factor && next.value < 100)
    return { ...amount, value: round(amount.value + next.value / 100), end: lesser.end };
  if (!share || next.value >= share) return amount;
  const whole = {
    ...amount,
    end: lesser.end,
    value: round(amount.value * share + next.value),
    unit: lesser,
  };
  if (lesser.unit === 'inch' && unit.unit === 'foot')
    return { ...whole, value: amount.value + next.value / 12, unit };
  return withLesser(line, whole, lesser, grammar, scope);
}

/** The place of a minus sign before an amount, or its own. */
function signStart({ low, text }: Line, at: number, grammar: Grammar): number {
  const end = skipSpaceBack(low, at);
  const word = grammar.minus.before(low, end);
  // "2 -7 g" is a range, "- $75" a dash; "-7" and a line that opens with "- 7" are below zero.
  const sign = word && !/\p{L}/u.test(low[word.start] ?? '');
  if (sign && word.start > 0 && (end < at || /[\d%]\s{0,2}$/u.test(low.slice(0, word.start)))) return at;
  if (word && (word.start === 0 || /[\s(]/u.test(text[word.start - 1] ?? ''))) return word.start;
  return at;
}

/** "gấp 2,5 lần", "3 times as many", "2x". */
function readMultiple({ low }: Line, number: Numeral, grammar: Grammar): Unit | undefined {
  const after = grammar.multipleAfter.at(low, skipHyphen(low, number.end));
  if (after) return { kind: 'multiple', unit: null, end: after.end };
  let before = skipSpaceBack(low, number.start);
  const bound = grammar.bounds.before(low, before);
  if (bound) before = skipSpaceBack(low, bound.start);
  return grammar.multipleBefore.before(low, before)
    ? { kind: 'multiple', unit: null, end: number.end }
    : undefined;
}

/** The other end of a range, which shares unit and scale: "$3-5 million", "từ 5 đến 7 tấn". */
function readOtherEnd(
  line: Line,
  first: Amount,
  lead: Lead,
  grammar: Grammar,
  scope: Scope,
): Amount | undefined {
  const { low } = line;
  const gap = skipSpace(low, first.end);
  const join =
    grammar.rangeJoin.at(low, gap, true) ?? (lead.between ? grammar.betweenJoin.at(low, gap) : undefined);
  // "rose from 4% to 5%" are two levels, "5-7%" and "from 5 to 7%" one range.
  if (!join || (lead.between && lead.change && /\p{L}/u.test(low[gap] ?? ''))) return undefined;
  let at = skipSpace(low, join.end);
  const bound = grammar.bounds.at(low, at);
  if (bound) at = skipSpace(low, bound.end);
  const sign = /^(?:[a-z]{0,2}[$€£¥₫₹])\s?/u.exec(low.slice(at, at + 5));
  const number = readNumber(line, at + (sign?.[0].length ?? 0), grammar);
  if (!number || Number.isNaN(number.value) || (!number.digits && number.words === 1 && number.value < 2))
    return undefined;
  const second = readAmount(line, number, grammar, scope);
  if (
    first.unit &&
    second.unit &&
    (first.unit.kind !== second.unit.kind || first.unit.unit !== second.unit.unit)
  )
    return undefined;
  const scale =
    number.scale > 1 && first.number.scale === 1 && first.number.plain <= number.plain ? number.scale : 1;
  const factor = !first.unit && second.unit?.factor ? second.unit.factor : 1;
  const lowEnd = round(first.value * scale * factor);
  if (lowEnd > second.value && (first.unit ?? second.unit)) return undefined;
  first.value = lowEnd;
  // "5% - 7" is no range, "$5-7" is.
  const alone = first.unit && !second.unit && !sign && first.start === first.number.start;
  return alone ? undefined : second;
}

/** Why a number with nothing telling beside it is no figure; undefined when it is one. */
function noFigure(
  { low, text }: Line,
  first: Amount,
  last: Amount,
  noun: string | undefined,
  grammar: Grammar,
): string | undefined {
  const { number } = first;
  if (first.unit ?? last.unit) return undefined;
  if (isWhole(low, first.start, last.end)) return undefined;
  if (!number.digits) {
    if (number.words > 1 || number.value >= 13 || number.scale > 1) return undefined;
    const counts =
      noun !== undefined &&
      number.value > 1 &&
      (grammar.counted ? grammar.counted.at(low, skipSpace(low, number.end)) : true);
    return counts && !grammar.firstOnly.has(low.slice(number.start, number.end)) ? undefined : 'word';
  }
  if (number.scale > 1 || last !== first) return undefined;
  const printed = low.slice(number.start, number.end);
  if (/^(?:1[6-9]|20)\d\d$/u.test(printed)) return 'year';
  if (/^0\d/u.test(printed)) return noun ? undefined : 'code';
  const named = /\p{Lu}[\p{L}\p{M}]*[ -]$/u.test(text.slice(Math.max(0, first.start - 24), first.start));
  const opens = /^\s*["“'‘(]?\p{Lu}[\p{L}\p{M}]*[ -]$/u.test(text.slice(0, first.start));
  if (named && !opens && /^\d{1,4}$/u.test(printed) && (noun === undefined || /^\p{Lu}/u.test(noun)))
    return 'name';
  return undefined;
}

/** What stands before an amount. */
interface Lead {
  bound?: Bound;
  change?: Change;
  between: boolean;
}

/** What stands before the amount: "khoảng", "more than"; "tăng", "fell by"; "between". */
function circumstances(low: string, start: number, grammar: Grammar): Lead {
  const seen: Lead = { between: false };
  let at = skipSpaceBack(low, start);
  for (let turns = 0; turns < 4; turns += 1) {
    const between = grammar.between.before(low, at);
    const bound = grammar.bounds.before(low, at);
    const change = grammar.changes.before(low, at);
    if (bound && !seen.bound) seen.bound = bound.value;
    if (between) seen.between = true;
    if (change) return { ...seen, change: change.value };
    const found = bound ?? between;
    if (!found) break;
    at = skipSpaceBack(low, found.start);
  }
  return seen;
}

function circumstancesAfter(low: string, end: number, grammar: Grammar): { bound?: Bound; change?: Change } {
  const at = skipSpace(low, end);
  const bound = grammar.boundsAfter.at(low, low[end] === '+' ? end : at);
  const change = grammar.changesAfter.at(low, at);
  return { ...(bound && { bound: bound.value }), ...(change && { change: change.value }) };
}
