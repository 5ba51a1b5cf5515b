import { expect, test } from 'vitest';
import { HEADLINE, prose, textOf as textIn } from './harbour.ts';

const textOf = (body: string, head = '') => textIn(body, 'en', head);
/** The text of a page with something amid its paragraphs. */
const amid = (html: string) => textOf(`${HEADLINE}<div>${prose(4)}${html}${prose(5)}</div>`);
const link = (line: string) => `<a href="/${line.length}">${line}</a>`;

const STORIES: [string, string] = [
  'Ferries stop at nine in the evening from May on',
  'The old bridge by the mill is closed for a year',
];

/** Links and some words, as in a line that names its sources, or in one about other stories. */
const LINKS = `<p>It has read ${link('the report of the council')} and ${link('the letter of the port')} twice</p>`;

test('from a heading over other stories to the next heading nothing is a part of the text', () => {
  const text = amid(
    `<h3>Related articles</h3>${LINKS}<h3>What comes next</h3><p>Two cranes come in May.</p>`,
  );
  expect(text).not.toContain('letter of the port');
  expect(text).toContain('Two cranes');
  expect(amid(`<h3>Related articles</h3><p>${link(STORIES[0])}</p><h3>The sources</h3>${LINKS}`)).toContain(
    'letter of the port',
  );
});

test('a line that leads on to a paragraph unfolds it and leads to nothing else', () => {
  const paragraph =
    '<p>The council will hear the engineers, the builders, the fishers and the people of the old town before it votes on the two new cranes and on the quay in May.</p>';
  expect(amid(`<p>Read more</p>${LINKS}`)).not.toContain('letter of the port');
  const text = amid(`<p>Read more</p>${paragraph}${LINKS}`);
  expect(text).toContain('hear the engineers');
  expect(text).toContain('letter of the port');
  expect(amid(`<h3>Read more</h3>${paragraph}${LINKS}`)).not.toContain('letter of the port');
});

test('all of a box that such a line opens is left out, but not where it holds a paragraph', () => {
  const teaser = `<h4>The ferries</h4>${LINKS}`;
  const box = (inner: string) => `<section><p>Recommended</p>${inner}</section>`;
  expect(amid(`<section>${teaser}</section>`)).toContain('letter of the port');
  expect(amid(box(teaser))).not.toContain('letter of the port');
  const paragraph = `<p>${'The council votes on the quay in May, and all of the town will be there. '.repeat(2)}</p>`;
  expect(amid(box(teaser + paragraph))).toContain('letter of the port');
});

test('a few headlines in a list lead elsewhere; what a colon leads to, or a long list, is a part of the text', () => {
  const list = (lines: string[]) => `<ul>${lines.map((line) => `<li>${link(line)}</li>`).join('')}</ul>`;
  expect(amid(list(STORIES))).not.toContain('Ferries stop');
  expect(amid(`<p>The council has put two letters on its page:</p>${list(STORIES)}`)).toContain(
    'Ferries stop',
  );
  const more = ['north', 'south', 'east', 'west'].map(
    (side) => `What the port will have to build at its ${side} quay`,
  );
  expect(amid(list(more))).not.toContain('north quay');
  expect(amid(list([...more, 'What it will all have cost in the end']))).toContain('north quay');
});

test('beside ways to share stand other offers, in a box of short lines alone', () => {
  const bar = '<p>Share on Facebook</p>';
  const offer = '<p>Hear this as a recording.</p>';
  expect(amid(`<div>${bar}${offer}</div>`)).not.toContain('recording');
  const long = '<p>The port will have to pay for the two cranes by itself, the council said.</p>';
  expect(amid(`<div>${bar}${offer}${long}</div>`)).toContain('recording');
});

test('a paragraph printed twice is read once, a short line as often as it stands', () => {
  const [long, short] = [
    'The port will have to pay for both of the two new cranes by itself, it was told.',
    'So be it.',
  ];
  const text = amid(`<p>${long}</p><p>${short}</p><p>Nobody spoke.</p><p>${short}</p><p>${long}</p>`);
  expect(text.split(long)).toHaveLength(2);
  expect(text.split(short)).toHaveLength(3);
});

test('a sentence said before is read again as an item of a list', () => {
  const said = 'The quay is full before the first ship has come.';
  const page = amid(`<p>“${said}” the master of the harbour said.</p><ul><li><p>${said}</p></li></ul>`);
  expect(page.split(said)).toHaveLength(3);
});

test('a small box that the writer’s name opens is none of the text at its end; above it what begins with the name', () => {
  const author = '<meta name="author" content="Anna Hale">';
  const about = '<p>She has told of ships and of those who build them for nine years.</p>';
  const at = (end: string, start = '') => textOf(`${HEADLINE}<div>${start}${prose(9)}${end}</div>`, author);
  const box = (...lines: string[]) => `<div>${lines.join('')}</div>`;
  expect(at(box('<b>By Anna Hale</b>', about))).not.toContain('of ships');
  expect(at(box('<h3>The ships that Anna Hale has seen</h3>', about))).toContain('of ships');
  expect(at(box('<b>By Anna Hale</b>', about, prose(6)))).toContain('of ships');
  expect(at('', box('<b>By Anna Hale</b>', about))).toContain('of ships');
});

test('a box named as a caption beside a picture is none of the text', () => {
  const box = (name: string) =>
    `<div><img src="/1.jpg"><p class="${name}">The new crane in the south of the harbour is 90 metres high.</p></div>`;
  expect(amid(box('caption'))).not.toContain('90 metres');
  expect(amid(box('text'))).toContain('90 metres');
});

test('bold words that lead away within a paragraph are none of it', () => {
  const text = amid(`<p>The port grows.<strong>Also read: ${link('Ferries stop at nine')}</strong></p>`);
  expect(text).toContain('The port grows.');
  expect(text).not.toContain('Ferries stop');
  expect(amid(`<p>The port grows. <strong>Of note: ${link('the ferries')}</strong></p>`)).toContain(
    'Of note',
  );
});

test('a bold line heads nothing at the end, as a heading does, unless it is a sentence', () => {
  const at = (end: string) => textOf(`${HEADLINE}<div>${prose(9)}<p><b>${end}</b></p></div>`);
  expect(at('IN PICTURES: THE NEW CRANES')).toMatch(/in its time\.$/u);
  expect(at('More of the port:')).toMatch(/in its time\.$/u);
  expect(at('Who is to pay for them?')).toContain('Who is to pay');
  expect(at('The cranes are to come in May.')).toContain('come in May');
});

test('whose the text is and who may not print it is none of it, however long', () => {
  const rights = (claim: string) =>
    `<p>${claim} All rights reserved. This text may not be published, broadcast, rewritten or sent on by anyone but us.</p>`;
  expect(
    textOf(`${HEADLINE}<div>${prose(9)}${rights('Copyright 2026 The Harbour Press.')}</div>`),
  ).not.toContain('broadcast');
});

test('a sentence is none the less read for the agency in brackets that ends the text; above it that is a caption', () => {
  const line = '<p>The old quay was left to the fishers and to the birds after the last ship. (AFP)</p>';
  expect(textOf(`${HEADLINE}<div>${prose(9)}${line}</div>`)).toContain('old quay');
  expect(amid(line)).not.toContain('old quay');
});
