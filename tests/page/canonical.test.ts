import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { layoutOf } from '../../lib/page/blocks/layout.ts';
import { readMetadata } from '../../lib/page/facts/metadata.ts';

const canonical = (head: string) => {
  const { document } = new JSDOM(`<head>${head}</head>`).window;
  return readMetadata(document, layoutOf(document.body), 'https://a.example/b/c?utm_source=x').canonical;
};

test('a page tells its own address', () => {
  expect(canonical('<link rel="canonical" href="/b/story">')).toBe('https://a.example/b/story');
  expect(canonical('<meta property="og:url" content="https://a.example/d">')).toBe('https://a.example/d');
  expect(canonical('<link rel="canonical" href="http://">')).toBeUndefined();
  expect(canonical('')).toBeUndefined();
});
