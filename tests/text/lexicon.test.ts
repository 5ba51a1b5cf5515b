import { describe, expect, test } from 'vitest';
import { Lexicon } from '../../lib/text/lexicon.ts';

const lexicon = new Lexicon([
  ['m', 'metre'],
  ['mm', 'millimetre'],
  ['mn', 'million'],
  ['m2', 'square metre'],
  ['million', 'million'],
  ['萬', 'ten thousand'],
  ['萬人口', 'ten thousand people'],
]);

describe('spellings of a text', () => {
  test.each([
    ['5 mm', 2, 'millimetre'],
    ['5 m', 2, 'metre'],
    // One letter is found whatever stands beside it, though another spelling begins with the same two.
    ['5 m, 6', 2, 'metre'],
    ['m2', 0, 'square metre'],
    ['3 millions', 2, undefined],
    ['3萬', 1, 'ten thousand'],
    ['3萬 年', 1, 'ten thousand'],
    ['3萬人口', 1, 'ten thousand people'],
    ['m', 1, undefined],
    ['', 0, undefined],
  ])('the longest that begins in %j at %i is %s', (text, from, value) => {
    expect(lexicon.at(text, from)?.value).toBe(value);
  });

  test.each([
    ['mm', 2, 'millimetre'],
    ['5 m', 3, 'metre'],
    ['rpm', 3, undefined],
    ['in m', 4, 'metre'],
    ['萬人口', 3, 'ten thousand people'],
    ['3 萬', 3, 'ten thousand'],
    ['m', 0, undefined],
  ])('the longest that ends in %j at %i is %s', (text, to, value) => {
    expect(lexicon.before(text, to)?.value).toBe(value);
  });

  test('glued, a spelling may end within a word', () => {
    expect(lexicon.at('5mio', 1)).toBeUndefined();
    expect(lexicon.at('5mio', 1, true)?.value).toBe('metre');
    expect(lexicon.at('3萬人', 1, true)?.value).toBe('ten thousand');
  });
});
