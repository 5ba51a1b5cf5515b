import { fold } from '../text/fold.ts';
import type { Mention, Quantity } from '../types.ts';

/** Mentions of the same quantity together, in order of their first place. */
export function mergeMentions(mentions: Mention[]): [Mention, ...Mention[]][] {
  const groups = new Map<string, [Mention, ...Mention[]]>();
  for (const mention of mentions) {
    const key = keyOf(mention.quantity);
    const group = groups.get(key);
    if (group) group.push(mention);
    else groups.set(key, [mention]);
  }
  return [...groups.values()];
}

function keyOf({ kind, value, range, of, unit }: Quantity): string {
  return [kind, value, range, of, fold(unit ?? '')].join('|');
}
