import { expect, test } from 'vitest';
import type { FigureRow } from '../../lib/library/figures.ts';
import type { Quantity } from '../../lib/types.ts';
import { chosenFigures } from '../../lib/ui/library/figure-rows.ts';

const row = (text: string, quantity: Quantity, label = 'Vốn đầu tư', date = 0): FigureRow => ({
  ...{ text, quantity, label, date, start: 0, articleId: 1, title: 'Hòa Giang', language: 'vi' },
});
const rows = [
  row('5%', { kind: 'percent', value: 5, unit: '%' }, 'Tăng trưởng', 3),
  row('2 tỷ đồng', { kind: 'money', value: 2e9, unit: 'VND' }, 'Ngân sách', 1),
  row('40–60%', { kind: 'percent', range: [40, 60], unit: '%' }, 'Lao động', 2),
  row('3 USD', { kind: 'money', value: 3, unit: 'USD' }, 'Giá', 4),
];
const texts = (found: FigureRow[]) => found.map(({ text }) => text);
const asFound = { by: 'found', descending: false } as const;

test('figures are chosen by kind and by words without regard to accents', () => {
  expect(texts(chosenFigures(rows, 'money', '', asFound))).toEqual(['2 tỷ đồng', '3 USD']);
  expect(texts(chosenFigures(rows, undefined, 'hoa giang ngan sach', asFound))).toEqual(['2 tỷ đồng']);
  expect(texts(chosenFigures(rows, 'percent', 'ngân sách', asFound))).toEqual([]);
});

test('values are ordered within their unit, labels and dates across all', () => {
  const by = (by: 'value' | 'label' | 'date', descending = false) =>
    texts(chosenFigures(rows, undefined, '', { by, descending }));
  expect(by('value')).toEqual(['3 USD', '2 tỷ đồng', '5%', '40–60%']);
  expect(by('date', true)).toEqual(['3 USD', '5%', '40–60%', '2 tỷ đồng']);
  expect(by('label')[0]).toBe('3 USD');
});
