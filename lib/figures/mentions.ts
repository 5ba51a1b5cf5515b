import type { Language } from '../languages/index.ts';
import { isDigit } from '../text/pattern.ts';
import type { Dropped, Mention, Sentence } from '../types.ts';
import { type Grammar, grammarOf } from './grammar/grammar.ts';
import { type Line, lineOf, skipSpaceBack } from './grammar/line.ts';
import { markNumbers } from './grammar/marks.ts';
import { type Mask, masksOf } from './masks.ts';
import { codeAt, type Read, readQuantity, type Told } from './quantity/quantity.ts';
import { ranksOf } from './quantity/ranks.ts';

export interface Found {
  mentions: Mention[];
  dropped: Dropped[];
}

/** Rules whose numbers in words are told as well. */
const NAMED = new Set(['word', 'name']);

/** Rules of numbers that may stand in a list, the word before the first of them holding for all. */
const LISTED = new Set(['numbered', 'label', 'name']);

/** Most characters between an amount and the earlier one that it is held against. */
const FAR = 40;

/** Every quantity of a sentence in order, and every number that is none with the rule that says so. */
export function findMentions(sentence: Sentence, language: Language, region = ''): Found {
  const grammar = grammarOf(language);
  const line = lineOf(sentence.text);
  const found: Found = { mentions: [], dropped: [] };
  const marked = markNumbers(line.low, grammar);
  if (marked.openings.length === 0) return found;
  const masks = masksOf(line, marked.text, grammar);
  const ranks = ranksOf(line, marked.text, grammar);
  let end = 0;
  let last: Read | undefined;
  let told: Told | undefined;
  const places = [...marked.openings, ...ranks.map(({ start }) => start)].sort((a, b) => a - b);
  for (const at of places) {
    if (at < end) continue;
    const one = ranks.find(({ start }) => start === at) ?? readAt(line, at, masks, grammar, region, end);
    if (!one) continue;
    const read = inList(line.low, last, withCurrency(line.low, told, one, grammar), grammar);
    last = read;
    if ('quantity' in read) told = read;
    end = read.end;
    const place = { start: sentence.start + read.start, end: sentence.start + read.end };
    const text = sentence.text.slice(read.start, read.end);
    if ('quantity' in read) found.mentions.push({ ...place, quantity: read.quantity, text, sentence });
    else if (/\d/u.test(line.low.slice(read.start, read.end)) || NAMED.has(read.rule))
      found.dropped.push({ ...place, text, rule: read.rule });
  }
  return found;
}

/** What holds for the first of a list holds for the next: "quận 2, *9*", "30/4 và *1/5*", "rose 5% and *3%*". */
function inList(low: string, last: Read | undefined, read: Read, grammar: Grammar): Read {
  const { lesserJoins, rangeJoin, changeJoins } = grammar;
  if (!last || !('quantity' in read)) return read;
  const { start, end, quantity } = read;
  const between = low.slice(last.end, start).trim();
  const ranges = 'rule' in last && LISTED.has(last.rule) && rangeJoin.has(between);
  const joined = lesserJoins.has(between) || ranges;
  const { kind, unit } = quantity;
  // "Äpfel verteuerten sich um 5 Prozent, Birnen *um* 3 Prozent"
  const isBy = changeJoins !== undefined && changeJoins.before(low, skipSpaceBack(low, start)) !== undefined;
  if (!joined && !isBy && between !== ',') return read;
  if ('quantity' in last) {
    const { change } = last.quantity;
    // "aged 4, *7* and *9*": a unit that is not printed is meant again
    const again =
      !isBy && last.quantity.kind === 'measure' && isDigit(low[last.end - 1]) && kind === 'count' && !unit;
    if (again) return { ...read, quantity: { ...quantity, kind: 'measure', unit: last.quantity.unit } };
    const goesOn = (joined || isBy) && change && !quantity.change && unit && unit === last.quantity.unit;
    return goesOn ? { ...read, quantity: { ...quantity, change } } : read;
  }
  if (isBy) return read;
  const isDate = last.rule.startsWith('date');
  const bare = (kind === 'count' && unit === null) || (isDate && kind === 'ratio');
  return bare && (isDate ? joined : LISTED.has(last.rule)) ? { start, end, rule: last.rule } : read;
}

/** "752 million euros in 2024, against *2.2 billion*": a great amount beside one of money, or held against it. */
function withCurrency(
  low: string,
  last: Told | undefined,
  read: Read,
  { levelFrom, lesserJoins, bounds }: Grammar,
): Read {
  if (last?.quantity.kind !== 'money' || !('quantity' in read)) return read;
  const { start, quantity } = read;
  const { kind, unit, value = 0 } = quantity;
  if (kind !== 'count' || unit || value < 1e6 || start - last.end > FAR) return read;
  const at = skipSpaceBack(low, start);
  const words = low.slice(last.end, bounds.before(low, at)?.start ?? at).trimEnd();
  const isBeside = lesserJoins.has(words.trim()) || levelFrom.before(words, words.length) !== undefined;
  return isBeside ? { ...read, quantity: { ...quantity, kind: 'money', unit: last.quantity.unit } } : read;
}

/** What stands at a place: a mask, a quantity, or a number that is none; undefined where nothing does. */
function readAt(
  line: Line,
  at: number,
  masks: Mask[],
  grammar: Grammar,
  region: string,
  free: number,
): Read | undefined {
  const mask = codeAt(line, at, grammar)
    ? undefined
    : masks.find((span) => span.start <= at && at < span.end);
  if (mask) return { ...mask, start: at };
  if (/[_a-z]/u.test(line.low.charAt(at - 1)))
    return { start: at, end: digitsEnd(line.low, at), rule: 'code' };
  const read = readQuantity(line, at, grammar, { region, free });
  const cut =
    read && masks.find((span) => span.rule !== 'code' && span.start < read.end && read.start < span.end);
  return cut && read ? { start: read.start, end: read.end, rule: cut.rule } : read;
}

function digitsEnd(low: string, at: number): number {
  let end = at;
  while (/^[.,]?\d/u.test(low.slice(end, end + 2))) end += 1;
  return end;
}
