import { expect, test } from 'vitest';
import { analyseFigures } from '../../lib/figures/index.ts';
import { figuresIn } from '../../lib/library/import/figures.ts';
import { textArticle } from '../../lib/text/article.ts';

const TEXT = 'Giá gạo tăng từ 4,2% lên 5% trong tháng 10. Trên 20 đến 30 người đã mua 3/4 kho.';
const { figures } = analyseFigures(textArticle(TEXT, 'vi'), () => 0);
const copy = () => JSON.parse(JSON.stringify(figures));

test('figures as they were written are taken as they are', () => {
  expect(figures.some(({ from }) => from)).toBe(true);
  expect(figures.some(({ quantity }) => quantity.range)).toBe(true);
  expect(figuresIn(copy(), TEXT)).toEqual(figures);
});

/** Where a value is replaced in the first figure, and what by. */
const FORGED: [path: string, value: unknown][] = [
  ...[undefined, null, [], {}, '5%'].map((value): [string, unknown] => ['mentions', value]),
  ...[undefined, null, 5].map((value): [string, unknown] => ['label', value]),
  ...[undefined, null, '1'].map((value): [string, unknown] => ['score', value]),
  ...[undefined, null, 'a'].map((value): [string, unknown] => ['why', value]),
  ...[null, 5, {}].map((value): [string, unknown] => ['from', value]),
  ...[undefined, null, 'percent'].map((value): [string, unknown] => ['quantity', value]),
  ...[undefined, 'toString', 5].map((value): [string, unknown] => ['quantity.kind', value]),
  ...[undefined, 5, {}].map((value): [string, unknown] => ['quantity.unit', value]),
  ...[undefined, '5', null].map((value): [string, unknown] => ['quantity.value', value]),
  ['mentions.0', null],
  ['mentions.0.quantity', null],
  ['mentions.0.sentence', 'a'],
  ['mentions.0.sentence.text', 5],
  ['mentions.0.sentence.end', 9e9],
  ['mentions.0.text', 5],
  ...[-1, 0.5, 9e9, '1', null].map((value): [string, unknown] => ['mentions.0.start', value]),
  ...[-1, 0.5, 9e9, '1', null].map((value): [string, unknown] => ['mentions.0.end', value]),
];

test.each(FORGED)('nothing is taken with %s as %j', (path, value) => {
  const forged = copy();
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  const single = forged.findIndex(({ quantity }: { quantity: object }) => 'value' in quantity);
  const owner = steps.reduce((one, step) => one[step], forged[single]);
  owner[last] = value;
  expect(figuresIn(forged, TEXT)).toBeUndefined();
});

test.each([[undefined], [null], [{}], [Array.from({ length: 5001 }, () => figures[0])]])(
  'no list, or one without end, gives nothing',
  (list) => {
    expect(figuresIn(list, TEXT)).toBeUndefined();
  },
);

test('fields that are not ours are left behind', () => {
  const [figure] = copy();
  const forged = {
    ...figure,
    html: '<b>',
    quantity: { ...figure.quantity, bound: 'x', change: {}, of: '4' },
  };
  expect(figuresIn([forged], TEXT)).toEqual([figures[0]].map((one) => ({ ...one, quantity: plain(one) })));
});

function plain(figure = figures[0]) {
  const { bound: _, change: __, ...rest } = figure?.quantity ?? {};
  return rest;
}
