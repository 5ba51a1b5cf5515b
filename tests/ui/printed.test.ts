import { h } from 'preact';
import { expect, test } from 'vitest';
import { keyFigures } from '../../lib/figures/index.ts';
import type { Library } from '../../lib/library/database.ts';
import { newArticle } from '../../lib/library/save.ts';
import type { Figure } from '../../lib/types.ts';
import { Row } from '../../lib/ui/library/Row.tsx';
import { drawInLibrary } from './drawn.ts';

const article = {
  ...{ url: 'https://news.example/a', title: 'Harbour', language: 'en', html: '' },
  text: 'Passenger numbers rose by nearly 12% in the year to June.',
};

test.each<[string, (figures: Figure[]) => Figure[]]>([
  ['up nearly 12% Passenger numbers', (figures) => figures],
  [
    '12% Passenger numbers',
    (figures) => figures.map((one) => ({ ...one, quantity: { kind: 'percent', value: 12, unit: '%' } })),
  ],
])('a saved article shows “%s” in the list', async (told, change) => {
  const { text, html, figures, ...row } = newArticle(article, change(keyFigures(article)), 0);
  const { one } = await drawInLibrary(
    h(Row, {
      ...{ row: { ...row, id: 1 }, terms: [], isCurrent: false, isSelected: false, onSelect: () => {} },
      query: { view: 'all', search: '', sort: 'saved', descending: true },
    }),
    {} as Library,
  );
  expect(one('.row-best')?.textContent).toBe(told);
});
