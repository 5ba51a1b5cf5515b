import type { Language } from '../languages/index.ts';
import { LETTERS, WORD_START } from '../text/pattern.ts';
import type { Dropped, Mention, Quantity, Sentence, Span } from '../types.ts';
import { type Grammar, grammarOf } from './grammar.ts';
import { type Line, lineOf } from './line.ts';
import { markNumbers } from './marks.ts';
import { masksOf } from './masks.ts';
import { codeAt, readQuantity } from './quantity.ts';

export interface Found {
  mentions: Mention[];
  dropped: Dropped[];
}

/** A number may begin at a digit or at a word. */
const CANDIDATE = new RegExp(`${WORD_START}(?:[.,](?=\\d))?[${LETTERS}\\d¼-¾⅐-⅞]`, 'gu');

/** Every quantity of a sentence in order, and every number that is none with the rule that says so. */
export function findMentions(sentence: Sentence, language: Language, region = ''): Found {
  const grammar = grammarOf(language);
  const line = lineOf(sentence.text);
  const found: Found = { mentions: [], dropped: [] };
  const marked = markNumbers(line.low, grammar);
  if (!marked.opens) return found;
  const masks = masksOf(line, marked.text, grammar);
  const ranks = ranksOf(line, marked.text, grammar);
  let end = 0;
  for (const { index: at } of line.low.matchAll(CANDIDATE)) {
    if (at < end) continue;
    const rank = ranks.find((one) => one.start === at);
    const mask =
      rank || codeAt(line, at, grammar) ? undefined : masks.find((span) => span.start <= at && at < span.end);
    if (mask) {
      if (/\d/u.test(line.low.slice(at, mask.end))) drop(found, sentence, at, mask.end, mask.rule);
      end = mask.end;
      continue;
    }
    const result = rank ?? readQuantity(line, at, grammar, { region, free: end });
    if (!result) continue;
    end = result.end;
    const cut = masks.find(
      (span) => span.rule !== 'code' && span.start < result.end && result.start < span.end,
    );
    if (cut && !rank) drop(found, sentence, result.start, result.end, cut.rule);
    else if ('rule' in result) drop(found, sentence, result.start, result.end, result.rule);
    else
      found.mentions.push({
        ...place(sentence, result.start, result.end),
        quantity: result.quantity,
        text: sentence.text.slice(result.start, result.end),
        sentence,
      });
  }
  return found;
}

function drop({ dropped }: Found, sentence: Sentence, from: number, to: number, rule: string) {
  dropped.push({ ...place(sentence, from, to), text: sentence.text.slice(from, to), rule });
}

function place({ start }: Sentence, from: number, to: number): Span {
  return { start: start + from, end: start + to };
}

/** "đứng thứ 3", "No. 1", "the third-largest". */
function ranksOf(
  { low }: Line,
  marked: string,
  { ranks, ordinals }: Grammar,
): (Span & { quantity: Quantity })[] {
  const found: (Span & { quantity: Quantity })[] = [];
  for (const pattern of ranks) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(marked); match; match = pattern.exec(marked)) {
      const [from = 0, to = 0] = match.indices?.groups?.n ?? [];
      const printed = low.slice(from, to);
      const value = ordinals.get(printed) ?? (printed ? Number.parseInt(printed, 10) : 1);
      if (Number.isNaN(value)) continue;
      const quantity = { kind: 'rank' as const, value, unit: null };
      found.push({ start: match.index, end: match.index + match[0].length, quantity });
    }
  }
  return found;
}
