import type { ArticleRow, ArticleState } from '../types.ts';
import { noteChange } from './changes.ts';
import type { Library, StoredRow } from './database.ts';
import { loadRows } from './rows.ts';

/** What the reader does with a selection; only what is named changes. */
export interface Edit {
  state?: ArticleState;
  favourite?: boolean;
  read?: boolean;
  /** Into the bin, or out of it. */
  bin?: boolean;
  addTags?: string[];
  removeTags?: string[];
}

/** Rows written at a time, so that a page stays free while thousands change. */
const RUN = 250;
const BIN_DAYS = 30;
type Patch = Partial<ArticleRow>;
/** Told after each run of rows how much is done, 0 to 1. */
type OnProgress = (share: number) => void;

/** Edits the rows in one transaction; call what it returns to take the edit back, leaving later edits of other kinds. */
export async function editRows(
  library: Library,
  ids: number[],
  edit: Edit,
  now = Date.now(),
  onProgress: OnProgress = () => {},
): Promise<() => Promise<void>> {
  const before = new Map<number, Patch>();
  const remember = (row: ArticleRow) => {
    const patch = patchOf(row, edit, now);
    before.set(row.id, Object.fromEntries(Object.keys(patch).map((key) => [key, row[key as keyof Patch]])));
    return patch;
  };
  await changeRows(library, ids, remember, onProgress);
  return () => changeRows(library, [...before.keys()], (row) => before.get(row.id) ?? {}, onProgress);
}

/** Keeps how far the article was read, 0 to 1; read to its end it counts as read. */
export function keepProgress(
  library: Library,
  id: number,
  progress: number,
  now = Date.now(),
): Promise<void> {
  return changeRows(library, [id], ({ readAt }) => ({
    progress: Math.min(1, Math.max(0, progress)),
    readAt: readAt ?? (progress >= 0.97 ? now : undefined),
  }));
}

/** Removes articles for good, with their highlights, all or none of them. */
export async function removeArticles(
  library: Library,
  ids: number[],
  onProgress: OnProgress = () => {},
): Promise<void> {
  const { articles, bodies, highlights, changes } = library;
  await library.transaction('rw', articles, bodies, highlights, changes, async () => {
    for (let from = 0; from < ids.length; from += RUN) {
      const run = ids.slice(from, from + RUN);
      await articles.bulkDelete(run);
      await bodies.bulkDelete(run);
      await highlights.where('articleId').anyOf(run).delete();
      onProgress(Math.min(1, (from + RUN) / ids.length));
    }
    await noteChange(library, ids);
  });
}

/** Removes for good what has lain in the bin for 30 days; the number removed. */
export async function emptyOldBin(library: Library, now = Date.now()): Promise<number> {
  const before = now - BIN_DAYS * 86_400_000;
  const old = await library.articles.where('deletedAt').below(before).primaryKeys();
  await removeArticles(library, old);
  return old.length;
}

async function changeRows(
  library: Library,
  ids: number[],
  patch: (row: ArticleRow) => Patch,
  onProgress: OnProgress = () => {},
): Promise<void> {
  await library.transaction('rw', library.articles, library.changes, async () => {
    for (let from = 0; from < ids.length; from += RUN) {
      const rows = await loadRows(library, ids.slice(from, from + RUN));
      const changed = rows.flatMap((row) => (row ? [{ ...row, ...patch(row) } as StoredRow] : []));
      await library.articles.bulkPut(changed);
      onProgress(Math.min(1, (from + RUN) / ids.length));
    }
    await noteChange(library, ids);
  });
}

function patchOf(row: ArticleRow, edit: Edit, now: number): Patch {
  const { state, favourite, read, bin, addTags = [], removeTags = [] } = edit;
  const tags = [...new Set([...row.tags, ...addTags])].filter((tag) => !removeTags.includes(tag));
  return {
    ...(state !== undefined && { state }),
    ...(favourite !== undefined && { favourite }),
    ...(read !== undefined && { readAt: read ? (row.readAt ?? now) : undefined }),
    ...(read === false && { progress: 0 }),
    ...(bin !== undefined && { deletedAt: bin ? (row.deletedAt ?? now) : undefined }),
    ...((addTags.length > 0 || removeTags.length > 0) && { tags }),
  };
}
