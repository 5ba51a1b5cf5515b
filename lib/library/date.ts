import type { ArticleRow } from '../types.ts';

/** The time that an article is filtered and sorted by, in milliseconds since 1970: of publication, else of saving. */
export function dateOf({ published, savedAt }: Pick<ArticleRow, 'published' | 'savedAt'>): number {
  const date = published ? Date.parse(published) : Number.NaN;
  return Number.isNaN(date) ? savedAt : date;
}
