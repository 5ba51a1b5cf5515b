import type { ArticleRow } from '../types.ts';
import type { Library } from './database.ts';
import type { LibraryQuery } from './query.ts';
import { WINDOW } from './rows.ts';
import { isInView } from './search/filters.ts';

/** Rows looked at, since some of them lie in other views. */
const LOOKED_AT = 2 * WINDOW;

/**
 * The first rows of a plain list, in the order of `watchArticles`, straight from the index: on screen before the search
 * has started. Undefined where the index cannot tell.
 */
export async function firstWindow(
  library: Library,
  { view, sort, descending, search, ...filters }: LibraryQuery,
): Promise<ArticleRow[] | undefined> {
  const isPlain = !search.trim() && Object.values(filters).every((value) => value === undefined);
  if (sort !== 'saved' || !isPlain) return undefined;
  const inOrder = library.articles.orderBy('savedAt');
  const rows = await (descending ? inOrder.reverse() : inOrder).limit(LOOKED_AT).toArray();
  const found = rows.filter((row) => isInView(row, view));
  const isSure = found.length >= WINDOW || rows.length < LOOKED_AT;
  return isSure ? found.slice(0, WINDOW) : undefined;
}
