import type { Span } from '../types.ts';
import type { Grammar } from './grammar.ts';

/** What stands at a place that is no figure, by a named rule. */
export interface Mask extends Span {
  rule: string;
}

/** Every expression of a line that is never a figure. */
export function masksOf(low: string, { masks }: Grammar): Mask[] {
  return masks.flatMap(({ rule, pattern }) =>
    [...low.matchAll(pattern)].map(({ index, 0: match }) => ({
      rule,
      start: index,
      end: index + match.length,
    })),
  );
}
