import type { Mention } from '../../types.ts';
import { isParticiple } from './phrase.ts';
import type { Token } from './token.ts';
import type { Line } from './walk.ts';
import type { Wording } from './wording.ts';

const PARTS = new Set<Token['kind']>(['comma', 'soft', 'hard', 'break']);

/** The period of each mention of a sentence, in order; undefined where none is stated for it. */
export function periodsOf(
  { tokens, twin }: Line,
  mentions: readonly Mention[],
  wording: Wording,
): (string | undefined)[] {
  const periods: string[][] = [];
  let opening: string[] = [];
  let [before, outside] = [opening, opening];
  let parted = true;
  let head: Token | undefined;
  for (const [at, token] of tokens.entries()) {
    const { kind, mention, shown, leads, low } = token;
    const other = twin.get(at) ?? at;
    // "(330 in October)", "– founded in 2014 –" tell of themselves, while "(2006)" tells of the sentence.
    const isOwn = kind === 'comma' || tokens.slice(Math.min(at, other), Math.max(at, other)).some(isNumber);
    if (other > at) outside = opening;
    if (other > at && isOwn) parted = true;
    if (other < at && isOwn) opening = outside;
    if (kind === 'word') head ??= token;
    if (PARTS.has(kind)) {
      // "Founded in 1987, the firm employs 300": when something else was.
      if (kind === 'comma' && head && isVerb(head, wording)) opening = before;
      [before, head, parted] = [opening, undefined, true];
    }
    if (mention !== undefined) {
      periods.push([...opening]);
      parted = false;
    } else if (kind === 'time' && shown) {
      const text = spanTo(tokens, at, wording);
      const compares = wording.comparisons.has(low.split(' ')[0] ?? '');
      const last = periods.at(-1);
      // Right behind a number it is of that number; behind a mark or a joining word it opens what follows.
      const changes = mentions[periods.length - 1]?.quantity.change !== undefined;
      if (last && !leads && (!parted || (compares && changes))) put(last, text, compares);
      else if (!compares) opening = [text];
    }
  }
  return periods.map((all) => (all.length > 0 ? all.join(', ') : undefined));
}

const isNumber = ({ mention }: Token) => mention !== undefined;

/** A time, with the one it lasts from: "January to April 2013". */
function spanTo(tokens: readonly Token[], at: number, { levels }: Wording): string {
  const [from, to, { text }] = [tokens[at - 2], tokens[at - 1], tokens[at] as Token];
  return from?.kind === 'time' && to && levels.to.has(to.low) ? `${from.text} ${to.text} ${text}` : text;
}

/** A verb, in lower or upper case, that a clause without its subject begins with. */
function isVerb(token: Token, wording: Wording): boolean {
  const { predicates, determiners } = wording;
  const isKnown = predicates.has(token.low) && !determiners.has(token.low);
  return isKnown || isParticiple({ ...token, text: token.low }, wording);
}

/** A period of its own takes the place of the one that opened the sentence; a comparison stands beside it. */
function put(periods: string[], text: string, compares: boolean) {
  if (compares) periods.push(text);
  else periods.splice(0, periods.length, text);
}
