import { quoteOf } from '../../text/quote.ts';
import type { Highlight, Quote, Span } from '../../types.ts';
import { CONTEXT, placeHighlight } from '../highlights.ts';
import { storable } from '../save.ts';
import type { ImportedHighlight } from './importer.ts';

/** A highlight whose article has no id yet. */
export type WaitingHighlight = Omit<Highlight, 'articleId'>;

const MAX_QUOTE = 20_000;

/** The highlights at their places in the text. One whose words are not there waits at 0 for a text that has them. */
export function anchored(given: ImportedHighlight[], text: string, now: number): WaitingHighlight[] {
  return given.flatMap((one) => {
    const { id, note = '', createdAt = now } = one;
    const place = placeOf(one, text);
    return place ? [{ id: idOf(id), ...place, note: storable(note), createdAt }] : [];
  });
}

/**
 * The highlights to be written so that an article has each once, at its place in the text that the library has.
 * One that is there already, by its id or by its words and place, stays as it is.
 */
export function mergedHighlights(there: Highlight[], coming: Highlight[], text: string): Highlight[] {
  const placed = (one: Highlight) => ({ ...one, ...placeOf(one, text) });
  const waiting = there.filter(({ start, end }) => start === end).map(placed);
  const seen = new Set([...there, ...waiting].flatMap(marksOf));
  const fresh = coming.map(placed).filter((one) => {
    const isDouble = marksOf(one).some((mark) => seen.has(mark));
    for (const mark of marksOf(one)) seen.add(mark);
    return !isDouble;
  });
  return [...waiting, ...fresh];
}

function marksOf({ id, start, quote }: Highlight): string[] {
  return [id, `${start} ${quote.exact}`];
}

/** Undefined for a quote without words. */
function placeOf(
  { quote, start, end }: ImportedHighlight,
  text: string,
): (Span & { quote: Quote }) | undefined {
  const { prefix = '', suffix = '' } = quote;
  const isThere = start !== undefined && end !== undefined && text.slice(start, end) === quote.exact;
  if (isThere && start < end) return { start, end, quote: { exact: quote.exact, prefix, suffix } };
  const exact = storable(quote.exact.normalize('NFC')).trim().slice(0, MAX_QUOTE);
  if (exact === '') return undefined;
  const known = { exact, prefix: storable(prefix), suffix: storable(suffix) };
  const span = placeHighlight(text, { start: start ?? 0, quote: known }) ?? inAnySpacing(exact, text);
  return span ? { ...span, quote: quoteOf(text, span, CONTEXT) } : { start: 0, end: 0, quote: known };
}

/** Two libraries merge by it, so one that is no UUID is not kept. */
function idOf(id = ''): string {
  return /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu.test(id) ? id : crypto.randomUUID();
}

/** Exports break lines where the article has a space. */
function inAnySpacing(exact: string, text: string): Span | undefined {
  const words = exact.split(/\s+/u).slice(0, 500);
  const pattern = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')).join('\\s{1,8}');
  const found = new RegExp(pattern, 'u').exec(text);
  return found ? { start: found.index, end: found.index + found[0].length } : undefined;
}
