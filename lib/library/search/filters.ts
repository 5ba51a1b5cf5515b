import { fold } from '../../text/fold.ts';
import type { ArticleRow } from '../../types.ts';
import type { LibraryQuery, View } from '../query.ts';
import { type Catalog, type Columns, FLAG, flagsOf } from './catalog.ts';
import { dayEnd, dayStart } from './days.ts';
import type { Filter } from './parse.ts';

/** Does the article at this place of the columns belong? */
export type Test = (at: number) => boolean;

/** Bits of `FLAG` that are looked at, and how they must stand. */
export interface Flags {
  mask: number;
  want: number;
}

/** One test for all that the query and the filters in its search ask besides the flags; undefined where that is nothing. */
export function testOf(catalog: Catalog, query: LibraryQuery, filters: Filter[]): Test | undefined {
  const asked: Filter[] = [
    ...filters,
    ...(['tag', 'site', 'language', 'after', 'before'] as const).flatMap((name) =>
      query[name] ? [{ name, value: query[name], not: false, whole: true }] : [],
    ),
  ];
  const tests = asked.flatMap((filter) => {
    const test = TESTS[filter.name]?.(catalog.columns, filter);
    return test ? [filter.not ? (at: number) => !test(at) : test] : [];
  });
  return tests.length === 0 ? undefined : (at) => tests.every((test) => test(at));
}

const STATES: Record<View, Flags> = {
  inbox: { mask: FLAG.archive | FLAG.bin, want: 0 },
  archive: { mask: FLAG.archive | FLAG.bin, want: FLAG.archive },
  favourites: { mask: FLAG.favourite | FLAG.bin, want: FLAG.favourite },
  all: { mask: FLAG.bin, want: 0 },
  bin: { mask: FLAG.bin, want: FLAG.bin },
};

/** All views, in the order in which they stand beside the list. */
export const VIEWS = Object.keys(STATES) as View[];

/** What `is:` may say, and the flags it asks for. */
const IS: Record<string, Flags> = {
  read: { mask: FLAG.read, want: FLAG.read },
  unread: { mask: FLAG.read, want: 0 },
  fav: { mask: FLAG.favourite, want: FLAG.favourite },
  favourite: { mask: FLAG.favourite, want: FLAG.favourite },
  favorite: { mask: FLAG.favourite, want: FLAG.favourite },
  link: { mask: FLAG.link, want: FLAG.link },
  inbox: STATES.inbox,
  archived: STATES.archive,
  archive: STATES.archive,
  bin: STATES.bin,
};
const PLACES: Record<string, View> = { inbox: 'all', archived: 'all', archive: 'all', bin: 'bin' };

/** Does the row stand in this view? */
export function isInView(row: ArticleRow, view: View): boolean {
  const { mask, want } = STATES[view];
  return (flagsOf(row) & mask) === want;
}

/** Is it a word that `is:` may say? */
export function isState(value: string): boolean {
  return Object.hasOwn(IS, value.toLowerCase());
}

/** What the view and the read state ask; a search that names a place (`is:archived`) looks there, whatever the view. */
export function wantedFlags(query: Pick<LibraryQuery, 'view' | 'read'>, filters: Filter[]): Flags {
  const named = filters.find(({ name, value, not }) => name === 'is' && !not && Object.hasOwn(PLACES, value));
  const { mask, want } = STATES[(named && PLACES[named.value]) ?? query.view];
  const read = query.read === undefined ? 0 : FLAG.read;
  return { mask: mask | read | FLAG.gone, want: want | (query.read ? FLAG.read : 0) };
}

const TESTS: Partial<Record<Filter['name'], (columns: Columns, filter: Filter) => Test>> = {
  is: ({ flags }, { value }) => {
    const { mask, want } = IS[value] ?? STATES.all;
    return (at) => ((flags[at] as number) & mask) === want;
  },
  tag: ({ names, tags }, { value, whole }) => {
    const wanted = whole ? value : fold(value);
    return inNames(names, tags, (name) =>
      name.split('\n').some((tag) => (whole ? tag : fold(tag)) === wanted),
    );
  },
  site: ({ names, site, host }, { value, whole }) => {
    // A facet's host stands for the articles without a site's name alone, as it counted them.
    if (whole) return inNames(names, site, (name) => name === value);
    const wanted = fold(value);
    const test = (name: string) => fold(name).includes(wanted);
    const [bySite, byHost] = [inNames(names, site, test), inNames(names, host, test)];
    return (at) => bySite(at) || byHost(at);
  },
  language: ({ names, language }, { value }) => {
    const wanted = value.split('-')[0]?.toLowerCase();
    return inNames(names, language, (name) => name === wanted);
  },
  after: ({ date }, { value }) => {
    const from = dayStart(value);
    return (at) => from === undefined || (date[at] as number) >= from;
  },
  before: ({ date }, { value }) => {
    const to = dayEnd(value);
    return (at) => to === undefined || (date[at] as number) < to;
  },
};

/** Names are few: each is judged once. */
function inNames(names: string[], column: number[], test: (name: string) => boolean): Test {
  const wanted = names.map(test);
  return (at) => wanted[column[at] as number] === true;
}
