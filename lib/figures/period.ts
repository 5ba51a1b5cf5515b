import type { Mention } from '../types.ts';
import type { Token } from './token.ts';
import type { Wording } from './wording.ts';

const PARTS = new Set<Token['kind']>(['comma', 'soft', 'hard', 'break']);

/** The period of each mention of a sentence, in order; undefined where none is stated for it. */
export function periodsOf(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  wording: Wording,
): (string | undefined)[] {
  const periods: string[][] = [];
  let opening: string[] = [];
  let before = opening;
  let parted = true;
  let head: Token | undefined;
  for (const token of tokens) {
    const { kind, mention, shown, text, low } = token;
    if (kind === 'word') head ??= token;
    if (PARTS.has(kind)) {
      // "Founded in 1987, the firm employs 300": when something else was.
      if (kind === 'comma' && head && isVerb(head, wording)) opening = before;
      before = opening;
      head = undefined;
    }
    if (mention !== undefined) {
      periods.push([...opening]);
      parted = false;
    } else if (kind === 'time' && shown) {
      const compares = wording.comparisons.has(low.split(' ')[0] ?? '');
      const last = periods.at(-1);
      // Right behind a number it is of that number; behind a mark or a joining word it opens what follows.
      const changes = mentions[periods.length - 1]?.quantity.change !== undefined;
      if (last && (!parted || (compares && changes))) put(last, text, compares);
      else if (!compares) opening = [text];
    } else if (kind === 'break') {
      opening = low === ';' ? [] : opening;
      parted = true;
    } else if (PARTS.has(kind)) parted = true;
  }
  return periods.map((all) => (all.length > 0 ? all.join(', ') : undefined));
}

/** A verb, in lower or upper case, that a clause without its subject begins with. */
function isVerb({ low }: Token, { predicates, determiners, verbEnd }: Wording): boolean {
  return (predicates.has(low) && !determiners.has(low)) || verbEnd.test(low);
}

/** A period of its own takes the place of the one that opened the sentence; a comparison stands beside it. */
function put(periods: string[], text: string, compares: boolean) {
  if (compares) periods.push(text);
  else periods.splice(0, periods.length, text);
}
