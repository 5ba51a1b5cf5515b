import { fold } from '../../text/fold.ts';
import type { Sort } from '../query.ts';
import type { Catalog } from './catalog.ts';
import type { Flags } from './filters.ts';

interface Kept<T> {
  age: number;
  values: T;
}

/** The articles in ascending order of a sort, kept until the catalog changes. */
export class Orders {
  readonly #catalog: Catalog;
  readonly #places = new Map<Sort, Kept<Uint32Array>>();
  readonly #ids = new Map<string, Kept<Uint32Array>>();

  constructor(catalog: Catalog) {
    this.#catalog = catalog;
  }

  /** The ids of those whose flags stand as wanted. */
  of(sort: Sort, { mask, want }: Flags): Uint32Array {
    const { age, columns } = this.#catalog;
    const key = `${sort} ${mask} ${want}`;
    const kept = this.#ids.get(key);
    if (kept?.age === age) return kept.values;
    const wanted = this.#sorted(sort).filter((at) => ((columns.flags[at] as number) & mask) === want);
    const values = wanted.map((at) => columns.ids[at] as number);
    this.#ids.set(key, { age, values });
    return values;
  }

  /** The places of the columns in order. */
  #sorted(sort: Sort): Uint32Array {
    const { age, size } = this.#catalog;
    const kept = this.#places.get(sort);
    if (kept?.age === age) return kept.values;
    // What was in order stays nearly so, which sorts fast.
    const values = new Uint32Array(size);
    if (kept) values.set(kept.values);
    for (let at = kept?.values.length ?? 0; at < size; at += 1) values[at] = at;
    values.set(Array.from(values).sort(this.#comparison(sort)));
    this.#places.set(sort, { age, values });
    return values;
  }

  #comparison(sort: Sort): (a: number, b: number) => number {
    const { columns } = this.#catalog;
    const { ids, savedAt, date, words, titles, site, names } = columns;
    const by = (column: number[]) => (a: number, b: number) => (column[a] as number) - (column[b] as number);
    const older = (a: number, b: number) => by(savedAt)(a, b) || by(ids)(a, b);
    if (sort === 'published') return (a, b) => by(date)(a, b) || older(a, b);
    if (sort === 'length') return (a, b) => by(words)(a, b) || older(a, b);
    if (sort === 'title') {
      const ranks = ranksOf(titles);
      return (a, b) => by(ranks)(a, b) || older(a, b);
    }
    if (sort === 'site') {
      const ranks = ranksOf(names);
      return (a, b) =>
        (ranks[site[a] as number] as number) - (ranks[site[b] as number] as number) || older(a, b);
    }
    return older;
  }
}

/** The rank of each line among all, without regard to case and accents, which part only what is else the same. */
function ranksOf(lines: string[]): number[] {
  const keys = lines.map((line) => `${fold(line)}\u0000${line}`);
  const sorted = keys.map((_, at) => at).sort((a, b) => compare(keys[a] as string, keys[b] as string));
  const ranks: number[] = [];
  sorted.forEach((at, rank) => {
    const before = sorted[rank - 1];
    ranks[at] = before !== undefined && keys[before] === keys[at] ? (ranks[before] as number) : rank;
  });
  return ranks;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
