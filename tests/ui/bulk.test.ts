import 'fake-indexeddb/auto';
import { h } from 'preact';
import { expect, test, vi } from 'vitest';
import { openLibrary, type StoredRow } from '../../lib/library/database.ts';
import { BulkBar } from '../../lib/ui/library/BulkBar.tsx';
import { does, drawInLibrary } from './drawn.ts';

const library = openLibrary('bulk');
const row: Omit<StoredRow, 'id'> = {
  ...{ url: '', key: '', title: '', language: 'en', savedAt: 0, state: 'inbox', favourite: false },
  ...{ progress: 0, tags: [], best: [], words: 3 },
};

test('what was read is offered to be marked as unread, by the first of those chosen', async () => {
  const read = await library.articles.add({ ...row, key: 'read', readAt: 1 });
  const ids = [read, await library.articles.add(row)];
  const bar = (chosen: number[]) =>
    drawInLibrary(h(BulkBar, { ids: chosen, total: 2, onAll: vi.fn(), onNone: vi.fn() }), library);
  const { one, act } = await bar(ids);
  await vi.waitFor(() => expect(one('[data-bulk="markUnread"]')).not.toBeNull());
  await does(one('[data-bulk="markUnread"]'), 'click');
  expect(act).toHaveBeenCalledWith('markUnread', ids);
  const other = await bar(ids.toReversed());
  expect(other.one('[data-bulk="markRead"]')).not.toBeNull();
});
