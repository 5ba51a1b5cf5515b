import type { Table } from 'dexie';
import type { ArticleRow, ArticleState } from '../types.ts';
import { noteChange } from './changes.ts';
import type { Library, StoredRow } from './database.ts';
import { boundsOf, loadRows } from './rows.ts';

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
/** So many neighbours are removed faster as one range than one by one. */
const FEW = 4;
const BIN_DAYS = 30;
type Patch = Partial<ArticleRow>;

/** Long work under way: it is all done or, where it is stopped, not at all. */
export interface Work {
  /** Told after each run of rows how much is done, 0 to 1. */
  onProgress?: (share: number) => void;
  /** Stops it; it rejects with the signal's reason. */
  signal?: AbortSignal;
}

/** Edits the rows in one transaction; call what it returns to take the edit back, leaving later edits of other kinds. */
export async function editRows(
  library: Library,
  ids: number[],
  edit: Edit,
  now = Date.now(),
  work: Work = {},
): Promise<(work?: Work) => Promise<void>> {
  const before = await changeRows(library, ids, (row) => patchOf(row, edit, now), work);
  return async (work) => {
    await changeRows(library, [...before.keys()], (row) => before.get(row.id) ?? {}, work);
  };
}

/** Keeps how far the article was read, 0 to 1; read to its end it counts as read. */
export async function keepProgress(
  library: Library,
  id: number,
  progress: number,
  now = Date.now(),
): Promise<void> {
  await changeRows(library, [id], ({ readAt }) => ({
    progress: Math.min(1, Math.max(0, progress)),
    readAt: readAt ?? (progress >= 0.97 ? now : undefined),
  }));
}

/** Removes articles for good, with their highlights, all or none of them. */
export async function removeArticles(library: Library, ids: number[], work?: Work): Promise<void> {
  const { articles, bodies, highlights, changes } = library;
  await library.transaction('rw', articles, bodies, highlights, changes, async () => {
    const doomed = new Set(ids);
    const [least, most] = boundsOf(ids);
    // Read at once: asked for one article after the other they would take longer than all else.
    const marks = await highlights.where('articleId').between(least, most, true, true).toArray();
    const theirs = marks.filter(({ articleId }) => doomed.has(articleId));
    await highlights.bulkDelete(theirs.map(({ id }) => id));
    const known = await articles.where('id').between(least, most, true, true).primaryKeys();
    const spans = spansOf(known, doomed);
    const wide = new Set(spans.filter(({ length }) => length >= FEW));
    const others = runsOf(spans.filter((span) => !wide.has(span)).flat());
    await inRuns([...wide, ...others], work, async (run) => {
      for (const table of [articles, bodies] as Table<unknown, number>[]) {
        const range = () => table.where(':id').between(run[0], run.at(-1), true, true).delete();
        await (wide.has(run) ? range() : table.bulkDelete(run));
      }
    });
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

/** Writes the rows that a patch changes; what stood in its place before, by id. */
async function changeRows(
  library: Library,
  ids: number[],
  patch: (row: ArticleRow) => Patch,
  work?: Work,
): Promise<Map<number, Patch>> {
  const before = new Map<number, Patch>();
  await library.transaction('rw', library.articles, library.changes, async () => {
    await inRuns(runsOf(ids), work, async (run) => {
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

/** Does work of the caller's transaction run by run, until it is done or stopped. */
async function inRuns(
  runs: number[][],
  { onProgress, signal }: Work = {},
  act: (run: number[]) => PromiseLike<unknown>,
): Promise<void> {
  const total = runs.reduce((sum, { length }) => sum + length, 0);
  let done = 0;
  for (const run of runs) {
    signal?.throwIfAborted();
    await act(run);
    done += run.length;
    onProgress?.(done / total);
  }
  signal?.throwIfAborted();
}

function runsOf(ids: number[]): number[][] {
  return Array.from({ length: Math.ceil(ids.length / RUN) }, (_, n) => ids.slice(n * RUN, (n + 1) * RUN));
}

/** The doomed among the ascending ids that there are, in lists of such as stand side by side. */
function spansOf(known: number[], doomed: ReadonlySet<number>): number[][] {
  const spans: number[][] = [];
  let isOpen = false;
  for (const id of known) {
    const span = spans.at(-1);
    if (!doomed.has(id)) isOpen = false;
    else if (isOpen && span && span.length < RUN) span.push(id);
    else {
      spans.push([id]);
      isOpen = true;
    }
  }
  return spans;
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
