import { expect, test, vi } from 'vitest';
import { keepStorage, storageUse } from '../../lib/library/storage.ts';

/** A browser that was asked before or not, and answers so. */
function browserThat({ kept = false, grants = false, refuses = false }) {
  const persist = vi.fn(async () => {
    if (refuses) throw new TypeError('Not here.');
    kept = grants;
    return grants;
  });
  const manager = { persist, persisted: async () => kept, estimate: async () => ({ usage: 7 }) };
  return { persist, manager: manager as unknown as StorageManager };
}

test('the browser is asked to keep the library until it promises', async () => {
  const willing = browserThat({ grants: true });
  expect(await storageUse(willing.manager)).toEqual({ used: 7, kept: false });
  expect(await keepStorage(willing.manager)).toBe(true);
  expect(await keepStorage(willing.manager)).toBe(true);
  expect(willing.persist).toHaveBeenCalledTimes(1);
  expect(await storageUse(willing.manager)).toEqual({ used: 7, kept: true });
  const unwilling = browserThat({});
  expect(await keepStorage(unwilling.manager)).toBe(false);
  expect(await keepStorage(unwilling.manager)).toBe(false);
  // A page asks once, since every asking may be a question to the reader.
  expect(unwilling.persist).toHaveBeenCalledTimes(1);
});

test('a browser that refuses with an error, or knows of no promise, promises nothing', async () => {
  expect(await keepStorage(browserThat({ refuses: true }).manager)).toBe(false);
  expect(await keepStorage({} as StorageManager)).toBe(false);
  expect(await storageUse({} as StorageManager)).toBeUndefined();
});
