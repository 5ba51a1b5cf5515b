import 'fake-indexeddb/auto';
import { h } from 'preact';
import { expect, test, vi } from 'vitest';
import { writeBackup } from '../../lib/library/backup/write.ts';
import { openLibrary } from '../../lib/library/database.ts';
import { DEFAULT_SETTINGS } from '../../lib/settings.ts';
import { Import } from '../../lib/ui/transfer/Import.tsx';
import { fillLibrary } from '../library/shelf.ts';
import { does, draw, START } from './drawn.ts';

// All that a backup brings has its figures.
vi.stubGlobal(
  'Worker',
  class {
    addEventListener() {}
    terminate() {}
  },
);

/** The import with a backup chosen whose settings are others, right before it is taken over. */
async function chosen(name: string, articles = 3) {
  const library = openLibrary(name);
  if (articles > 0) await fillLibrary(library, articles);
  const { blob } = await writeBackup(library, { ...DEFAULT_SETTINGS, cards: 12, lastBackupAt: 1 });
  const change = vi.fn(async () => {});
  const one = await draw(h(Import, { ...START, library, change }));
  const files = [new File([blob], 'backup.zip')];
  await does(Object.defineProperty(one('#import-files') as HTMLElement, 'files', { value: files }), 'change');
  await vi.waitFor(() => expect(one('#import-go')).not.toBeNull());
  return { library, change, one };
}

test('an import that did not come to its end leaves the settings as they were', async () => {
  const { library, change, one } = await chosen('failing');
  library.close({ disableAutoOpen: true });
  await does(one('#import-go'), 'click');
  await vi.waitFor(() => expect(one('#import-problem')).not.toBeNull());
  expect(change).not.toHaveBeenCalled();
});

test('the settings of a backup are taken over with it, but for when it was made', async () => {
  const { change, one } = await chosen('whole');
  await does(one('#import-go'), 'click');
  await vi.waitFor(() => expect(one('#import-done')).not.toBeNull());
  await vi.waitFor(() => expect(change).toHaveBeenCalledOnce());
  const { lastBackupAt, backupPutOffUntil, ...settings } = DEFAULT_SETTINGS;
  expect(change).toHaveBeenCalledWith({ ...settings, cards: 12 });
});

test('a backup without an article still brings its settings', async () => {
  const { change, one } = await chosen('empty', 0);
  await does(one('#import-go'), 'click');
  await vi.waitFor(() => expect(change).toHaveBeenCalledOnce());
});
