import type { Library } from '../database.ts';
import type { ExportedArticle } from './exporter.ts';

const WINDOW = 25;

/** These articles whole, in this order, some at a time. One that is gone meanwhile is passed over. */
export async function* loadArticles(
  library: Library,
  ids: readonly number[],
): AsyncGenerator<ExportedArticle> {
  for (let at = 0; at < ids.length; at += WINDOW) {
    const part = ids.slice(at, at + WINDOW);
    const [rows, bodies, highlights] = await Promise.all([
      library.articles.bulkGet(part),
      library.bodies.bulkGet(part),
      library.highlights.where('articleId').anyOf(part).toArray(),
    ]);
    for (const [n, row] of rows.entries()) {
      if (!row) continue;
      const { text = '', html = '', figures = [] } = bodies[n] ?? {};
      const own = highlights.filter(({ articleId }) => articleId === row.id);
      own.sort((a, b) => a.start - b.start || a.createdAt - b.createdAt);
      yield { ...row, text, html, figures, highlights: own };
    }
  }
}

/** The ids of all articles, newest first; those in the bin only `withBin`. */
export async function allIds(library: Library, withBin = false): Promise<number[]> {
  const rows = await library.articles.orderBy('savedAt').reverse().toArray();
  return rows.filter(({ deletedAt }) => withBin || deletedAt === undefined).map(({ id }) => id);
}
