import type { Language } from '../languages/index.ts';
import { isDigit, isLetter } from '../text/pattern.ts';
import type { Dropped, Mention, Sentence } from '../types.ts';
import { type Grammar, grammarOf } from './grammar/grammar.ts';
import { type Line, lineOf, skipSpaceBack } from './grammar/line.ts';
import { markNumbers } from './grammar/marks.ts';
import { type Mask, masksOf } from './masks.ts';
import { codeAt, type Read, readQuantity } from './quantity/quantity.ts';
import { ranksOf } from './quantity/ranks.ts';

export interface Found {
  mentions: Mention[];
  dropped: Dropped[];
}

/** Rules whose numbers in words are told as well. */
const NAMED = new Set(['word', 'name']);

/** Rules of numbers that may stand in a list, the word before the first of them holding for all. */
const LISTED = new Set(['numbered', 'label', 'name']);

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
  const places = [...marked.openings, ...ranks.map(({ start }) => start)].sort((a, b) => a - b);
  for (const at of places) {
    if (at < end) continue;
    const one = ranks.find(({ start }) => start === at) ?? readAt(line, at, masks, grammar, region, end);
    if (!one) continue;
    const read = asLevel(line.low, last, inList(line.low, last, one, grammar), grammar);
    last = read;
    end = read.end;
    const place = { start: sentence.start + read.start, end: sentence.start + read.end };
    const text = sentence.text.slice(read.start, read.end);
    if ('quantity' in read) found.mentions.push({ ...place, quantity: read.quantity, text, sentence });
    else if (/\d/u.test(line.low.slice(read.start, read.end)) || NAMED.has(read.rule))
      found.dropped.push({ ...place, text, rule: read.rule });
  }
  return { ...found, mentions: asMoney(found.mentions) };
}

/** What holds for the first of a list holds for the next: "quận 2, *9*", "30/4 và *1/5*", "rose 5% and *3%*". */
function inList(low: string, last: Read | undefined, read: Read, { lesserJoins }: Grammar): Read {
  if (!last || !('quantity' in read)) return read;
  const { start, end, quantity } = read;
  const between = low.slice(last.end, start).trim();
  const joined = lesserJoins.has(between);
  if (!joined && between !== ',') return read;
  const { kind, unit } = quantity;
  if ('quantity' in last) {
    const { change } = last.quantity;
    // "aged 4, *7* and *9*": a unit that is not printed is meant again
    const again = last.quantity.kind === 'measure' && isDigit(low[last.end - 1]) && kind === 'count' && !unit;
    if (again) return { ...read, quantity: { ...quantity, kind: 'measure', unit: last.quantity.unit } };
    const goesOn = joined && change && !quantity.change && unit && unit === last.quantity.unit;
    return goesOn ? { ...read, quantity: { ...quantity, change } } : read;
  }
  const isDate = last.rule.startsWith('date');
  const bare = (kind === 'count' && unit === null) || (isDate && kind === 'ratio');
  return bare && (isDate ? joined : LISTED.has(last.rule)) ? { start, end, rule: last.rule } : read;
}

/** "rose by 5 %, *up to 300 euros*", "5% more *than 300 euros*": what is compared with or led to has no bound. */
function asLevel(low: string, last: Read | undefined, read: Read, { bounds, levelBounds }: Grammar): Read {
  if (!last || !('quantity' in last && 'quantity' in read)) return read;
  const { bound, ...level } = read.quantity;
  const { kind, unit, change } = last.quantity;
  const words = bound === 'upTo' ? levelBounds : bounds;
  const word = bound && words?.before(low, skipSpaceBack(low, read.start));
  const between = word && low.slice(last.end, word.start).trim();
  const isReached =
    bound === 'upTo' &&
    ((/^\)?,?$/u.test(between ?? '-') && unit !== level.unit) || (change && between?.endsWith(',')));
  const isCompared =
    (bound === 'over' || bound === 'under') && between === '' && kind === 'percent' && change;
  return isReached || isCompared ? { ...read, quantity: level } : read;
}

/** "earned €4,022 million and spent *966 million*": millions of nothing are money where a sentence tells of money. */
function asMoney(mentions: Mention[]): Mention[] {
  // "6 billion ($4 billion)" are of another currency.
  const isOpen = ({ quantity: { kind, value = 0 }, sentence: { text, start: from }, start }: Mention) =>
    kind === 'money' && value >= 1e6 && text[skipSpaceBack(text, start - from) - 1] !== '(';
  const unit = mentions.find(isOpen)?.quantity.unit;
  if (!unit) return mentions;
  return mentions.map((mention) => {
    const { kind, unit: counted, value = 0 } = mention.quantity;
    const bare = kind === 'count' && counted === null && value >= 1e6 && isLetter(mention.text.at(-1));
    return bare ? { ...mention, quantity: { ...mention.quantity, kind: 'money', unit } } : mention;
  });
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
