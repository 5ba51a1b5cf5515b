import type { Figure, Mention, Quantity } from '../lib/types.ts';

/** Figures of every kind and form, invented. */
export const FIGURES: [state: string, figure: Figure][] = [
  [
    'money, with its value written out',
    figure(
      'The port earned $3.4bn last year.',
      '$3.4bn',
      { kind: 'money', value: 3.4e9, unit: 'USD' },
      'Earnings of the port',
      { period: 'last year' },
    ),
  ],
  [
    'a share, with its bar',
    figure(
      'Of all buses, 46% are electric.',
      '46%',
      { kind: 'percent', value: 46, unit: '%' },
      'Electric buses',
    ),
  ],
  [
    'a ratio, with its bar',
    figure(
      'Có 11/14 chỉ tiêu hoàn thành.',
      '11/14 chỉ tiêu',
      { kind: 'ratio', value: 11, of: 14, unit: 'chỉ tiêu' },
      'Chỉ tiêu hoàn thành',
    ),
  ],
  [
    'a rise',
    figure(
      'Traffic rose by 12% in a year.',
      '12%',
      { kind: 'percent', value: 12, unit: '%', change: 'up' },
      'Traffic',
      { period: 'in a year' },
    ),
  ],
  [
    'a fall, bounded',
    figure(
      'Emissions fell by at least 9.5%.',
      '9.5%',
      { kind: 'percent', value: 9.5, unit: '%', change: 'down', bound: 'atLeast' },
      'Emissions',
    ),
  ],
  [
    'a change between two levels',
    pair(
      'The price went from 578 to 655 USD a tonne.',
      ['578', 578],
      ['655 USD a tonne', 655],
      { kind: 'money', unit: 'USD/metric-ton' },
      'Price of rice',
    ),
  ],
  [
    'a change between two shares',
    pair(
      'Unemployment went from 4.3% to 4.1%.',
      ['4.3%', 4.3],
      ['4.1%', 4.1],
      { kind: 'percent', unit: '%' },
      'Unemployment',
    ),
  ],
  [
    'a measure',
    figure(
      'Khoảng 138.500 ha lúa đã thu hoạch.',
      '138.500 ha',
      { kind: 'measure', value: 138_500, unit: 'hectare', bound: 'about' },
      'Diện tích lúa đã thu hoạch',
    ),
  ],
  [
    'a range',
    figure(
      'It will rain 15 to 25 mm.',
      '15 to 25 mm',
      { kind: 'measure', range: [15, 25], unit: 'millimeter' },
      'Rain',
    ),
  ],
  [
    'a count',
    figure(
      'Đảng bộ kết nạp 177 đảng viên.',
      '177 đảng viên',
      { kind: 'count', value: 177, unit: 'đảng viên' },
      'Đảng viên mới kết nạp',
    ),
  ],
  [
    'a number in words',
    figure(
      'Three people were hurt.',
      'Three people',
      { kind: 'count', value: 3, unit: 'people' },
      'People hurt',
    ),
  ],
  [
    'a multiple',
    figure(
      'Sales were 2.5 times as high.',
      '2.5 times',
      { kind: 'multiple', value: 2.5, unit: null },
      'Sales',
    ),
  ],
  [
    'a score',
    figure('Hải Phú won 2-1 on Sunday.', '2-1', { kind: 'score', range: [2, 1], unit: null }, 'Hải Phú won'),
  ],
  [
    'a rank',
    figure(
      'It is the third-largest harbour.',
      'third-largest',
      { kind: 'rank', value: 3, unit: null },
      'Harbour by size',
    ),
  ],
  [
    'a label and a sentence that are long',
    figure(
      `${'A sentence with many words before its number, as some newspapers love them, '.repeat(3)}tells of 1,234,567,890.12 vehicles ${'and then goes on and on '.repeat(4)}.`,
      '1,234,567,890.12 vehicles',
      { kind: 'count', value: 1_234_567_890.12, unit: 'vehicles' },
      'Vehicles registered in all provinces of the country together',
    ),
  ],
];

function figure(
  text: string,
  printed: string,
  quantity: Quantity,
  label: string,
  more: Partial<Figure> = {},
): Figure {
  return { quantity, label, mentions: [mention(text, printed, quantity)], score: 1, why: {}, ...more };
}

function pair(
  text: string,
  [was, from]: [string, number],
  [is, to]: [string, number],
  kind: Pick<Quantity, 'kind' | 'unit'>,
  label: string,
): Figure {
  return figure(text, is, { ...kind, value: to }, label, {
    from: mention(text, was, { ...kind, value: from }),
  });
}

function mention(text: string, printed: string, quantity: Quantity): Mention {
  const start = text.indexOf(printed);
  return {
    start,
    end: start + printed.length,
    text: printed,
    quantity,
    sentence: { start: 0, end: text.length, text },
  };
}
