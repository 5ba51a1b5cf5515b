import type { ArticleRow } from '../../types.ts';
import type { Library } from '../database.ts';
import { loadRows } from '../rows.ts';

/** Rows kept. */
const KEEP = 2000;

/** The rows that lists began with lately: the database takes longer over 50 of them than a search does. */
export class FirstRows {
  readonly #library: Library;
  /** The latest last. */
  readonly #rows = new Map<number, ArticleRow>();

  constructor(library: Library) {
    this.#library = library;
  }

  /** The rows in their order, those left out that are gone. Nothing may be forgotten meanwhile. */
  async of(ids: number[]): Promise<ArticleRow[]> {
    const missing = ids.filter((id) => !this.#rows.has(id));
    for (const row of await loadRows(this.#library, missing)) if (row) this.#rows.set(row.id, row);
    const rows = ids.flatMap((id) => this.#rows.get(id) ?? []);
    for (const row of rows) {
      this.#rows.delete(row.id);
      this.#rows.set(row.id, row);
    }
    if (this.#rows.size > KEEP)
      for (const id of [...this.#rows.keys()].slice(0, -KEEP)) this.#rows.delete(id);
    return rows;
  }

  /** Takes note that an article has changed. */
  forget(id: number) {
    this.#rows.delete(id);
  }
}
