import { fold } from '../../text/fold.ts';
import type { Sort } from '../query.ts';
import type { Catalog } from './catalog.ts';

/** The places of the columns in ascending order of a sort, kept until the catalog changes. */
export class Orders {
  readonly #catalog: Catalog;
  readonly #kept = new Map<Sort, { age: number; places: Uint32Array }>();

  constructor(catalog: Catalog) {
    this.#catalog = catalog;
  }

  of(sort: Sort): Uint32Array {
    const { age, size } = this.#catalog;
    const kept = this.#kept.get(sort);
    if (kept?.age === age) return kept.places;
    // What was in order stays nearly so, which sorts fast.
    const places = new Uint32Array(size);
    if (kept) places.set(kept.places);
    for (let at = kept?.places.length ?? 0; at < size; at += 1) places[at] = at;
    const sorted = Array.from(places).sort(this.#comparison(sort));
    places.set(sorted);
    this.#kept.set(sort, { age, places });
    return places;
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
