import type { ArticleRow, ArticleState } from '../types.ts';
import { noteChange } from './changes.ts';
import type { Library, StoredRow } from './database.ts';
import { loadRows } from './rows.ts';
import { runsOf } from './runs.ts';
import { inRuns, RUN, type Work } from './work.ts';

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

type Patch = Partial<ArticleRow>;

/** Edits the rows in one transaction; call what it returns to take the edit back, leaving later edits of other kinds. */
export async function editRows(
  library: Library,
  ids: number[],
  edit: Edit,
  { now = Date.now(), ...work }: Work & { now?: number } = {},
): Promise<(work?: Work) => Promise<void>> {
  const before = await changeRows(library, ids, (row) => patchOf(row, edit, now), work);
  return async (work) => {
    await changeRows(library, [...before.keys()], (row) => before.get(row.id) ?? {}, work);
  };
}

/** How far an article is read through that counts as read. */
export const READ = 0.97;

/** Keeps how far the article was read, 0 to 1; read to its end it counts as read. */
export async function keepProgress(
  library: Library,
  id: number,
  progress: number,
  now = Date.now(),
): Promise<void> {
  await changeRows(library, [id], ({ readAt }) => ({
    progress: Math.min(1, Math.max(0, progress)),
    readAt: readAt ?? (progress >= READ ? now : undefined),
  }));
}

/** Writes the rows that a patch changes; what stood in its place before, by id. */
async function changeRows(
  library: Library,
  ids: number[],
  patch: (row: ArticleRow) => Patch,
  work?: Work,
): Promise<Map<number, Patch>> {
  const before = new Map<number, Patch>();
  await library.transaction('rw', library.articles, library.changes, async () => {
    await inRuns(runsOf(ids, RUN), work, async (run) => {
      const changed: StoredRow[] = [];
      for (const row of await loadRows(library, run)) {
        const change = row && patch(row);
        const known = change && replacedBy(row, change);
        // To write a row takes longer than all else.
        if (!known) continue;
        before.set(row.id, known);
        changed.push({ ...row, ...change } as StoredRow);
      }
      await library.articles.bulkPut(changed);
    });
    await noteChange(library, [...before.keys()]);
  });
  return before;
}

/** What the row holds in place of a patch; undefined where that is the same. */
function replacedBy(row: ArticleRow, patch: Patch): Patch | undefined {
  const held = Object.fromEntries(Object.keys(patch).map((key) => [key, row[key as keyof Patch]]));
  const isSame = Object.entries(patch).every(
    ([key, value]) => JSON.stringify(value) === JSON.stringify(held[key]),
  );
  return isSame ? undefined : held;
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
