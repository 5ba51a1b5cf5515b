import type { ArticleRow } from '../types.ts';
import type { Library } from './database.ts';

export type View = 'inbox' | 'archive' | 'favourites' | 'bin';
export type Sort = 'saved' | 'published' | 'title' | 'site' | 'length' | 'relevance';

/** What the reader asks of the library. */
export interface LibraryQuery {
  view: View;
  /** As typed: words, "phrases", `tag:`, `site:`, … */
  search: string;
  sort: Sort;
  descending: boolean;
  tag?: string;
  site?: string;
  language?: string;
  read?: boolean;
  /** ISO dates, both ends included; of publication, else of saving. */
  after?: string;
  before?: string;
}

/** The ids of the articles asked for, in their order. Rows are loaded window by window with `loadRows`. */
export async function findArticles(library: Library, query: LibraryQuery): Promise<number[]> {
  const rows = await library.articles.orderBy('savedAt').toArray();
  const found = rows.filter((row) => isInView(row, query.view));
  if (query.descending) found.reverse();
  return found.map(({ id }) => id);
}

/** The rows of these ids, in their order; undefined where one is gone. */
export function loadRows(library: Library, ids: number[]): Promise<(ArticleRow | undefined)[]> {
  return library.articles.bulkGet(ids);
}

function isInView(row: ArticleRow, view: View): boolean {
  if (view === 'bin' || row.deletedAt !== undefined) return view === 'bin' && row.deletedAt !== undefined;
  return view === 'favourites' ? row.favourite : row.state === view;
}
