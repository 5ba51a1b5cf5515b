import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { type Library, openLibrary } from '../../lib/library/database.ts';
import { editRows, keepProgress } from '../../lib/library/edit.ts';
import { addHighlight, highlightsOf, noteHighlight, removeHighlight } from '../../lib/library/highlights.ts';
import { removeArticles } from '../../lib/library/remove.ts';
import { saveArticle } from '../../lib/library/save.ts';
import type { Work } from '../../lib/library/work.ts';

let library: Library;
let count = 0;
const TEXT = 'Thu 5 tỷ đồng. Chi 5 tỷ đồng. Dư 1 tỷ đồng.';
const save = async (url: string, text = TEXT) =>
  (await saveArticle(library, { url, title: 'Tin', language: 'vi', text, html: '' }, [])).id;
beforeEach(() => {
  count += 1;
  library = openLibrary(`edit-${count}`);
});

test('an edit of many is undone as one and leaves what came after it', async () => {
  const ids = [await save('https://a.example/1'), await save('https://a.example/2')];
  await editRows(library, ids, { addTags: ['cũ'] });
  const undo = await editRows(
    library,
    ids,
    { state: 'archive', addTags: ['mới', 'cũ'], read: true },
    { now: 5 },
  );
  await editRows(library, ids, { favourite: true });
  expect(await library.articles.get(ids[1] as number)).toMatchObject({
    state: 'archive',
    tags: ['cũ', 'mới'],
    readAt: 5,
    favourite: true,
  });
  await undo();
  const row = await library.articles.get(ids[0] as number);
  expect(row).toMatchObject({ state: 'inbox', tags: ['cũ'], favourite: true });
  expect(row?.readAt).toBeUndefined();
});

test('hundreds of rows change and change back', async () => {
  const ids: number[] = [];
  for (let n = 0; n < 600; n += 1) ids.push(await save(`https://a.example/${n}`));
  const shares: number[] = [];
  const undo = await editRows(
    library,
    [...ids, 9999],
    { bin: true },
    { now: 7, onProgress: (share) => shares.push(share) },
  );
  expect(shares.map((share) => Math.round(share * 100))).toEqual([42, 83, 100]);
  expect(await library.articles.where('deletedAt').equals(7).count()).toBe(600);
  await undo();
  expect(await library.articles.where('deletedAt').equals(7).count()).toBe(0);
});

test('saving again keeps what the reader did and brings it back from the bin', async () => {
  const id = await save('https://a.example/1');
  await editRows(library, [id], { state: 'archive', favourite: true, addTags: ['a'], bin: true });
  await keepProgress(library, id, 0.4);
  expect(await save('https://a.example/1#again')).toBe(id);
  const row = await library.articles.get(id);
  expect(row).toMatchObject({ state: 'archive', favourite: true, tags: ['a'], progress: 0.4 });
  expect(row?.deletedAt).toBeUndefined();
});

test('read to its end an article counts as read', async () => {
  const id = await save('https://a.example/1');
  await keepProgress(library, id, 0.5, 1);
  expect((await library.articles.get(id))?.readAt).toBeUndefined();
  await keepProgress(library, id, 1.2, 2);
  await keepProgress(library, id, 0.1, 3);
  expect(await library.articles.get(id)).toMatchObject({ progress: 0.1, readAt: 2 });
});

test('a highlight has its quote, takes a note, comes back, moves with its words and goes with its article', async () => {
  const id = await save('https://a.example/1');
  const start = TEXT.indexOf('Chi 5 tỷ') + 4;
  const { id: mark, quote } = await addHighlight(library, {
    articleId: id,
    text: TEXT,
    start,
    end: start + 4,
  });
  expect(quote).toMatchObject({ exact: '5 tỷ', prefix: 'Thu 5 tỷ đồng. Chi ' });
  await noteHighlight(library, mark, 'đáng nhớ');
  const undo = await removeHighlight(library, mark);
  expect(await highlightsOf(library, id)).toEqual([]);
  await undo();
  const longer = `Có 5 tỷ khác. ${TEXT}`;
  await save('https://a.example/1', longer);
  const [moved] = await highlightsOf(library, id);
  expect(moved).toMatchObject({ start: longer.indexOf('Chi 5 tỷ') + 4, note: 'đáng nhớ' });
  await removeArticles(library, [id]);
  expect([
    await library.articles.count(),
    await library.bodies.count(),
    await library.highlights.count(),
  ]).toEqual([0, 0, 0]);
});

test('hundreds are removed for good with all that is theirs, telling how far it is, and the others stay', async () => {
  const ids: number[] = [];
  for (let n = 0; n < 600; n += 1) ids.push(await save(`https://a.example/${n}`));
  const [kept = 0, ...doomed] = ids;
  for (const id of [kept, ids[599] as number])
    await addHighlight(library, { articleId: id, text: TEXT, start: 0, end: 3 });
  const shares: number[] = [];
  await removeArticles(library, doomed, { onProgress: (share) => shares.push(share) });
  expect(shares.map((share) => Math.round(share * 100))).toEqual([42, 83, 100]);
  expect(await library.articles.toCollection().primaryKeys()).toEqual([kept]);
  expect(await library.bodies.toCollection().primaryKeys()).toEqual([kept]);
  expect((await library.highlights.toArray()).map(({ articleId }) => articleId)).toEqual([kept]);
});

test('what lies side by side and what stands alone is removed, and nothing between', async () => {
  const ids: number[] = [];
  for (let n = 0; n < 40; n += 1) ids.push(await save(`https://a.example/${n}`));
  const isDoomed = (at: number) => (at < 20 ? at % 2 === 0 : at > 25 && at !== 33);
  const kept = ids.filter((_, at) => !isDoomed(at));
  await removeArticles(library, ids.filter((_, at) => isDoomed(at)).toReversed());
  expect(await library.articles.toCollection().primaryKeys()).toEqual(kept);
  expect(await library.bodies.toCollection().primaryKeys()).toEqual(kept);
});

test('long work that is stopped leaves all as it was', async () => {
  const ids: number[] = [];
  for (let n = 0; n < 600; n += 1) ids.push(await save(`https://a.example/${n}`));
  const before = [await library.articles.toArray(), await library.changes.count()];
  for (const act of [
    (work: Work) => editRows(library, ids, { addTags: ['a'] }, { ...work, now: 1 }),
    (work: Work) => removeArticles(library, ids, work),
  ]) {
    const stop = new AbortController();
    const onProgress = (share: number) => share > 0.5 && stop.abort(new Error('Enough.'));
    await expect(act({ onProgress, signal: stop.signal })).rejects.toThrow('Enough.');
    expect([await library.articles.toArray(), await library.changes.count()]).toEqual(before);
    expect(await library.bodies.count()).toBe(600);
  }
});

test('rows that an edit leaves as they are are not written, and not undone', async () => {
  const [first, second] = [await save('https://a.example/1'), await save('https://a.example/2')];
  await editRows(library, [first], { favourite: true, addTags: ['a'] });
  const undo = await editRows(library, [first, second], { favourite: true, addTags: ['a'] });
  expect((await library.changes.toCollection().last())?.ids).toEqual([second]);
  await editRows(library, [first], { favourite: false });
  await undo();
  const rows = await library.articles.bulkGet([first, second]);
  expect(rows.map((row) => [row?.favourite, row?.tags])).toEqual([
    [false, ['a']],
    [false, []],
  ]);
});
