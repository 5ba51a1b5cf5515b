import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readArticle } from '../../lib/page/read.ts';

const HEADLINE = '<h1>The harbour grows for the ninth year</h1>';
const prose = (count: number) =>
  Array.from(
    { length: count },
    (_, at) =>
      `<p>In year ${at + 1} the harbour handled ${at + 1},200 containers, more than ever before in its time.</p>`,
  ).join('');

function textOf(body: string, language = 'de'): string {
  const title = '<title>The harbour grows for the ninth year</title>';
  const { window } = new JSDOM(`<!doctype html><html lang="${language}">${title}<body>${body}`);
  const result = readArticle(window.document, 'https://news.example.com/harbour');
  return 'article' in result ? result.article.text : '';
}

test('a sentence under the headline, apart from the text, is part of it where the page is not English', () => {
  const standfirst = '<div>Two cranes and a wet winter: the port has reached the end of its quays.</div>';
  const page = `<header>${HEADLINE}${standfirst}</header><div>${prose(9)}</div>`;
  expect(textOf(page)).toContain('Two cranes');
  expect(textOf(page, 'en-GB')).not.toContain('Two cranes');
});

test('a few lines with a button are no part of the text, unless many boxes have one', () => {
  const box = (line: string) => `<div class="box"><p>${line}</p><button>Go</button></div>`;
  const ask = box('Should the port grow to the north as well?');
  const page = (...boxes: string[]) =>
    textOf(`${HEADLINE}<div>${prose(4)}${boxes.join('')}${prose(5)}</div>`);
  expect(page(ask)).not.toContain('to the north');
  expect(page(ask, box('The port has grown since 1998.'), box('It is 12 metres deep.'))).toContain('1998');
  expect(page('<div><h2>What comes after the cranes</h2><button>#</button></div>')).toContain('the cranes');
});

test('what a label in the same small box calls an advertisement is none of the text', () => {
  const ad = '<p>The new estate car is here, from 199 a month at the dealer of your town.</p>';
  const page = (box: string) => textOf(`${HEADLINE}<div>${prose(4)}${box}${prose(5)}</div>`);
  expect(page(`<div><span>- Anzeige -</span>${ad}</div>`)).not.toContain('estate car');
  expect(page(`<div>${ad}<p>The last boat left at nine.</p><span>Anzeige</span></div>`)).toContain(
    'last boat',
  );
});

test('a story with a heading in a box named like that of the first, but elsewhere, is another', () => {
  const other =
    '<div class="story"><h2>Ferries stop at night</h2><p>The last ferry to the island will leave at nine in the evening from May on, the company said on Monday.</p><p>Some 400 people a week took the one at eleven, most of them on their way home from work in the port and its yards. They will have to stay on the mainland or to pay for a boat of their own.</p></div>';
  const first = `<div class="story">${HEADLINE}${prose(9)}</div>`;
  expect(textOf(`${first}<div>${other}</div>`)).not.toContain('last ferry');
  expect(textOf(`<main><div class="story">${HEADLINE}${prose(3)}</div>${other}</main>`)).toContain(
    'last ferry',
  );
});
