import { openLibrary } from '../../lib/library/database.ts';
import { type Edit, editRows } from '../../lib/library/edit.ts';
import { libraryFailure } from '../../lib/library/failure.ts';
import { findSaved, saveArticle } from '../../lib/library/save.ts';
import { watch } from '../../lib/library/watch.ts';
import { sanitise } from '../../lib/page/sanitise.ts';
import type { Article, ArticleRow, Found } from '../../lib/types.ts';

/** All that the popup needs of the library, apart, so that it is loaded when the figures already stand. */
const library = openLibrary();

/** Articles whose tags are suggested. */
const RECENT = 200;

/** Why the library did not do as asked. */
export type Failure = ReturnType<typeof libraryFailure>;
/** What the popup changes of a saved article. */
export type SavedEdit = Pick<Edit, 'addTags' | 'removeTags' | 'bin'>;

/** Tells the saved row of the article now and after every change; returns the way to stop. */
export function watchSaved(
  article: Pick<Article, 'url' | 'canonical' | 'title'>,
  next: (row: ArticleRow | undefined) => void,
  fail: (failure: Failure) => void,
): () => void {
  return watch(
    () => findSaved(library, article),
    // One in the bin can be saved again, one without text completed.
    (found) => next(found?.deletedAt === undefined && !found?.isLink ? found : undefined),
    (error) => fail(libraryFailure(error)),
  );
}

/** Saves the article; what went wrong, or nothing. */
export function keep(article: Article, { figures, partial }: Found): Promise<Failure | undefined> {
  return told(async () => {
    const clean = { ...article, html: sanitise(article.html), isPartial: partial };
    await saveArticle(library, clean, figures);
  });
}

async function told(work: () => Promise<unknown>): Promise<Failure | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    return libraryFailure(error);
  }
}

/** The tags of the articles saved last, the latest first: one of them is likely to be wanted again. */
export async function recentTags(): Promise<string[]> {
  const rows = await library.articles.orderBy('savedAt').reverse().limit(RECENT).toArray();
  return [...new Set(rows.flatMap(({ tags }) => tags))];
}

/** Changes the tags of a saved article, or puts it into the bin; what went wrong, or nothing. */
export function editSaved(id: number, edit: SavedEdit): Promise<Failure | undefined> {
  return told(() => editRows(library, [id], edit));
}
