import type { Token } from './token.ts';
import type { Wording } from './wording.ts';

/** Better two words too many than half a name. */
const SLACK = 2;
/** Nor is a phrase without a place to cut cut within this. */
const STRETCH = 1.5;
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
export function lineOfTokens(tokens: readonly Token[]): Line {
  const twin = new Map<number, number>();
  let open = -1;
  for (const [at, { kind }] of tokens.entries()) {
    if (kind === 'open') open = at;
    if (kind !== 'close' || open < 0) continue;
    twin.set(open, at).set(at, open);
    open = -1;
  }
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
    } else seen = kind === 'number' || (seen && !PARTS.has(kind));
  }
  return flags;
}

const PARTS = new Set<Token['kind']>(['comma', 'hard', 'break']);

/** The words that lead to a token, back to a mark, a number or the opening of a clause; brackets are left out. */
export function before({ tokens, numberBefore, twin }: Line, at: number, wording: Wording): Phrase {
  const { edges, predicates } = wording;
  const words: Token[] = [];
  let stop = at - 1;
  for (let timed = false; stop >= 0 && words.length < REACH; stop -= 1) {
    const token = tokens[stop] as Token;
    const joins = token.kind === 'soft' && !numberBefore[stop];
    if (token.kind === 'close' && twin.has(stop)) stop = twin.get(stop) ?? stop;
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
  const isNext = head && (edges.has(head.low) || predicates.has(head.low));
  return { words: isNext ? words : own, stop };
}

/** The words that follow a token, up to a mark, a number or the opening of a clause; brackets are left out. */
export function behind({ tokens, numberBehind, twin }: Line, at: number, wording: Wording): Phrase {
  const { edges, predicates, verbEnd } = wording;
  const words: Token[] = [];
  const { nounEnd = 0, end: numberEnd = 0 } = tokens[at] ?? {};
  const isCounted = nounEnd > numberEnd;
  let stop = at + 1;
  for (; stop < tokens.length && words.length < REACH; stop += 1) {
    const token = tokens[stop] as Token;
    // "5 people and", "312 people when": nothing more is told of the noun.
    const isFull = !isCounted || (words.at(-1)?.end ?? 0) > nounEnd;
    const joins = token.kind === 'soft' && !numberBehind[stop] && isFull;
    if (token.kind === 'open' && twin.has(stop)) stop = twin.get(stop) ?? stop;
    else if (token.kind === 'time') {
      while (edges.has(words.at(-1)?.low ?? '')) words.pop();
    } else if (token.kind === 'word' || joins || passes(token, tokens[at])) words.push(token);
    else break;
  }
  const kind = tokens[stop]?.kind;
  const open = kind === 'number' || kind === 'hard' || kind === 'soft';
  const ends = ({ low, end }: Token) =>
    end > nounEnd && (edges.has(low) || (open && (predicates.has(low) || verbEnd.test(low))));
  while (words.length > 0 && ends(words.at(-1) as Token)) words.pop();
  return { words, stop };
}

/** A span of time parts nothing, unless it is asked for itself. */
function passes(token: Token, self: Token | undefined): boolean {
  return token.duration === true && self?.duration !== true;
}

/** How many words, those written with spaces in full. */
export function sizeOf(words: readonly Token[]): number {
  let size = 0;
  for (const word of words) size += word.size;
  return size;
}

/** A word that says something by itself: no preposition, article, auxiliary or verb of a change. */
export function isContent(word: Token | undefined, { edges, predicates }: Wording): boolean {
  return (
    word !== undefined &&
    word.kind === 'word' &&
    !word.low.startsWith('/') &&
    !edges.has(word.low) &&
    !predicates.has(word.low)
  );
}

/** The words without little words at their head. */
export function trimHead(words: readonly Token[], { edges }: Wording): Token[] {
  const first = words.findIndex(
    ({ kind, low }) => kind !== 'soft' && !edges.has(low) && !low.startsWith('/'),
  );
  return first < 0 ? [] : words.slice(first);
}

/** The words without little words at their end. */
export function trimEnd(words: readonly Token[], { edges }: Wording): Token[] {
  return words.slice(0, words.findLastIndex(({ kind, low }) => kind !== 'soft' && !edges.has(low)) + 1);
}

/** The end of a phrase, at most about `most` words, begun behind a verb or joining word, never within a name. */
export function lastWords(all: readonly Token[], most: number, wording: Wording): Token[] {
  const words = trimHead(all, wording);
  if (sizeOf(words) <= most + SLACK) return words;
  const isNear = sizeOf(words) <= most * STRETCH;
  const sizes = words.map((_, at) => sizeOf(words.slice(at)));
  const cutWithin = (limit: number) => {
    let [from, best] = [0, 0];
    for (let at = 1; at < words.length; at += 1) {
      const size = sizes[at] ?? 0;
      const worth = size + cutWorth(words[at - 1] as Token, words[at] as Token, wording);
      if (size <= limit && size >= most / 4 && worth > best) [from, best] = [at, worth];
    }
    return from;
  };
  const from = cutWithin(most + SLACK) || (isNear ? 0 : cutWithin(most * STRETCH));
  if (from === 0 && isNear) return words;
  return from > 0 ? trimHead(words.slice(from), wording) : firstWords(words, most, wording);
}

/** How good a phrase begins between two words: behind a verb or a joining word as if it held four words more. */
function cutWorth({ kind, low }: Token, next: Token, { edges, predicates, binders }: Wording): number {
  if (binders.has(next.low)) return Number.NEGATIVE_INFINITY;
  if (kind === 'soft' || (predicates.has(low) && !binders.has(low))) return 4;
  return edges.has(low) && !binders.has(low) ? 0 : Number.NEGATIVE_INFINITY;
}

/** The head of a phrase, at most about `most` words, ended before a little word; empty where none is near enough. */
export function firstWords(words: readonly Token[], most: number, wording: Wording): Token[] {
  if (sizeOf(words) <= most + SLACK) return trimEnd(words, wording);
  const { edges, predicates } = wording;
  let size = 0;
  let cut = 0;
  for (const [at, { kind, low }] of words.entries()) {
    const ends = kind === 'soft' || edges.has(low) || predicates.has(low);
    if (ends && size > most / 3 && (size <= most + SLACK || cut === 0)) cut = at;
    size += words[at]?.size ?? 0;
    if (size > most * STRETCH) break;
  }
  if (cut > 0) return trimEnd(words.slice(0, cut), wording);
  return size <= most * STRETCH ? trimEnd(words, wording) : [];
}

/** The noun phrase of a clause: its words up to the verb. */
export function subjectOf(words: readonly Token[], wording: Wording): Token[] {
  const head = trimHead(words, wording);
  const verb = head.findIndex(({ low }, at) => at > 0 && wording.predicates.has(low));
  return trimEnd(verb < 0 ? head : head.slice(0, verb), wording);
}

/** The words without auxiliaries and joining words at their end, though with a preposition: "has spread to". */
export function trimVerb(words: readonly Token[], { edges, predicates, determiners }: Wording): Token[] {
  const isLoose = ({ kind, low }: Token) =>
    kind === 'soft' || determiners.has(low) || (predicates.has(low) && edges.has(low));
  return words.slice(0, words.findLastIndex((word) => !isLoose(word)) + 1);
}
