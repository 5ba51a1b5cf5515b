import { expect, test } from 'vitest';
import type { Figure } from '../../lib/types.ts';
import { fragmentLink, markdownCitation, plainCitation, plainList } from '../../lib/ui/citation.ts';
import { uiTexts } from '../../lib/ui/texts/index.ts';

const texts = uiTexts('en');
const text = 'The harbour earned $3.4bn last year, two-thirds of it from grain and a third from timber.';
const figure: Figure = {
  quantity: { kind: 'money', value: 3.4e9, unit: 'USD' },
  label: 'Harbour earned last year',
  mentions: [
    {
      start: 19,
      end: 25,
      text: '$3.4bn',
      quantity: { kind: 'money', value: 3.4e9, unit: 'USD' },
      sentence: { start: 0, end: text.length, text },
    },
  ],
  score: 1,
  why: {},
};
const source = {
  title: 'Harbour_year',
  url: 'https://news.example/a?x=1#top',
  site: 'The Example',
  published: '2026-03-04T05:06:07Z',
};

test('a citation holds the figure, its sentence, its source and a link to the sentence', () => {
  expect(plainCitation(figure, source, texts).split('\n')).toEqual([
    '$3.4bn · Harbour earned last year',
    `“${text}”`,
    'Harbour_year, The Example, 2026-03-04',
    'https://news.example/a?x=1#:~:text=The%20harbour%20earned%20%243.4bn%20last,and%20a%20third%20from%20timber.',
  ]);
});

test('signs of Markdown stand for themselves', () => {
  const line = markdownCitation(figure, source, texts);
  expect(line).toContain('**\\$3.4bn**');
  expect(line).toContain('[Harbour\\_year, The Example, 2026-03-04](https://news.example/');
});

test('selected text has no address, and so no link', () => {
  expect(fragmentLink(figure, '')).toBe('');
  expect(markdownCitation(figure, { ...source, url: '' }, texts)).not.toContain('](');
});

test('all figures stand under the title of their article', () => {
  expect(plainList([figure], source, texts).split('\n')).toEqual([
    'Harbour_year',
    '$3.4bn · Harbour earned last year',
    'The Example, 2026-03-04',
    'https://news.example/a?x=1#top',
  ]);
});

test.each<[Partial<Figure['quantity']>, Partial<Figure>, string, string]>([
  [{ bound: 'nearly' }, {}, '$3.4bn', 'nearly $3.4bn · Harbour earned last year'],
  [{ change: 'up', bound: 'over' }, {}, '$3.4bn', 'up over $3.4bn · Harbour earned last year'],
  [{ change: 'down' }, {}, '−3.2%', '−3.2% · Harbour earned last year'],
  [
    {},
    { period: 'in the year to June' },
    '$3.4bn',
    '$3.4bn · Harbour earned last year · in the year to June',
  ],
  [
    {},
    { from: { ...figure.mentions[0], text: '$3bn' } },
    '$3.4bn',
    '$3.4bn, from $3bn · Harbour earned last year',
  ],
])('a copied figure with %o and %o keeps what its card tells', (more, others, printed, line) => {
  const quantity = { ...figure.quantity, ...more };
  const one: Figure = {
    ...figure,
    ...others,
    quantity,
    mentions: [{ ...figure.mentions[0], text: printed }],
  };
  expect(plainList([one], source, texts).split('\n')[1]).toBe(line);
  expect(plainCitation(one, source, texts).split('\n')[0]).toBe(line);
});

test('in Markdown the words before the value are part of what is bold', () => {
  const one: Figure = { ...figure, quantity: { ...figure.quantity, change: 'up' }, period: 'last year' };
  expect(markdownCitation(one, source, texts)).toMatch(
    /^- \*\*up \\\$3\.4bn\*\* Harbour earned last year, last year: “/u,
  );
});
