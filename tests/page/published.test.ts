import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { layoutOf } from '../../lib/page/blocks/layout.ts';
import { readMetadata } from '../../lib/page/facts/metadata.ts';

const publishedOf = (body: string) => {
  const { document } = new JSDOM(`<html lang="de"><title>Prices rise again</title><body>${body}`).window;
  return readMetadata(document, layoutOf(document.body)).published;
};

const headline = '<h1>Prices rise again</h1>';
const text = '<p>Bread costs more.</p>'.repeat(20);

test('a time element far behind the headline dates something else than a line under it', () => {
  const time = '<time datetime="2026-02-17">17. Februar</time>';
  expect(publishedOf(`${headline}<p>24.02.2026</p>${text}${time}`)).toBe('2026-02-24');
  expect(publishedOf(`${headline}${time}<p>Stand: 24.02.2026</p>${text}`)).toBe('2026-02-17');
  expect(publishedOf(`${headline}${text}${time}`)).toBe('2026-02-17');
});

test('a line above the headline is further away than three below it', () => {
  const day = '<p>Mittwoch, 4.3.2026</p>';
  const line = '<p>3.3.2026</p>';
  expect(publishedOf(`${day}${headline}<p>Berlin</p><p>Brot wird teuer.</p>${line}`)).toBe('2026-03-03');
  expect(publishedOf(`${line}${headline}${text}`)).toBe('2026-03-03');
});

test('what the page states for machines, in what form ever', () => {
  const meta = (content: string) => publishedOf(`<meta name="date" content="${content}">${headline}${text}`);
  expect(meta('20260303')).toBe('2026-03-03');
  expect(meta('20260303T074510Z')).toBe('2026-03-03');
  expect(meta('2026-03-03 07:45:10 +1000')).toBe('2026-03-03T07:45:10+10:00');
  expect(meta('2026-03-03 07:45:10 UTC')).toBe('2026-03-03T07:45:10Z');
  expect(meta('2026-03-03 07:45:10')).toBe('2026-03-03T07:45:10');
  expect(meta('2026-03-03 7:45 PM')).toBe('2026-03-03T19:45:00');
  expect(meta('2026-03-03T07:45:99')).toBe('2026-03-03');
  expect(meta('3. März 2026')).toBe('2026-03-03');
  expect(meta('0001-01-01T00:00:00')).toBeUndefined();
});

test('a date in a menu is no article’s; far from the headline one in an element for dates is, or a line at the end', () => {
  expect(publishedOf(`${headline}<nav><p>Ausgabe 3.3.2026</p></nav>${text}`)).toBeUndefined();
  const box = '<div class="post-date">3.3.2026</div>';
  expect(publishedOf(`${headline}${text}${box}${text.repeat(9)}`)).toBe('2026-03-03');
  expect(publishedOf(`${headline}${text}<aside>${box}</aside>${text.repeat(9)}`)).toBeUndefined();
  expect(publishedOf(`${headline}${text}<p>Zuletzt geprüft: 3.3.2026</p>`)).toBe('2026-03-03');
});

test('the date of another story under the headline, in a list or in a box for such, is not the article’s', () => {
  const box = (name: string) => `<div id="${name}"><p><a href="/1">Brot</a></p><p>1.3.2026</p></div>`;
  const line = '<p>Altenbrück, 3.3.2026</p>';
  expect(publishedOf(`${headline}${box('relatedNews')}${line}${text}`)).toBe('2026-03-03');
  expect(publishedOf(`${headline}${box('news')}${line}${text}`)).toBe('2026-03-01');
  expect(publishedOf(`<div class="related">${headline}${line}${text}</div>`)).toBe('2026-03-03');
  const meta = '<meta itemprop="datePublished" content="2026-03-01">';
  expect(publishedOf(`${headline}<ul><li><a href="/1">Brot</a>${meta}</li></ul>${line}${text}`)).toBe(
    '2026-03-03',
  );
  expect(publishedOf(`${headline}<div>${meta}</div>${line}${text}`)).toBe('2026-03-01');
});
