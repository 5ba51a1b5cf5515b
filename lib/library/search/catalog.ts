import type { ArticleRow } from '../../types.ts';
import { dateOf } from '../date.ts';
import { hostOf, siteOf } from '../site.ts';
import { type Word, wordsOf } from './words.ts';

/** The bits of a row that lists ask for; `gone` marks one whose article is no more. */
export const FLAG = { archive: 1, favourite: 2, bin: 4, read: 8, link: 16, gone: 32 } as const;

/** What lists are made from, one column per property, so that 50,000 articles are filtered and sorted in milliseconds. */
export interface Columns {
  ids: number[];
  flags: number[];
  savedAt: number[];
  /** Milliseconds since 1970 of publication, else of saving. */
  date: number[];
  words: number[];
  titles: string[];
  /** Places in `names`. */
  language: number[];
  site: number[];
  host: number[];
  /** The place of all tags of the article in one name, parted by line ends. */
  tags: number[];
  names: string[];
}

/** The columns as kept, so that opening need not read every row: right up to the change `upTo`. */
export interface Snapshot {
  id: number;
  upTo: number;
  columns: Columns;
}

/** The columns of all articles in memory, kept up to date row by row. */
export class Catalog {
  readonly columns: Columns;
  /** Article id → place in the columns. */
  readonly places = new Map<number, number>();
  readonly #names = new Map<string, number>();
  /** The words of each tag, by the place of all tags of an article in `names`; those of no article any more too. */
  readonly tagWords = new Map<number, Word[][]>();
  /** Grows with every change, so that what was computed from the columns knows its age. */
  age = 0;

  constructor(columns: Columns = empty()) {
    this.columns = columns;
    for (const [at, id] of columns.ids.entries()) {
      this.places.set(id, at);
      this.mostId = Math.max(this.mostId, id);
    }
    for (const [at, name] of columns.names.entries()) this.#names.set(name, at);
    for (const place of new Set(columns.tags)) this.#readTags(place);
  }

  get size(): number {
    return this.columns.ids.length;
  }

  /** The greatest article id. */
  mostId = 0;

  /** Takes the row in, or takes the article out when there is none. */
  put(id: number, row: ArticleRow | undefined) {
    const { columns } = this;
    const at = this.places.get(id) ?? this.size;
    if (!row && at === this.size) return;
    this.age += 1;
    if (!row) {
      columns.flags[at] = FLAG.gone;
      return;
    }
    this.places.set(id, at);
    this.mostId = Math.max(this.mostId, id);
    columns.ids[at] = id;
    columns.flags[at] = flagsOf(row);
    columns.savedAt[at] = row.savedAt;
    columns.date[at] = dateOf(row);
    columns.words[at] = row.words;
    columns.titles[at] = row.title;
    columns.language[at] = this.#name(row.language.split('-')[0]?.toLowerCase() ?? '');
    columns.site[at] = this.#name(siteOf(row));
    columns.host[at] = this.#name(hostOf(row.url));
    columns.tags[at] = this.#name(row.tags.join('\n'));
    this.#readTags(columns.tags[at]);
  }

  /** The columns without what is gone, to keep. */
  compact(): Columns {
    const { columns } = this;
    const live = columns.flags.flatMap((flags, at) => (flags & FLAG.gone ? [] : [at]));
    const pick = <T>(column: T[]) => live.map((at) => column[at] as T);
    const { ids, flags, savedAt, date, words, titles, language, site, host, tags, names } = columns;
    return {
      ...{ ids: pick(ids), flags: pick(flags), savedAt: pick(savedAt), date: pick(date), words: pick(words) },
      ...{
        titles: pick(titles),
        language: pick(language),
        site: pick(site),
        host: pick(host),
        tags: pick(tags),
      },
      names,
    };
  }

  #readTags(place: number) {
    const name = this.columns.names[place];
    if (name && !this.tagWords.has(place)) this.tagWords.set(place, name.split('\n').map(wordsOf));
  }

  #name(name: string): number {
    const known = this.#names.get(name);
    if (known !== undefined) return known;
    this.#names.set(name, this.columns.names.length);
    return this.columns.names.push(name) - 1;
  }
}

function empty(): Columns {
  return {
    ...{ ids: [], flags: [], savedAt: [], date: [], words: [], titles: [] },
    ...{ language: [], site: [], host: [], tags: [], names: [] },
  };
}

/** What lists ask of a row, as bits of `FLAG`. */
export function flagsOf({ state, favourite, deletedAt, readAt, isLink }: ArticleRow): number {
  return (
    (state === 'archive' ? FLAG.archive : 0) |
    (favourite ? FLAG.favourite : 0) |
    (deletedAt !== undefined ? FLAG.bin : 0) |
    (readAt !== undefined ? FLAG.read : 0) |
    (isLink ? FLAG.link : 0)
  );
}
