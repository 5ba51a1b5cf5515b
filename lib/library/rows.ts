import type { SavedArticle } from '../types.ts';
import type { Library } from './database.ts';

/** The whole article; undefined when there is none of that id. */
export async function openArticle(library: Library, id: number): Promise<SavedArticle | undefined> {
  const [row, body] = await Promise.all([library.articles.get(id), library.bodies.get(id)]);
  return row && body && { ...row, ...body };
}
