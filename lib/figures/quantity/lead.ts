import type { Bound, Change } from '../../types.ts';
import type { Grammar } from '../grammar/grammar.ts';
import { skipSpace, skipSpaceBack } from '../grammar/line.ts';

/** What stands before an amount. */
export interface Lead {
  bound?: Bound;
  change?: Change;
  between: boolean;
  /** What may be "between" belongs to the change: "reculé *de*". */
  ofChange?: boolean;
  /** Where it begins. */
  start: number;
}

/** What stands before the amount: "khoảng", "more than"; "tăng", "fell by"; "between". */
export function leadOf(low: string, start: number, grammar: Grammar): Lead {
  const seen: Lead = { between: false, start };
  let at = skipSpaceBack(low, start);
  for (let turns = 0; turns < 4; turns += 1) {
    const between = grammar.between.before(low, at);
    const bound = grammar.bounds.before(low, at);
    // "made up 30%" has not gone up
    // "maple + 2 sheets" is a sum
    const isSum = low[at - 1] === '+' && at < start;
    const change = isSum || grammar.lookalikes?.before(low, at) ? undefined : grammar.changes.before(low, at);
    if (bound && !seen.bound) seen.bound = bound.value;
    if (between) seen.between = true;
    if (change) return { ...seen, change: change.value, ofChange: between !== undefined };
    const found = bound ?? between;
    if (!found) break;
    seen.start = found.start;
    at = skipSpaceBack(low, found.start);
  }
  return seen;
}

/** What stands behind the amount: "or more", "a 5% increase". */
export function trailOf(low: string, end: number, grammar: Grammar): { bound?: Bound; change?: Change } {
  const at = skipSpace(low, end);
  // "9 layers + 2 sheets" is a sum
  const behind = /^ {1,3}\+/u.test(low.slice(end, end + 4))
    ? undefined
    : grammar.boundsAfter.at(low, low[end] === '+' ? end : at);
  // "12 and more than 194" are two amounts.
  const again = behind && grammar.bounds.at(low, low.lastIndexOf(' ', behind.end - 1) + 1);
  const bound = again && again.end > behind.end ? undefined : behind;
  const change = grammar.changesAfter.at(low, at);
  return { ...(bound && { bound: bound.value }), ...(change && { change: change.value }) };
}
