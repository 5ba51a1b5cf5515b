import type { Figure } from '../types.ts';

/** The figures in the order of the text, each by its first place. */
export function inTextOrder(figures: readonly Figure[]): Figure[] {
  return figures.toSorted((a, b) => a.mentions[0].start - b.mentions[0].start);
}
