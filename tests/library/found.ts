import type { Library } from '../../lib/library/database.ts';
import type { FoundArticles, LibraryQuery } from '../../lib/library/query.ts';
import { finderOf } from '../../lib/library/search/client.ts';

/** The articles asked for, all changes till now known. */
export function findArticles(library: Library, query: LibraryQuery): Promise<FoundArticles> {
  return finderOf(library).find(query);
}
