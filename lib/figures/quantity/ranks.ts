import type { Grammar } from '../grammar/grammar.ts';
import type { Line } from '../grammar/line.ts';
import type { Told } from './quantity.ts';

/** The places in an order that a line states: "đứng thứ 3", "No. 1", "the third-largest". */
export function ranksOf({ low }: Line, marked: string, { ranks, ordinals, parts }: Grammar): Told[] {
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
      found.push({ start: match.index, end: match.index + match[0].length, quantity });
    }
  }
  return found;
}
