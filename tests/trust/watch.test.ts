import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { openLibrary } from '../../lib/library/database.ts';
import { libraryFailure } from '../../lib/library/failure.ts';
import { watch } from '../../lib/library/watch.ts';

test('a library that cannot be opened is told to who watches it, every time', async () => {
  const open = indexedDB.open;
  indexedDB.open = () => {
    throw new DOMException('A mutation operation was attempted', 'InvalidStateError');
  };
  const library = openLibrary('closed');
  for (let turn = 0; turn < 2; turn += 1) {
    const reason = await new Promise<unknown>((resolve, reject) =>
      watch(() => library.articles.count(), reject, resolve),
    );
    expect(libraryFailure(reason)).toBe('unavailable');
  }
  indexedDB.open = open;
});

test('a library closed by an update is told as that', async () => {
  const library = openLibrary('updated');
  await library.open();
  library.close({ disableAutoOpen: true });
  const reason = await new Promise<unknown>((resolve, reject) =>
    watch(() => library.articles.count(), reject, resolve),
  );
  expect(libraryFailure(reason)).toBe('outdated');
});
