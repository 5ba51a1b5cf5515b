import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { articleKey, articleKeys } from '../../lib/library/address.ts';
import { type Library, openLibrary } from '../../lib/library/database.ts';
import { editRows } from '../../lib/library/edit.ts';
import { emptyOldBin } from '../../lib/library/remove.ts';
import { findSaved, newArticle, putArticles, saveArticle } from '../../lib/library/save.ts';
import type { Article } from '../../lib/types.ts';
import { listed, wholeArticle } from './shelf.ts';

let library: Library;
let count = 0;
beforeEach(() => {
  count += 1;
  library = openLibrary(`library-${count}`);
});

const article = (url: string, title = 'Tin'): Article => ({
  url,
  title,
  language: 'vi',
  text: 'Thu 5 tỷ đồng.',
  html: '<p>Thu 5 tỷ đồng.</p>',
});

test('saved articles are listed newest first and open whole', async () => {
  await saveArticle(library, article('https://a.example/1', 'Một'), [], 1000);
  const { id } = await saveArticle(library, article('https://a.example/2', 'Hai'), [], 2000);
  expect((await listed(library, 'inbox')).map(({ title }) => title)).toEqual(['Hai', 'Một']);
  expect((await wholeArticle(library, id))?.text).toBe('Thu 5 tỷ đồng.');
  expect(await wholeArticle(library, 99)).toBeUndefined();
});

test('the same article saved twice updates one row', async () => {
  const first = await saveArticle(library, article('https://a.example/1?utm_source=x#top', 'Cũ'), [], 1000);
  const second = await saveArticle(library, article('https://a.example/1', 'Mới'), [], 2000);
  expect(second).toEqual({ id: first.id, updated: true });
  expect((await findSaved(library, article('https://a.example/1?fbclid=1')))?.title).toBe('Mới');
  expect(await library.bodies.count()).toBe(1);
});

test('the bin keeps for 30 days and gives back', async () => {
  const { id } = await saveArticle(library, article('https://a.example/1'), []);
  await editRows(library, [id], { bin: true }, { now: 1000 });
  expect(await listed(library, 'inbox')).toEqual([]);
  await editRows(library, [id], { bin: false });
  expect(await listed(library, 'inbox')).toHaveLength(1);
  await editRows(library, [id], { bin: true }, { now: 1000 });
  expect(await emptyOldBin(library, 1000 + 29 * 86_400_000)).toBe(0);
  expect(await emptyOldBin(library, 1000 + 31 * 86_400_000)).toBe(1);
  expect(await library.bodies.count()).toBe(0);
});

test('an address keeps what tells articles apart', () => {
  expect(articleKey('https://a.example/x?id=3&utm_medium=y#z')).toBe('https://a.example/x?id=3');
  expect(articleKey('no address')).toBe('no address');
});

test('a canonical address is trusted on its own host and for the article itself', () => {
  const url = 'https://m.a.example/section/story?id=1&fbclid=2';
  expect(articleKeys(url, 'https://www.a.example/section/story')).toEqual([
    'https://www.a.example/section/story',
    'https://m.a.example/section/story?id=1',
  ]);
  for (const wrong of [
    'https://b.example/x',
    'https://a.example/',
    'https://a.example/section',
    'x',
    'data:1',
  ])
    expect(articleKeys(url, wrong)).toEqual(['https://m.a.example/section/story?id=1']);
});

test('an article known by its address is found again by its canonical one', async () => {
  const url = 'https://m.a.example/1';
  const first = await saveArticle(library, article(url), []);
  const canonical = 'https://a.example/1-story';
  const second = await saveArticle(library, { ...article(url), canonical }, []);
  const third = await saveArticle(
    library,
    { ...article('https://a.example/1-story?utm_id=2'), canonical },
    [],
  );
  expect([second.id, third.id]).toEqual([first.id, first.id]);
  expect(await library.articles.count()).toBe(1);
});

test('one canonical address on every page of a site makes no two articles one', async () => {
  for (const canonical of [
    'https://a.example/index.html',
    'https://a.example/vi',
    'https://a.example/?lang=vi',
  ]) {
    const one = { ...article(`https://a.example/1?${canonical}`, 'Một'), canonical };
    const two = { ...article(`https://a.example/2?${canonical}`, 'Hai'), canonical };
    const [first, second] = [await saveArticle(library, one, []), await saveArticle(library, two, [])];
    expect(second.id).not.toBe(first.id);
    // Each is found again, under another headline too, and by whichever address it was saved.
    expect(await saveArticle(library, { ...one, title: 'Một, sửa' }, [])).toEqual({
      id: first.id,
      updated: true,
    });
    expect(await saveArticle(library, { ...two, title: 'Hai, sửa' }, [])).toEqual({
      id: second.id,
      updated: true,
    });
    expect((await findSaved(library, { ...two, title: 'Hai, sửa nữa' }))?.id).toBe(second.id);
    // The page that really has the address is an article of its own.
    const itself = await saveArticle(library, article(canonical, 'Trang'), []);
    expect(itself.updated).toBe(false);
    expect(await saveArticle(library, one, [])).toEqual({ id: first.id, updated: true });
    expect(await findSaved(library, article(canonical, 'Trang'))).toMatchObject({
      id: itself.id,
      title: 'Trang',
    });
  }
  expect(await library.articles.count()).toBe(9);
});

test('what is saved at once is in the library at once, or not at all', async () => {
  const one = (url: string) => newArticle(article(url), [], 1);
  await putArticles(library, [one('https://a.example/1'), one('https://a.example/2')]);
  const bad = { ...one('https://a.example/4'), tags: (() => []) as unknown as string[] };
  await expect(putArticles(library, [one('https://a.example/3'), bad])).rejects.toThrow();
  expect(await library.articles.count()).toBe(2);
  const skipped = await putArticles(library, [one('https://a.example/1')], () => undefined);
  expect(skipped).toEqual([undefined]);
});
