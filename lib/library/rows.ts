import type { ArticleRow } from '../types.ts';
import type { Library } from './database.ts';

/** The rows that a list begins with: more than any screen shows at once. */
export const WINDOW = 50;
/** Rows that are read beside those asked for, at most, where one request then does for all. */
const BESIDE = 3;

/** The rows of these ids, in their order; undefined where one is gone. */
export async function loadRows(library: Library, ids: number[]): Promise<(ArticleRow | undefined)[]> {
  const [least, most] = boundsOf(ids);
  // Asked for one by one, 50 rows cost 50 answers of the browser.
  if (ids.length === 0 || most - least > BESIDE * ids.length) return library.articles.bulkGet(ids);
  const rows = await library.articles.where('id').between(least, most, true, true).toArray();
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}

/** The least and the greatest of some ids; of none a range that holds nothing. */
export function boundsOf(ids: number[]): [least: number, most: number] {
  const least = ids.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY);
  return [least, ids.reduce((one, other) => Math.max(one, other), 0)];
}
