import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { languages } from '../../lib/languages/index.ts';
import { textArticle } from '../../lib/text/article.ts';
import type { Article } from '../../lib/types.ts';
import { hostilePages } from './pages.ts';
import { vectors } from './vectors.ts';

const demo = (name: string) => readFileSync(new URL(`../../demo/${name}.html`, import.meta.url), 'utf8');
const PAGES = [demo('vi'), demo('en'), ...Object.values(hostilePages)];

const TAGS =
  'p div span a b i em table tbody tr td th caption ul li ol dl dt pre code h1 h2 blockquote section article main ' +
  'form input button select option textarea svg math mtext mglyph annotation-xml foreignObject style script title ' +
  'template noscript iframe object img video details dialog font center nobr marquee frameset base meta link x-y';
const ATTRIBUTES =
  'href src id name class style title onclick onerror colspan rowspan lang dir cite start srcset action is slot';
const VALUES = [
  ...[
    'javascript:window.__pwned=1',
    'https://a.example/x',
    'http://a.example/\u0000',
    '#a',
    '999999999x',
    '',
  ],
  ...[
    'parentNode',
    'createElement',
    'attributes',
    'rtl',
    'vi',
    'comments',
    'related',
    'byline author',
    '&quot;>',
  ],
];
const word = (pipe: string) => fc.constantFrom(...pipe.split(' '));

const tag = fc
  .tuple(word(TAGS), fc.array(fc.tuple(word(ATTRIBUTES), fc.constantFrom(...VALUES)), { maxLength: 3 }))
  .map(([name, list]) => `<${name}${list.map(([key, value]) => ` ${key}="${value}"`).join('')}>`);
const piece = fc.oneof(
  { weight: 4, arbitrary: tag },
  { weight: 3, arbitrary: word(TAGS).map((name) => `</${name}>`) },
  { weight: 2, arbitrary: fc.constantFrom(...vectors.map(({ html }) => html)) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<',
      '&',
      '&lt;',
      '\n\n',
      '\0',
      '\ud800',
      '"',
    ),
  },
);

/** Tag soup. */
export const markup = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

type Edit = [at: number, cut: number, insert: string, times: number];
const edit: fc.Arbitrary<Edit> = fc.tuple(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.nat(400),
  fc.oneof(piece, markup, fc.constant('')),
  fc.constantFrom(0, 1, 1, 1, 3, 60),
);

/** A real page with parts cut out, put in and repeated. */
export const page = fc
  .tuple(fc.constantFrom(...PAGES), fc.array(edit, { minLength: 1, maxLength: 8 }))
  .map(([html, edits]) => edits.reduce(edited, html));

function edited(html: string, [at, cut, insert, times]: Edit): string {
  const from = Math.floor(at * html.length);
  const part = insert || html.slice(from, from + cut);
  return html.slice(0, from) + part.repeat(times) + html.slice(from + (insert ? 0 : cut));
}

const number = fc.oneof(
  fc.stringMatching(/^[0-9]{1,4}(?:[.,][0-9]{1,4}){0,4}$/),
  fc.constantFrom(
    '1.',
    '1,',
    '½',
    '1e309',
    '٣٤٥',
    '二十',
    '１２',
    '0x1F',
    '9007199254740993',
    '-5',
    '−7',
    '+3',
    '00',
  ),
  fc.constantFrom(
    '12/17',
    '3-1',
    '10–20',
    '1.000.000',
    '1 000 000',
    '2,4',
    '20/10/2026',
    '5h30',
    'III',
    '4x',
  ),
);
/** Every word that a language file knows, as the engine reads them. */
const known = [
  ...new Set(JSON.stringify(languages).match(/[\p{L}\p{M}%€$£₫°][\p{L}\p{M}\p{N}%€$£₫° /.-]{0,24}/gu) ?? []),
];
const token = fc.oneof(
  { weight: 5, arbitrary: number },
  { weight: 6, arbitrary: fc.constantFrom(...known) },
  {
    weight: 2,
    arbitrary: fc.constantFrom('.', ',', '. ', '\n', '\n\n', ' | ', '%', ' % ', '$', '(', ')', '”', '…'),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('\u202e', '\u00a0', '\u2009', '\u200b', '\ud83d', '\u0301', 'đ', 'Đ', '\0'),
  },
);
const line = fc
  .tuple(fc.array(token, { maxLength: 40 }), fc.constantFrom('', ' ', ' '), fc.constantFrom(1, 1, 1, 2, 50))
  .map(([tokens, between, times]) => tokens.join(between).repeat(times));

/** A text full of numbers and of words that mean something beside them. */
export const text = fc
  .array(line, { minLength: 1, maxLength: 12 })
  .map((lines) => lines.join('. ').slice(0, 60_000));

/** An article that is text alone. */
export const article: fc.Arbitrary<Article> = fc
  .tuple(
    text,
    fc.constantFrom(...Object.keys(languages), '', 'en-AU', 'xx', 'zh-Hant', '\0'),
    line,
    fc.constantFrom('', 'https://a.example.com.au/2026/10/2/x', 'javascript:1', 'http://[::1]/'),
  )
  .map(([text, language, title, url]) => ({ ...textArticle(text, language, title), url }));

/** Anything that JSON or a structured clone can carry. */
export const anything = fc.oneof(
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withSparseArray: true,
  }),
  fc.record({
    type: fc.constantFrom('showQuote', 'readSelection', 'deleteAll', '__proto__'),
    quote: fc.anything(),
  }),
);
