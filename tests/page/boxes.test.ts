import { expect, test } from 'vitest';
import { HEADLINE, prose, textOf as textIn } from './harbour.ts';

const textOf = (body: string, language = 'de') => textIn(body, language);

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
  expect(textOf(`<main><div class="story">${HEADLINE}${prose(9)}</div>${other}</main>`)).toContain(
    'last ferry',
  );
});

const page = (...boxes: string[]) =>
  textOf(`${HEADLINE}<div>${prose(4)}${boxes.join('')}${prose(5)}</div>`, 'en');

test('a sentence of a paragraph that is printed once more in a box of its own is read once', () => {
  const quote = 'The quay is full before the first ship has come';
  const said = `<p>“${quote}, and the second one waits outside until the evening,” the master of the harbour said.</p>`;
  for (const box of [`<div><p>“${quote}”</p></div>`, `<blockquote>${quote}.</blockquote>`])
    expect(page(said, box).split(quote), box).toHaveLength(2);
  expect(page(said, `<div><h2>${quote}</h2></div>`).split(quote)).toHaveLength(3);
});

test('slanted words under a picture are its caption, the same among paragraphs are a part of the text', () => {
  const slanted = '<p><em>The new crane in the south of the harbour.</em></p>';
  expect(page('<p><img src="/1.jpg"></p>', slanted)).not.toContain('new crane');
  expect(page('<img src="/1.jpg">', slanted)).not.toContain('new crane');
  expect(page(slanted)).toContain('new crane');
});

test('a few words and a button are no part of the text, and no sentence in a box for readers is a standfirst', () => {
  expect(
    page('<div><b>The letter</b> comes on Fridays at noon. <button>Get it</button></div>'),
  ).not.toContain('Fridays');
  const asks = '<div class="newsletter"><p>The letter on the harbour comes on Fridays at noon.</p></div>';
  expect(textOf(`<div>${HEADLINE}${asks}${prose(9)}</div>`)).not.toContain('Fridays');
  const teaser = '<div class="teaser"><p>Two cranes and a wet winter: the port has no room left.</p></div>';
  expect(textOf(`<header>${HEADLINE}${teaser}</header><div>${prose(9)}</div>`)).toContain('Two cranes');
});

test('short headings at the end head nothing; a long one, one that ends a sentence and many are a text', () => {
  const end = (...headings: string[]) =>
    textOf(`${HEADLINE}<div>${prose(9)}${headings.map((one) => `<h2>${one}</h2>`).join('')}</div>`);
  expect(end('What is next')).not.toContain('What is next');
  expect(end('All is well that ends…')).toContain('All is well');
  expect(end('What is next', 'Who pays for it', 'Where it stands', 'When it opens')).toContain(
    'Where it stands',
  );
  const long =
    'What the port will have to pay for the two new cranes and for the quay in the south of the old town by the sea';
  expect(end(long)).toContain(long);
});

test('all paragraphs once more in one block are left out; a block that repeats a few of them is not', () => {
  const all = (count: number) => `<p>${prose(count).replace(/<\/?p>/gu, ' ')}</p>`;
  expect(textOf(`${HEADLINE}<div>${prose(20)}${all(20)}</div>`).match(/ 19,200 /gu)).toHaveLength(1);
  const own =
    'The council will hear the engineers, the fishers and the people of the old town before it votes. ';
  const mixed = `<p>${own.repeat(20)}${prose(4).replace(/<\/?p>/gu, ' ')}</p>`;
  expect(textOf(`${HEADLINE}<div>${prose(20)}${mixed}</div>`)).toContain('hear the engineers');
});

test('a line that asks to sign up tells of a small box alone', () => {
  const ask = '<p><a>Sign up</a></p>';
  expect(page(`<div><p>The letter on the harbour comes on Fridays.</p>${ask}</div>`)).not.toContain(
    'Fridays',
  );
  expect(page(`<div>${prose(7)}<p>The letter on the harbour comes on Fridays.</p>${ask}</div>`)).toContain(
    'Fridays',
  );
});

test('another story has an article element or a box of the same name, before or behind; the far longer one is the text', () => {
  const other =
    '<p>The last ferry to the island will leave at nine from May on, the company said on Monday in a letter.</p>'.replace(
      /$/u,
      '<p>Some 400 people a week took the one at eleven, most of them on their way home from work in the yards.</p>',
    );
  const article = `<article>${HEADLINE}${prose(9)}</article>`;
  expect(textOf(`<article><h2>Ferries</h2>${other}</article>${article}`)).not.toContain('last ferry');
  expect(textOf(`${article}<article><h2>Ferries</h2>${other}</article>`)).not.toContain('last ferry');
  expect(textOf(`<article>${HEADLINE}${prose(3)}</article><article>${other}${prose(9)}</article>`)).toContain(
    'last ferry',
  );
  const box = (text: string) => `<div class="story">${text}</div>`;
  expect(textOf(box(`${HEADLINE}${prose(9)}`) + box(`<h1>Ferries stop</h1>${other}`))).not.toContain(
    'last ferry',
  );
});

test('a long line with names and days, or an hour alone, is there for its date; a sentence with a day is a part of the text', () => {
  const line =
    'Marion Delcourt et Luc Hamel - 02/03/2026 à 19:55 | mis à jour le 03/03/2026 à 10:00 - Temps de lecture : 3 min';
  expect(textOf(`<div>${HEADLINE}<p class="author">${line}</p>${prose(9)}</div>`)).not.toContain('Delcourt');
  expect(
    page('<h2>Ferries</h2><span>15.38</span><p>The ferry has left, with four hundred on board.</p>'),
  ).not.toContain('15.38');
  const told =
    'The ferry left on 02/03/2026 at 19:55, full for the first time since the bridge to the old town was closed.';
  expect(page(`<p>${told}</p>`)).toContain(told);
});
