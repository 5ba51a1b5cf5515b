import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { tagFor } from '../../lib/languages/index.ts';
import { readArticle } from '../../lib/page/read.ts';

/** What a fixture page must give; a field that is missing is not looked at. */
interface Expected {
  /** The one difficulty of the page. */
  shows: string;
  failure?: string;
  title?: string;
  language?: string;
  byline?: string;
  published?: string;
  /** Passages that the text holds, in this order where `ordered`; passages that neither text nor HTML hold. */
  keeps?: string[];
  ordered?: boolean;
  drops?: string[];
  /** Passages that the text holds once. */
  once?: string[];
  /** Of the HTML: captions, tables by rows and cells, addresses of links. */
  captions?: string[];
  tables?: string[][][];
  links?: string[];
}

const folder = new URL('../pages/', import.meta.url);
const slugs = readdirSync(folder);

test('there are pages enough', () => expect(slugs.length).toBeGreaterThanOrEqual(20));

describe.each(slugs)('%s', (slug) => {
  const read = (file: string) => readFileSync(new URL(`${slug}/${file}`, folder), 'utf8');
  const expected = JSON.parse(read('expected.json')) as Expected;
  const url = 'https://news.example.com/story';
  const result = readArticle(new JSDOM(read('page.html'), { url }).window.document, url);

  test(expected.shows, () => {
    if (expected.failure) return expect(result).toEqual({ failure: expected.failure });
    if ('failure' in result) throw new Error(result.failure);
    const { text, html, ...facts } = result.article;
    const { title, language, byline, published } = expected;
    expect({ ...facts, language: tagFor(facts.language, text) }).toMatchObject(
      defined({ title, language, byline, published }),
    );
    const places = (expected.keeps ?? []).map((passage) => {
      expect(text).toContain(passage);
      return text.indexOf(passage);
    });
    if (expected.ordered) expect(places).toEqual([...places].sort((a, b) => a - b));
    const body = new JSDOM(html).window.document.body;
    const captions = texts(body, 'figcaption');
    for (const passage of expected.drops ?? []) {
      expect(text).not.toContain(passage);
      if (!captions.some((caption) => caption.includes(passage)))
        expect(body.textContent).not.toContain(passage);
    }
    for (const passage of expected.once ?? []) expect(text.split(passage)).toHaveLength(2);
    if (expected.captions) expect(captions).toEqual(expected.captions);
    if (expected.tables) expect([...body.querySelectorAll('table')].map(rowsOf)).toEqual(expected.tables);
    if (expected.links) expect(addresses(body)).toEqual(expect.arrayContaining(expected.links));
  });
});

function defined(facts: object): object {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

function texts(root: Element, selector: string): string[] {
  return [...root.querySelectorAll(selector)].map(({ textContent }) => textContent?.trim() ?? '');
}

function rowsOf(table: Element): string[][] {
  return [...table.querySelectorAll('tr')].map((row) => texts(row, 'th,td'));
}

function addresses(root: Element): string[] {
  return [...root.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? '');
}
