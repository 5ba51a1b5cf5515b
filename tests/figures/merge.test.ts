import { expect, test } from 'vitest';
import { analyseFigures } from '../../lib/figures/index.ts';
import { textArticle } from '../../lib/text/article.ts';
import { STILL } from './still.ts';

/** Each figure with the places it stands at: `['4.37bn', 3]`. */
function places(text: string, language = 'en', title = ''): [string, number][] {
  const figures = analyseFigures(textArticle(text, language, title), STILL).figures;
  return figures
    .sort((a, b) => a.mentions[0].start - b.mentions[0].start)
    .map(({ mentions }) => [mentions[0].text, mentions.length]);
}

test('an exact number is one figure wherever it stands', () => {
  const text =
    'The port handled 4,371 containers in May.\n\nOfficials praised the crews.\n\nIn all, 4,371 containers went through the gates.';
  expect(places(text)).toEqual([['4,371 containers', 2]]);
});

test('a small number is one figure among the same words only', () => {
  const apart =
    'Wages in Harwick rose 5% over the winter, unions reported.\n\nUnemployment along the northern coast stood at 5% after the harvest.';
  expect(places(apart)).toEqual([
    ['5%', 1],
    ['5%', 1],
  ]);
  const same =
    'Wages in Harwick rose 5% over the winter.\n\nThe unions had asked for more than the 5% that wages gained.';
  expect(places(same)).toEqual([['5%', 2]]);
});

test('a rise and a fall by as much are two figures', () => {
  expect(places('Wages in Harwick rose 5% and rents in Harwick fell 5%.')).toEqual([
    ['5%', 1],
    ['5%', 1],
  ]);
});

test('an amount said again in brackets in another unit is the same figure', () => {
  expect(places('The line runs for 1,340 km (832 miles) through the hills.')).toEqual([['1,340 km', 2]]);
  expect(places('The bank lent $980m (£720m) to farms.')).toEqual([['$980m', 2]]);
  expect(places('The road is 12 km long (7 m wide).')).toEqual([
    ['12 km', 1],
    ['7 m', 1],
  ]);
});

test('of two units the figure is told in that of the headline', () => {
  const text = 'Căn nhà có giá 88 triệu USD (tương đương 2.100 tỷ đồng) và rộng 2.000 m2.';
  expect(places(text, 'vi', 'Bên trong căn nhà 2.100 tỷ đồng')).toEqual([
    ['2.100 tỷ đồng', 2],
    ['2.000 m2', 1],
  ]);
});

test('a hostile page of one number ten thousand times stays quick and whole', () => {
  const text = 'Wages rose 5% here. '.repeat(2000);
  const [figure] = analyseFigures(textArticle(text, 'en'), STILL).figures;
  expect(figure?.mentions.length).toBeGreaterThan(100);
});
