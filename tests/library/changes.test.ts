import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { lastChange, noteChange } from '../../lib/library/changes.ts';
import { openLibrary } from '../../lib/library/database.ts';
import { watch } from '../../lib/library/watch.ts';

test('the last change is known whatever was added and cleared away since it was asked for', async () => {
  const library = openLibrary('changes');
  expect(await lastChange(library)).toBe(0);
  for (const last of [1, 2, 3]) {
    await noteChange(library, [last]);
    expect(await lastChange(library)).toBe(last);
    expect(await lastChange(library)).toBe(last);
  }
  for (let n = 0; n < 5; n += 1) await noteChange(library, [n]);
  await library.changes.where('n').below(8).delete();
  expect(await lastChange(library)).toBe(8);
});

test('whoever watches the last change is told of each, by whichever connection', async () => {
  const [library, other] = [openLibrary('watched'), openLibrary('watched')];
  await noteChange(library, [1]);
  // Known, so that the watched question need not look for it.
  expect(await lastChange(library)).toBe(1);
  const told: number[] = [];
  const stop = watch(
    () => lastChange(library),
    (last) => told.push(last),
  );
  await vi.waitFor(() => expect(told).toEqual([1]));
  await noteChange(other, [2]);
  await vi.waitFor(() => expect(told).toEqual([1, 2]));
  await noteChange(library, [3]);
  await vi.waitFor(() => expect(told.at(-1)).toBe(3));
  stop();
});
