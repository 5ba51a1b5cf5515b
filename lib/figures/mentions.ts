import type { Language } from '../languages/index.ts';
import type { Dropped, Mention, Quantity, Sentence } from '../types.ts';
import { withCarried } from './carried.ts';
import { type Grammar, grammarOf } from './grammar/grammar.ts';
import { type Line, lineOf } from './grammar/line.ts';
import { markNumbers } from './grammar/marks.ts';
import { type Mask, masksOf } from './masks.ts';
import { withParts } from './parts.ts';
import { codeAt, type Read, readQuantity, type Scope, type Told } from './quantity/quantity.ts';
import { ranksOf } from './quantity/ranks.ts';

export interface Found {
  mentions: Mention[];
  dropped: Dropped[];
}

/** Rules whose numbers in words are told as well. */
const NAMED = new Set(['word', 'name']);

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
  let step: Quantity | undefined;
  const places = [...marked.openings, ...ranks.map(({ start }) => start)].sort((a, b) => a - b);
  for (const at of places) {
    if (at < end) continue;
    const moved = told?.end === end && told.quantity.change !== undefined;
    const one =
      ranks.find(({ start }) => start === at) ??
      readAt(line, at, masks, grammar, { region, free: end, moved });
    if (!one) continue;
    const read = withCarried(line, last, told, step, one, grammar);
    // "5 % em 2020 e de 3 % em 2021"
    if (!('rule' in read && read.rule === 'year')) last = read;
    if ('quantity' in read) {
      told = read;
      if (read.quantity.change) step = read.quantity;
    }
    end = read.end;
    const place = { start: sentence.start + read.start, end: sentence.start + read.end };
    const text = sentence.text.slice(read.start, read.end);
    if ('quantity' in read) found.mentions.push({ ...place, quantity: read.quantity, text, sentence });
    else if (/\d/u.test(line.low.slice(read.start, read.end)) || NAMED.has(read.rule))
      found.dropped.push({ ...place, text, rule: read.rule });
  }
  return withParts(found, sentence);
}

/** What stands at a place: a mask, a quantity, or a number that is none; undefined where nothing does. */
function readAt(line: Line, at: number, masks: Mask[], grammar: Grammar, scope: Scope): Read | undefined {
  const mask = codeAt(line, at, grammar, scope.region)
    ? undefined
    : masks.find((span) => span.start <= at && at < span.end);
  if (mask) return { ...mask, start: at };
  if (/[_a-z]/u.test(line.low.charAt(at - 1)))
    return { start: at, end: digitsEnd(line.low, at), rule: 'code' };
  const read = readQuantity(line, at, grammar, scope);
  const cut =
    read &&
    masks.find(
      (span) =>
        span.rule !== 'code' &&
        span.start < read.end &&
        read.start < span.end &&
        !(span.end === read.end && isRate(read)),
    );
  return cut && read ? { start: read.start, end: read.end, rule: cut.rule } : read;
}

/** "46.000 yên *một tháng*", "9,8 metros por *segundo*": an idiom that only ends an amount per unit. */
const isRate = (read: Read) => 'quantity' in read && /\/|-per-/u.test(read.quantity.unit ?? '');

function digitsEnd(low: string, at: number): number {
  let end = at;
  while (/^[.,]?\d/u.test(low.slice(end, end + 2))) end += 1;
  return end;
}
