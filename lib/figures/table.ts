import type { Language } from '../languages/index.ts';
import type { Mention, Quantity } from '../types.ts';
import { type Grammar, grammarOf } from './grammar/grammar.ts';
import { headsOf } from './heading.ts';
import { findMentions } from './mentions.ts';
import { round } from './number/numeral.ts';
import type { Cell } from './row.ts';

/** What the bare numbers of a column, a row or a table are told in: "Kim ngạch (triệu USD)". */
const HEADER = /\(([^()\d]{1,24})\)$/u;

/** The mentions of one sentence; a number that is all of it, or of its cell, takes the unit of its column, row or table. */
export function inTable(
  mentions: Mention[],
  text: string,
  language: Language,
  region: string,
  cellOf: (mention: Mention) => Cell | undefined,
): Mention[] {
  const grammar = grammarOf(language);
  return mentions.map((mention) => {
    const { kind, unit } = mention.quantity;
    if (kind !== 'count' || unit !== null) return mention;
    const isAlone = mention.text === mention.sentence.text.trim();
    for (const header of isAlone ? headersOf(mention, text, grammar) : [cellOf(mention)?.[1] ?? '']) {
      const one = unitOf(header, grammar, region);
      if (one) return { ...mention, quantity: times(mention.quantity, one) };
    }
    return mention;
  });
}

/** What may tell the unit of a number alone in its line. */
function headersOf({ start }: Mention, text: string, { unitNotes }: Grammar): string[] {
  const { row, column, above } = headsOf(text, start);
  return [column, row, above.find((line) => line.includes(':') && unitNotes.test(line.toLowerCase())) ?? ''];
}

/** "Exports (million USD)" and "Unit: million USD" as one of it: a million dollars. */
function unitOf(header: string, { language, unitNotes }: Grammar, region: string): Quantity | undefined {
  const named = HEADER.exec(header)?.[1] ?? unitNotes.exec(header.toLowerCase())?.groups?.unit;
  if (!named) return undefined;
  // "$ million" is "$1 million", "$" is "$1"
  const one = named.trim().replace(/^(?<sign>\p{L}{0,2}\p{Sc})?\s?/u, '$<sign>1 ');
  const [mention] = findMentions({ start: 0, end: one.length, text: one }, language, region).mentions;
  return mention?.text === one.trim() && mention.quantity.kind !== 'count' ? mention.quantity : undefined;
}

function times({ value = 0, ...rest }: Quantity, { kind, unit, value: one = 1 }: Quantity): Quantity {
  return { ...rest, kind, unit, value: round(value * one) };
}
