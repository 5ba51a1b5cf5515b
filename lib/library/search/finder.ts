import type { Library } from '../database.ts';
import type { LibraryQuery } from '../query.ts';
import { Catalog } from './catalog.ts';
import { countFacets, type Facets } from './facets.ts';
import { testOf } from './filters.ts';
import { Orders } from './order.ts';
import { parseSearch } from './parse.ts';

/** Answers queries from memory; what changed since the last answer is read first. */
export class Finder {
  readonly #library: Library;
  #catalog = new Catalog();
  #orders = new Orders(this.#catalog);
  /** The last change that the catalog holds. */
  #seen = -1;

  constructor(library: Library) {
    this.#library = library;
  }

  /** Ids in the order asked for. */
  async find(query: LibraryQuery): Promise<number[]> {
    await this.#refresh();
    const { columns } = this.#catalog;
    const search = parseSearch(query.search);
    const passes = testOf(this.#catalog, query, search.filters);
    const found: number[] = [];
    for (const at of this.#orders.of(query.sort)) if (passes(at)) found.push(columns.ids[at] as number);
    return query.descending ? found.reverse() : found;
  }

  /** Counts among what the query asks for by its view, the bare view for `views`. */
  async facets(query: LibraryQuery): Promise<Facets> {
    await this.#refresh();
    const bare: LibraryQuery = { view: query.view, search: '', sort: 'saved', descending: true };
    const views = Object.fromEntries(
      (['inbox', 'archive', 'favourites', 'all', 'bin'] as const).map((view) => {
        const passes = testOf(this.#catalog, { ...bare, view }, []);
        let count = 0;
        for (let at = 0; at < this.#catalog.size; at += 1) if (passes(at)) count += 1;
        return [view, count];
      }),
    ) as Facets['views'];
    return { ...countFacets(this.#catalog, testOf(this.#catalog, bare, [])), views };
  }

  async #refresh() {
    const library = this.#library;
    if (this.#seen < 0) {
      const snapshot = await library.snapshots.get(1);
      this.#catalog = new Catalog(snapshot?.columns);
      this.#orders = new Orders(this.#catalog);
      this.#seen = snapshot?.upTo ?? 0;
    }
    const changes = await library.changes.where('n').above(this.#seen).toArray();
    const ids = [...new Set(changes.flatMap((change) => change.ids))];
    for (let from = 0; from < ids.length; from += 1000) {
      const some = ids.slice(from, from + 1000);
      const rows = await library.articles.bulkGet(some);
      for (const [n, id] of some.entries()) this.#catalog.put(id, rows[n]);
    }
    this.#seen = changes.at(-1)?.n ?? this.#seen;
  }
}
