import { expect, test } from 'vitest';
import { cutSelection, parsePageAnswer, parsePageRequest, parseReadResult } from '../../lib/messages.ts';

const quote = { exact: 'a', prefix: 'b', suffix: 'c' };
const article = {
  ...{ url: 'https://a.example/1', title: 'T', language: 'en', text: 'A text.', html: '<p>A text.</p>' },
};

test('a request is built anew and holds nothing beside what it needs', () => {
  expect(parsePageRequest({ type: 'readSelection', delete: true })).toEqual({ type: 'readSelection' });
  const request = parsePageRequest({ type: 'showQuote', quote: { ...quote, extra: 1 }, tab: 3 });
  expect(request).toEqual({ type: 'showQuote', quote });
});

test('the quotes that are asked for are built anew, and no more than ten', () => {
  const quotes = [{ ...quote, extra: 1 }, null, { exact: 'a' }, ...Array(20).fill(quote)];
  expect(parsePageRequest({ type: 'holdsAny', quotes })).toEqual({
    type: 'holdsAny',
    quotes: Array(8).fill(quote),
  });
  expect(parsePageRequest({ type: 'holdsAny', quotes: 'a' })).toEqual({ type: 'holdsAny', quotes: [] });
  expect(parsePageAnswer({ held: false, shown: 1 })).toEqual({ held: false });
});

test.each([
  ...[null, undefined, 0, '', 'readSelection', [], ['readSelection'], {}, { type: null }, new Map()],
  ...[{ type: 'deleteAll' }, { type: 'saveArticle', article }, { type: 'listArticles' }, { type: 'export' }],
  ...[{ type: 'showQuote' }, { type: 'showQuote', quote: [] }, { type: 'showQuote', quote: { exact: 'a' } }],
  ...[
    { type: 'showQuote', quote: { ...quote, exact: 5 } },
    { type: '__proto__' },
    { type: ['readSelection'] },
  ],
])('%j is no request', (message) => expect(parsePageRequest(message)).toBeUndefined());

test('a long quote is cut', () => {
  const long = 'x'.repeat(1_000_000);
  const request = parsePageRequest({ type: 'showQuote', quote: { exact: long, prefix: long, suffix: long } });
  expect(JSON.stringify(request).length).toBeLessThan(10_000);
});

test('a long selection is cut, and said to be', () => {
  expect(cutSelection('5%')).toEqual({ selection: '5%', cut: false });
  const { selection, cut } = cutSelection('x'.repeat(200_001));
  expect([selection?.length, cut]).toEqual([200_000, true]);
  expect(parsePageAnswer({ selection: '5%', cut: true })).toEqual({ selection: '5%', cut: true });
  expect(parsePageAnswer({ selection: '5%', cut: 'yes' })).toEqual({ selection: '5%', cut: false });
});

test.each([null, 1, [], {}, { shown: 'yes' }, { held: 1 }, { selection: 1 }, { shown: null, selection: [] }])(
  '%j is no answer',
  (message) => expect(parsePageAnswer(message)).toBeUndefined(),
);

test('an article is copied by name', () => {
  const sent = JSON.parse(`{"article": {"id": 7, "savedAt": 1, "__proto__": {"polluted": 1}}}`);
  Object.assign(sent.article, article, { byline: 5, site: 'S' });
  expect(parseReadResult(sent)).toEqual({ article: { ...article, site: 'S' } });
  expect('polluted' in {}).toBe(false);
});

test.each([
  ['https://a.example/c', { canonical: 'https://a.example/c' }],
  ['javascript:alert(1)', {}],
])('the canonical address %s gives %j', (canonical, kept) =>
  expect(parseReadResult({ article: { ...article, canonical } })).toEqual({
    article: { ...article, ...kept },
  }),
);

test.each(['too_large', 'too_deep', 'no_article', 'pdf', 'failed'])('the failure %s is told', (failure) =>
  expect(parseReadResult({ failure, article })).toEqual({ failure }),
);

test.each([
  ...[null, 'article', [], {}, { failure: 'other' }, { article: null }, { article: [] }, { article: {} }],
  ...['javascript:alert(1)', 'data:text/html,x', 'chrome-extension://a/', 'about:blank', '', 'x', 5].map(
    (url) => ({
      article: { ...article, url },
    }),
  ),
  ...['title', 'language', 'text', 'html'].map((field) => ({ article: { ...article, [field]: 1 } })),
])('%j is no article', (result) => expect(parseReadResult(result)).toEqual({ failure: 'failed' }));

test('an answer of more than five million characters is refused', () => {
  const html = 'x'.repeat(5_000_000);
  expect(parseReadResult({ article: { ...article, html } })).toEqual({ failure: 'failed' });
});
