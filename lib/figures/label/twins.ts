import type { Token } from './token.ts';

const DASHES = new Set(['-', '–', '—']);

/** The pairs of brackets, and of dashes around an aside: "the mayor – a former teacher – earns". */
export function twinsOf(tokens: readonly Token[]): Map<number, number> {
  const twin = new Map<number, number>();
  let [open, dash] = [-1, -1];
  for (const [at, { kind, low }] of tokens.entries()) {
    if (kind === 'open') open = at;
    if (kind === 'close' && open >= 0) {
      twin.set(open, at).set(at, open);
      open = -1;
    }
    const isDash = kind === 'comma' && DASHES.has(low);
    // "Long Thành – Dầu Giây – Phan Thiết" is a name.
    const isAside = dash >= 0 && tokens.slice(dash + 1, at).some(({ text }) => /^\p{Ll}/u.test(text));
    if (isDash && isAside) twin.set(dash, at).set(at, dash);
    if (isDash) dash = isAside ? -1 : at;
    else if (kind === 'number' || kind === 'break') dash = -1;
  }
  return twin;
}
