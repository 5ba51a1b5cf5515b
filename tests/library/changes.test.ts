import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { lastChange, noteChange } from '../../lib/library/changes.ts';
import { openLibrary } from '../../lib/library/database.ts';

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
