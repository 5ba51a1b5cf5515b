import type { Grammar } from '../grammar/grammar.ts';
import { type Line, skipSpace } from '../grammar/line.ts';
import { readNumber } from '../number/number.ts';
import type { Told } from './quantity.ts';

/** The places in an order that a line states: "đứng thứ 3", "No. 1", "the third-largest". */
export function ranksOf(line: Line, marked: string, grammar: Grammar): Told[] {
  const { low } = line;
  const { ranks, ordinals, parts } = grammar;
  const found: Told[] = [];
  for (const pattern of ranks) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(marked); match; match = pattern.exec(marked)) {
      const [from = 0, to = 0] = match.indices?.groups?.n ?? [];
      const printed = low.slice(from, to);
      // A pattern without a number names the first: "No. 1".
      const digits = printed ? Number.parseInt(printed, 10) : 1;
      // "Platz zwei", where the pattern says that it may be; "the two best" are no second-best.
      const cardinal = match.groups?.cardinal === undefined ? undefined : parts.at(printed, 0)?.value.value;
      const value = ordinals.at(printed, 0)?.value ?? cardinal ?? digits;
      if (Number.isNaN(value)) continue;
      const quantity = { kind: 'rank' as const, value, unit: null };
      const end = match.index + match[0].length;
      found.push({ start: match.index, end: rankedOf(line, value, end, grammar) ?? end, quantity });
    }
  }
  return found;
}

/** Where "of 28" ends behind a place in an order, "3rd *of 28*", since it counts nothing. */
export function rankedOf(line: Line, value: number, at: number, grammar: Grammar): number | undefined {
  const { low } = line;
  const join = grammar.rankOf?.at(low, skipSpace(low, at));
  const of = join && readNumber(line, skipSpace(low, join.end), grammar);
  return of && of.value > value ? of.end : undefined;
}
