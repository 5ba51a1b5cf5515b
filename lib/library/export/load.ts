import type { Highlight } from '../../types.ts';
import type { Library } from '../database.ts';
import { boundsOf } from '../rows.ts';
import { runsOf } from '../runs.ts';
import type { ExportedArticle } from './exporter.ts';

const WINDOW = 25;

/** These articles whole, in this order, some at a time. One that is gone meanwhile is passed over. */
export async function* loadArticles(
  library: Library,
  ids: readonly number[],
): AsyncGenerator<ExportedArticle> {
  for (const part of runsOf(ids, WINDOW)) {
    const [rows, bodies, highlights] = await Promise.all([
      library.articles.bulkGet(part),
      library.bodies.bulkGet(part),
      highlightsIn(library, part),
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

/** The highlights of these articles: one request where they stand close together, else one for each. */
function highlightsIn({ highlights }: Library, ids: number[]): PromiseLike<Highlight[]> {
  const [least, most] = boundsOf(ids);
  const marks = highlights.where('articleId');
  return most - least < 2 * ids.length
    ? marks.between(least, most, true, true).toArray()
    : marks.anyOf(ids).toArray();
}

/** The ids of all articles, newest first; those in the bin only `withBin`. */
export async function allIds(library: Library, withBin = false): Promise<number[]> {
  // Keys alone, and forwards: rows, or a way backwards, would block the page of a large library.
  const [ids, binned] = await Promise.all([
    library.articles.orderBy('savedAt').primaryKeys(),
    library.articles.orderBy('deletedAt').primaryKeys(),
  ]);
  const inBin = new Set(withBin ? [] : binned);
  return ids.reverse().filter((id) => !inBin.has(id));
}
