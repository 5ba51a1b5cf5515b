import type { Language } from '../languages/index.ts';
import type { Mention, Quantity } from '../types.ts';
import { type Grammar, grammarOf } from './grammar/grammar.ts';
import { headsOf } from './heading.ts';
import { findMentions } from './mentions.ts';
import { round } from './number/numeral.ts';

/** What the bare numbers of a column, a row or a table are told in: "Kim ngạch (triệu USD)". */
const HEADER = /\(([^()\d]{1,24})\)$/u;

/** The mentions of one sentence; a number that is all of it takes the unit of its column, row or table. */
export function inTable(mentions: Mention[], text: string, language: Language, region: string): Mention[] {
  const [cell] = mentions;
  const { kind, unit } = cell?.quantity ?? {};
  if (!cell || kind !== 'count' || unit !== null || cell.text !== cell.sentence.text.trim()) return mentions;
  const { row, column, above } = headsOf(text, cell.start);
  const grammar = grammarOf(language);
  const note = above.find((line) => line.includes(':') && grammar.unitNotes.test(line.toLowerCase())) ?? '';
  for (const header of [column, row, note]) {
    const one = unitOf(header, grammar, region);
    if (one) return [{ ...cell, quantity: times(cell.quantity, one) }];
  }
  return mentions;
}

/** "Exports (million USD)" and "Unit: million USD" as one of it: a million dollars. */
function unitOf(header: string, { language, unitNotes }: Grammar, region: string): Quantity | undefined {
  const named = HEADER.exec(header)?.[1] ?? unitNotes.exec(header.toLowerCase())?.groups?.unit;
  const one = `1 ${named?.trim()}`;
  const [mention] = findMentions({ start: 0, end: one.length, text: one }, language, region).mentions;
  return mention?.text === one && mention.quantity.kind !== 'count' ? mention.quantity : undefined;
}

function times({ value = 0, ...rest }: Quantity, { kind, unit, value: one = 1 }: Quantity): Quantity {
  return { ...rest, kind, unit, value: round(value * one) };
}
