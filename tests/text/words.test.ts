import { expect, test } from 'vitest';
import { countWords } from '../../lib/text/words.ts';

test.each([
  [8, 'Thu ngân sách đạt 9.870 tỷ đồng.'],
  [5, 'The council doesn’t agree, again.'],
  [0, ' – … “” '],
  [3, 'Đường Nguyễn Huệ'.normalize('NFD')],
  [2, '서울 시장'],
  [1, '你好'],
])('%i words: %s', (words, text) => expect(countWords(text)).toBe(words));

test('scripts without spaces are counted by words, not by lines', () => {
  for (const text of [
    '市は来年度の予算案を発表した',
    '政府宣布今年经济增长了百分之五',
    'รัฐบาลประกาศงบประมาณปีหน้า',
  ]) {
    expect(countWords(text)).toBeGreaterThan(4);
    expect(countWords(text)).toBeLessThan(text.length * 0.8);
  }
});
