import { expect, test } from 'vitest';
import { directionOf } from '../../lib/ui/direction.ts';
import { languageName, showCount, showDate, showPercent, showSize } from '../../lib/ui/format.ts';
import { readingMinutes } from '../../lib/ui/pace.ts';

test.each([
  [1, 20, 'en'],
  [4, 1000, 'en-GB'],
  [3, 1000, 'vi'],
  [6, 1000, 'zh-Hans'],
  [5, 1000, ''],
])('%i minutes for %i words in “%s”', (minutes, words, language) =>
  expect(readingMinutes(words, language)).toBe(minutes),
);

test.each([
  ['rtl', 'ar'],
  ['rtl', 'he-IL'],
  ['rtl', 'az-Arab'],
  ['ltr', 'ur-Latn'],
  ['ltr', 'vi'],
  ['ltr', 'ja'],
  ['auto', ''],
])('%s: %s', (direction, language) => expect(directionOf(language)).toBe(direction));

test.each([
  ['25 Nov 2026', 'en', ['vi-VN', 'en-GB', 'en-US']],
  ['Nov 25, 2026', 'en', ['en-US', 'en-GB']],
  ['Nov 25, 2026', 'en', ['en', 'vi']],
  ['Nov 25, 2026', 'en', []],
  // What browsers let their users type.
  ['Nov 25, 2026', 'en', ['en_GB', 'en-x']],
  ['25/11/2026', 'vi', ['en-GB', 'vi-VN']],
])('%s in the interface in %s where the browser asks for %j', (shown, language, preferred) =>
  expect(showDate('2026-11-25', language, preferred)).toBe(shown),
);

test('dates, counts, shares and sizes are written in the language of the interface', () => {
  expect(showDate('nonsense', 'en')).toBe('');
  expect(showDate(undefined, 'vi')).toBe('');
  expect(showCount(50_000, 'vi')).toBe('50.000');
  expect(showPercent(0.425, 'en')).toBe('43%');
  expect(showSize(0, 'en')).toBe('0 byte');
  expect(showSize(261_000, 'en')).toBe('261 kB');
  expect(showSize(1_250_000_000, 'vi')).toBe('1,3 GB');
  expect(languageName('ja', 'vi')).toBe('Tiếng Nhật');
  expect(languageName('??', 'en')).toBe('??');
});
