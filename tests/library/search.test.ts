import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { openLibrary } from '../../lib/library/database.ts';
import { loadRows } from '../../lib/library/rows.ts';
import { Finder } from '../../lib/library/search/finder.ts';
import { readAll, scan } from './scan.ts';
import { random, searches, storm } from './storm.ts';

const library = openLibrary('storm');

/** The ids; the rows that come along with them have to be those of the library. */
async function ask(finder: Finder, view: 'all' | 'bin', search: string): Promise<number[]> {
  const { ids, first } = await finder.find({ view, search, sort: 'saved', descending: true });
  expect(first).toEqual(await loadRows(library, [...ids.subarray(0, 50)]));
  return [...ids];
}

test('a storm of saves, edits, deletes and restores, then 200 searches: the same as reading everything', async () => {
  const next = random(7);
  const finder = new Finder(library);
  // Another page that has looked once and comes back late.
  const late = new Finder(library);
  await ask(late, 'all', 'giá');
  for (let round = 0; round < 6; round += 1) {
    await storm(library, next, 60);
    await ask(finder, 'all', 'giá');
    if (round % 2 === 0) await finder.settle();
  }
  await storm(library, next, 20);
  const fresh = new Finder(library);
  const all = await readAll(library);
  let hits = 0;
  for (const search of searches(next))
    for (const view of ['all', 'bin'] as const) {
      const truth = scan(all, view, search);
      hits += truth.length;
      for (const one of [finder, late, fresh]) expect(await ask(one, view, search), search).toEqual(truth);
    }
  expect(hits).toBeGreaterThan(2000);
  expect(await library.segments.count()).toBeGreaterThan(0);
}, 60_000);
