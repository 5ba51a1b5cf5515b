import { JSDOM } from 'jsdom';
import { readArticle } from '../../lib/page/read.ts';

/** A page about a harbour: its headline, some of its paragraphs, and the text that is read of it. */
export const HEADLINE = '<h1>The harbour grows for the ninth year</h1>';

export const prose = (count: number) =>
  Array.from(
    { length: count },
    (_, at) =>
      `<p>In year ${at + 1} the harbour handled ${at + 1},200 containers, more than ever before in its time.</p>`,
  ).join('');

export function textOf(body: string, language: string, head = ''): string {
  const title = '<title>The harbour grows for the ninth year</title>';
  const { window } = new JSDOM(`<!doctype html><html lang="${language}">${title}${head}<body>${body}`);
  const result = readArticle(window.document, 'https://news.example.com/harbour');
  return 'article' in result ? result.article.text : '';
}
