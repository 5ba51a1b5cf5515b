import type { Language } from '../languages/index.ts';
import type { Mention } from '../types.ts';
import { grammarOf } from './grammar.ts';

const MAX_WORDS = 8;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.&/%-]{0,40}/gu;

/** What a mention measures: the words of its clause around the number, at most eight. */
export function labelOf({ quantity, start, end, sentence }: Mention, language: Language): string {
  const grammar = grammarOf(language);
  const from = start - sentence.start;
  const to = end - sentence.start;
  const noun = quantity.kind === 'count' || quantity.kind === 'ratio' ? (quantity.unit ?? '') : '';
  const before = lastClause(sentence.text.slice(0, from), grammar.clause);
  const after = firstClause(sentence.text.slice(to), grammar.clause);
  const left = words(stripped(before, [...grammar.bounds, ...grammar.changes])).slice(-MAX_WORDS + 2);
  const right = [...words(noun), ...words(after)];
  const room = Math.max(2, MAX_WORDS - left.length);
  const label = [...left, ...right.slice(0, room)].join(' ');
  return label ? label[0]?.toUpperCase() + label.slice(1) : sentence.text.trim().slice(0, 60);
}

/** The period stated in the mention's sentence; undefined when none is. */
export function periodOf({ sentence }: Mention, language: Language): string | undefined {
  return grammarOf(language).period.exec(sentence.text)?.[0];
}

/** The text after the last clause mark; the clause before where that one is empty. */
function lastClause(text: string, clause: RegExp): string {
  const parts = text.split(clause);
  return parts.findLast((part) => words(part).length > 0) ?? '';
}

function firstClause(text: string, clause: RegExp): string {
  return text.split(clause)[0] ?? '';
}

function words(text: string): string[] {
  return text.match(WORD) ?? [];
}

function stripped(text: string, patterns: [string, RegExp][]): string {
  return patterns.reduce((rest, [, pattern]) => rest.replace(pattern, ''), `${text.trimEnd()} `).trim();
}
