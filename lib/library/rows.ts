import type { ArticleRow, SavedArticle } from '../types.ts';
import type { Library } from './database.ts';
import { editRows } from './edit.ts';

/** The rows of a view, newest first. */
export async function listArticles(
  library: Library,
  { view }: { view: 'inbox' | 'bin' },
): Promise<ArticleRow[]> {
  const rows = await library.articles.orderBy('savedAt').reverse().toArray();
  return rows.filter((row) => (row.deletedAt !== undefined) === (view === 'bin'));
}

/** The whole article; undefined when there is none of that id. */
export async function openArticle(library: Library, id: number): Promise<SavedArticle | undefined> {
  const [row, body] = await Promise.all([library.articles.get(id), library.bodies.get(id)]);
  return row && body && { ...row, ...body };
}

/** Puts the article into the bin, where it stays for 30 days. */
export async function binArticle(library: Library, id: number, now = Date.now()): Promise<void> {
  await editRows(library, [id], { bin: true }, now);
}

/** Takes the article out of the bin. */
export async function restoreArticle(library: Library, id: number): Promise<void> {
  await editRows(library, [id], { bin: false });
}
