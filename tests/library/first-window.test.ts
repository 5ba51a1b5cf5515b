import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { type Library, openLibrary } from '../../lib/library/database.ts';
import { editRows } from '../../lib/library/edit.ts';
import { firstWindow } from '../../lib/library/first-window.ts';
import type { LibraryQuery } from '../../lib/library/query.ts';
import { newArticle, putArticles } from '../../lib/library/save.ts';
import { VIEWS } from '../../lib/library/search/filters.ts';
import { findArticles } from './found.ts';

const NEWEST: LibraryQuery = { view: 'inbox', search: '', sort: 'saved', descending: true };

let library: Library;
let count = 0;
beforeEach(() => {
  count += 1;
  library = openLibrary(`first-${count}`);
});

const firstIds = async (query: LibraryQuery) => (await firstWindow(library, query))?.map(({ id }) => id);

/** Saved out of order, three at each moment. */
async function fill(size: number): Promise<number[]> {
  const articles = Array.from({ length: size }, (_, n) => {
    const url = `https://a.example/${n}`;
    return newArticle({ url, title: '', language: 'vi', text: '', html: '' }, [], (n * 7) % 90);
  });
  return (await putArticles(library, articles)).flatMap((saved) => saved?.id ?? []);
}

test('the first window is the beginning of the list, both ways', async () => {
  await fill(270);
  for (const descending of [true, false]) {
    const { ids: whole } = await findArticles(library, { ...NEWEST, descending });
    const first = await firstIds({ ...NEWEST, descending });
    expect(whole).toHaveLength(270);
    expect(first).toHaveLength(50);
    expect(first).toEqual([...whole.subarray(0, 50)]);
  }
});

test('a small library is told whole, each view of it', async () => {
  const ids = await fill(60);
  const every = (n: number) => ids.filter((_, at) => at % n === 0);
  await editRows(library, every(2), { state: 'archive' });
  await editRows(library, every(3), { favourite: true });
  await editRows(library, every(5), { bin: true });
  for (const view of VIEWS) {
    const query = { ...NEWEST, view };
    const first = await firstIds(query);
    expect(first?.length).toBeGreaterThan(0);
    expect(first).toEqual([...(await findArticles(library, query)).ids.subarray(0, 50)]);
  }
});

test('nothing is told where the index cannot tell', async () => {
  const ids = await fill(270);
  await editRows(library, ids.slice(0, 9), { state: 'archive' });
  const asked: Partial<LibraryQuery>[] = [
    { view: 'archive' },
    { sort: 'title' },
    { search: 'a' },
    { tag: 'x' },
    { site: 'a.example' },
    { language: 'vi' },
    { read: false },
    { after: '1970-01-01' },
    { before: '2999-01-01' },
  ];
  for (const one of asked) expect(await firstIds({ ...NEWEST, ...one })).toBeUndefined();
});
