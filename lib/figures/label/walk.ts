import { isVerb } from './phrase.ts';
import type { Token } from './token.ts';
import { twinsOf } from './twins.ts';
import type { Wording } from './wording.ts';

/** Farther than this no phrase is followed. */
const REACH = 40;

/** The tokens of a sentence with what a walk along them asks. */
export interface Line {
  tokens: readonly Token[];
  /** Is there a number before, or behind, the token within its clause? */
  numberBefore: readonly boolean[];
  numberBehind: readonly boolean[];
  /** The other bracket of a bracket. */
  twin: ReadonlyMap<number, number>;
}

/** Words in a row, and the token where the walk to them ended; −1 or the length at the ends of the sentence. */
export interface Phrase {
  words: Token[];
  stop: number;
}

/** The tokens made ready for walks. */
export function lineOfTokens(tokens: readonly Token[], wording: Wording): Line {
  const twin = twinsOf(tokens, wording);
  const places = [...tokens.keys()];
  return {
    tokens,
    twin,
    numberBefore: seenBy(tokens, places),
    numberBehind: seenBy(tokens, places.reverse()),
  };
}

/** For each token whether a number was passed within its clause; what stands in brackets is a clause of its own. */
function seenBy(tokens: readonly Token[], places: readonly number[]): boolean[] {
  const flags: boolean[] = [];
  const outside: boolean[] = [];
  let seen = false;
  let last: Token['kind'] | undefined;
  for (const at of places) {
    const { kind } = tokens[at] as Token;
    flags[at] = seen;
    const isBracket = kind === 'open' || kind === 'close';
    if (isBracket && outside.length > 0 && last !== kind) seen = outside.pop() ?? false;
    else if (isBracket) {
      outside.push(seen);
      seen = false;
      last = kind;
    } else seen = kind === 'number' || (seen && !PARTS.has(kind) && kind !== 'soft');
  }
  return flags;
}

/** What parts clauses. */
export const PARTS = new Set<Token['kind']>(['comma', 'hard', 'break']);

/** The words that lead to a token, back to a mark, a number or the opening of a clause; brackets are left out. */
export function before({ tokens, numberBefore, twin }: Line, at: number, wording: Wording): Phrase {
  const { edges } = wording;
  const words: Token[] = [];
  let stop = at - 1;
  for (let timed = false; stop >= 0 && words.length < REACH; stop -= 1) {
    const token = tokens[stop] as Token;
    // "Mexico (5 billion) *and* Japan (4 billion)"
    const isParted = twin.has(stop - 1) && tokens[stop - 1]?.kind === 'close' && tokens[at]?.kind === 'open';
    const joins = token.kind === 'soft' && !numberBefore[stop] && !isParted;
    if ((twin.get(stop) ?? stop) < stop) stop = twin.get(stop) ?? stop;
    else if (token.kind === 'time') timed = true;
    else if (token.kind === 'word' || joins || passes(token, tokens[at])) {
      // The "in" of "in May" goes with it.
      if (!(timed && edges.has(token.low))) words.unshift(token);
      timed = false;
    } else if (token.kind !== 'close') break;
  }
  // A counted noun belongs to its number: "5 firms total $3m"; but "5 firms earned $3m".
  const nounEnd = tokens[stop]?.nounEnd ?? 0;
  const own = words.filter(({ start }) => start >= nounEnd);
  const [head] = own;
  const isNext = head && (edges.has(head.low) || own.some((word) => isVerb(word, wording)));
  return { words: isNext ? words : own, stop };
}

/** The words that follow a token, up to a mark, a number or the opening of a clause; brackets are left out. */
export function behind({ tokens, numberBehind, twin }: Line, at: number, wording: Wording): Phrase {
  const { edges, predicates, changes, language } = wording;
  const words: Token[] = [];
  const { nounEnd = 0, end: numberEnd = 0 } = tokens[at] ?? {};
  const isCounted = nounEnd > numberEnd;
  let stop = at + 1;
  for (; stop < tokens.length && words.length < REACH; stop += 1) {
    const token = tokens[stop] as Token;
    // "5 people and", "312 people when": nothing more is told of the noun.
    const isFull = !isCounted || (words.at(-1)?.end ?? 0) > nounEnd;
    const joins = token.kind === 'soft' && !numberBehind[stop] && isFull;
    if ((twin.get(stop) ?? -1) > stop) stop = twin.get(stop) ?? stop;
    else if (token.kind === 'time') {
      while (edges.has(words.at(-1)?.low ?? '')) words.pop();
    } else if (token.kind === 'word' || joins || passes(token, tokens[at])) words.push(token);
    else break;
  }
  const kind = tokens[stop]?.kind;
  // "5 shares *up* and 7"
  const isSoft = kind === 'soft';
  const open = kind === 'number' || kind === 'hard' || isSoft;
  // "08/17 targets *reached*)" ends with its verb; "an award *featuring* seven" wants its object.
  const isVerb = (low: string) =>
    (open && language.verbEnd?.test(low)) ||
    (kind === 'number' && words.length > 1 && language.lateStop?.test(low));
  const ends = ({ low, end }: Token) =>
    end > nounEnd &&
    (predicates.has(low) ? open && !(isSoft && changes.has(low)) : edges.has(low) || isVerb(low));
  while (words.length > 0 && ends(words.at(-1) as Token)) words.pop();
  return { words, stop };
}

/** A span of time parts nothing, unless it is asked for itself. */
function passes(token: Token, self: Token | undefined): boolean {
  return token.duration === true && self?.duration !== true;
}
