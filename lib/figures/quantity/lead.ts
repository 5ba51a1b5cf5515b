import { isDigit } from '../../text/pattern.ts';
import type { Bound, Change } from '../../types.ts';
import type { Grammar } from '../grammar/grammar.ts';
import { skipSpace, skipSpaceBack } from '../grammar/line.ts';
import type { Told } from './quantity.ts';

const CHANGES: readonly Change[] = ['up', 'down'];
/** Most words of a kind each before an amount, and how far before it a change may stand. */
const MOST_TURNS = 4;
const FAR = 120;
/** What follows within the clause; a comma between digits ends none, nor do the point of "4 Mrd. Euro" and "(+3 %)". */
const CLAUSE = /^(?:[^.,;:()!?–]|,(?=\d)|\.(?= ?\d)|(?<=\d \p{L}{3})\.|\([^()]{1,30}\)){0,90}/u;

/** What stands before an amount. */
export interface Lead {
  bound?: Bound;
  change?: Change;
  between: boolean;
  /** It opens no "… and …". */
  isFrom?: boolean;
  /** What may be "between" belongs to the change: "reculé *de*". */
  ofChange?: boolean;
  /** A span of time behind that change is what something takes: "mất 2 năm". */
  takes?: boolean | undefined;
  /** Where it begins. */
  start: number;
}

/** What stands before the amount: "khoảng", "more than"; "tăng", "fell by"; "between". */
export function leadOf(low: string, start: number, grammar: Grammar): Lead {
  const seen: Lead = { between: false, start };
  let at = skipSpaceBack(low, start);
  let isLevel = false;
  let opened = at;
  for (let turns = 0; turns < MOST_TURNS; turns += 1) {
    // "made up 30%" has not gone up, a poll "unter 1042 Wählern" has no bound
    if (grammar.lookalikes?.before(low, at)) break;
    const { bound, between, change } = wordsBefore(low, at, start, grammar);
    if (bound && !seen.bound) seen.bound = bound.value;
    if (between) {
      seen.between = true;
      opened = at;
      seen.isFrom = grammar.fromOnly?.has(low.slice(between.start, at)) === true;
    }
    // "fell below 60", "subió hasta 5": the level, not by how much as in "a rise of under 5"
    if (change && isLevel && !opensAmount(low.slice(change.start, at), grammar))
      return seen.bound === 'upTo' ? { between: seen.between, start: seen.start } : seen;
    const takes = change && grammar.takes?.has(low.slice(change.start, at));
    if (change) return { ...seen, change: change.value, ofChange: between !== undefined, takes };
    const found = bound ?? between;
    if (!found) {
      const apart = changeApart(low, seen.between ? [at, opened] : [at], grammar);
      return apart ? { ...seen, change: apart, ofChange: seen.between } : seen;
    }
    seen.start = found.start;
    isLevel = bound !== undefined && grammar.levelBounds?.has(low.slice(bound.start, at)) === true;
    at = skipSpaceBack(low, found.start);
  }
  return seen;
}

/** The bound, the opening of a range and the change that end at a place. */
function wordsBefore(low: string, at: number, start: number, { bounds, between, changes }: Grammar) {
  const bound = bounds.before(low, at);
  const opens = between.before(low, at);
  // "maple + 2 sheets" is a sum, "(+ 2 %)" none
  const isSum = low[at - 1] === '+' && at < start && low[at - 2] !== '(';
  const change = isSum ? undefined : changes.before(low, at);
  const isOf = (one: { start: number } | undefined) => bound && one && bound.start < one.start;
  // "no más *de* 12" opens no range, "không cao hơn" is a bound, "rẻ *hơn* 5 đồng" has none.
  const isChange = bound && change && change.start < bound.start;
  return {
    bound: isChange ? undefined : bound,
    between: isOf(opens) ? undefined : opens,
    change: isOf(change) ? undefined : change,
  };
}

/** The change told earlier in the clause: "fell in May by *over*", "recule en mai *de* plus de". */
function changeApart(low: string, places: number[], { language }: Grammar): Change | undefined {
  const texts = places.map((to) => low.slice(Math.max(0, to - FAR), to));
  return CHANGES.find((one) => texts.some((text) => language.changesApart?.[one]?.test(text)));
}

/** "rise of", "stieg um": what follows is the amount of the change. */
function opensAmount(change: string, { linkWords, changeJoins }: Grammar): boolean {
  const last = change.slice(change.lastIndexOf(' ') + 1);
  return linkWords.has(last) || changeJoins?.has(last) === true;
}

/** The direction that the end of the clause tells: "ging um 9 Prozent auf 4 Euro *zurück*", "legte 2 Prozent *zu*". */
export function closingChange(
  low: string,
  start: number,
  end: number,
  { language: { changesClosing } }: Grammar,
): Change | undefined {
  if (!changesClosing) return undefined;
  const [behind = ''] = CLAUSE.exec(low.slice(end, end + 90)) ?? [];
  const clause = `${low.slice(Math.max(0, start - FAR), start)}#${behind.trimEnd()}`;
  return CHANGES.find((one) => changesClosing[one]?.test(clause));
}

/** What stands behind the amount: "or more", "a 5% increase". */
export function trailOf(
  low: string,
  { end, quantity }: Told,
  grammar: Grammar,
): { bound?: Bound; change?: Change } {
  const at = skipSpace(low, end);
  // "9 layers + 2 sheets" and "$549 plus $50" are sums
  const isSum = /^ {1,3}(?:\+|\p{L}{2,5} [\d\p{Sc}])/u.test(low.slice(end, end + 10));
  const behind =
    isSum || grammar.lookalikes?.at(low, at)
      ? undefined
      : grammar.boundsAfter.at(low, low[end] === '+' ? end : at);
  // "up 2% and up 4%" are two amounts
  const bound = behind && isDigit(low[skipSpace(low, behind.end)]) ? undefined : behind;
  // "a 5% *annual* rise"
  const adjective = grammar.unitAdjectives?.at(low, at);
  const changeAt = (from: number) =>
    grammar.lookalikes?.at(low, from) ? undefined : grammar.changesAfter.at(low, from);
  const change = changeAt(at) ?? (adjective && changeAt(skipSpace(low, adjective.end)));
  // "12 and more than 194" are two amounts, "37 enfants de moins de cinq ans" as well; "5% more than 194" is one compared.
  const next = change && boundOver(low, change.end, grammar);
  const isShare = quantity.kind === 'percent';
  // "92 off 41 balls"
  const isPair = change && !grammar.bounds.has(low.slice(at, change.end)) && isDigit(low[change.end + 1]);
  const isNext =
    !isShare &&
    (isPair || (next && (isDigit(low[skipSpace(low, next)]) || grammar.parts.at(low, skipSpace(low, next)))));
  return {
    ...(bound && !boundOver(low, bound.end, grammar) && { bound: bound.value }),
    ...(change && !isNext && { change: change.value }),
  };
}

/** Where a bound ends that begins with the word before a place and goes on behind it. */
function boundOver(low: string, end: number, { bounds }: Grammar): number | undefined {
  const over = bounds.at(low, low.lastIndexOf(' ', end - 1) + 1);
  return over && over.end > end ? over.end : undefined;
}
