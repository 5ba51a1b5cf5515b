import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { type Library, openLibrary } from '../../lib/library/database.ts';
import { newArticle, putArticles } from '../../lib/library/save.ts';
import { Finder } from '../../lib/library/search/finder.ts';

let library: Library;
let count = 0;
beforeEach(() => {
  count += 1;
  library = openLibrary(`lost-words-${count}`);
});

let saved = 0;
const save = (many: number, text: string) =>
  putArticles(
    library,
    Array.from({ length: many }, () => {
      saved += 1;
      const article = { url: `https://a.example/${saved}`, title: '', language: 'vi', text, html: '' };
      return newArticle(article, [], saved);
    }),
  );

const countOf = async (finder: Finder, search: string) =>
  (await finder.find({ view: 'all', search, sort: 'saved', descending: true })).ids.length;

test('words whose places in the text are lost are read anew', async () => {
  await save(70, 'giá vàng tăng');
  await new Finder(library).settle();
  await library.positions.clear();
  const finder = new Finder(library);
  expect(await countOf(finder, '"giá vàng"')).toBe(70);
  await finder.settle();
  expect(await countOf(new Finder(library), '"giá vàng"')).toBe(70);
});

test('what is new is found by a search in whose middle another page joins the kept words', async () => {
  await save(500, 'giá nhà');
  const other = new Finder(library);
  await other.settle();
  const takeIn = async () => {
    await countOf(other, 'giá ');
    await other.settle();
  };
  for (let round = 0; round < 6; round += 1) {
    await save(64, 'giá vàng tăng');
    await takeIn();
  }
  const finder = new Finder(library);
  expect(await countOf(finder, 'giá ')).toBe(884);
  await save(64, 'giá vàng tăng');
  await takeIn();
  await save(3, 'giá vàng tăng');
  expect(await countOf(finder, '"giá vàng"')).toBe(451);
});
