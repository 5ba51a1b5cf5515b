import { expect, test } from 'vitest';
import { analyseFigures } from '../../lib/figures/index.ts';
import { WEIGHTS } from '../../lib/figures/rank.ts';
import { textArticle } from '../../lib/text/article.ts';
import { STILL } from './still.ts';

const ranked = (text: string, title = '') => analyseFigures(textArticle(text, 'en', title), STILL).figures;
const texts = (text: string, title = '') => ranked(text, title).map(({ mentions }) => mentions[0].text);

const BODY =
  'The ferry company opened its season on Monday.\n\n' +
  'It sold 41,000 tickets in its first week, a spokeswoman said.\n\n' +
  'The crossing takes 55 minutes and the boats carry 12 lorries.\n\n' +
  'Repairs to the pier will cost $6.4m.';

test('what the headline states comes first, wherever it stands', () => {
  expect(texts(BODY, 'Pier repairs to cost $6.4m')[0]).toBe('$6.4m');
  expect(texts(BODY, 'Ferry sells 41,000 tickets')[0]).toBe('41,000 tickets');
});

test('a headline may round', () => {
  expect(texts(BODY.replace('$6.4m', '$6.43m'), 'Pier repairs to cost $6.4m')[0]).toBe('$6.43m');
});

test('a headline at the head of the text is no place to lead to', () => {
  const title = 'Ferry sells 41,000 tickets';
  const [figure] = ranked(`${title}\n\n${BODY}`, title);
  expect(figure?.mentions.map(({ sentence }) => sentence.text)).toEqual([
    'It sold 41,000 tickets in its first week, a spokeswoman said.',
    title,
  ]);
});

test('a score is the sum of the signals that speak, each in the table of weights', () => {
  for (const { score, why } of ranked(BODY, 'Ferry sells 41,000 tickets')) {
    expect(Object.values(why).reduce((sum, part) => sum + part, 0)).toBeCloseTo(score, 9);
    for (const name of Object.keys(why)) expect([...Object.keys(WEIGHTS), 'again']).toContain(name);
  }
});

test('an age speaks against a figure, a span of years does not', () => {
  const whys = ranked('Anna Holm, 54, spoke. He served 2.5 years. It holds 1,200 years of records.');
  expect(whys.map(({ mentions, why }) => [mentions[0].text, 'age' in why])).toEqual(
    expect.arrayContaining([
      ['54', true],
      ['2.5 years', false],
      ['1,200 years', false],
    ]),
  );
});

test('an article without a headline is ranked too', () => {
  expect(texts(BODY)).toContain('41,000 tickets');
  expect(analyseFigures(textArticle('', 'en'), STILL).figures).toEqual([]);
});

test('the level that a figure comes from is told with it, and so stands behind the others', () => {
  const text =
    'The price of cinnamon rose from $578 to $655 a tonne.\n\nThe island ships 1,900 tonnes from 14 farms.';
  const [first, ...others] = texts(text);
  expect(first).toBe('$655 a tonne');
  expect(others.at(-1)).toBe('$578');
});

test('a span of time that only says when is not among the first', () => {
  const first = (language: string, title: string, text: string) =>
    analyseFigures(textArticle(text, language, title), STILL)
      .figures.slice(0, 3)
      .map(({ mentions: [{ text }] }) => text);
  expect(
    first(
      'vi',
      'Tỉnh Hòa Giang xuất khẩu 2,4 tỷ USD trong chín tháng',
      'Kim ngạch xuất khẩu chín tháng của tỉnh đạt 2,4 tỷ USD, tăng 14,6%.\n\nRiêng tôm đạt 910 triệu USD.',
    ),
  ).toEqual(['2,4 tỷ USD', '14,6%', '910 triệu USD']);
  expect(first('en', 'Clerk jailed for 12 years', 'The clerk got 12 years. He stole $5,000.')[0]).toBe(
    '12 years',
  );
});
