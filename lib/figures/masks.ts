import type { Span } from '../types.ts';
import type { Grammar } from './grammar.ts';

/** What stands at a place that is no figure, by a named rule. */
export interface Mask extends Span {
  rule: string;
}

/** Every expression of a line that is never a figure. */
export function masksOf(low: string, { masks }: Grammar): Mask[] {
  const digits = /\d/u.test(low);
  const found: Mask[] = [];
  for (const { rule, pattern, digital } of masks) {
    if (digital && !digits) continue;
    // matchAll would clone the pattern for each line, a third of the whole time.
    pattern.lastIndex = 0;
    for (let match = pattern.exec(low); match; match = pattern.exec(low)) {
      found.push({ rule, start: match.index, end: match.index + match[0].length });
      if (match[0] === '') pattern.lastIndex += 1;
    }
  }
  return found;
}
