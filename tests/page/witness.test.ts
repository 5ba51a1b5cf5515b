import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { layoutOf } from '../../lib/page/blocks/layout.ts';
import { witnessesOf } from '../../lib/page/blocks/witness.ts';
import { readMetadata } from '../../lib/page/facts/metadata.ts';

const LINE = 'The harbour handled more containers than ever before in its time, the port said on Monday.';

function witnesses(lines: string[], data: object) {
  const json = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...data })}</script>`;
  const body = lines.map((line) => `<p>${line}</p>`).join('');
  const { document } = new JSDOM(`<title>The harbour grows</title>${json}<body>${body}`).window;
  const layout = layoutOf(document.body);
  return witnessesOf(document, layout, readMetadata(document, layout));
}

test('how much of a block the page states as its text for machines: a short line whole or not at all', () => {
  const half = `${LINE.slice(0, 45)} and lies in the south of the old town by the sea, behind two walls.`;
  const articleBody = [...Array.from({ length: 6 }, () => LINE), 'Nobody spoke.'].join(' ');
  const { stated = [] } = witnesses([LINE, half, 'Nobody spoke', 'Next page'], { articleBody });
  expect(stated.filter((share) => share === 0 || share === 1)).toEqual([1, 1, 0]);
  expect(stated[1]).toBeGreaterThan(0);
  expect(stated[1]).toBeLessThan(1);
  expect(witnesses([LINE], { articleBody: LINE }).stated).toBeUndefined();
});

test('authors are known again by two words, or by three signs of a script that parts none', () => {
  const authorsOf = (name: string) => witnesses([LINE], { author: { name } }).authors;
  expect(authorsOf('Anna Hale')).toEqual(['anna hale']);
  expect(authorsOf('佐藤美咲')).toEqual(['佐藤美咲']);
  expect(authorsOf('Hale')).toEqual([]);
});
