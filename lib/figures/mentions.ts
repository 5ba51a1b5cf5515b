import type { Language } from '../languages/index.ts';
import type { Bound, Change, Dropped, Mention, Quantity, Sentence, Span } from '../types.ts';
import { type Grammar, grammarOf } from './grammar.ts';
import { parseNumber } from './number.ts';

export interface Found {
  mentions: Mention[];
  dropped: Dropped[];
}

/** Every quantity of a sentence in order, and every number that is none with the rule that says so. */
export function findMentions(sentence: Sentence, language: Language): Found {
  const grammar = grammarOf(language);
  const masks = maskedSpans(sentence.text, grammar);
  const found: Found = { mentions: [], dropped: [] };
  let end = 0;
  for (const match of sentence.text.matchAll(grammar.number)) {
    const { index: at, 0: printed } = match;
    if (at < end) continue;
    const mask = masks.find((span) => span.start < at + printed.length && at < span.end);
    const result = mask
      ? { rule: mask.rule, end: at + printed.length }
      : readQuantity(sentence.text, at, printed, grammar);
    end = result.end;
    if ('rule' in result)
      found.dropped.push({ ...place(sentence, at, result.end), text: printed, rule: result.rule });
    else {
      const span = place(sentence, result.start, result.end);
      found.mentions.push({
        ...span,
        quantity: result.quantity,
        text: sentence.text.slice(result.start, result.end),
        sentence,
      });
    }
  }
  return found;
}

function place({ start }: Sentence, from: number, to: number): Span {
  return { start: start + from, end: start + to };
}

function maskedSpans(text: string, { masks }: Grammar): (Span & { rule: string })[] {
  return masks.flatMap(({ rule, pattern }) =>
    [...text.matchAll(pattern)].map(({ index, 0: match }) => ({
      rule,
      start: index,
      end: index + match.length,
    })),
  );
}

type Read = { start: number; end: number; quantity: Quantity } | { rule: string; end: number };

/** What stands at a number: its scale, its other end, its unit; or the rule that drops it. */
function readQuantity(text: string, at: number, printed: string, grammar: Grammar): Read {
  const cursor = new Cursor(text, at + printed.length);
  const word = grammar.numerals.get(printed.toLowerCase());
  const plain = word ?? parseNumber(printed, grammar.language);
  const drop = (rule: string): Read => ({ rule, end: at + printed.length });
  if (Number.isNaN(plain)) return drop('form');
  if (word === undefined) {
    const ratio = readRatio(text, at, plain, cursor, grammar);
    if (ratio) return ratio;
  }
  const currencyBefore =
    word === undefined ? grammar.currencyBefore.exec(text.slice(Math.max(0, at - 6), at))?.[0] : undefined;
  const high = word === undefined ? readRangeEnd(cursor, grammar) : undefined;
  const scale = grammar.scales.get(cursor.take(grammar.scale)) ?? 1;
  const value =
    high === undefined
      ? { value: round(plain * scale) }
      : { range: [round(plain * scale), round(high * scale)] as [number, number] };
  const measure = readUnit(cursor, grammar, currencyBefore, scale);
  // Counted words ("hai bên", "two sides") name things more often than they tell a figure.
  if (word !== undefined && (!measure || (measure.kind === 'count' && scale === 1))) return drop('word');
  if (!measure) {
    if (scale === 1 && high === undefined && /^(?:19|20)\d\d$/u.test(printed)) return drop('year');
    if (scale === 1 && plain < 1000) return drop('bare');
  }
  if (measure?.kind === 'count' && scale === 1 && /^(?:19|20)\d\d$/u.test(printed)) return drop('year');
  const start = at - (currencyBefore?.length ?? 0);
  const kind = measure?.kind ?? 'count';
  const quantity: Quantity = {
    kind,
    ...value,
    unit: measure?.unit ?? null,
    ...circumstances(text.slice(Math.max(0, start - 40), start), grammar),
  };
  return { start, end: cursor.at, quantity };
}

/** "08/17 chỉ tiêu", "9 out of 10 patients"; a plain 8/7 without a noun is more likely a date. */
function readRatio(
  text: string,
  at: number,
  value: number,
  cursor: Cursor,
  grammar: Grammar,
): Read | undefined {
  const start = cursor.at;
  if (!cursor.take(/\/(?=\d)/uy)) cursor.take(grammar.outOf);
  const joined = cursor.at > start;
  const of = joined ? Number(cursor.take(/\s{0,2}\d{1,9}(?![\d.,]\d|\/)/uy) || Number.NaN) : Number.NaN;
  const noun = Number.isNaN(of) ? undefined : readNoun(cursor, grammar);
  if (Number.isNaN(of) || of === 0 || value > of || (text[start] === '/' && !noun)) {
    cursor.at = start;
    return undefined;
  }
  return { start: at, end: cursor.at, quantity: { kind: 'ratio', value, of, unit: noun ?? null } };
}

function readRangeEnd(cursor: Cursor, grammar: Grammar): number | undefined {
  const start = cursor.at;
  const join = cursor.take(grammar.rangeJoin);
  const printed =
    join && cursor.take(/[$€£¥]?\d{1,15}(?:[.,]\d{1,15}){0,6}(?![\d/])/uy).replace(/^[$€£¥]/u, '');
  const value = printed ? parseNumber(printed, grammar.language) : Number.NaN;
  if (!Number.isNaN(value)) return value;
  cursor.at = start;
  return undefined;
}

function readUnit(
  cursor: Cursor,
  grammar: Grammar,
  currencyBefore: string | undefined,
  scale: number,
): Pick<Quantity, 'kind' | 'unit'> | undefined {
  if (currencyBefore)
    return { kind: 'money', unit: perUnit(cursor, grammar, currencyOf(currencyBefore, grammar)) };
  if (cursor.take(grammar.percentagePoint)) return { kind: 'percent', unit: 'pp' };
  if (cursor.take(grammar.percent)) return { kind: 'percent', unit: '%' };
  const start = cursor.at;
  const currency = cursor.take(grammar.currencyAfter);
  if (currency) return { kind: 'money', unit: perUnit(cursor, grammar, currencyOf(currency, grammar)) };
  const unit = grammar.units.get(cursor.take(grammar.unit).replace(/^-/u, ''));
  if (unit) return { kind: 'measure', unit: perUnit(cursor, grammar, unit) };
  cursor.at = start;
  const noun = readNoun(cursor, grammar);
  return noun || scale > 1 ? { kind: 'count', unit: noun ?? null } : undefined;
}

function currencyOf(spelling: string, { currencies }: Grammar): string {
  return currencies.get(spelling.trim().toLowerCase()) ?? spelling.trim();
}

/** "655 USD/tấn" → `USD/metric-ton`; the unit alone where nothing follows. */
function perUnit(cursor: Cursor, grammar: Grammar, unit: string): string {
  const start = cursor.at;
  const below = cursor.take(grammar.per) && grammar.units.get(cursor.take(grammar.unit));
  if (below) return `${unit}/${below}`;
  cursor.at = start;
  return unit;
}

/** The counted noun: the words up to a verb, a preposition or the end of the phrase. */
function readNoun(cursor: Cursor, grammar: Grammar): string | undefined {
  const words: string[] = [];
  while (words.length < grammar.language.nounWords) {
    const start = cursor.at;
    const word = cursor.take(grammar.noun, false);
    if (word && !grammar.nounStops.has(word.toLowerCase())) words.push(word);
    else {
      cursor.at = start;
      break;
    }
  }
  return words.length > 0 ? words.join(' ') : undefined;
}

/** What stands before the number: "khoảng", "more than"; "tăng", "fell by". */
function circumstances(before: string, { bounds, changes }: Grammar): { bound?: Bound; change?: Change } {
  const bound = bounds.find(([, pattern]) => pattern.test(before));
  const rest = bound ? before.replace(bound[1], '') : before;
  const change = changes.find(([, pattern]) => pattern.test(rest));
  return { ...(bound && { bound: bound[0] as Bound }), ...(change && { change: change[0] as Change }) };
}

/** Sums like 4.37 × 1e9 without the noise of binary fractions. */
function round(value: number): number {
  return Number(value.toPrecision(14));
}

/** A place in a sentence that moves over what it takes. */
class Cursor {
  text: string;
  at: number;

  constructor(text: string, at: number) {
    this.text = text;
    this.at = at;
  }

  /** The trimmed match of a sticky pattern here, in lower case unless told; empty when it does not match. */
  take(pattern: RegExp, lower = true): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? '';
    this.at += found.length;
    return lower ? found.trim().toLowerCase() : found.trim();
  }
}
