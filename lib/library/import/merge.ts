import type { ArticleRow } from '../../types.ts';

type NewRow = Omit<ArticleRow, 'id'>;

/** One row of two with the same address: what the library has stays, what it lacks is added, and no tag is lost. */
export function mergedRow<Row extends NewRow>(known: Row | undefined, row: NewRow): Row | NewRow {
  if (!known) return row;
  const { deletedAt, isLink, ...kept } = known;
  const readAt = known.readAt ?? row.readAt;
  return {
    ...kept,
    ...(isLink && !row.isLink && describedBy(row)),
    ...(isLink && row.isLink && { isLink }),
    // An article that comes in alive comes out of the bin.
    ...(deletedAt !== undefined && row.deletedAt !== undefined && { deletedAt }),
    ...(readAt !== undefined && { readAt }),
    favourite: known.favourite || row.favourite,
    progress: Math.max(known.progress, row.progress),
    tags: [...new Set([...known.tags, ...row.tags])],
  };
}

/** What follows from the text. */
function describedBy({ title, language, byline, site, published, best, words }: NewRow) {
  return { title, language, byline, site, published, best, words };
}
