import type { Change, Library } from './database.ts';
import { runsOf } from './runs.ts';

/** Articles named in one line of the journal; what is derived takes whole lines in. */
const LINE = 256;

/** Up to this many articles with new words are taken in before a search is answered; more in runs, while searches go on. */
export const AT_ONCE = 256;

/** Notes in the caller's transaction which articles changed, and whether their words did. */
export async function noteChange(library: Library, ids: number[], text = false): Promise<void> {
  await library.changes.bulkAdd(changeLines(ids, text));
}

/** The lines of the journal that name these articles. */
export function changeLines(ids: number[], text: boolean): Omit<Change, 'n'>[] {
  return runsOf(ids, LINE).map((line) => ({ ids: line, text }));
}

const lastKnown = new WeakMap<Library, number>();

/** The number of the last change. Inside `watch` it makes the query run again after every change. */
export async function lastChange(library: Library): Promise<number> {
  const known = lastKnown.get(library) ?? 0;
  // Lines have no gaps and are cleared away from the front: the known one without a next is still the last. Two keys
  // take the browser a third of the time of a range, in which it looks for what was cleared away.
  const [same, next] = await library.changes.bulkGet([known, known + 1]);
  if (same && !next) return known;
  let last = 0;
  // A cursor, since of keys alone Dexie does not watch what is added. From the end backwards it takes longer.
  await library.changes
    .where('n')
    .aboveOrEqual(known)
    .eachPrimaryKey((n) => {
      last = n;
    });
  lastKnown.set(library, last);
  return last;
}
