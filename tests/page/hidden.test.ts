import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readArticle } from '../../lib/page/read.ts';

const prose = (from: number, to: number) =>
  Array.from(
    { length: to - from },
    (_, at) => `<p>In year ${from + at} the harbour handled ${from + at},200 containers, more than ever.</p>`,
  ).join('');

/** The text of a page in a browser that hides what stands in `.closed`, as jsdom, which draws nothing, cannot tell. */
function textOf(body: string): string {
  const { window } = new JSDOM(`<!doctype html><title>Harbour</title><body><article>${body}</article>`);
  window.Element.prototype.checkVisibility = function () {
    return this.closest('.closed') === null;
  };
  const result = readArticle(window.document, 'https://news.example.com/harbour');
  return 'article' in result ? result.article.text : '';
}

test('what the page hides is left out', () => {
  const text = textOf(`${prose(1, 9)}<div class="closed">${prose(20, 22)}</div>`);
  expect(text).toContain('8,200');
  expect(text).not.toContain('20,200');
});

test('a paragraph hidden for this width of screen is read where it is seen', () => {
  const text = textOf(`${prose(1, 4)}<div class="closed">${prose(4, 6)}</div><div>${prose(4, 9)}</div>`);
  expect(text.match(/5,200/gu)).toHaveLength(1);
});

test('an article of which much is still hidden is read whole', () => {
  const text = textOf(`${prose(1, 4)}<div class="closed">${prose(4, 9)}</div>`);
  expect(text).toContain('8,200');
});
