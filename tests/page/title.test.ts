import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { layoutOf } from '../../lib/page/blocks/layout.ts';
import { readMetadata } from '../../lib/page/facts/metadata.ts';

const titleOf = (h1: string, stated: string) => {
  const page = `<title>${stated}</title><h1>${h1}</h1><p>The ferry dues rise by 12%.</p>`;
  const { document } = new JSDOM(page).window;
  return readMetadata(document, layoutOf(document.body)).title;
};

test('lines of a headline that run together are told as stated; a capital within a word parts none', () => {
  const [line, title] = ['Ferries', 'The dues rise in May'];
  expect(titleOf(`<span>${line}</span><span>${title}</span>`, `${line}: ${title}`)).toBe(`${line}: ${title}`);
  expect(titleOf('An iPhone for each ferry', 'AN IPHONE FOR EACH FERRY')).toBe('An iPhone for each ferry');
});

const metadataOf = (head: string, body: string) => {
  const { document } = new JSDOM(`<head>${head}</head><body>${body}<p>The ferry dues rise by 12%.</p>`)
    .window;
  return readMetadata(document, layoutOf(document.body));
};

test('the site behind a dash is none of the title, by its whole name or a part of it; a title that is the site is none', () => {
  const titleAt = (site: string, title: string, body = '') =>
    metadataOf(`<meta property="og:site_name" content="${site}"><title>${title}</title>`, body).title;
  expect(titleAt('Harbour News', 'The dues rise in May - Harbour News Online')).toBe('The dues rise in May');
  expect(titleAt('Harbour News Online', 'The dues rise in May - Harbour News')).toBe('The dues rise in May');
  expect(titleAt('Harbour News', 'The dues rise in May - and again')).toBe(
    'The dues rise in May - and again',
  );
  expect(titleAt('Harbour News', 'Harbour News', '<h1>The dues rise</h1>')).toBe('The dues rise');
});

test('of a headline with a label beside it the rest is told, as stated', () => {
  const h1 = '<h1><span>Live</span> The dues rise in May</h1>';
  expect(metadataOf('<title>The dues rise in May</title>', h1).title).toBe('The dues rise in May');
  expect(metadataOf('<title>Dues of ferries rise in May</title>', h1).title).toBe(
    'Live The dues rise in May',
  );
});

test('data written for machines: signs escaped once too often, an author told elsewhere by an id', () => {
  const json = (...items: object[]) => `<script type="application/ld+json">${JSON.stringify(items)}</script>`;
  const story = {
    '@type': 'NewsArticle',
    headline: 'Anna&#8217;s dues &#x2013; a story&#7;',
    author: { '@id': '#a' },
  };
  const { title, byline } = metadataOf(
    json(story, { '@id': '#a', '@type': 'Person', name: 'Anna Hale' }),
    '',
  );
  expect(title).toBe('Anna’s dues – a story&#7;');
  expect(byline).toBe('Anna Hale');
});

test('a title that the page states alone counts before that of the window, which the site begins', () => {
  const window = '<title>HarbourWire - Dues of "large" ferries rise</title>';
  const stated = '<meta name="title" content="Dues of &quot;large&quot; ferries rise">';
  expect(metadataOf(window + stated, '').title).toBe('Dues of "large" ferries rise');
});
