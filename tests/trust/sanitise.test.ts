import { describe, expect, test } from 'vitest';
import { readArticle } from '../../lib/page/read.ts';
import { sanitise } from '../../lib/page/sanitise.ts';
import { faultsOf, windowOf } from './dom.ts';
import { pageWith, vectors } from './vectors.ts';

const window = windowOf();
const clean = (html: string) => sanitise(html, window);

test('there are enough vectors', () => expect(vectors.length).toBeGreaterThanOrEqual(60));

describe.each(vectors)('$family: $html', (vector) => {
  test('nothing that runs, asks or imitates is left, and twice equals once', () => {
    const once = clean(vector.html);
    expect(faultsOf(once, window)).toEqual([]);
    expect(clean(once)).toBe(once);
  });

  test('neither is it in the article of a page', () => {
    const result = readArticle(windowOf(pageWith(vector)).document, 'https://example.com/a');
    if ('failure' in result) throw new Error(result.failure);
    expect(faultsOf(result.article.html, window)).toEqual([]);
    expect(result.article.text).toContain('4,200 containers');
  });
});

test('what an article needs is kept', () => {
  const html =
    '<p lang="vi" dir="rtl">a <time datetime="2026-01-02">b</time></p><ol start="3" reversed=""><li value="4">c</li></ol>' +
    '<table><tbody><tr><th scope="row">d</th><td colspan="2" rowspan="3">e</td></tr></tbody></table>' +
    '<p><a href="https://a.example/x" title="f">g</a> <q cite="https://a.example/">h</q></p>';
  expect(clean(html)).toBe(html);
});

test.each([
  ['<table><tr><td colspan="9999999x" rowspan="65000 ">a</td></tr></table>', 'colspan="100" rowspan="100"'],
  ['<table><tr><td colspan="+5000">a</td></tr></table>', 'colspan="100"'],
])('a cell spans at most 100: %s', (html, kept) => expect(clean(html)).toContain(kept));

test.each([
  ['<a><object><a>x</a></object></a>', '<a></a><a>x</a>'],
  ['<pre>\n\n\nx</pre>', '<pre>x</pre>'],
  ['<a href="#note">1</a>', '<a>1</a>'],
  ['a & b < c', 'a &amp; b &lt; c'],
  ['', ''],
])('%s', (html, kept) => expect(clean(html)).toBe(kept));
