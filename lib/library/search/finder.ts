import { noteChange } from '../changes.ts';
import type { Library } from '../database.ts';
import type { LibraryQuery, View } from '../query.ts';
import { Catalog, FLAG } from './catalog.ts';
import { countFacets, type Facets } from './facets.ts';
import { testOf } from './filters.ts';
import { Orders } from './order.ts';
import { parseSearch, type Term } from './parse.ts';
import { searchTexts } from './search.ts';
import { TextIndex } from './text-index.ts';

const VIEWS: View[] = ['inbox', 'archive', 'favourites', 'all', 'bin'];
/** Rows read at a time. */
const BATCH = 1000;
/** The columns are kept anew after this many rows changed. */
const KEEP = 500;

export interface Found {
  ids: Uint32Array;
  /** The last change that the answer knows. */
  seen: number;
}

/** Answers queries from memory; what changed since the last answer is read first. */
export class Finder {
  readonly #library: Library;
  readonly #texts: TextIndex;
  #catalog = new Catalog();
  #orders = new Orders(this.#catalog);
  /** The last change that is taken in; below 0 before anything is loaded. */
  #seen = -1;
  /** Rows that changed since the columns were kept. */
  #unkept = 0;
  #refreshing: Promise<void> = Promise.resolve();

  constructor(library: Library) {
    this.#library = library;
    this.#texts = new TextIndex(library);
  }

  /** Ids in the order asked for, as of the change `seen`; at least as of `since`. */
  async find(query: LibraryQuery, since?: number): Promise<Found> {
    await this.#refresh(since);
    const search = parseSearch(query.search);
    await this.#texts.takeAtOnce();
    const terms = [...search.terms, ...search.without];
    for (let missing = this.#missing(terms, query); missing.length > 0; missing = this.#missing(terms, query))
      if (!(await this.#texts.read(missing))) await this.#refresh(Number.POSITIVE_INFINITY, true);
    const passes = testOf(this.#catalog, query, search.filters);
    const seen = this.#seen;
    return { ids: searchTexts(this.#catalog, this.#orders, this.#texts, query, search, passes), seen };
  }

  /** The values in a view with their counts, and the count of each view. */
  async facets(query: LibraryQuery, since?: number): Promise<{ facets: Facets; seen: number }> {
    await this.#refresh(since);
    const passes = (view: View) =>
      testOf(this.#catalog, { view, search: '', sort: 'saved', descending: true }, []);
    const places = Array.from({ length: this.#catalog.size }, (_, at) => at);
    const counts = VIEWS.map((view) => [view, places.filter(passes(view)).length]);
    const views = Object.fromEntries(counts);
    return { facets: { ...countFacets(this.#catalog, passes(query.view)), views }, seen: this.#seen };
  }

  /** Keeps what was taken in, so that opening again is fast. Call it when nobody waits. */
  async settle(): Promise<void> {
    await this.#refresh();
    if (!(await this.#texts.settle())) await this.#refresh(Number.POSITIVE_INFINITY, true);
    if (this.#unkept < KEEP) return;
    const { snapshots, changes } = this.#library;
    this.#unkept = 0;
    const snapshot = { id: 1, upTo: this.#seen, columns: this.#catalog.compact() };
    await this.#library.transaction('rw', snapshots, changes, async () => {
      await snapshots.put(snapshot);
      // The last line stays: its number tells what is new.
      await changes.where('n').below(Math.min(snapshot.upTo, this.#texts.covered)).delete();
    });
  }

  #missing(terms: Term[], { sort }: LibraryQuery) {
    return this.#texts.missing(terms, sort === 'relevance');
  }

  #refresh(since = Number.POSITIVE_INFINITY, anew = false): Promise<void> {
    if (!anew && this.#seen >= Math.max(0, since)) return Promise.resolve();
    this.#refreshing = this.#refreshing
      .catch(() => {})
      .then(() => {
        if (anew) this.#seen = -1;
        return this.#takeChanges();
      });
    return this.#refreshing;
  }

  async #takeChanges(): Promise<void> {
    if (this.#seen < 0) await this.#load();
    const changes = await this.#library.changes.where('n').above(this.#seen).toArray();
    const [first] = changes;
    // Lines that another page took in and cleared away before this one saw them.
    if (first && first.n > this.#seen + 1) {
      await this.#load();
      return this.#takeChanges();
    }
    await this.#readRows([...new Set(changes.flatMap(({ ids }) => ids))]);
    this.#texts.note(changes);
    this.#seen = changes.at(-1)?.n ?? this.#seen;
  }

  async #load() {
    const { articles, snapshots, segments, changes } = this.#library;
    await this.#library.transaction('r', articles, snapshots, segments, changes, async () => {
      const covered = await this.#texts.load();
      const snapshot = await snapshots.get(1);
      this.#catalog = new Catalog(snapshot?.columns);
      this.#orders = new Orders(this.#catalog);
      this.#unkept = 0;
      const lines = await changes.toArray();
      this.#seen = lines.at(-1)?.n ?? 0;
      this.#texts.note(lines.filter(({ n }) => n > covered));
      const since = snapshot
        ? lines.filter(({ n }) => n > snapshot.upTo).flatMap(({ ids }) => ids)
        : undefined;
      await this.#readRows(since ? [...new Set(since)] : await articles.toCollection().primaryKeys());
    });
    await this.#repair();
  }

  async #readRows(ids: number[]) {
    for (let from = 0; from < ids.length; from += BATCH) {
      const some = ids.slice(from, from + BATCH);
      const rows = await this.#library.articles.bulkGet(some);
      for (const [at, id] of some.entries()) this.#catalog.put(id, rows[at]);
    }
    this.#unkept += ids.length;
  }

  /** An article whose words are nowhere, by a fault or in a segment of an older format, is read anew. */
  async #repair() {
    const known = this.#texts.ids();
    const { ids, flags } = this.#catalog.columns;
    const missing = ids.filter((id, at) => flags[at] !== FLAG.gone && !known.has(id));
    const { stale } = this.#texts;
    const { segments, positions, changes } = this.#library;
    if (missing.length + stale.length === 0) return;
    await this.#library.transaction('rw', segments, positions, changes, async () => {
      await segments.bulkDelete(stale);
      for (const n of stale) await positions.where(':id').between([n, 0], [n, Number.MAX_VALUE]).delete();
      await noteChange(this.#library, missing, true);
    });
  }
}
