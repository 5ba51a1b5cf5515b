import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { findPlaces, findQuote, landmarksOf } from '../../lib/page/quote/quote.ts';
import { quoteOf } from '../../lib/text/quote.ts';

const pageOf = (html: string) => new JSDOM(`<!doctype html><body>${html}`).window.document;
/** The quote of a sentence in the article's own text. */
const quoted = (text: string, sentence: string) => {
  const start = text.indexOf(sentence);
  return quoteOf(text, { start, end: start + sentence.length });
};
const sentence = 'The port moved 1,200 tonnes in May.';

test.each([
  ['as it is', `<p>${sentence}</p>`],
  ['split over elements', '<p>The <b>port</b> moved <a href="#">1,<i>200</i></a> tonnes in May.</p>'],
  ['other white space', '<p>The\n   port moved&nbsp;1,200\ttonnes in <br>May.</p>'],
  ['entities', '<p>The port moved 1&#44;200 t&#111;nnes in May&#46;</p>'],
  ['soft hyphens', '<p>The port moved 1,200 ton&shy;nes in May.</p>'],
  ['zero width space', '<p>The port moved 1,200 &#8203;tonnes in May.</p>'],
  ['comments and split text nodes', '<p>The port mo<!-- x -->ved 1,200 tonnes in May.</p>'],
])('a sentence is found: %s', (_, html) => {
  const range = findQuote(pageOf(html), quoted(`Before. ${sentence} After.`, sentence));
  expect(range?.toString().replace(/[\s\u00ad\u200b]/gu, '')).toBe(sentence.replace(/\s/gu, ''));
});

test('letters with marks of their own are the same letters', () => {
  const vietnamese = 'Sản lượng đạt 1,2 triệu tấn.';
  const range = findQuote(pageOf(`<p>${vietnamese.normalize('NFD')}</p>`), quoted(vietnamese, vietnamese));
  expect(range?.toString().normalize('NFC')).toBe(vietnamese);
});

test('equal sentences are told apart by what stands around them', () => {
  const text = `In the north it rained. ${sentence} The mayor was glad. In the south it did not. ${sentence} The ferry waited.`;
  const page = pageOf(
    text
      .split('. ')
      .map((part) => `<p>${part}.</p>`)
      .join(''),
  );
  const second = text.lastIndexOf(sentence);
  const range = findQuote(page, quoteOf(text, { start: second, end: second + sentence.length }));
  expect(range?.startContainer.parentElement?.previousElementSibling?.textContent).toContain('In the south');
});

const start = sentence.indexOf('1,200');
const number = { start, end: start + 5 };

test('a part of the quote has a range of its own', () => {
  const page = pageOf('<p>The <b>port</b> moved 1,<i>20</i>0 tonnes in May.</p>');
  const [place] = findPlaces(page, quoted(sentence, sentence), number);
  expect(place?.part().toString()).toBe('1,200');
});

test('where the page has more in the sentence, the part is found by what stands around it', () => {
  const page = pageOf('<p>Ships carry 1,200 tonnes.</p><p>The port [12] moved 1,200 tonnes in May [13].</p>');
  const [place] = findPlaces(page, quoted(sentence, sentence), number);
  expect(place?.part().toString()).toBe('1,200');
  expect(place?.whole().toString()).toBe('oved 1,200 tonn');
});

test.each([
  ['a changed sentence', '<p>The port moved 1,300 tonnes in May.</p>'],
  [
    'scripts and styles',
    `<script>"${sentence}"</script><style>${sentence}</style><noscript>${sentence}</noscript>`,
  ],
  ['an empty page', ''],
])('nothing is found in %s', (_, html) => {
  expect(findPlaces(pageOf(html), quoted(sentence, sentence), number)).toEqual([]);
});

test('an article is known again by the beginnings of its longest paragraphs', () => {
  const lines = [
    'Short.',
    'A line of some length.',
    'x'.repeat(900),
    ...Array.from({ length: 5 }, () => 'Tiny'),
  ];
  const marks = landmarksOf(lines.join('\n\n'));
  expect(marks.map(({ exact }) => exact)).toEqual(['x'.repeat(200), lines[1], lines[0], 'Tiny', 'Tiny']);
  expect(marks[1]).toMatchObject({ prefix: 'Short.\n\n', suffix: `\n\n${'x'.repeat(38)}` });
  expect(landmarksOf('')).toEqual([]);
});
