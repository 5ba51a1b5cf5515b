import { expect, test } from 'vitest';
import { refuse, unshadowed } from '../../lib/page/guard.ts';
import { findQuote } from '../../lib/page/quote/quote.ts';
import { readArticle } from '../../lib/page/read.ts';
import { windowOf } from './dom.ts';

const PROSE = ['May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
  .map(
    (month, at) =>
      `<p>The harbour handled ${at || '4'},200 containers in ${month}, more than a year before.</p>`,
  )
  .join('');
const page = (html: string) => windowOf(`<!doctype html><body><article>${html}${PROSE}</article>`).document;

/** Every property that an element of a page could shadow in a form or in the document. */
function namesOf(object: object): string[] {
  const names = new Set<string>();
  for (let one = object; one && one !== Object.prototype; one = Object.getPrototypeOf(one))
    for (const name of Object.getOwnPropertyNames(one)) names.add(name);
  return [...names];
}

const bare = windowOf().document;
const groups = (names: string[]) => Map.groupBy(names, (_, at) => Math.floor(at / 12));
const inForm = [...groups(namesOf(bare.createElement('form'))).values()];
const inDocument = [...groups(namesOf(bare)).values()];

test.each(inForm)('a form whose fields are called %s, … is read', (...names) => {
  const document = page(`<form>${names.map((name) => `<input name="${name}">`).join('')}<p>In.</p></form>`);
  expect(readArticle(document)).toMatchObject({
    article: { text: expect.stringContaining('4,200 containers') },
  });
  expect(findQuote(document, { exact: 'handled 4,200', prefix: '', suffix: '' })).toBeDefined();
});

test.each(inDocument)('a page whose images are called %s, … is read', (...names) => {
  const document = page(names.map((name) => `<img name="${name}" id="${name}">`).join(''));
  expect(readArticle(document)).toMatchObject({
    article: { text: expect.stringContaining('4,200 containers') },
  });
});

test('reading leaves the page as it was', () => {
  const document = page('<form><input name="parentNode" id="x"></form><base href="https://b.example/">');
  const before = document.documentElement.outerHTML;
  readArticle(document);
  unshadowed(document);
  expect(document.documentElement.outerHTML).toBe(before);
});

test.each([
  ['too many elements', 'too_large', '<b></b>'.repeat(50_001)],
  ['too many texts and comments', 'too_large', 'a<!---->'.repeat(100_001)],
  ['too much text in one paragraph', 'too_large', `<p>${'word '.repeat(400_001)}</p>`],
  ['too much text beside an element', 'too_large', `<p>${'word '.repeat(400_001)}<br></p>`],
])('%s: %s', (_, failure, html) => expect(refuse(page(html))).toBe(failure), 30_000);

test('too deep', () => {
  const document = page('');
  let inner: Element = document.body;
  for (let depth = 0; depth < 1001; depth += 1) inner = inner.appendChild(document.createElement('div'));
  expect(refuse(document)).toBe('too_deep');
});

test('scripts and styles are no text of the page', () => {
  const long = 'x'.repeat(2_000_001);
  expect(refuse(page(`<script type="x">${long}</script><style>${long}</style>`))).toBeUndefined();
});
