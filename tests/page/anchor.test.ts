import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { anchorsOf } from '../../lib/page/quote/anchor.ts';
import { blockText } from '../../lib/page/text.ts';

const HTML = `<h2>Thu ngân sách 🎉</h2><p>Thu <b>5 tỷ</b> đồng, tăng
  12%.</p><table><tr><td>Quý I</td><td>12%</td></tr></table><p>Lợi nhuận tăng 12% so với cùng kỳ.</p>`;

function shown(html: string) {
  const { document } = new JSDOM(`<main><aside>12%</aside><article>${html}</article></main>`).window;
  const root = document.querySelector('article');
  if (!root) throw new Error('no article');
  return root;
}

const spanOf = (text: string, part: string, nth = 1) => {
  let start = -1;
  for (let count = 0; count < nth; count += 1) start = text.indexOf(part, start + 1);
  return { start, end: start + part.length };
};

test.each([
  ['5 tỷ đồng', 1],
  ['12%', 1],
  ['12%', 2],
  ['12%', 3],
  ['🎉', 1],
  ['tăng 12%.\n\nQuý I | 12%', 1],
])('“%s” (%i) goes to its place in the page and back', (part, nth) => {
  const root = shown(HTML);
  const text = blockText(root);
  const anchors = anchorsOf(root, text);
  const span = spanOf(text, part, nth);
  const range = anchors.rangeOf(span);
  expect(range?.toString().replace(/\s+/gu, '')).toBe(part.replace(/[\s|]+/gu, ''));
  expect(range && anchors.spanOf(range)).toEqual(span);
});

test('a caption is no part of the text: each place around it is its own all the same', () => {
  const root = shown(
    '<p>Thu 5%.</p><figure><figcaption>Ảnh: Chợ 5%</figcaption></figure><p>Chi 5%.</p><table><caption>Số 5%</caption><tr><td>5%</td></tr></table>',
  );
  const text = blockText(root);
  expect(text).not.toContain('Ảnh');
  const anchors = anchorsOf(root, text);
  for (const nth of [1, 2, 3, 4]) {
    const span = spanOf(text, '5%', nth);
    const range = anchors.rangeOf(span);
    expect(range?.toString()).toBe('5%');
    expect(range && anchors.spanOf(range)).toEqual(span);
  }
  // Of a selection that goes into the caption counts what is text; of the caption alone nothing.
  const [first, caption] = [root.querySelector('p'), root.querySelector('figcaption')];
  const range = root.ownerDocument.createRange();
  range.setStart(first?.firstChild as Node, 4);
  range.setEnd(caption?.firstChild as Node, 3);
  expect(anchors.spanOf(range)).toEqual({ start: 4, end: 7 });
  range.selectNodeContents(caption as Node);
  expect(anchors.spanOf(range)).toBeUndefined();
});

test('a page in decomposed letters holds the composed text', () => {
  const root = shown('<p>Đường sắt tốc độ cao</p>'.normalize('NFD'));
  const text = 'Đường sắt tốc độ cao';
  const range = anchorsOf(root, text).rangeOf(spanOf(text, 'tốc độ'));
  expect(range?.toString().normalize('NFC')).toBe('tốc độ');
});

test('where the page no longer has the same letters, the quote finds the place', () => {
  const root = shown('<p>Bản tin mới. Thu 5 tỷ đồng năm nay.</p><p>Thu 5 tỷ đồng năm ngoái.</p>');
  const text = 'Thu 5 tỷ đồng năm nay.\n\nThu 5 tỷ đồng năm ngoái.';
  const anchors = anchorsOf(root, text);
  const range = anchors.rangeOf(spanOf(text, '5 tỷ', 2));
  expect(range?.startContainer.parentElement).toBe(root.querySelectorAll('p')[1]);
  expect(range && anchors.spanOf(range)).toBeUndefined();
  expect(anchors.rangeOf({ start: 0, end: 0 })).toBeUndefined();
});

test('an empty range holds no span', () => {
  const root = shown(HTML);
  const range = root.ownerDocument.createRange();
  range.selectNodeContents(root);
  range.collapse(true);
  expect(anchorsOf(root, blockText(root)).spanOf(range)).toBeUndefined();
});
