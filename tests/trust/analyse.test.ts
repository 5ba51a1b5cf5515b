import { expect, test } from 'vitest';
import { analyseLines } from './analyse.ts';

test('the command-line tool answers every line, whatever it holds', { timeout: 120_000 }, () => {
  const { lines, read, refused } = analyseLines(40, 7);
  expect(lines).toBeGreaterThan(80);
  expect(read).toBeGreaterThan(60);
  expect(refused).toBeGreaterThanOrEqual(8);
});
