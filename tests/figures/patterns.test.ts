import { describe, expect, test } from 'vitest';
import { grammarOf } from '../../lib/figures/grammar/grammar.ts';
import { findMentions } from '../../lib/figures/mentions.ts';
import { languages } from '../../lib/languages/index.ts';
import { sampleOf } from '../../lib/languages/sample.ts';

/** The pattern without escapes and character classes, where quantifiers alone are left. */
const bare = (source: string) => source.replace(/\\./gu, 'x').replace(/\[[^\]]*\]/gu, 'x');

describe.each(Object.entries(languages))('%s', (_, language) => {
  const { masks, ranks } = grammarOf(language);

  test('every quantifier is bounded, since pages are hostile', () => {
    for (const { source } of [...masks.map(({ pattern }) => pattern), ...ranks])
      expect(bare(source).match(/(?<!\()[*+]|\{\d+,\}/gu), source).toBeNull();
  });

  test('the sample holds quantities of several kinds', () => {
    const text = sampleOf(language);
    const { mentions } = findMentions({ start: 0, end: text.length, text }, language);
    expect(new Set(mentions.map(({ quantity }) => quantity.kind)).size).toBeGreaterThan(3);
  });

  test('every mask begins at a word, a sign or a digit and never matches nothing', () => {
    for (const { rule, pattern } of masks) {
      pattern.lastIndex = 0;
      expect(pattern.test(''), rule).toBe(false);
    }
  });
});

test.each([
  ['a row of numbers', '1 '.repeat(900), 'row'],
  ['a long version', '1.'.repeat(900), 'version'],
])('%s is one span that its rule drops', (_, text, rule) => {
  const { mentions, dropped } = findMentions({ start: 0, end: text.length, text }, languages.en);
  expect([mentions.length, dropped.length, dropped[0]?.rule]).toEqual([0, 1, rule]);
});

test.each([
  'G7 leaders met on 3 May 2024 at 18:05, 555-123-4567.',
  'CVE-2025-11700, U.23, A320, 5/31 and page 12.',
])('every number that is no figure names its rule: %s', (text) => {
  const { mentions, dropped } = findMentions({ start: 0, end: text.length, text }, languages.en);
  const told = (at: number) => dropped.some(({ start, end, rule }) => start <= at && at < end && rule !== '');
  expect(mentions).toEqual([]);
  for (const { index } of text.matchAll(/\d/gu)) expect(told(index), `${text.slice(index)}`).toBe(true);
});
