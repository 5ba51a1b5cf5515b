import type { ArticleRow } from '../../types.ts';
import type { NewArticle } from '../save.ts';

/**
 * What becomes of an article that the library knows when it is imported: a link takes the text that comes; a text
 * that is there stays, since highlights and figures count in it, and `undefined` says so.
 */
export function filled(known: ArticleRow, incoming: NewArticle): NewArticle | undefined {
  if (!known.isLink || incoming.isLink) return undefined;
  return { ...incoming, ...readersOf(known, incoming) };
}

/** The known row with what it lacks: no tag is lost, a star stays, what was read stays read. */
export function enriched<Row extends ArticleRow>(known: Row, incoming: NewArticle): Row {
  const { deletedAt, readAt, ...kept } = known;
  return { ...kept, ...readersOf(known, incoming) } as Row;
}

function readersOf(known: ArticleRow, incoming: NewArticle) {
  const { savedAt, state, deletedAt } = known;
  const readAt = known.readAt ?? incoming.readAt;
  return {
    ...{ savedAt, state },
    favourite: known.favourite || incoming.favourite,
    progress: Math.max(known.progress, incoming.progress),
    tags: [...new Set([...known.tags, ...incoming.tags])],
    ...(readAt !== undefined && { readAt }),
    // An article that comes in alive comes out of the bin.
    ...(deletedAt !== undefined && incoming.deletedAt !== undefined && { deletedAt }),
  };
}
