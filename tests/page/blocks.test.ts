import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { layoutOf } from '../../lib/page/blocks/layout.ts';
import { rolesOf } from '../../lib/page/blocks/roles.ts';
import { blockText } from '../../lib/page/text.ts';

const textsOf = (html: string) =>
  layoutOf(new JSDOM(html).window.document.body).blocks.map(({ text }) => text);

test('a script or a button in a paragraph is none of its text', () => {
  expect(
    textsOf(
      '<p>Flour costs <b>61%</b> more.<script>note = "nobody reads";</script></p><p><button>Play</button></p>',
    ),
  ).toEqual(['Flour costs 61% more.']);
  expect(textsOf('<div><p>One.</p>Loose text.<script>x = 1</script></div>')).toEqual(['One.', 'Loose text.']);
});

test('rows and columns are one table of data, and so is a row of numbers; what else stands in a table is not', () => {
  const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const blocksOf = (...rows: string[]) => textsOf(`<table>${rows.join('')}</table>`).length;
  expect(blocksOf(row('Year', 'Guests'), row('2025', '4,200'))).toBe(1);
  for (const cells of [
    ['12', '13'],
    ['-4.5 %', '$3.2bn', '1 240 t'],
  ])
    expect(blocksOf(row(...cells)), cells.join()).toBe(1);
  for (const cells of [
    ['Menu', '12'],
    ['5 March 2026', '6 March 2026'],
    ['<a href="/1">1</a>', '<a href="/2">2</a>'],
  ])
    expect(blocksOf(row(...cells)), cells.join()).toBe(cells.length);
  expect(blocksOf(row('One'), row('Two'), row('Three', '3'))).toBe(4);
  expect(
    textsOf(`<table role="presentation">${row('Year', 'Guests')}${row('2025', '4,200')}</table>`),
  ).toHaveLength(4);
});

test('what stands in a link is linked, code is one block, and a remark of the page is no text', () => {
  const { blocks } = layoutOf(
    new JSDOM('<a href="/1"><div><p>Dues rise.</p></div></a>').window.document.body,
  );
  expect(blocks[0]).toMatchObject({ letters: 8, linked: 8 });
  expect(textsOf('<pre>let a;<div>let b;</div></pre>')).toHaveLength(1);
  expect(textsOf('<p>Dues <!-- not yet --><b>rise</b><button>?</button>.</p>')).toEqual(['Dues rise.']);
});

test('a menu is no block, but counts as links in what holds it; one with a paragraph is read', () => {
  const menu = '<nav><ul><li><a href="/1">Town</a></li><li>Sport</li></ul></nav>';
  const body = new JSDOM(`<div>${menu}<p>Dues rise.</p></div>`).window.document.body;
  const { blocks, containers, menus } = layoutOf(body);
  expect(blocks.map(({ text }) => text)).toEqual(['Dues rise.']);
  expect(menus).toEqual(['TownSport']);
  expect(containers[0]).toMatchObject({ letters: 17, linked: 9 });
  expect(textsOf('<nav><a href="/1">Town</a><p>Dues rise.</p></nav>')).toEqual(['Town', 'Dues rise.']);
});

test('a picture and its caption in one element that begins a text are no part of its paragraph', () => {
  const caption = '<span><img src="/1.jpg"><em>The harbour</em></span>';
  expect(textsOf(`<div>${caption}The dues rise.</div>`)).toEqual(['The harbour', 'The dues rise.']);
  const sign = '<span><img src="/up.svg"><b>Acme Ferries</b></span>';
  expect(textsOf(`<p>Shares of ${sign} rose.</p>`)).toEqual(['Shares of Acme Ferries rose.']);
  expect(textsOf('<p><a><img src="/1.jpg"><b>Acme Ferries</b></a> sail on.</p>')).toHaveLength(1);
  const emoji = '<b><img src="/smile.png"> Glad</b>';
  expect(textsOf(`<p>${emoji} of the dues.</p>`)).toEqual(['Glad of the dues.']);
});

test('what runs together in two elements is parted in the text, within one element it is not', () => {
  const read = (html: string) => blockText(new JSDOM(html).window.document.body);
  expect(read('<p><span>Ferndale</span>The council met.</p>')).toBe('Ferndale The council met.');
  expect(read('<p>One<br>two</p>')).toBe('One two');
  expect(read('<p>An iPhone and <b>J</b>oan</p>')).toBe('An iPhone and Joan');
});

test('a name tells the part that an element plays; what unfolds text, jumps in it or lists prices plays none', () => {
  const roles = (name: string) =>
    rolesOf(new JSDOM(`<div class="${name}">`).window.document.body.children[0] as Element);
  expect(roles('postShare__inner')).toEqual(['story', 'share']);
  expect(roles('artikel-preamble')).toEqual(['story', 'lead']);
  for (const name of ['show-more', 'skip-item', 'pricing-table']) expect(roles(name), name).toEqual([]);
});
