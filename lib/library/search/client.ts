import type { Library } from '../database.ts';
import { Finder } from './finder.ts';

const finders = new WeakMap<Library, Finder>();

/** The finder of a library: one for the life of the page. */
export function finderOf(library: Library): Finder {
  const known = finders.get(library);
  if (known) return known;
  const finder = new Finder(library);
  finders.set(library, finder);
  return finder;
}
