import { SHELF, seedOf } from '../demo/shelf.ts';
import { analyseFigures } from '../lib/figures/index.ts';
import { type Library, openLibrary } from '../lib/library/database.ts';
import { editRows } from '../lib/library/edit.ts';
import { saveArticle } from '../lib/library/save.ts';
import { quoteOf } from '../lib/text/quote.ts';

/** A library of its own, filled anew with the invented articles; one of them is marked, one read in part for figures. */
export async function filledLibrary(): Promise<{ library: Library; ids: number[] }> {
  const library = openLibrary('readout-playground');
  await library.delete({ disableAutoOpen: false });
  const ids: number[] = [];
  for (const [n, saved] of SHELF.entries()) {
    const { tags, favourite, progress, state, ...article } = seedOf(saved, n);
    const { figures } = analyseFigures(article);
    const { id } = await saveArticle(library, { ...article, isPartial: n === 1 }, figures);
    await library.articles.update(id, { ...(favourite && { favourite }), ...(progress && { progress }) });
    await editRows(library, [id], { addTags: tags, ...(state && { state }) });
    ids.push(id);
  }
  const text = SHELF[0]?.lines[0] ?? '';
  const span = { start: 0, end: 40 };
  const quote = quoteOf(text, span);
  const [articleId = 0] = ids;
  await library.highlights.add({
    ...{ id: 'marked', articleId, ...span, quote, note: 'Ask the council.', createdAt: Date.now() },
  });
  return { library, ids };
}
