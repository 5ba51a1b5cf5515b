import { isWebAddress } from './text/address.ts';
import { isRecord } from './text/record.ts';
import type { Article, Quote, ReadFailure, ReadResult, Span } from './types.ts';

/** What the popup asks of the page; `part` of the quote is lit brighter. A page is never asked to, and never can, touch the library. */
export type PageRequest =
  | { type: 'showQuote'; quote: Quote; part?: Span }
  | { type: 'holdsAny'; quotes: Quote[] }
  | { type: 'readSelection' };

/** What the page answers: whether the quote was found, whether one of several stands there, or the selected text. */
export interface PageAnswer {
  shown?: boolean;
  held?: boolean;
  selection?: string;
  /** More is selected than is sent. */
  cut?: boolean;
}

/** A request as received, built anew field by field; undefined for anything else. */
export function parsePageRequest(message: unknown): PageRequest | undefined {
  if (!isRecord(message)) return undefined;
  if (message.type === 'readSelection') return { type: 'readSelection' };
  if (message.type === 'holdsAny') return { type: 'holdsAny', quotes: parseQuotes(message.quotes) };
  const quote = message.type === 'showQuote' ? parseQuote(message.quote) : undefined;
  return quote && { type: 'showQuote', quote, part: parseSpan(message.part) };
}

/** An answer as received; undefined when it is none. */
export function parsePageAnswer(message: unknown): PageAnswer | undefined {
  if (!isRecord(message)) return undefined;
  if (typeof message.shown === 'boolean') return { shown: message.shown };
  if (typeof message.held === 'boolean') return { held: message.held };
  if (typeof message.selection === 'string') return cutSelection(message.selection, message.cut === true);
  return undefined;
}

/** Characters of selected text: more than the finder reads in its time. */
const MAX_SELECTION = 200_000;

/** Selected text as an answer, no longer than what is read of it. */
export function cutSelection(selection: string, cut = false): PageAnswer {
  return { selection: selection.slice(0, MAX_SELECTION), cut: cut || selection.length > MAX_SELECTION };
}

const FAILURES: readonly ReadFailure[] = ['too_large', 'too_deep', 'no_article', 'pdf', 'failed'];
/** Characters of text and HTML together, and of a line beside them. */
const MAX_ARTICLE = 5_000_000;
const MAX_LINE = 2000;

/** What reading a page gave, as received; `failed` for anything else. */
export function parseReadResult(result: unknown): ReadResult {
  if (!isRecord(result)) return { failure: 'failed' };
  const failure = FAILURES.find((known) => known === result.failure);
  const article = failure ? undefined : parseArticle(result.article);
  return article ? { article } : { failure: failure ?? 'failed' };
}

/** The page's process is not trusted: every field is checked and copied by name. */
function parseArticle(value: unknown): Article | undefined {
  if (!isRecord(value)) return undefined;
  const { url, title, language, text, html, canonical, byline, site, published } = value;
  // A saved address is opened by a click.
  if (typeof url !== 'string' || !/^(?:https?|file):/iu.test(url)) return undefined;
  if (typeof title !== 'string' || typeof language !== 'string') return undefined;
  if (typeof text !== 'string' || typeof html !== 'string') return undefined;
  if (text.length + html.length > MAX_ARTICLE || url.length > MAX_LINE * 10) return undefined;
  return {
    ...{ url, text, html, title: title.slice(0, MAX_LINE), language: language.slice(0, 100) },
    ...(typeof canonical === 'string' && isWebAddress(canonical) && { canonical }),
    ...(typeof byline === 'string' && { byline: byline.slice(0, MAX_LINE) }),
    ...(typeof site === 'string' && { site: site.slice(0, MAX_LINE) }),
    ...(typeof published === 'string' && { published: published.slice(0, 100) }),
  };
}

function parseQuote(value: unknown): Quote | undefined {
  if (!isRecord(value)) return undefined;
  const { exact, prefix, suffix } = value;
  if (typeof exact !== 'string' || typeof prefix !== 'string' || typeof suffix !== 'string') return undefined;
  return { exact: exact.slice(0, 5000), prefix: prefix.slice(-200), suffix: suffix.slice(0, 200) };
}

function parseQuotes(value: unknown): Quote[] {
  return Array.isArray(value) ? value.slice(0, 10).flatMap((one) => parseQuote(one) ?? []) : [];
}

function parseSpan(value: unknown): Span | undefined {
  if (!isRecord(value)) return undefined;
  const { start, end } = value;
  return typeof start === 'number' && typeof end === 'number' && start >= 0 && start < end
    ? { start, end }
    : undefined;
}
