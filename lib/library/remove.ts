import type { Table } from 'dexie';
import { noteChange } from './changes.ts';
import type { Library } from './database.ts';
import { boundsOf } from './rows.ts';
import { runsOf } from './runs.ts';
import { inRuns, RUN, type Work } from './work.ts';

/** So many neighbours are removed faster as one range than one by one. */
const FEW = 4;
/** How long an article lies in the bin. */
const BIN_DAYS = 30;
const DAY = 86_400_000;

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
    const others = runsOf(spans.filter((span) => !wide.has(span)).flat(), RUN);
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
  const before = now - BIN_DAYS * DAY;
  const old = await library.articles.where('deletedAt').below(before).primaryKeys();
  await removeArticles(library, old);
  return old.length;
}

/** The days that an article binned at a time, in milliseconds since 1970, still lies in the bin. */
export function daysLeft(deletedAt: number, now = Date.now()): number {
  return Math.max(0, BIN_DAYS - Math.floor((now - deletedAt) / DAY));
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
