import type { Change, Library } from './database.ts';

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
  return Array.from({ length: Math.ceil(ids.length / LINE) }, (_, at) => ({
    ids: ids.slice(at * LINE, (at + 1) * LINE),
    text,
  }));
}

const lastKnown = new WeakMap<Library, number>();

/** The number of the last change. Inside `watch` it makes the query run again after every change. */
export async function lastChange(library: Library): Promise<number> {
  // From the end backwards the browser takes 2 ms over the lines of 50,000 articles that were cleared away. A cursor,
  // since of keys alone Dexie does not watch what is added.
  let last = 0;
  const lines = library.changes.where('n').aboveOrEqual(lastKnown.get(library) ?? 0);
  await lines.eachPrimaryKey((n) => {
    last = n;
  });
  lastKnown.set(library, last);
  return last;
}
