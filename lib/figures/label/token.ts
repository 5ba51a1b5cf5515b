import { DURATIONS } from '../../languages/symbols.ts';
import { insideWord } from '../../text/lexicon.ts';
import { isCapital, isDigit } from '../../text/pattern.ts';
import type { Mention, Sentence, Span } from '../../types.ts';
import { findRelatives } from './relative.ts';
import type { Wording } from './wording.ts';

/**
 * What a sentence is made of: words; the numbers of its mentions without their nouns; times; commas and dashes;
 * words that join (`soft`) and that open a clause (`hard`); harder marks; brackets.
 */
export type TokenKind = 'word' | 'number' | 'time' | 'comma' | 'soft' | 'hard' | 'break' | 'open' | 'close';

/** A token at its place in the sentence. */
export interface Token extends Span {
  kind: TokenKind;
  text: string;
  low: string;
  /** How many words, those written with spaces in full. */
  size: number;
  /** Of a number: which mention of the sentence it is. */
  mention?: number;
  /** Of a number: where the counted noun behind it ends. */
  nounEnd?: number;
  /** Of a number: a span of time, which parts no clause: "exports of nine months reached 2.4 billion". */
  duration?: boolean;
  /** Of a word that stands for the noun before it: the comma before it, −1 where there is none. */
  relative?: number;
  /** Of a time: worth showing beside a value; of what follows it, "last year*'s* 41%". */
  shown?: boolean;
  leads?: boolean;
}

/** The tokens of a sentence in order; `low` is its plain text, `mentions` are all of the sentence, in order. */
export function tokensOf(
  sentence: Sentence,
  low: string,
  mentions: readonly Mention[],
  wording: Wording,
): Token[] {
  const numbers = mentions.map((mention, at) => numberOf(mention, at));
  const tokens: Token[] = [];
  let at = 0;
  for (const fixed of withTimes(numbers, low, wording)) {
    wordsBetween(tokens, sentence.text, low, at, fixed.start, wording);
    tokens.push(Object.assign(wordAt(fixed.kind, sentence.text, low, fixed.start, fixed.end), fixed));
    at = fixed.end;
  }
  wordsBetween(tokens, sentence.text, low, at, low.length, wording);
  findRelatives(tokens, wording);
  return tokens;
}

/** What of a date the patterns of a language left: "2019", "9/7". */
const DATE = /^(?:(?:19|20)\d{2}|\d{1,2}[/-]\d{1,2}(?:[/-]\d{2,4})?)$/u;

const NINE = '9'.charCodeAt(0);

type Fixed = Omit<Token, 'text' | 'low' | 'size'>;

/** The number of a mention; a counted noun stays outside, among the words. */
function numberOf({ start, end, sentence, text, quantity: { kind, unit } }: Mention, mention: number): Fixed {
  const counts = (kind === 'count' || kind === 'ratio') && unit && text.endsWith(unit);
  const nounEnd = end - sentence.start;
  return {
    ...{ kind: 'number', mention, nounEnd, duration: DURATIONS.has(unit ?? '') },
    ...{ start: start - sentence.start, end: nounEnd - (counts ? unit.length : 0) },
  };
}

/** The numbers and the times between them, in order. */
function withTimes(numbers: readonly Fixed[], low: string, wording: Wording): Fixed[] {
  const fixed: Fixed[] = [];
  let next = 0;
  for (const time of timesIn(low, wording)) {
    while (next < numbers.length && (numbers[next]?.end ?? 0) <= time.start)
      fixed.push(numbers[next++] as Fixed);
    const to = numbers[next]?.start ?? low.length;
    const last = fixed.at(-1);
    if (time.end > to) continue;
    if (time.start >= (last?.end ?? 0)) fixed.push(time);
    // "du *14 novembre*": two patterns that overlap tell one time.
    else if (last?.kind === 'time') last.end = Math.max(last.end, time.end);
  }
  return [...fixed, ...numbers.slice(next)];
}

/** Whatever may be a time, in order; of those that begin together the one worth showing first. */
function timesIn(low: string, { shownTimes, otherTimes, language }: Wording): Fixed[] {
  const found: Fixed[] = [];
  for (const pattern of [shownTimes, ...otherTimes]) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(low); match; match = pattern.exec(low)) {
      const [start, end] = [match.index, pattern.lastIndex];
      if (start === end) pattern.lastIndex += 1;
      else if (!insideWord(low, end)) {
        const leads = language.determinerEnd?.test(low.slice(end, end + 2)) === true;
        found.push({ kind: 'time', start, end, shown: pattern === shownTimes, leads });
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function wordsBetween(
  tokens: Token[],
  text: string,
  low: string,
  from: number,
  to: number,
  { token, phrases, language }: Wording,
) {
  // "the 66-year-old*'s* suicide"
  token.lastIndex = language.determinerEnd?.test(low.slice(from, from + 2)) ? from + 2 : from;
  for (let match = token.exec(low); match && match.index < to; match = token.exec(low)) {
    const start = match.index;
    const phrase = phrases
      .get(match[0])
      ?.find((one) => low.startsWith(one.text, start) && !insideWord(low, start + one.text.length));
    const end = Math.min(to, start + (phrase?.text ?? match[0]).length);
    token.lastIndex = end;
    const [said, mark] = match;
    const kind = mark
      ? markKind(mark, tokens.at(-1), text.slice(end, end + 4))
      : (phrase?.kind ?? wordKind(said));
    if (kind) tokens.push(wordAt(kind, text, low, start, end));
  }
}

function wordAt(kind: TokenKind, text: string, low: string, start: number, end: number): Token {
  const word = low.slice(start, end).trim();
  const size = word.includes(' ') ? word.split(' ').length : 1;
  return { kind, start, end, text: text.slice(start, end).trim(), low: word.replace('’', "'"), size };
}

function wordKind(low: string): TokenKind {
  return low.charCodeAt(0) <= NINE && DATE.test(low) ? 'time' : 'word';
}

function markKind(mark: string, last: Token | undefined, rest: string): TokenKind | undefined {
  if (/[.!?]/u.test(mark)) return stopKind(last, rest);
  if (mark === '(' || mark === '[') return 'open';
  if (mark === ')' || mark === ']') return 'close';
  if (isNameDash(mark, last, rest)) return 'word';
  return /^[,—\s]/u.test(mark) && mark !== '\n' && mark !== '\t' ? 'comma' : 'break';
}

/** A full stop behind a number, a date or a long word ends what the sentence splitter took for an abbreviation. */
function stopKind(last: Token | undefined, rest: string): TokenKind | undefined {
  const ends = last && (last.kind !== 'word' || last.low.length > 3);
  return ends && /^\s/u.test(rest) && isCapital(rest.trimStart()) ? 'break' : undefined;
}

/** "Long Thành - Dầu Giây" is one name. */
function isNameDash(mark: string, last: Token | undefined, rest: string): boolean {
  const first = last?.text[0];
  return mark === ' - ' && (isCapital(first) || isDigit(first)) && isCapital(rest);
}
