import 'fake-indexeddb/auto';
import { unzipSync, zipSync } from 'fflate';
import { beforeEach, describe, expect, test } from 'vitest';
import { isBackupDue } from '../../lib/library/backup/due.ts';
import { writeBackup } from '../../lib/library/backup/write.ts';
import { type Library, openLibrary } from '../../lib/library/database.ts';
import { exportArticles } from '../../lib/library/export/index.ts';
import { allIds } from '../../lib/library/export/load.ts';
import { contentsOf, exportTools, fillLibrary, importFile } from './shelf.ts';

let library: Library;
let other: Library;
let count = 0;
beforeEach(() => {
  count += 1;
  library = openLibrary(`backup-${count}`);
  other = openLibrary(`backup-other-${count}`);
});

/** The backup with some of its files changed. */
async function changed(blob: Blob, change: (files: Record<string, string>) => void): Promise<Blob> {
  const files = Object.fromEntries(
    Object.entries(unzipSync(new Uint8Array(await blob.arrayBuffer()))).map(([name, bytes]) => [
      name,
      new TextDecoder().decode(bytes),
    ]),
  );
  change(files);
  return new Blob([
    zipSync(
      Object.fromEntries(Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)])),
    ),
  ]);
}

test('500 articles backed up or written as JSON, wiped and read again are what they were', {
  timeout: 240_000,
}, async () => {
  await fillLibrary(library, 500);
  await importFile(library, 'https://a.example/link-1 | Một\nhttps://a.example/link-2\n', 1_790_000_100_000);
  const before = await contentsOf(library);
  const figures = before.flatMap(({ body }) => body.flatMap((one) => one.figures));
  expect(figures.some(({ from }) => from)).toBe(true);
  const { blob, counts, name } = await writeBackup(
    library,
    { theme: 'dark' },
    { now: Date.UTC(2026, 10, 5) },
  );
  expect(name).toBe('readout-backup-2026-11-05.zip');
  expect(counts).toMatchObject({ articles: 502, highlights: 125 });
  const { blob: json } = await exportArticles(library, await allIds(library, true), 'json', exportTools);
  await library.delete();
  await library.open();
  const done = await importFile(library, blob);
  expect(done).toMatchObject({
    formats: ['backup'],
    added: 502,
    merged: 0,
    skipped: [],
    settings: { theme: 'dark' },
  });
  expect(await contentsOf(library)).toEqual(before);
  // Once more: no doubles, nothing lost.
  expect(await importFile(library, blob)).toMatchObject({ added: 0, merged: 502 });
  expect((await contentsOf(library)).map(({ row, ...rest }) => [row.key, rest])).toEqual(
    before.map(({ row, ...rest }) => [row.key, rest]),
  );
  expect(await importFile(other, json)).toMatchObject({ formats: ['readout'], added: 502, skipped: [] });
  expect(await contentsOf(other)).toEqual(before);
});

test('a restore merges: what was read, tagged and marked since the backup stays', async () => {
  await fillLibrary(library, 12);
  const { blob } = await writeBackup(library, {});
  await fillLibrary(other, 6);
  const [id = 0] = await allIds(other);
  await other.articles.update(id, { tags: ['mới'], favourite: true });
  const [mark] = await other.highlights.toArray();
  await other.highlights.update(mark?.id ?? '', { note: 'sửa sau' });
  expect(await importFile(other, blob)).toMatchObject({ added: 6, merged: 6 });
  expect((await other.articles.get(id))?.tags).toContain('mới');
  expect((await other.highlights.get(mark?.id ?? ''))?.note).toBe('sửa sau');
  expect(await other.articles.count()).toBe(12);
});

describe('a backup is refused as a whole', () => {
  test.each<[string, string, (files: Record<string, string>) => void]>([
    [
      'when a text differs from its checksum',
      'damaged',
      (files) => {
        files['articles-1.jsonl'] = (files['articles-1.jsonl'] ?? '').replace('Tin', 'Tim');
      },
    ],
    [
      'when a part is missing',
      'damaged',
      (files) => {
        delete files['figures-1.jsonl'];
      },
    ],
    [
      'when it is of a newer version',
      'newer',
      (files) => {
        files['manifest.json'] = (files['manifest.json'] ?? '').replace('"version": 1', '"version": 2');
      },
    ],
    [
      'when its manifest is another’s',
      'unknown',
      (files) => {
        files['manifest.json'] = '{"name":"a web app"}';
      },
    ],
    [
      'when its manifest is cut off',
      'damaged',
      (files) => {
        files['manifest.json'] = (files['manifest.json'] ?? '').slice(0, 50);
      },
    ],
  ])('%s', async (_, reason, change) => {
    await fillLibrary(library, 5);
    const { blob } = await writeBackup(library, {});
    await fillLibrary(other, 2);
    await expect(importFile(other, await changed(blob, change))).rejects.toMatchObject({ reason });
    expect(await other.articles.count()).toBe(2);
    expect(await other.staged.count()).toBe(0);
  });
});

test('a large library is parted, and each part is checked by itself', async () => {
  await fillLibrary(library, 9);
  for (const { id } of await library.bodies.toArray())
    await library.bodies.update(id, { text: 'x'.repeat(300_000), figures: [] });
  const { blob } = await writeBackup(library, {});
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  const names = Object.keys(files).filter((name) => name.startsWith('articles-'));
  expect(names.length).toBeGreaterThan(1);
  const { files: sums } = JSON.parse(new TextDecoder().decode(files['manifest.json']));
  expect(sums).toHaveLength(3 * names.length + 1);
  expect(await importFile(other, blob)).toMatchObject({ added: 9 });
});

test('unpacked and packed again in its folder, a backup is still one', async () => {
  await fillLibrary(library, 3);
  const { blob } = await writeBackup(library, {});
  const repacked = await changed(blob, (files) => {
    for (const name of Object.keys(files)) {
      files[`my backup/${name}`] = files[name] ?? '';
      delete files[name];
    }
  });
  expect(await importFile(other, repacked)).toMatchObject({ formats: ['backup'], added: 3 });
});

test('cancelled, a backup ends with the reason of its signal', async () => {
  await fillLibrary(library, 3);
  const cancel = new AbortController();
  cancel.abort();
  await expect(writeBackup(library, {}, { signal: cancel.signal })).rejects.toThrow('abort');
});

test('the reminder comes with the tenth article, then a month after each backup, unless put off', () => {
  const now = Date.UTC(2026, 10, 1);
  const day = 86_400_000;
  const state = { backupReminder: true, lastBackupAt: 0, backupPutOffUntil: 0 };
  expect(isBackupDue(state, 9, now)).toBe(false);
  expect(isBackupDue(state, 10, now)).toBe(true);
  expect(isBackupDue({ ...state, lastBackupAt: now - 29 * day }, 500, now)).toBe(false);
  expect(isBackupDue({ ...state, lastBackupAt: now - 30 * day }, 500, now)).toBe(true);
  expect(isBackupDue({ ...state, backupPutOffUntil: now + day }, 500, now)).toBe(false);
  expect(isBackupDue({ ...state, backupReminder: false }, 500, now)).toBe(false);
});
