import { Dexie } from 'dexie';
import { lastChange } from './changes.ts';
import type { Library } from './database.ts';

interface Known {
  /** Undefined while unknown. */
  last?: number;
  /** Grows with each write that is told of, so that what was read before it is not taken for new. */
  age: number;
}
const known = new Map<string, Known>();

// Every page and worker tells the others of its writes; its own are told before they resolve.
Dexie.on('storagemutated', (parts) => {
  for (const [name, one] of known) {
    const start = `idb://${name}/changes/`;
    // Back from the browser's cache, a page has missed what was told.
    if (!Object.keys(parts).some((part) => part === 'all' || part.startsWith(start))) continue;
    one.age += 1;
    one.last = undefined;
  }
});

/** The number of the last change, without asking the database; undefined where it has to be read. */
export function knownChange(library: Library): number | undefined {
  return library.isOpen() ? known.get(library.name)?.last : undefined;
}

/** Reads the number of the last change. Inside `watch` it makes the query run again after every change. */
export async function readChange(library: Library): Promise<number> {
  const one = known.get(library.name) ?? { age: 0 };
  known.set(library.name, one);
  const { age } = one;
  const last = await lastChange(library);
  if (one.age === age) one.last = last;
  return last;
}
