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
