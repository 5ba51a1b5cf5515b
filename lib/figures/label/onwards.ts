import { firstWords, sizeOf, trimEnd, trimHead } from './phrase.ts';
import type { Place } from './place.ts';
import type { Token } from './token.ts';
import type { Wording } from './wording.ts';

/** Most tokens of a sentence that a label is taken from. */
export const MOST_READ = 30;
const ENDS = new Set<Token['kind']>(['break', 'open', 'close']);

/** More is told of a lone noun behind a mark or number: "106 protesters in 21 cities died", "pears, apples and a fig". */
export function onwards({ line: { tokens }, at, stop, wording }: Place, thing: Token[]): Token[] {
  // "*Two months later*, he died"
  const opens = tokens[at]?.duration && stop < 0;
  const words: Token[] = [];
  for (let next = at + 1; next < tokens.length && words.length < MOST_READ; next += 1) {
    const token = tokens[next] as Token;
    if (ENDS.has(token.kind)) break;
    if (token.kind === 'comma' && !(opens && words.length === 1) && isFull(words, tokens[next + 1], wording))
      break;
    if (token.kind === 'comma' && words.length === 0) continue;
    if (token.kind !== 'time') words.push(token.kind === 'comma' ? { ...token, text: '' } : token);
  }
  const said = trimEnd(firstWords(trimHead(words, wording), wording.most, wording), wording);
  return sizeOf(said) > sizeOf(thing) ? said : thing;
}

/** Has a clause all that it tells before its comma: its verb, or a number or another clause behind it ("…, *we* pay")? */
function isFull(words: readonly Token[], next: Token | undefined, wording: Wording): boolean {
  const opens = ({ low }: Token) =>
    wording.edges.has(low) && (wording.determiners.has(low) || !wording.binders.has(low));
  return next?.kind !== 'word' || opens(next) || words.some(({ low }) => wording.predicates.has(low));
}
