import { expect, test } from 'vitest';
import { figureTest } from '../../lib/library/search/figures.ts';
import { parseSearch } from '../../lib/library/search/parse.ts';

const words = (line: string) =>
  parseSearch(line).terms.map(({ words, open }) => words.join('+') + (open ? '…' : ''));

test.each([
  ['giá nhà', ['giá', 'nhà…']],
  ['giá nhà ', ['giá', 'nhà']],
  ['"chung cư" Mi', ['chung+cư', 'mi…']],
  ['"chung c', ['chung+c…']],
  ['2,4 tỷ ', ['2+4', 'tỷ']],
  ['covid-19 ', ['covid+19']],
  ['東京都 ', ['東京+京都']],
  ['京 ', ['京…']],
  ['http://a.example is:new ', ['http+a+example', 'is+new']],
  ['... – ', []],
])('%s is read as words', (line, expected) => {
  expect(words(line)).toEqual(expected);
});

test('filters and what is not wanted are told apart from words', () => {
  expect(
    parseSearch('tag:"Thị trường" -site:bao lang:en is:UNREAD after:2025-02 figure:>5% -"giá cả" xe '),
  ).toEqual({
    terms: [{ words: ['xe'], open: false, text: 'xe' }],
    without: [{ words: ['giá', 'cả'], open: false, text: 'giá cả' }],
    filters: [
      { name: 'tag', value: 'Thị trường', not: false },
      { name: 'site', value: 'bao', not: true },
      { name: 'language', value: 'en', not: false },
      { name: 'is', value: 'unread', not: false },
      { name: 'after', value: '2025-02', not: false },
      { name: 'figure', value: '>5%', not: false },
    ],
  });
});

type Amount = [low: number, high: number, unit: string];
test.each<[asked: string, passes: Amount[], fails: Amount[]]>([
  [
    '>5%',
    [[5.1, 5.1, '%']],
    [
      [5, 5, '%'],
      [6, 6, 'VND'],
      [6, 6, 'pp'],
    ],
  ],
  [
    '177',
    [
      [177, 177, 'Đảng viên'],
      [100, 200, '%'],
    ],
    [[176, 176, '%']],
  ],
  [
    '1.500',
    [
      [1500, 1500, ''],
      [1.5, 1.5, '%'],
    ],
    [[15, 15, '']],
  ],
  ['1.234,5', [[1234.5, 1234.5, '']], [[12345, 12345, '']]],
  [
    '<=2,5 tỷ đồng',
    [[2.5e9, 2.5e9, 'VND']],
    [
      [2.6e9, 2.6e9, 'VND'],
      [2e9, 2e9, 'USD'],
    ],
  ],
  ['3 million', [[3e6, 3e6, 'USD']], [[3, 3, 'USD']]],
  ['>=48 bn', [[48e9, 48e9, 'GBP']], [[48e6, 48e6, 'GBP']]],
  ['12 người', [[12, 12, 'người']], [[12, 12, 'ha']]],
  ['100$', [[100, 100, 'USD']], [[100, 100, 'VND']]],
  [
    '£48m',
    [[48e6, 48e6, 'GBP']],
    [
      [48, 48, 'GBP'],
      [48e6, 48e6, 'USD'],
      [48, 48, 'meter'],
    ],
  ],
  ['>= US$ 2.5bn', [[2.5e9, 2.5e9, 'USD']], [[2.5e9, 2.5e9, 'EUR']]],
  ['$2.5 billion', [[2.5e9, 2.5e9, 'USD']], [[2.5, 2.5, 'USD']]],
  ['48tr đồng', [[48e6, 48e6, 'VND']], [[48, 48, 'VND']]],
  ['48 triệu', [[48e6, 48e6, 'VND']], [[48, 48, '']]],
  ['2 ty dong', [[2e9, 2e9, 'VND']], [[2e9, 2e9, 'người']]],
  ['5 million dollars', [[5e6, 5e6, 'USD']], [[5e6, 5e6, 'VND']]],
  ['100k', [[1e5, 1e5, '']], [[100, 100, '']]],
  ['5 m', [[5, 5, 'meter']], [[5e6, 5e6, 'EUR']]],
  ['5 m €', [[5e6, 5e6, 'EUR']], [[5, 5, 'meter']]],
  ['5 %', [[5, 5, '%']], [[5, 5, 'pp']]],
  ['eur 5', [[5, 5, 'EUR']], [[5, 5, 'USD']]],
])('figure:%s passes and fails', (asked, passes, fails) => {
  const test = figureTest(asked);
  for (const amount of passes) expect(test?.(...amount), `${amount}`).toBe(true);
  for (const amount of fails) expect(test?.(...amount), `${amount}`).toBe(false);
});

test.each(['', 'many', '>', '%5', 'km5', 'x 5'])('%s asks for no figure', (asked) => {
  expect(figureTest(asked)).toBeUndefined();
});
