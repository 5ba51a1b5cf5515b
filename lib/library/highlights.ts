import { quoteOf } from '../text/quote.ts';
import type { Highlight, Span } from '../types.ts';
import type { Library } from './database.ts';

/** Letters kept on each side of a passage. */
export const CONTEXT = 32;

/** Marks a passage of the article's text; the highlight as kept. */
export async function addHighlight(
  library: Library,
  { articleId, text, start, end, note = '' }: Span & { articleId: number; text: string; note?: string },
  now = Date.now(),
): Promise<Highlight> {
  const quote = quoteOf(text, { start, end }, CONTEXT);
  const highlight = { id: crypto.randomUUID(), articleId, start, end, quote, note, createdAt: now };
  await library.highlights.add(highlight);
  return highlight;
}

/** The highlights of an article, in the order of its text. */
export async function highlightsOf(library: Library, articleId: number): Promise<Highlight[]> {
  const found = await library.highlights.where({ articleId }).toArray();
  return found.sort((a, b) => a.start - b.start);
}

/** Changes the note of a highlight. */
export async function noteHighlight(library: Library, id: string, note: string): Promise<void> {
  await library.highlights.update(id, { note });
}

/** Removes a highlight; call what it returns to bring it back. */
export async function removeHighlight(library: Library, id: string): Promise<() => Promise<void>> {
  const known = await library.highlights.get(id);
  await library.highlights.delete(id);
  return async () => {
    if (known) await library.highlights.put(known);
  };
}

/** Where a highlight stands in a text that may have changed: the place of its quote that fits best; undefined if gone. */
export function placeHighlight(
  text: string,
  { start, quote }: Pick<Highlight, 'start' | 'quote'>,
): Span | undefined {
  const { exact, prefix, suffix } = quote;
  let best: { at: number; fit: number } | undefined;
  for (let at = text.indexOf(exact); at >= 0 && exact !== ''; at = text.indexOf(exact, at + 1)) {
    const before = alike(text.slice(0, at), prefix, true);
    const after = alike(text.slice(at + exact.length, at + exact.length + CONTEXT), suffix, false);
    // Of two places in the same words the one nearest to where it stood.
    const fit = before + after - Math.abs(at - start) / (text.length + 1);
    if (!best || fit > best.fit) best = { at, fit };
  }
  return best && { start: best.at, end: best.at + exact.length };
}

/** Moves the highlights of an article to where their words stand in its new text. Runs in the caller's transaction. */
export async function moveHighlights(library: Library, articleId: number, text: string): Promise<void> {
  for (const highlight of await library.highlights.where({ articleId }).toArray()) {
    const place = placeHighlight(text, highlight);
    if (place && place.start !== highlight.start) await library.highlights.update(highlight.id, place);
  }
}

/** How many letters of the context agree, from the passage outwards. */
function alike(text: string, context: string, fromEnd: boolean): number {
  const letter = (line: string, at: number) => line.at(fromEnd ? -1 - at : at);
  let same = 0;
  while (same < context.length && same < text.length && letter(text, same) === letter(context, same))
    same += 1;
  return same;
}
