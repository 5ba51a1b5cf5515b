import type { ArticleRow, SavedArticle } from '../types.ts';
import type { Library } from './database.ts';

const BIN_DAYS = 30;

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
  await library.articles.update(id, { deletedAt: now });
}

/** Takes the article out of the bin. */
export async function restoreArticle(library: Library, id: number): Promise<void> {
  await library.articles.update(id, { deletedAt: undefined });
}

/** Removes for good what has lain in the bin for 30 days; the number removed. */
export async function emptyOldBin(library: Library, now = Date.now()): Promise<number> {
  const before = now - BIN_DAYS * 86_400_000;
  return library.transaction('rw', library.articles, library.bodies, async () => {
    const old = await library.articles
      .filter(({ deletedAt }) => deletedAt !== undefined && deletedAt < before)
      .primaryKeys();
    await library.articles.bulkDelete(old);
    await library.bodies.bulkDelete(old);
    return old.length;
  });
}
