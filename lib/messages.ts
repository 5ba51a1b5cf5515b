import { isRecord } from './text/record.ts';
import type { Quote, Span } from './types.ts';

/** What the popup asks of the page; `part` of the quote is lit brighter. A page is never asked to, and never can, touch the library. */
export type PageRequest = { type: 'showQuote'; quote: Quote; part?: Span } | { type: 'readSelection' };

/** What the page answers: whether the quote was found, or the selected text. */
export interface PageAnswer {
  shown?: boolean;
  selection?: string;
}

/** A request as received, built anew field by field; undefined for anything else. */
export function parsePageRequest(message: unknown): PageRequest | undefined {
  if (!isRecord(message)) return undefined;
  if (message.type === 'readSelection') return { type: 'readSelection' };
  const quote = message.type === 'showQuote' ? parseQuote(message.quote) : undefined;
  return quote && { type: 'showQuote', quote, part: parseSpan(message.part) };
}

/** An answer as received; undefined when it is none. */
export function parsePageAnswer(message: unknown): PageAnswer | undefined {
  if (!isRecord(message)) return undefined;
  if (typeof message.shown === 'boolean') return { shown: message.shown };
  if (typeof message.selection === 'string') return { selection: message.selection };
  return undefined;
}

function parseQuote(value: unknown): Quote | undefined {
  if (!isRecord(value)) return undefined;
  const { exact, prefix, suffix } = value;
  if (typeof exact !== 'string' || typeof prefix !== 'string' || typeof suffix !== 'string') return undefined;
  return { exact: exact.slice(0, 5000), prefix: prefix.slice(-200), suffix: suffix.slice(0, 200) };
}

function parseSpan(value: unknown): Span | undefined {
  if (!isRecord(value)) return undefined;
  const { start, end } = value;
  return typeof start === 'number' && typeof end === 'number' && start >= 0 && start < end
    ? { start, end }
    : undefined;
}
