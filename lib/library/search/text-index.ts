import { AT_ONCE, noteChange } from '../changes.ts';
import type { Change, Library } from '../database.ts';
import { buildSegment } from './build.ts';
import type { FigureTest } from './figures.ts';
import { readBlocks, readSegments, removeSegments, replaceSegments } from './kept.ts';
import { blocksNeeded, type Hits, matchTerm, type Searched } from './match.ts';
import { has, mark, rowBytes } from './pack.ts';
import type { Term } from './parse.ts';
import { inTurns } from './turns.ts';

/** Articles that one segment is made of when many are new. */
const RUN = 4096;
/** New articles stay in memory until there are this many; opening again reads them again. */
const KEEP = 64;
/** This many segments smaller than a run become one. */
const MANY = 8;

/** Bytes of positions that stay in memory between searches. */
const READ = 24_000_000;

const NOT_MARKED = { current: new Uint8Array(), isRun: false };

interface Loaded extends Searched {
  /** Its key in the database; undefined while it is in memory alone. */
  n?: number;
}

interface Missing {
  loaded: Loaded;
  block: number;
}

/** The words of all articles, in segments from old to new: of two that hold the same article the newer counts. */
export class TextIndex {
  readonly #library: Library;
  #loaded: Loaded[] = [];
  /** Keys of segments of another format. */
  #stale: number[] = [];
  /** Changes whose words are in no segment yet. */
  #queue: Change[] = [];
  readonly #inTurn = inTurns();

  constructor(library: Library) {
    this.#library = library;
  }

  /** Reads what is kept; the last change that it holds. Runs in the caller's transaction. */
  async load(): Promise<number> {
    const { usable, stale } = await readSegments(this.#library);
    this.#stale = stale;
    this.#loaded = usable.map((segment) => ({
      segment,
      n: segment.n,
      ...NOT_MARKED,
      blocks: [],
    }));
    this.#queue = [];
    this.#markCurrent();
    return this.covered;
  }

  /** The last change that is kept in the database. */
  get covered(): number {
    return this.#loaded.findLast(({ n }) => n !== undefined)?.segment.upTo ?? 0;
  }

  note(changes: Change[]) {
    this.#queue.push(...changes.filter(({ text }) => text));
  }

  /** Has those of the articles read anew whose words are neither here nor on their way. */
  async repair(ids: number[]) {
    const known = new Set(this.#queue.flatMap((change) => change.ids));
    for (const { segment } of this.#loaded) for (const id of segment.ids) known.add(id);
    const missing = ids.filter((id) => !known.has(id));
    if (missing.length + this.#stale.length === 0) return;
    const { segments, positions, changes } = this.#library;
    await this.#library.transaction('rw', segments, positions, changes, async () => {
      await removeSegments(this.#library, this.#stale);
      await noteChange(this.#library, missing, true);
    });
  }

  /** Takes in what is new, if that is little. */
  takeAtOnce(): Promise<unknown> {
    return this.#waiting === 0
      ? Promise.resolve()
      : this.#inTurn(() => this.#waiting <= AT_ONCE && this.#takeRun());
  }

  /** Takes in all that is new, keeps it, and joins small segments. False when another page did so meanwhile: load again. */
  async settle(): Promise<boolean> {
    while (this.#waiting > AT_ONCE) {
      await this.#inTurn(() => this.#takeRun());
      if (!(await this.#keep())) return false;
      // Of no article: whoever watches a search asks again, and finds more.
      await this.#library.changes.add({ ids: [], text: false });
    }
    return this.#keep();
  }

  /** The blocks of positions that these terms need and that are not read. */
  missing(terms: Term[], weigh: boolean): Missing[] {
    return this.#loaded.flatMap((loaded) => {
      const blocks = new Set(terms.flatMap((term) => blocksNeeded(loaded, term, weigh)));
      return [...blocks].flatMap((block) => (loaded.blocks[block] ? [] : [{ loaded, block }]));
    });
  }

  /** Reads blocks. False when one is gone, mostly since another page has replaced its segment: load again. */
  async read(missing: Missing[]): Promise<boolean> {
    this.#forget();
    const keys = missing.map(({ loaded, block }): [number, number] => [loaded.n ?? 0, block]);
    const blocks = await readBlocks(this.#library, keys);
    for (const [at, { loaded, block }] of missing.entries()) loaded.blocks[block] = blocks[at];
    const lost = missing.filter((_, at) => !blocks[at]).flatMap(({ loaded }) => loaded.n ?? []);
    if (lost.length === 0) return true;
    // A segment still there without its positions would be read for ever; its articles are read anew instead.
    const { segments, positions } = this.#library;
    await this.#library.transaction('rw', segments, positions, () => removeSegments(this.#library, lost));
    return false;
  }

  /** Notes where a term stands; nothing that it needs may be missing. */
  match(term: Term, hits: Hits) {
    for (const searched of this.#loaded) matchTerm(searched, term, hits);
  }

  /** The ids of the articles with a figure that passes. */
  *withFigure(test: FigureTest): Iterable<number> {
    for (const { segment, current } of this.#loaded) {
      const { articles, low, high, unit, units } = segment.figures;
      for (let at = 0; at < articles.length; at += 1) {
        const article = articles[at] as number;
        const name = units[unit[at] as number] as string;
        if (has(current, article) && test(low[at] as number, high[at] as number, name))
          yield segment.ids[article] as number;
      }
    }
  }

  /** Lets go of the positions that were read, when they are many. */
  #forget() {
    const kept = this.#loaded.filter(({ n }) => n !== undefined);
    const read = kept.flatMap(({ blocks }) => blocks.map((block) => block?.length ?? 0));
    if (read.reduce((sum, bytes) => sum + bytes, 0) > READ) for (const loaded of kept) loaded.blocks = [];
  }

  get #waiting(): number {
    return this.#queue.reduce((sum, { ids }) => sum + ids.length, 0);
  }

  /** The oldest of what waits becomes a segment in memory. */
  async #takeRun() {
    const ids = new Set<number>();
    let lines = 0;
    for (const change of this.#queue) {
      if (lines > 0 && ids.size + change.ids.length > RUN) break;
      for (const id of change.ids) ids.add(id);
      lines += 1;
    }
    const upTo = this.#queue[lines - 1]?.n;
    if (upTo === undefined) return;
    const queue = this.#queue;
    const built = await buildSegment(this.#library, [...ids], upTo);
    // Loaded again meanwhile: what was built belongs to the past.
    if (queue !== this.#queue) return;
    queue.splice(0, lines);
    this.#loaded.push({ ...built, ...NOT_MARKED });
    this.#markCurrent();
  }

  async #keep(): Promise<boolean> {
    const fresh = this.#loaded.filter(({ n }) => n === undefined);
    if (articlesIn(fresh) >= KEEP && !(await this.#replace(fresh))) return false;
    const small = this.#smallOnes();
    return small.length < MANY || this.#replace(small);
  }

  /** The newest kept segments, as long as they are small. */
  #smallOnes(): Loaded[] {
    const kept = this.#loaded.filter(({ n }) => n !== undefined);
    const big = kept.findLastIndex(({ segment }) => segment.ids.length >= RUN / 2);
    return kept.slice(big + 1);
  }

  /** Keeps one segment in place of some that stand side by side. False when another page changed what is kept. */
  async #replace(old: Loaded[]): Promise<boolean> {
    const [only] = old;
    const upTo = old.at(-1)?.segment.upTo ?? 0;
    const ids = old.flatMap(({ segment, current }) => [...segment.ids].filter((_, at) => has(current, at)));
    const alone = old.length === 1 ? only : undefined;
    const built = alone ?? (await buildSegment(this.#library, ids, upTo));
    const keys = {
      old: old.flatMap((one) => one.n ?? []),
      known: this.#loaded.flatMap((one) => one.n ?? []),
    };
    const n = await replaceSegments(this.#library, built, keys);
    if (n === undefined) return false;
    const place = this.#loaded.indexOf(only as Loaded);
    this.#loaded.splice(place, old.length, { segment: built.segment, n, ...NOT_MARKED, blocks: [] });
    this.#markCurrent();
    return true;
  }

  #markCurrent() {
    const seen = new Set<number>();
    for (const loaded of this.#loaded.toReversed()) {
      const { ids } = loaded.segment;
      loaded.current = new Uint8Array(rowBytes(ids.length));
      for (const [at, id] of ids.entries()) if (!seen.has(id)) mark(loaded.current, at);
      loaded.isRun = ids.every((id, at) => id === (ids[0] as number) + at);
      for (const id of ids) seen.add(id);
    }
  }
}

function articlesIn(loaded: Loaded[]): number {
  return loaded.reduce((sum, { segment }) => sum + segment.ids.length, 0);
}
