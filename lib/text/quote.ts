import type { Mention, Quote, Span } from '../types.ts';

/** The quote of a span of a text, with so many letters of what stands before and after it. */
export function quoteOf(text: string, { start, end }: Span, context = 40): Quote {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - context), start),
    suffix: text.slice(end, end + context),
  };
}

/** The quote of the sentence that a mention stands in, and which part of it the mention is. */
export function quoteOfMention(
  text: string,
  { sentence, start, end }: Mention,
): { quote: Quote; part: Span } {
  const part = { start: start - sentence.start, end: end - sentence.start };
  return { quote: quoteOf(text, sentence), part };
}
