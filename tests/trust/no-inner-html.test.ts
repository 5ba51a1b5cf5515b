import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { runInThisContext } from 'node:vm';
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { REWRITES, withoutInnerHtml } from '../../scripts/no-inner-html.ts';

const root = new URL('../../', import.meta.url);
const source = (file: string) => readFileSync(new URL(`node_modules/${file}`, root), 'utf8');
const rewritten = (file: string) => withoutInnerHtml(source(file), `/x/node_modules/${file}`) ?? '';

describe.each(Object.keys(REWRITES))('%s', (file) => {
  test('assigns to innerHTML no more', () => {
    expect(source(file)).toMatch(/\.innerHTML\s?=(?!=)/u);
    expect(rewritten(file)).not.toMatch(/\.innerHTML\s?=(?!=)/u);
  });

  test('in other words stops the build', () => {
    expect(() => withoutInnerHtml('nothing', `/x/node_modules/${file}`)).toThrow(/expected/u);
  });
});

test('no other file is touched', () => {
  expect(withoutInnerHtml('tmp.innerHTML = noscript.innerHTML;', '/x/lib/page/read.ts')).toBeUndefined();
});

type Reader = new (document: Document) => { parse(): { content?: string | null } | null };

/** The rewritten Readability, as a window would run it. */
const Rewritten = (() => {
  const file = '@mozilla/readability/Readability.js';
  const module = { exports: undefined as unknown };
  const { DOMParser } = new JSDOM('').window;
  runInThisContext(`(function (module, require, DOMParser) {${rewritten(file)}\n})`)(
    module,
    createRequire(new URL(`node_modules/${file}`, root)),
    DOMParser,
  );
  return module.exports as Reader;
})();

const PROSE = '<p>The harbour handled 4,200 containers in May, 12% more than a year before, it said.</p>';
const folder = new URL('../pages/', import.meta.url);
const pages: [string, string][] = [
  ...readdirSync(folder).map((slug): [string, string] => [
    slug,
    readFileSync(new URL(`${slug}/page.html`, folder), 'utf8'),
  ]),
  [
    'a picture in noscript',
    `<article>${PROSE.repeat(9)}<img data-src="a.jpg"><noscript><p><img src="/a.jpg" alt="Cranes &amp; ships"></p></noscript></article>`,
  ],
  ['a short page, read several times over', `<div class="comment sidebar">${PROSE.repeat(2)}</div>`],
];

test.each(pages)('%s reads as with the package as it came', (_, html) => {
  const read = (Reading: Reader) =>
    new Reading(new JSDOM(html, { url: 'https://news.example.com/story' }).window.document).parse();
  expect(read(Rewritten)).toEqual(read(Readability as Reader));
});
