import { isSmall } from '../../text/pattern.ts';
import { isContent, isLittle, isParticiple, isVerb } from './phrase.ts';
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
  const { determiners, asides, among, language } = wording;
  const shows = language.verbEnd !== undefined || language.nounsCapital === true;
  const twin = new Map<number, number>();
  let [open, dash, comma] = [-1, -1, -1];
  let isApposition = false;
  // Does nothing but a noun phrase stand there since the clause began?
  let [isHead, isNoun] = [true, shows];
  const pair = (from: number, to: number) => twin.set(from, to).set(to, from);
  for (const [at, token] of tokens.entries()) {
    const { kind, low, relative = among?.has(low) ? at - 1 : -1 } = token;
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
      const [next, more] = tokens.slice(at + 1, at + 3);
      // A clause that its verb ends is over: ", das er *leitet*, noch 5".
      const isOver = language.nounsCapital && !isApposition && isSmall(tokens[at - 1]?.text[0]);
      const closes =
        comma >= 0 && at - comma <= MOST_ASIDE && (isOver || goesOn(next, more, isApposition, wording));
      if (closes) pair(comma, at);
      if (isNoun || (next && isParticiple(next, wording))) [comma, isApposition] = [at, isNoun];
      else if (closes) comma = -1;
    }
    // Within an apposition it tells more of that: "Sall, *the scorer of 5 goals, who* limped, was".
    if (relative >= 0 && !(isApposition && comma >= 0 && comma !== relative))
      [comma, isApposition] = [relative, false];
    const begins = kind === 'break' || kind === 'hard';
    if (kind === 'break') comma = -1;
    const isOpening = asides.has(low.split(' ')[0] ?? '');
    isNoun = begins
      ? shows && !isOpening
      : isNoun &&
        kind === 'word' &&
        !(isHead && (isOpening || isLittle(token, wording))) &&
        (determiners.has(low) || !isVerb(token, wording));
    isHead = begins;
  }
  return twin;
}

/** Does the clause around an aside go on: with its verb, or "for $5m"? */
function goesOn(
  next: Token | undefined,
  more: Token | undefined,
  isApposition: boolean,
  wording: Wording,
): boolean {
  if (!next) return false;
  if (isVerb(next, wording)) return true;
  if (!isApposition && more?.kind === 'number' && isLittle(next, wording) && wording.binders.has(next.low))
    return true;
  const { language, binders } = wording;
  const { headFirst, nounsCapital, verbEnd } = language;
  // "La deuda, que subió, *se sitúa* en"
  const isClitic =
    headFirst && verbEnd && isLittle(next, wording) && !binders.has(next.low) && isContent(more, wording);
  // Where nouns have articles or capitals, a word without them is a verb; ", which makes lamps, *boats and* toys".
  const shows = headFirst || nounsCapital;
  return (
    shows === true &&
    /^(?:word|number)$/u.test(more?.kind ?? '') &&
    isSmall(next.text[0]) &&
    (isContent(next, wording) || isClitic === true)
  );
}
