import { expect, test } from 'vitest';
import { everything, extended, kept, NONE, toggled } from '../../lib/ui/library/selection.ts';

const list = Uint32Array.of(9, 7, 5, 3, 1);
const chosen = ({ ids }: { ids: ReadonlySet<number> }) => [...ids].sort();

test('a row is chosen, and let go', () => {
  const one = toggled(NONE, 7);
  expect(chosen(one)).toEqual([7]);
  expect(chosen(toggled(one, 7))).toEqual([]);
});

test('Shift extends from the last row chosen, in both directions, and keeps the others', () => {
  const down = extended(toggled(NONE, 7), 3, list);
  expect(chosen(down)).toEqual([3, 5, 7]);
  expect(chosen(extended(down, 9, list))).toEqual([3, 5, 7, 9]);
  expect(chosen(extended(NONE, 5, list))).toEqual([5]);
});

test('an anchor that left the list no longer extends', () => {
  expect(chosen(extended({ ids: new Set(), anchor: 100 }, 5, list))).toEqual([5]);
});

test('all, and then none', () => {
  const all = everything(toggled(NONE, 7), list);
  expect(all.ids.size).toBe(5);
  expect(everything(all, list).ids.size).toBe(0);
  expect(everything(NONE, new Uint32Array()).ids.size).toBe(0);
});

test('what leaves the list leaves the selection', () => {
  expect(chosen(kept({ ids: new Set([7, 3]) }, Uint32Array.of(9, 3)))).toEqual([3]);
});
