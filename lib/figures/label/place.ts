import { isCapital } from '../../text/pattern.ts';
import type { Mention } from '../../types.ts';
import { hedgesAt } from './hedges.ts';
import { hasContent, isContent, isVerbAt, sizeOf, trimEnd } from './phrase.ts';
import type { Token } from './token.ts';
import { before, behind, type Line } from './walk.ts';
import type { Wording } from './wording.ts';

/** Most words between a number and the bracket that glosses it: "2 billion Hong Kong dollars (…)". */
const FEW = 3;

/** A mention among the words of its sentence. */
export interface Place {
  mention: Mention;
  line: Line;
  /** Its token. */
  at: number;
  /** The words before it back to the last mark, without bounds; and without changes and little words at the end. */
  own: Token[];
  bare: Token[];
  /** Where those words began: a mark, a number or a joining word. */
  stop: number;
  /** The words behind it, a counted noun first; do they lead to the next number? */
  rest: Token[];
  restLeads: boolean;
  /** Where the words behind it end, as `stop` tells of those before. */
  end: number;
  last: Told | undefined;
  /** What was told last in the brackets before it. */
  beside: Told | undefined;
  /** What tells it apart from the one before that it is told as. */
  apart?: Token[];
  /** Is it the other level of a change that the mention before is one of: "from 5 to 7"? */
  isPaired?: boolean;
  /** What it is of in a sentence that says "respectively". */
  thing?: Token[] | undefined;
  /** The last line above that reads like a heading. */
  heading: () => string;
  wording: Wording;
}

/** What was told of a mention, for the next. */
export interface Told {
  at: number;
  mention: Mention;
  /** The number as printed, without a counted noun. */
  number: string;
  label: string;
  /** The words that led to it, and the noun phrase at their head. */
  lead: Token[];
  subject: Token[];
  /** What was counted. */
  thing: Token[];
  /** The first counted of those that it is told on from: "*20 prizes* worth $5". */
  outer?: Told;
}

/** The words around a mention; `low` is its sentence in plain lower case. */
export function placeOf(
  mention: Mention,
  at: number,
  line: Line,
  low: string,
  last: Told | undefined,
  wording: Wording,
): Omit<Place, 'heading' | 'beside'> {
  const start = mention.start - mention.sentence.start;
  const { words: all, stop } = before(line, at, wording);
  // "*in addition* fishermen caught"
  const [head, next] = all;
  const isAside = head && head.size > 1 && wording.asides.has(head.low) && isContent(next, wording);
  const words = isAside ? all.slice(1) : all;
  const from = hedgesAt(low, start, wording, 'bounds');
  const to = hedgesAt(low, start, wording, mention.quantity.change ? 'changes' : 'levels');
  // "tốc độ" is one word, though "độ" alone is a bound; and "vượt" is a bound that says what happened.
  const isKept = (at: number) => (token: Token) =>
    token.end <= at || (token.size > 1 && token.start < at && !wording.edges.has(token.low));
  const verb = wording.predicates.has(words.at(-1)?.low ?? '') ? words.at(-1) : undefined;
  const own = fromSubject(words, wording).filter(
    (token) => isKept(from)(token) || (token === verb && !wording.edges.has(token.low)),
  );
  const bare = own.filter(isKept(to));
  const { words: rest, stop: end } = behind(line, at, wording);
  const restLeads = line.tokens[end]?.kind === 'number';
  return { mention, line, at, own, bare, stop, rest, restLeads, end, last, wording };
}

/** "Im Süden *stieg der Umsatz* um": behind its verb the subject stands where something else opens the clause. */
function fromSubject(words: Token[], wording: Wording): Token[] {
  const { language, predicates, determiners, edges } = wording;
  const [{ low = '' } = {}] = words;
  if (!language.verbSecond || !edges.has(low) || determiners.has(low)) return words;
  const isKnown = (at: number) => predicates.has(words[at]?.low ?? '');
  const verb = words.findIndex(
    (_, at) =>
      determiners.has(words[at + 1]?.low ?? '') &&
      (isKnown(at) || (isCapital(words[at - 1]?.text) && isVerbAt(words, at, wording))),
  );
  const subject = words.slice(verb + 1);
  if (verb <= 0 || !hasContent(subject, wording)) return words;
  if (
    sizeOf(trimEnd(words, wording)) <= wording.most &&
    !wording.comparisons.has(low) &&
    !wording.asides.has(low)
  )
    return words;
  // "*erwartet die Stadt Kosten* von": what a verb says that is no common one is told.
  return isKnown(verb) ? subject : words.slice(verb);
}

/** Do its words begin a clause that is no relative one: "said *that* 70%"? */
export function opensClause({ stop, line: { tokens } }: Place): boolean {
  return tokens[stop]?.kind === 'hard' && tokens[stop]?.relative === undefined;
}

/** Does it count a noun? */
export function isCounted({ quantity: { kind, unit } }: Mention): boolean {
  return (kind === 'count' || kind === 'ratio') && unit !== null;
}

/** Is it a share of what is named behind it: "70% of drivers", "two thirds of drivers"? */
export function isShare({ quantity: { kind, unit } }: Mention): boolean {
  return unit === '%' || kind === 'ratio';
}

/** Is there no word beside the counted noun? */
export function isLone({ quantity: { unit } }: Mention, words: readonly Token[]): boolean {
  return sizeOf(words) <= (unit ?? '').split(' ').length;
}

/** Does it follow a comma or an "and" as an item of a list does? */
export function isListed({ stop, line: { tokens }, wording }: Place): boolean {
  const { kind, low = '' } = tokens[stop] ?? {};
  return kind === 'comma' || (kind === 'soft' && wording.betweenJoin.has(low));
}

/** Does a bracket open right behind the mention before and its noun? */
export function isBehind({ stop, line }: Place, last: Told): boolean {
  const isNear = stop <= last.at + 1 + Math.max(last.thing.length, FEW);
  return isNear && !line.tokens.slice(last.at, stop).some(({ kind }) => kind === 'comma');
}
