import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readMetadata } from '../../lib/page/metadata.ts';

const canonical = (head: string) =>
  readMetadata(new JSDOM(`<head>${head}</head>`).window.document, 'https://a.example/b/c?utm_source=x')
    .canonical;

test('a page tells its own address', () => {
  expect(canonical('<link rel="canonical" href="/b/story">')).toBe('https://a.example/b/story');
  expect(canonical('<meta property="og:url" content="https://a.example/d">')).toBe('https://a.example/d');
  expect(canonical('<link rel="canonical" href="http://">')).toBeUndefined();
  expect(canonical('')).toBeUndefined();
});
