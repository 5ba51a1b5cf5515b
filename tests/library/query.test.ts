import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { type Library, openLibrary } from '../../lib/library/database.ts';
import { editRows } from '../../lib/library/edit.ts';
import { facetsOf, type LibraryQuery, watchArticles } from '../../lib/library/query.ts';
import { removeArticles } from '../../lib/library/remove.ts';
import { loadRows } from '../../lib/library/rows.ts';
import { newArticle, putArticles } from '../../lib/library/save.ts';
import { findArticles } from './found.ts';

let library: Library;
let count = 0;
const day = (date: string) => new Date(`${date}T12:00`).getTime();
const ROWS: [title: string, site: string, language: string, saved: string, published?: string][] = [
  ['Đường sắt', 'Báo Một', 'vi', '2025-01-01', '2024-12-31T12:00:00'],
  ['Áo dài', '', 'vi', '2025-01-02'],
  ['Bread prices', 'The Two', 'en-GB', '2025-01-03', '2025-01-02T12:00:00'],
  ['Duong', 'Báo Một', 'vi', '2025-01-04', '2023-05-05'],
];
let ids: number[];
beforeEach(async () => {
  count += 1;
  library = openLibrary(`query-${count}`);
  const articles = ROWS.map(([title, site, language, saved, published], n) => {
    const url = `https://www.site${n}.example/a`;
    const text = 'từ '.repeat(10 - n);
    return newArticle({ url, title, site, language, published, text, html: '' }, [], day(saved));
  });
  ids = (await putArticles(library, articles)).map((saved) => saved?.id as number);
});

const ask = async (query: Partial<LibraryQuery>) => {
  const found = await findArticles(library, {
    view: 'inbox',
    search: '',
    sort: 'saved',
    descending: false,
    ...query,
  });
  return Array.from(found.ids, (id) => ids.indexOf(id));
};

test('each sort has its order, both ways', async () => {
  expect(await ask({})).toEqual([0, 1, 2, 3]);
  expect(await ask({ descending: true })).toEqual([3, 2, 1, 0]);
  expect(await ask({ sort: 'published' })).toEqual([3, 0, 1, 2]);
  expect(await ask({ sort: 'title' })).toEqual([1, 2, 3, 0]);
  expect(await ask({ sort: 'site' })).toEqual([0, 3, 1, 2]);
  expect(await ask({ sort: 'length' })).toEqual([3, 2, 1, 0]);
});

test('each view holds its own, the bin apart', async () => {
  await editRows(library, [ids[0] as number, ids[1] as number], { state: 'archive' });
  await editRows(library, [ids[1] as number, ids[2] as number], { favourite: true });
  await editRows(library, [ids[2] as number], { bin: true });
  expect(await ask({ view: 'inbox' })).toEqual([3]);
  expect(await ask({ view: 'archive' })).toEqual([0, 1]);
  expect(await ask({ view: 'favourites' })).toEqual([1]);
  expect(await ask({ view: 'all' })).toEqual([0, 1, 3]);
  expect(await ask({ view: 'bin' })).toEqual([2]);
  await removeArticles(library, [ids[2] as number]);
  expect(await ask({ view: 'bin' })).toEqual([]);
  expect((await loadRows(library, [ids[2] as number, ids[3] as number])).map((row) => row?.title)).toEqual([
    undefined,
    'Duong',
  ]);
});

test('filters narrow together, from the panel or in the search', async () => {
  await editRows(library, [ids[0] as number, ids[3] as number], { addTags: ['Thị trường', 'x'] });
  await editRows(library, [ids[3] as number], { read: true });
  expect(await ask({ tag: 'Thị trường' })).toEqual([0, 3]);
  expect(await ask({ search: 'tag:"thi truong"' })).toEqual([0, 3]);
  expect(await ask({ search: '-tag:x' })).toEqual([1, 2]);
  expect(await ask({ site: 'Báo Một', read: false })).toEqual([0]);
  expect(await ask({ site: 'site0.example' })).toEqual([]);
  expect(await ask({ site: 'site1.example' })).toEqual([1]);
  expect(await ask({ search: 'site:site0.example' })).toEqual([0]);
  expect(await ask({ search: 'site:bao is:read' })).toEqual([3]);
  expect(await ask({ search: 'site:site1.example' })).toEqual([1]);
  expect(await ask({ language: 'en' })).toEqual([2]);
  expect(await ask({ search: 'lang:en-US' })).toEqual([2]);
  expect(await ask({ after: '2025-01-02', before: '2025-01-02' })).toEqual([1, 2]);
  expect(await ask({ search: 'before:2024' })).toEqual([0, 3]);
  expect(await ask({ search: 'after:2024-12 before:2024-12' })).toEqual([0]);
  expect(await ask({ view: 'archive', search: 'is:inbox' })).toEqual([0, 1, 2, 3]);
});

test('facets count the view', async () => {
  await editRows(library, [ids[0] as number, ids[3] as number], { addTags: ['x'] });
  await editRows(library, [ids[3] as number], { addTags: ['y'], favourite: true });
  const facets = await facetsOf(library, { view: 'inbox', search: '', sort: 'saved', descending: true });
  expect(facets).toEqual({
    tags: [
      { value: 'x', count: 2 },
      { value: 'y', count: 1 },
    ],
    sites: [
      { value: 'Báo Một', count: 2 },
      { value: 'The Two', count: 1 },
      { value: 'site1.example', count: 1 },
    ],
    languages: [
      { value: 'vi', count: 3 },
      { value: 'en', count: 1 },
    ],
    views: { inbox: 4, archive: 0, favourites: 1, all: 4, bin: 0 },
  });
});

test('a watched list is told again after a change', async () => {
  const answers: number[] = [];
  const waiting: (() => void)[] = [];
  const next = () => new Promise<void>((resolve) => waiting.push(resolve));
  const first = next();
  const query = { view: 'inbox', search: '', sort: 'saved', descending: true } as const;
  const stop = watchArticles(
    library,
    query,
    ({ ids: found }) => {
      answers.push(found.length);
      waiting.shift()?.();
    },
    (error) => expect.unreachable(String(error)),
  );
  await first;
  const second = next();
  await editRows(library, [ids[0] as number], { bin: true });
  await second;
  stop();
  expect(answers).toEqual([4, 3]);
});

test('a list that begins with what was known before a change is told anew at once', async () => {
  const query = { view: 'inbox', search: '', sort: 'saved', descending: true } as const;
  await findArticles(library, query);
  await editRows(openLibrary(library.name), [ids[0] as number], { bin: true });
  const answers: number[] = [];
  await new Promise<void>((resolve, reject) => {
    const stop = watchArticles(
      library,
      query,
      ({ ids: found }) => {
        answers.push(found.length);
        if (found.length < 4) resolve(stop());
      },
      reject,
    );
  });
  expect(answers.at(-1)).toBe(3);
});

test('a search knows what was written since the last one, by whichever connection', async () => {
  const search = (title: string) => ask({ view: 'all', search: title });
  expect(await search('"bread prices"')).toEqual([2]);
  expect(await search('"bread prices"')).toEqual([2]);
  const other = openLibrary(library.name);
  await editRows(other, [ids[2] as number], { bin: true });
  expect(await search('"bread prices"')).toEqual([]);
  // Asked while it is written, the answer may be of before; the next one may not.
  const writing = editRows(library, [ids[2] as number], { bin: false });
  await search('"bread prices"');
  await writing;
  expect(await search('"bread prices"')).toEqual([2]);
  await removeArticles(other, [ids[2] as number]);
  expect(await search('"bread prices"')).toEqual([]);
});

test('rows come in the order asked for, those between them and those that are gone left out', async () => {
  const [first, second, third, fourth] = ids as [number, number, number, number];
  await removeArticles(library, [third]);
  const titles = async (...wanted: number[]) => (await loadRows(library, wanted)).map((row) => row?.title);
  expect(await titles(fourth, first)).toEqual(['Duong', 'Đường sắt']);
  expect(await titles(fourth, third, second)).toEqual(['Duong', undefined, 'Áo dài']);
  expect(await titles(first, first + 10_000)).toEqual(['Đường sắt', undefined]);
  expect(await titles()).toEqual([]);
});
