import type { Library } from '../database.ts';
import type { FoundArticles, LibraryQuery, View } from '../query.ts';
import { loadRows, WINDOW } from '../rows.ts';
import { runsOf } from '../runs.ts';
import { Catalog, FLAG } from './catalog.ts';
import { type Excerpt, excerpts } from './excerpt.ts';
import { countFacets, type Facets } from './facets.ts';
import { type Test, VIEWS, wantedFlags } from './filters.ts';
import { FirstRows } from './first-rows.ts';
import { Orders } from './order.ts';
import { parseSearch, type Term } from './parse.ts';
import { searchTexts } from './search.ts';
import { TextIndex } from './text-index.ts';
import { inTurns } from './turns.ts';

/** Rows read at a time. */
const BATCH = 1000;
/** The columns are kept anew after this many rows changed. */
const KEEP = 500;

interface Answer extends FoundArticles {
  /** The last change that it knows. */
  seen: number;
}

/** Answers queries from memory; what changed since the last answer is read first. */
export class Finder {
  readonly #library: Library;
  readonly #texts: TextIndex;
  #catalog = new Catalog();
  #orders = new Orders(this.#catalog);
  #first: FirstRows;
  /** The last change that is taken in; below 0 before anything is loaded. */
  #seen = -1;
  /** Rows that changed since the columns were kept. */
  #unkept = 0;
  /** Lists need no words, so that these are only read for the first search. */
  #hasTexts = false;
  readonly #inTurn = inTurns();

  constructor(library: Library) {
    this.#library = library;
    this.#texts = new TextIndex(library);
    this.#first = new FirstRows(library);
  }

  /** Ids in the order asked for, as of the change `seen`; at least as of `since`. */
  async find(query: LibraryQuery, since?: number): Promise<Answer> {
    await this.#refresh(since);
    const search = parseSearch(query.search);
    if (query.search.trim() !== '') await this.#readWords([...search.terms, ...search.without], query);
    const seen = this.#seen;
    const ids = searchTexts(this.#catalog, this.#orders, this.#texts, query, search);
    return { ids, first: await this.#inTurn(() => this.#first.of([...ids.subarray(0, WINDOW)])), seen };
  }

  /** The values in a view with their counts, and the count of each view. */
  async facets(query: LibraryQuery, since?: number): Promise<{ facets: Facets; seen: number }> {
    await this.#refresh(since);
    const { flags } = this.#catalog.columns;
    const passes = (view: View): Test => {
      const { mask, want } = wantedFlags({ view }, []);
      return (at) => ((flags[at] as number) & mask) === want;
    };
    const places = Array.from({ length: this.#catalog.size }, (_, at) => at);
    const counts = VIEWS.map((view) => [view, places.filter(passes(view)).length]);
    const views = Object.fromEntries(counts);
    return { facets: { ...countFacets(this.#catalog, passes(query.view)), views }, seen: this.#seen };
  }

  /** What stands around the terms in each of these articles, by id. */
  excerpts(ids: number[], terms: Term[]): Promise<ReadonlyMap<number, Excerpt>> {
    return excerpts(this.#library, ids, terms);
  }

  /** Keeps what was taken in, so that opening again is fast. Call it when nobody waits. */
  async settle(): Promise<void> {
    await this.#refresh();
    await this.#openTexts();
    if (!(await this.#texts.settle())) await this.#startAnew();
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

  /** Reads what the terms of a search need. */
  async #readWords(terms: Term[], { sort }: LibraryQuery) {
    await this.#openTexts();
    for (;;) {
      await this.#texts.takeAtOnce();
      const missing = this.#texts.missing(terms, sort === 'relevance');
      if (missing.length === 0) return;
      if (!(await this.#texts.read(missing))) await this.#startAnew();
    }
  }

  /** Another page has replaced what was read, or what was kept is damaged. */
  async #startAnew() {
    await this.#inTurn(async () => {
      this.#seen = -1;
      this.#hasTexts = false;
      await this.#takeChanges();
    });
    await this.#openTexts();
  }

  async #refresh(since = Number.POSITIVE_INFINITY) {
    if (this.#seen < Math.max(0, since)) await this.#inTurn(() => this.#takeChanges());
  }

  async #openTexts() {
    if (!this.#hasTexts) await this.#inTurn(() => this.#hasTexts || this.#loadTexts());
  }

  async #takeChanges(): Promise<void> {
    if (this.#seen < 0) await this.#loadCatalog();
    const changes = await this.#library.changes.where('n').above(this.#seen).toArray();
    const [first] = changes;
    // Lines that another page took in and cleared away before this one saw them.
    if (first && first.n > this.#seen + 1) {
      this.#seen = -1;
      this.#hasTexts = false;
      return this.#takeChanges();
    }
    await this.#readRows([...new Set(changes.flatMap(({ ids }) => ids))]);
    if (this.#hasTexts) this.#texts.note(changes);
    this.#seen = changes.at(-1)?.n ?? this.#seen;
  }

  async #loadCatalog() {
    const { articles, snapshots, changes } = this.#library;
    await this.#library.transaction('r', articles, snapshots, changes, async () => {
      const snapshot = await snapshots.get(1);
      this.#catalog = new Catalog(snapshot?.columns);
      this.#orders = new Orders(this.#catalog);
      this.#first = new FirstRows(this.#library);
      this.#unkept = 0;
      const lines = await changes
        .where('n')
        .above(snapshot?.upTo ?? 0)
        .toArray();
      const since = new Set(lines.flatMap(({ ids }) => ids));
      await this.#readRows(snapshot ? [...since] : await articles.toCollection().primaryKeys());
      this.#seen = lines.at(-1)?.n ?? snapshot?.upTo ?? 0;
    });
  }

  async #loadTexts() {
    const { segments, changes } = this.#library;
    await this.#library.transaction('r', segments, changes, async () => {
      const covered = await this.#texts.load();
      const lines = await changes.where('n').above(covered).toArray();
      this.#texts.note(lines.filter(({ n }) => n <= this.#seen));
    });
    this.#hasTexts = true;
    const { ids, flags } = this.#catalog.columns;
    // Of no words known, by a fault or in a segment of an older format, an article is read anew.
    await this.#texts.repair(ids.filter((_, at) => flags[at] !== FLAG.gone));
    await this.#takeChanges();
  }

  async #readRows(ids: number[]) {
    for (const some of runsOf(ids, BATCH)) {
      const rows = await loadRows(this.#library, some);
      for (const [at, id] of some.entries()) {
        this.#catalog.put(id, rows[at]);
        this.#first.forget(id);
      }
    }
    this.#unkept += ids.length;
  }
}
