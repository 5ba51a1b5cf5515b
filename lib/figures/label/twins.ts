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
  const pairs = [...commaPairs(tokens, wording), ...bracketPairs(tokens), ...dashPairs(tokens)];
  return new Map(
    pairs.flatMap(([from, to]) => [
      [from, to],
      [to, from],
    ]),
  );
}

type Pair = [from: number, to: number];

function bracketPairs(tokens: readonly Token[]): Pair[] {
  const pairs: Pair[] = [];
  let open = -1;
  for (const [at, { kind }] of tokens.entries()) {
    if (kind === 'close' && open >= 0) pairs.push([open, at]);
    if (kind === 'open') open = at;
    else if (kind === 'close') open = -1;
  }
  return pairs;
}

function dashPairs(tokens: readonly Token[]): Pair[] {
  const pairs: Pair[] = [];
  let dash = -1;
  for (const [at, token] of tokens.entries()) {
    if (token.kind === 'number' || token.kind === 'break') dash = -1;
    if (!isDash(token)) continue;
    // "Long Thành – Dầu Giây – Phan Thiết" is a name.
    const isAside = dash >= 0 && tokens.slice(dash + 1, at).some(({ text }) => isSmall(text[0]));
    if (isAside) pairs.push([dash, at]);
    dash = isAside ? -1 : at;
  }
  return pairs;
}

function commaPairs(tokens: readonly Token[], wording: Wording): Pair[] {
  const pairs: Pair[] = [];
  const isNoun = nounsOnly(tokens, wording);
  let [open, comma] = [-1, -1];
  let isApposition = false;
  for (const [at, token] of tokens.entries()) {
    const { kind, low, relative = wording.among?.has(low) ? at - 1 : -1 } = token;
    if (kind === 'open') open = at;
    // A comma within brackets has no pair outside.
    if (kind === 'break' || (kind === 'close' && open >= 0 && comma > open)) comma = -1;
    if (kind === 'close') open = -1;
    if (kind === 'comma' && !isDash(token)) {
      const [next, more] = tokens.slice(at + 1, at + 3);
      // A clause that its verb ends is over: ", das er *leitet*, noch 5".
      const isOver = wording.language.nounsCapital && !isApposition && isSmall(tokens[at - 1]?.text[0]);
      const isNear = comma >= 0 && at - comma <= MOST_ASIDE;
      const closes = isNear && (isOver || goesOn(next, more, isApposition, wording));
      if (closes) pairs.push([comma, at]);
      if (isNoun[at] || (next && isParticiple(next, wording)))
        [comma, isApposition] = [at, isNoun[at] === true];
      else if (closes) comma = -1;
    }
    // Within an apposition it tells more of that: "Sall, *the scorer of 5 goals, who* limped, was".
    if (relative >= 0 && !(isApposition && comma >= 0 && comma !== relative))
      [comma, isApposition] = [relative, false];
  }
  return pairs;
}

function isDash({ kind, low }: Token): boolean {
  return kind === 'comma' && DASH.test(low);
}

/** For each token whether nothing but a noun phrase stands before it in its clause, where a language shows that. */
function nounsOnly(tokens: readonly Token[], wording: Wording): boolean[] {
  const { determiners, asides, language } = wording;
  const shows = language.verbEnd !== undefined || language.nounsCapital === true;
  const flags: boolean[] = [];
  let [isHead, isNoun] = [true, shows];
  for (const token of tokens) {
    const { kind, low } = token;
    flags.push(isNoun);
    const begins = kind === 'break' || kind === 'hard';
    const isOpening = asides.has(low.split(' ')[0] ?? '');
    if (begins) isNoun = shows && !isOpening;
    else if (kind !== 'word' || (isHead && (isOpening || isLittle(token, wording)))) isNoun = false;
    else if (!determiners.has(low) && isVerb(token, wording)) isNoun = false;
    isHead = begins;
  }
  return flags;
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
