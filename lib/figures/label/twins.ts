import { isSmall } from '../../text/pattern.ts';
import { isParticiple, isVerb } from './phrase.ts';
import type { Token } from './token.ts';
import type { Wording } from './wording.ts';

const DASH = /^[-–—]{1,2}$/u;
/** Most tokens of an aside between commas. */
const MOST_ASIDE = 20;

/**
 * The pairs of brackets, of dashes around an aside: "the mayor – a former teacher – earns", and of commas that part a
 * noun from its verb, "the mayor, who denies it, has paid", "hilly areas, *thought to be of ice*, represent 14%", or a
 * verb from its amount: "bought Meetly, *which makes lamps*, for $5m".
 */
export function twinsOf(tokens: readonly Token[], wording: Wording): Map<number, number> {
  const twin = new Map<number, number>();
  let [open, dash, comma] = [-1, -1, -1];
  const isBinder = ({ low }: Token) =>
    wording.edges.has(low) && wording.binders.has(low) && !wording.determiners.has(low);
  const pair = (from: number, to: number) => twin.set(from, to).set(to, from);
  for (const [at, { kind, low }] of tokens.entries()) {
    if (kind === 'open') open = at;
    if (kind === 'close' && open >= 0) {
      pair(open, at);
      // A comma within the brackets has no pair outside.
      if (comma > open) comma = -1;
      open = -1;
    }
    const isDash = kind === 'comma' && DASH.test(low);
    // "Long Thành – Dầu Giây – Phan Thiết" is a name.
    const isAside = dash >= 0 && tokens.slice(dash + 1, at).some(({ text }) => isSmall(text[0]));
    if (isDash && isAside) pair(dash, at);
    if (isDash) dash = isAside ? -1 : at;
    else if (kind === 'number' || kind === 'break') dash = -1;
    else if (kind === 'comma') {
      const next = tokens[at + 1];
      const closes = next && (isVerb(next, wording) || (isBinder(next) && tokens[at + 2]?.kind === 'number'));
      if (comma >= 0 && at - comma <= MOST_ASIDE && closes) pair(comma, at);
      comma = next && opensAside(next, wording) ? at : -1;
    }
    if (kind === 'break') comma = -1;
  }
  return twin;
}

function opensAside(token: Token, wording: Wording): boolean {
  return wording.relatives?.has(token.low) || isParticiple(token, wording);
}
