import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { lastChange } from '../../lib/library/changes.ts';
import { type Library, openLibrary } from '../../lib/library/database.ts';
import { editRows } from '../../lib/library/edit.ts';
import { type Sort, waitingForSearch } from '../../lib/library/query.ts';
import { newArticle, putArticles } from '../../lib/library/save.ts';
import { excerpts, markHits } from '../../lib/library/search/excerpt.ts';
import { Finder } from '../../lib/library/search/finder.ts';
import { parseSearch } from '../../lib/library/search/parse.ts';
import { watch } from '../../lib/library/watch.ts';
import { findArticles } from './found.ts';

let library: Library;
let count = 0;
beforeEach(() => {
  count += 1;
  library = openLibrary(`find-${count}`);
});

/** Saves texts one after the other; a search answers with their places. */
async function shelf(...texts: (string | [title: string, text: string])[]) {
  const articles = texts.map((one, n) => {
    const [title, text] = typeof one === 'string' ? ['', one] : one;
    return newArticle({ url: `https://a.example/${n}`, title, language: 'vi', text, html: '' }, [], n);
  });
  const ids = (await putArticles(library, articles)).map((saved) => saved?.id);
  return async (search: string, sort: Sort = 'saved') => {
    const found = await findArticles(library, { view: 'inbox', search, sort, descending: true });
    return Array.from(found.ids, (id) => ids.indexOf(id));
  };
}

test('a search needs no accents; with accents what is written so comes first', async () => {
  const ask = await shelf('Con đường này', 'Mặt trời, thái dương', 'duong', 'Sóc Trăng', 'Đường sắt');
  expect(await ask('soc trang ')).toEqual([3]);
  expect(await ask('duong ')).toEqual([4, 2, 1, 0]);
  expect(await ask('đường ')).toEqual([4, 0, 2, 1]);
  expect(await ask('dương ')).toEqual([1, 4, 2, 0]);
  expect(await ask('"con duong"')).toEqual([0]);
  expect(await ask('ĐƯỜ')).toEqual([4, 0, 2, 1]);
});

test('a phrase stands in one field, in its order', async () => {
  const ask = await shelf(['Giá nhà', 'tăng mạnh'], 'nhà giá rẻ', 'giá, nhà');
  expect(await ask('"giá nhà"')).toEqual([2, 0]);
  expect(await ask('"nhà tăng"')).toEqual([]);
  expect(await ask('giá nhà tăng ')).toEqual([0]);
});

test('the best come first: in the title, often, in a short text', async () => {
  const filler = 'chữ khác '.repeat(200);
  const ask = await shelf(`vàng ${filler}`, ['Vàng', 'vàng tăng'], 'vàng vàng vàng', filler);
  expect(await ask('vàng ', 'relevance')).toEqual([1, 2, 0]);
});

test('scripts without spaces are found by any piece', async () => {
  const ask = await shelf('東京都の人口', 'กรุงเทพมหานคร', '京都と大阪', 'AI技術');
  expect(await ask('東京')).toEqual([0]);
  expect(await ask('京都')).toEqual([2, 0]);
  expect(await ask('京都と')).toEqual([2]);
  expect(await ask('京')).toEqual([2, 0]);
  expect(await ask('เทพ')).toEqual([1]);
  expect(await ask('ai技')).toEqual([3]);
});

test('tags are found as words at once', async () => {
  const ask = await shelf('một', 'hai');
  expect(await ask('thi tr')).toEqual([]);
  await editRows(library, [1], { addTags: ['Thị trường'] });
  expect(await ask('thi tr')).toEqual([0]);
  expect(await ask('"thị trường" một ')).toEqual([0]);
  expect(await ask('-trường ')).toEqual([1]);
});

test('hits are marked in titles and in the piece of text that shows most of them', async () => {
  expect(markHits('Đường về nhà', parseSearch('duong "ve nha"').terms)).toEqual([
    { start: 0, end: 5 },
    { start: 6, end: 12 },
  ]);
  const text = `Giá vàng.\n\n${'chữ khác '.repeat(60)}giá nhà ở Hà Nội ${'thêm chữ '.repeat(60)}`;
  await shelf(text, 'không có');
  const found = await excerpts(library, [1, 2], parseSearch('giá nhà ').terms);
  const { text: piece = '', marks = [] } = found.get(1) ?? {};
  expect(marks.map(({ start, end }) => piece.slice(start, end))).toEqual(['giá', 'nhà']);
  expect(piece.length).toBeLessThan(240);
  expect(found.has(2)).toBe(false);
});

test('the piece that is shown is found far behind in a long text, also over the ends of what is read at a time', async () => {
  const filler = 'chữ khác '.repeat(2000);
  const pieces = async (text: string, search: string) => {
    count += 1;
    library = openLibrary(`find-${count}`);
    await shelf(text);
    const { text: piece = '', marks = [] } =
      (await excerpts(library, [1], parseSearch(search).terms)).get(1) ?? {};
    return marks.map(({ start, end }) => piece.slice(start, end));
  };
  expect(await pieces(`${filler}giá nhà`, '"giá nhà"')).toEqual(['giá nhà']);
  expect(await pieces(`giá ${filler} nhà ${filler} nhà giá`, 'gia nha ')).toEqual(['nhà', 'giá']);
  for (let at = 7988; at < 8003; at += 1)
    expect(await pieces(`${'-'.repeat(at)} xgiá nhà giá nhàx giá nhà ${filler}`, '"giá nhà"')).toEqual([
      'giá nhà',
    ]);
});

test('an import of many is searchable after it was taken in, opens again from what is kept, and repairs itself', async () => {
  const ask = await shelf(...Array.from({ length: 700 }, (_, n) => `số ${n} chung`));
  expect(await waitingForSearch(library)).toBe(700);
  const finder = new Finder(library);
  await finder.settle();
  expect(await waitingForSearch(library)).toBe(0);
  expect(await library.snapshots.count()).toBe(1);
  // The last one that was taken in, and that search knows more.
  expect(await library.changes.count()).toBe(2);
  const fresh = new Finder(library);
  const query = { view: 'inbox', search: '"số 650 chung"', sort: 'saved', descending: true } as const;
  expect((await fresh.find(query)).ids).toHaveLength(1);
  // Segments lost, or of another format, are built anew.
  await library.segments.toCollection().modify({ format: 0 });
  const repaired = new Finder(library);
  await repaired.settle();
  expect((await repaired.find(query)).ids).toHaveLength(1);
  expect(await ask('chung ')).toHaveLength(700);
});

test('a watched search asks again when the words of many were taken in', async () => {
  await shelf(...Array.from({ length: 300 }, (_, n) => `số ${n} chung`));
  const query = { view: 'inbox', search: 'chung ', sort: 'saved', descending: true } as const;
  const finder = new Finder(library);
  const answers: number[] = [];
  let told = () => {};
  const next = () =>
    new Promise<void>((resolve) => {
      told = resolve;
    });
  const first = next();
  const stop = watch(
    () => Promise.all([finder.find(query), lastChange(library)]),
    ([{ ids }]) => {
      answers.push(ids.length);
      told();
    },
  );
  await first;
  const second = next();
  await finder.settle();
  await second;
  stop();
  expect(answers).toEqual([0, 300]);
});
