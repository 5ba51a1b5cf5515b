import { expect, test } from 'vitest';
import { differenceOf } from '../../lib/figures/difference.ts';
import { analyseFigures } from '../../lib/figures/index.ts';
import { textArticle } from '../../lib/text/article.ts';
import type { Figure, Quantity } from '../../lib/types.ts';
import { STILL } from './still.ts';

const figuresOf = (text: string, language: string): Figure[] =>
  analyseFigures(textArticle(text, language), STILL).figures.toSorted(
    (a, b) => a.mentions[0].start - b.mentions[0].start,
  );

/** "from → to" of every figure that has a level it comes from. */
const pairsOf = (text: string, language: string) =>
  figuresOf(text, language).flatMap(({ from, mentions: [to] }) => (from ? `${from.text} → ${to.text}` : []));

test.each([
  ['Giá cà phê tăng từ 8,6 USD/kg lên 9,3 USD/kg.', '8,6 USD/kg → 9,3 USD/kg'],
  ['Tỷ lệ thất nghiệp giảm xuống 2,2% từ mức 2,5% của quý trước.', '2,5% → 2,2%'],
  [
    'Số khách giảm từ 11,2 triệu lượt (năm 2010) xuống còn 9,5 triệu lượt (năm 2017).',
    '11,2 triệu lượt → 9,5 triệu lượt',
  ],
])('the two ends of a change in Vietnamese: %s', (text, pair) => expect(pairsOf(text, 'vi')).toEqual([pair]));

test.each([
  ['Unemployment rose to 6.1% from 5.4%.', '5.4% → 6.1%'],
  ['Unemployment rose to 6.1% in May, up from 5.4% in April.', '5.4% → 6.1%'],
  ['The share of renters increased from 28.4% in 2010 to 33.5% in 2020.', '28.4% → 33.5%'],
  ['Profit fell 12% to $4.2bn, from $4.8bn a year earlier.', '$4.8bn → $4.2bn'],
  ['Cinnamon rose from $578 to $655 a tonne.', '$578 → $655 a tonne'],
])('the two ends of a change in English: %s', (text, pair) => expect(pairsOf(text, 'en')).toEqual([pair]));

test.each([
  'Sales rose 5% to $3m.',
  'He walked from 5 houses to 7 shops.',
  'Costs were $3m, and 5% came from 12 donors.',
  'The plan runs from 5 km to 30 minutes.',
])('no two ends of a change: %s', (text) => expect(pairsOf(text, 'en')).toEqual([]));

test('a level without a unit takes that of the other end', () => {
  const [, to] = figuresOf('Export prices climbed from 578 to 655 USD/tonne.', 'en');
  expect(to?.from?.quantity).toEqual({ kind: 'money', value: 578, unit: 'USD/metric-ton' });
});

test('both ends of a change say what changes', () =>
  expect(figuresOf('Giá cà phê tăng từ 8,6 USD/kg lên 9,3 USD/kg.', 'vi').map(({ label }) => label)).toEqual([
    'Giá cà phê',
    'Giá cà phê',
  ]));

test.each([
  ['en', 'Profit fell from 120 to 98 million euros.', 120_000_000],
  ['vi', 'Lợi nhuận giảm từ 3,4 xuống 1,2 tỷ đồng.', 3_400_000_000],
  ['es', 'El beneficio bajó de 120 a 98 millones de euros.', 120_000_000],
  ['de', 'Der Gewinn sank von 120 auf 98 Mio. Euro.', 120_000_000],
])('a level shares the scale of a lower one: %s, %s', (language, text, value) =>
  expect(
    figuresOf(text, language).at(-1)?.from?.quantity.value ?? figuresOf(text, language)[0]?.quantity.value,
  ).toBe(value),
);

test.each([
  ['fr', 'Le bénéfice a reculé de 12 %.', ['down']],
  ['vi', 'Tỷ lệ hộ nghèo giảm từ 4,5% năm 2020 xuống 2,35% năm 2026.', [undefined, undefined]],
  ['fr', 'Les ventes ont reculé de 12 à 10 %.', [undefined, undefined]],
  ['fr', "Le chiffre d'affaires a progressé de 3,2 % à 4,5 milliards d'euros.", ['up', undefined]],
  ['fr', 'Le titre finit en hausse de 0,6 % à 8 122 points.', ['up', undefined]],
  ['de', 'Der Kurs stieg um +5 Prozent.', ['up']],
  ['en', 'The mill raised its dividend by 5%.', ['up']],
  [
    'fr',
    "Les ventes se sont repliées au printemps de plus de 5 %, à 40 millions d'euros.",
    ['down', undefined],
  ],
  ['fr', 'Le Nord progresse en mai de 5 % et cède 3 % en juin.', ['up', 'down']],
  ['fr', 'Les prix ont crû de 5 %, mais le club a perdu devant 300 personnes.', ['up', undefined]],
  ['fr', 'Le dividende passera de 4 à 5 euros.', [undefined, undefined]],
  ['es', 'El dividendo pasó de 4 a 5 euros.', [undefined, undefined]],
  ['pt', 'O dividendo passou de 4 a 5 euros.', [undefined, undefined]],
  ['en', 'The share went from 40 to 60 percent.', [undefined, undefined]],
  ['en', 'The crew executed the old plan for the harbour by 5%.', [undefined]],
  ['en', 'The plan would cut exhaust gases by about 43 percent.', ['down']],
  ['vi', 'Hãng tăng giá vé tàu thêm 5%.', ['up']],
  ['pt', 'O lucro teve queda de 15,3%.', ['down']],
  ['es', 'Las ventas crecieron un 5%.', ['up']],
  ['de', 'Der Umsatz stieg um 5 Prozent.', ['up']],
  ['en', 'The dividend rose 5 cents to 45 cents.', ['up', undefined]],
  ['en', 'Sales jumped by a third to 210,000.', ['up', undefined]],
])('a change and the level that it led to: %s, %s', (language, text, changes) =>
  expect(figuresOf(text, language).map(({ quantity }) => quantity.change)).toEqual(changes),
);

const quantity = (kind: Quantity['kind'], value: number, unit: string | null): Quantity => ({
  kind,
  value,
  unit,
});

test('the difference of two amounts is absolute and relative', () =>
  expect(
    differenceOf(quantity('money', 8.6, 'USD/kilogram'), quantity('money', 9.3, 'USD/kilogram')),
  ).toEqual({
    change: 'up',
    absolute: { kind: 'money', value: 0.7, unit: 'USD/kilogram' },
    relative: expect.closeTo(8.1395, 3),
  }));

test('two percentages differ by percentage points and by no percent', () =>
  expect(differenceOf(quantity('percent', 6.1, '%'), quantity('percent', 5.4, '%'))).toEqual({
    change: 'down',
    absolute: { kind: 'percent', value: 0.7, unit: 'pp' },
  }));

test('degrees have no percent, nor has nothing; equal ends have no direction', () => {
  const degrees = (value: number) => quantity('measure', value, 'celsius');
  expect(differenceOf(degrees(10), degrees(12))?.relative).toBeUndefined();
  expect(
    differenceOf(quantity('count', 0, 'cases'), quantity('count', 3, 'cases'))?.relative,
  ).toBeUndefined();
  expect(differenceOf(degrees(10), degrees(10))?.change).toBeUndefined();
});

test('different units make no difference', () =>
  expect(differenceOf(quantity('money', 1, 'USD'), quantity('money', 2, 'EUR'))).toBeUndefined());

const periodsOf = (text: string, language: string) => figuresOf(text, language).map(({ period }) => period);

test.each([
  ['vi', 'Năm 2021 lỗ 51 tỷ đồng, năm 2022 lỗ 44 tỷ đồng.', ['Năm 2021', 'năm 2022']],
  ['vi', 'Trong tháng 6, xã đón 1.200 khách, thu 3 tỷ đồng.', ['tháng 6', 'tháng 6']],
  ['vi', 'Công ty có 48 cửa hàng, doanh thu tháng 6 đạt 3 tỷ đồng.', [undefined, 'tháng 6']],
  [
    'vi',
    'Doanh thu quý III đạt 5 tỷ đồng, tăng 3% so với cùng kỳ năm trước.',
    ['quý III', 'quý III, so với cùng kỳ năm trước'],
  ],
  ['en', 'The town spent £48m on roads after traffic rose 12% in a year.', [undefined, 'in a year']],
  ['en', 'In September sales reached $3m and profit $2m.', ['In September', 'In September']],
  ['en', 'Sales rose 12% in September, while 45 shops closed.', ['in September', undefined]],
  ['en', 'Revenue was $5m, up 4% from a year earlier.', [undefined, 'from a year earlier']],
])('a period belongs to its own number in %s: %s', (language, text, periods) =>
  expect(periodsOf(text, language)).toEqual(periods),
);

const labelsOf = (text: string, language: string) => figuresOf(text, language).map(({ label }) => label);

test('"respectively" shares things out', () => {
  expect(
    labelsOf(
      'Doanh thu của Minh An, Phú Hòa và Tân Lộc lần lượt đạt 5 tỷ đồng, 4 tỷ đồng và 3 tỷ đồng.',
      'vi',
    ),
  ).toEqual(['Doanh thu của Minh An', 'Doanh thu của Phú Hòa', 'Doanh thu của Tân Lộc']);
  expect(labelsOf('Tin, copper and lead rose 5%, 7% and 9% respectively.', 'en')).toEqual([
    'Tin',
    'Copper',
    'Lead',
  ]);
});

test('parts and glosses are of what they stand behind', () => {
  expect(labelsOf('Đã có 20 người chết, trong đó Thanh Sơn 3 người, An Lộc 8 người.', 'vi')).toEqual([
    'Người chết',
    'Người chết: Thanh Sơn',
    'Người chết: An Lộc',
  ]);
  expect(labelsOf('Exports of rice reached 28,000 tonnes (+5%).', 'en')).toEqual([
    'Exports of rice',
    'Exports of rice',
  ]);
});

test('a line of its own is of what its heading names', () =>
  expect(labelsOf('Compact bench\n\nPrice: $299', 'en')).toEqual(['Compact bench: Price']));

test.each(['cột 1,5% giá ', 'và 3 hộ với ', '(4 người) ', '5 triệu đồng, '])(
  'a label stays short in a row without end: %s',
  (cell) => {
    const labels = labelsOf(`Bảng ${cell.repeat(150)}`.slice(0, 1900), 'vi');
    expect(labels.length).toBeGreaterThan(0);
    for (const label of labels) expect(label.split(' ').length, label).toBeLessThan(30);
  },
);
