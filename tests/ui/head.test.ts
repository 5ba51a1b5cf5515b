import { h } from 'preact';
import { expect, test } from 'vitest';
import { Head } from '../../entrypoints/popup/Head.tsx';
import type { Library } from '../../lib/library/database.ts';
import type { ArticleRow } from '../../lib/types.ts';
import { ReaderHead } from '../../lib/ui/library/ReaderHead.tsx';
import { draw, drawInLibrary, START, window } from './drawn.ts';

const article = { url: 'https://news.example/a', language: 'en', html: '', text: 'Boats came home.' };
const head = (more: object) => draw(h(Head, { ...START, article: { ...article, title: '', ...more } }));

test('a page that names itself as its author is named once', async () => {
  const one = await head({ title: 'Boats', site: 'The Ledger', byline: 'The Ledger' });
  expect(one('.meta')?.textContent?.match(/The Ledger/gu)).toHaveLength(1);
});

test('an article without a headline is told to have none', async () => {
  expect((await head({}))('h1')?.textContent).toBe('Untitled');
});

const row: ArticleRow = {
  ...{ id: 1, url: article.url, title: 'Boats', language: 'en', savedAt: 0, state: 'inbox' },
  ...{ favourite: false, progress: 0, tags: [], best: [], words: 3 },
};
const readerHead = () => drawInLibrary(h(ReaderHead, { row }), {} as Library, { page: 'article' });

test('a saved article that is opened has the focus at its headline', async () => {
  const { one } = await readerHead();
  expect(window.document.activeElement).toBe(one('h1'));
});

test('a figure of it that was asked for keeps the focus', async () => {
  const figure = window.document.body.appendChild(window.document.createElement('button'));
  figure.focus();
  await readerHead();
  expect(window.document.activeElement).toBe(figure);
});
