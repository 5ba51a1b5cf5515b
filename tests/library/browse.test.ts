import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { type Library, openLibrary } from '../../lib/library/database.ts';
import { editRows } from '../../lib/library/edit.ts';
import type { LibraryQuery, Sort, View } from '../../lib/library/query.ts';
import { removeArticles } from '../../lib/library/remove.ts';
import { type NewArticle, newArticle, putArticles } from '../../lib/library/save.ts';
import { VIEWS } from '../../lib/library/search/filters.ts';
import { siteOf } from '../../lib/library/site.ts';
import type { ArticleRow } from '../../lib/types.ts';
import { findArticles } from './found.ts';

const SORTS: Sort[] = ['saved', 'published', 'title', 'site', 'length'];
const TITLES = [
  '',
  'Đường sắt',
  'duong sat',
  'Đường Sắt',
  'áo dài',
  '10 điều',
  '“Giá vàng”',
  'Zebra',
  'zebra',
  '新聞',
];
const DAY = 86_400_000;
const START = new Date(2025, 0, 1, 12).getTime();

let library: Library;
let ids: number[];

/** The same numbers in every run of a test. */
let seed: number;
function random(below: number): number {
  seed = (seed * 48_271) % 2_147_483_647;
  return seed % below;
}
const oneOf = <T>(...all: T[]): T => all[random(all.length)] as T;

/** Articles that lack this or that, many of them equal in what they are ordered by. */
function articles(count: number, from: number): NewArticle[] {
  return Array.from({ length: count }, (_, n) => {
    const article = {
      url: `https://www.site${random(5)}.example/${from + n}`,
      title: oneOf(...TITLES),
      language: oneOf('vi', 'en', 'en-GB', ''),
      site: oneOf(undefined, '', 'Báo Một', 'The Two'),
      published: oneOf(undefined, 'no date', '2024-12-31', '2025-01-03T08:00:00+07:00', '2025-01-20'),
      text: 'từ '.repeat(random(4)),
      html: '',
    };
    return {
      ...newArticle(article, [], START + random(30) * DAY),
      state: oneOf('inbox', 'archive'),
      favourite: random(3) === 0,
      tags: oneOf([], ['a'], ['a', 'b'], ['Thị trường']),
      ...(random(3) === 0 && { readAt: START }),
      ...(random(5) === 0 && { deletedAt: START }),
    };
  });
}

const bare = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .replaceAll('đ', 'd');
const compare = <T extends string | number>(a: T, b: T) => (a < b ? -1 : a > b ? 1 : 0);
const dateOf = ({ published, savedAt }: ArticleRow) => Date.parse(published ?? '') || savedAt;
const byText = (a: string, b: string) => compare(bare(a), bare(b)) || compare(a, b);
const COMPARE: Record<Sort, (a: ArticleRow, b: ArticleRow) => number> = {
  saved: () => 0,
  relevance: () => 0,
  published: (a, b) => compare(dateOf(a), dateOf(b)),
  title: (a, b) => byText(a.title, b.title),
  site: (a, b) => byText(siteOf(a), siteOf(b)),
  length: (a, b) => compare(a.words, b.words),
};

const isIn = (row: ArticleRow, view: View) => {
  if (view === 'bin' || row.deletedAt !== undefined) return view === 'bin' && row.deletedAt !== undefined;
  return view === 'all' || (view === 'favourites' ? row.favourite : row.state === view);
};

function passes(row: ArticleRow, { view, tag, site, language, read, after, before }: LibraryQuery): boolean {
  // Both ends are days where the reader is.
  const day = (iso: string, later = 0) => {
    const [year = 0, month = 1, date = 1] = iso.split('-').map(Number);
    return new Date(year, month - 1, date + later).getTime();
  };
  return (
    isIn(row, view) &&
    (tag === undefined || row.tags.includes(tag)) &&
    (site === undefined || siteOf(row) === site) &&
    (language === undefined || row.language.split('-')[0] === language) &&
    (read === undefined || (row.readAt !== undefined) === read) &&
    (after === undefined || dateOf(row) >= day(after)) &&
    (before === undefined || dateOf(row) < day(before, 1))
  );
}

/** What the query asks for, by looking at each row and by one plain sort. */
function plainly(all: ArticleRow[], query: LibraryQuery): number[] {
  const rows = all.filter((row) => passes(row, query));
  rows.sort((a, b) => COMPARE[query.sort](a, b) || compare(a.savedAt, b.savedAt) || compare(a.id, b.id));
  return (query.descending ? rows.reverse() : rows).map(({ id }) => id);
}

const PLAIN = { view: 'all', search: '', sort: 'saved', descending: true } as const;

let count = 0;
beforeEach(async () => {
  seed = 7;
  count += 1;
  library = openLibrary(`browse-${count}`);
  const saved = await putArticles(library, articles(300, 0));
  ids = saved.map((one) => one?.id ?? 0);
});

/** The ids of the rows found, in order. */
const idsOf = async (query: LibraryQuery) => [...(await findArticles(library, query)).ids];

test('each view in each order is that of a plain sort, rows without the field included', async () => {
  const rows = await library.articles.toArray();
  for (const view of VIEWS)
    for (const sort of SORTS)
      for (const descending of [true, false]) {
        const query = { ...PLAIN, view, sort, descending };
        const found = await idsOf(query);
        expect(found.length).toBeGreaterThan(20);
        expect(found, `${view} by ${sort}`).toEqual(plainly(rows, query));
      }
});

test('filters of every kind narrow together as looking at each row does', async () => {
  const rows = await library.articles.toArray();
  let some = 0;
  for (let n = 0; n < 300; n += 1) {
    const query: LibraryQuery = {
      ...PLAIN,
      view: oneOf(...VIEWS),
      sort: oneOf(...SORTS),
      descending: oneOf(true, false),
      tag: oneOf(undefined, undefined, 'a', 'Thị trường'),
      site: oneOf(undefined, undefined, 'Báo Một', 'The Two'),
      language: oneOf(undefined, undefined, 'en', 'vi'),
      read: oneOf(undefined, undefined, true, false),
      after: oneOf(undefined, undefined, '2024-12-31', '2025-01-10'),
      before: oneOf(undefined, undefined, '2025-01-03', '2025-01-20'),
    };
    const found = await idsOf(query);
    if (found.length > 0) some += 1;
    expect(found, JSON.stringify(query)).toEqual(plainly(rows, query));
  }
  expect(some).toBeGreaterThan(100);
});

test('what is saved, edited and removed takes its place, and the others keep theirs', async () => {
  const before = new Map<Sort, number[]>();
  for (const sort of SORTS) before.set(sort, await idsOf({ ...PLAIN, sort }));
  const [edited, binned, gone] = [ids.slice(0, 5), ids.slice(5, 10), ids.slice(10, 15)];
  await putArticles(library, articles(20, 1000));
  await editRows(library, edited, { favourite: true, addTags: ['b'] });
  await editRows(library, binned, { bin: true });
  await removeArticles(library, gone);
  const rows = await library.articles.toArray();
  const left = new Set([...binned, ...gone]);
  for (const sort of SORTS) {
    const found = await idsOf({ ...PLAIN, sort });
    expect(found).toEqual(plainly(rows, { ...PLAIN, sort }));
    const old = new Set(before.get(sort));
    expect(found.filter((id) => old.has(id))).toEqual(before.get(sort)?.filter((id) => !left.has(id)));
  }
});
