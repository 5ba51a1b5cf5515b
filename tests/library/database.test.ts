import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { openLibrary, SCHEMA } from '../../lib/library/database.ts';
import { libraryFailure } from '../../lib/library/failure.ts';
import { findSaved, saveArticle } from '../../lib/library/save.ts';
import { findArticles } from './found.ts';

const article = { url: 'https://a.example/1', title: 'Tin', language: 'vi', text: 'Thu 5 tỷ.', html: '' };
const inbox = { view: 'inbox', search: '', sort: 'saved', descending: true } as const;

/** What earlier versions of the extension left behind, as their code wrote it. */
const EARLIER: [name: string, row: Record<string, unknown>][] = [
  ['version 1, its first rows', { savedAt: 5, tags: [], best: [], words: 3 }],
  [
    'version 1, its later rows',
    {
      savedAt: 5,
      state: 'archive',
      favourite: true,
      progress: 0.5,
      readAt: 9,
      tags: ['a'],
      best: [],
      words: 3,
    },
  ],
];

test.each(EARLIER)('%s come along whole', async (name, row) => {
  const old = new Dexie(name);
  old.version(1).stores({ articles: '++id, &key, savedAt', bodies: 'id' });
  const { text, html, ...rest } = article;
  const id = await old.table<object, number>('articles').add({ ...rest, key: article.url, ...row });
  await old.table('bodies').put({ id, text, html, figures: [] });
  old.close();

  const library = openLibrary(name);
  const kept = { state: 'inbox', favourite: false, progress: 0, ...row };
  expect(await findSaved(library, article)).toMatchObject({ ...rest, ...kept, id });
  expect((await library.bodies.get(id))?.text).toBe(article.text);
  const view = kept.state === 'archive' ? 'archive' : 'inbox';
  expect((await findArticles(library, { ...inbox, view, search: 'thu' })).ids).toEqual(Uint32Array.of(id));
  expect(await saveArticle(library, article, [])).toEqual({ id, updated: true });
});

test('the newest schema is the one that the code names', async () => {
  const library = openLibrary('newest');
  await library.open();
  expect(library.backendDB().version).toBe(SCHEMA * 10);
});

test('a tab left open over an upgrade writes no more and says why', async () => {
  const old = openLibrary('upgraded');
  await saveArticle(old, article, []);
  const next = new Dexie('upgraded');
  next.version(SCHEMA + 1).stores({ articles: '++id, &key', later: '++id' });
  await next.open();
  const failure = await saveArticle(old, { ...article, url: 'https://a.example/2' }, []).catch(
    libraryFailure,
  );
  expect(failure).toBe('outdated');
  expect(await next.table('articles').count()).toBe(1);
  next.close();
});

test('older code leaves newer data alone and says why', async () => {
  const newer = new Dexie('newer');
  newer.version(SCHEMA + 1).stores({ articles: '++id, &key, savedAt', bodies: 'id' });
  await newer.open();
  newer.close();
  const library = openLibrary('newer');
  expect(await saveArticle(library, article, []).catch(libraryFailure)).toBe('newer');
  expect(await findArticles(library, inbox).catch(libraryFailure)).toBe('newer');
  await newer.open();
  expect(await newer.table('articles').count()).toBe(0);
});

test('failures are known by the truth inside them', () => {
  expect(libraryFailure({ name: 'AbortError', inner: { name: 'QuotaExceededError' } })).toBe('full');
  expect(libraryFailure({ name: 'OpenFailedError', inner: { name: 'InvalidStateError' } })).toBe(
    'unavailable',
  );
  expect(libraryFailure(new Error('x'))).toBe('failed');
});
