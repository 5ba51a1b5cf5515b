import type { Library } from './database.ts';

/** Notes in the caller's transaction which articles changed, and whether their words did. */
export async function noteChange(library: Library, ids: number[], text = false): Promise<void> {
  if (ids.length > 0) await library.changes.add({ ids, text });
}

/** The number of the last change. Inside `watch` it makes the query run again after every change. */
export async function lastChange(library: Library): Promise<number> {
  return (await library.changes.toCollection().last())?.n ?? 0;
}
