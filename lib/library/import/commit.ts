import type { ArticleRow, Highlight } from '../../types.ts';
import type { Body, Library } from '../database.ts';
import { mergedHighlights } from './highlights.ts';
import { releaseImport } from './leftovers.ts';
import { mergedRow } from './merge.ts';
import type { Prepared } from './prepare.ts';
import type { StagedBatch } from './stage.ts';

type StoredRow = ArticleRow & { key: string };

/**
 * Takes over what an import has read: all of it in one transaction, or nothing. Doubles by address become one
 * article. Rejects with the signal's reason or as `libraryFailure` tells; the library is as it was then.
 */
export async function commitImport(
  library: Library,
  id: string,
  { signal, onProgress = () => {} }: { signal?: AbortSignal; onProgress?: (articles: number) => void } = {},
): Promise<{ added: number; merged: number }> {
  const { articles, bodies, highlights, staged } = library;
  let added = 0;
  let done = 0;
  await library.transaction('rw', articles, bodies, highlights, staged, async () => {
    const numbers = await staged.where('import').equals(id).primaryKeys();
    for (const n of numbers) {
      const batch = await staged.get(n);
      if (!batch) continue;
      added += await writeBatch(library, batch);
      await staged.delete(n);
      done += batch.articles.length;
      onProgress(done);
      signal?.throwIfAborted();
    }
  });
  releaseImport(id);
  return { added, merged: done - added };
}

/** The number of articles that are new. */
async function writeBatch(library: Library, { articles }: StagedBatch): Promise<number> {
  const known = await knownRows(library, articles);
  const before = known.size;
  const rows = new Map<string, Omit<StoredRow, 'id'> & { id?: number }>(known);
  for (const { key, row } of articles) rows.set(key, { ...mergedRow(rows.get(key), row), key });
  const list = [...rows.values()];
  const ids = await library.articles.bulkPut(list as StoredRow[], { allKeys: true });
  const idOf = new Map(list.map(({ key }, at) => [key, ids[at] as number]));
  await writeTexts(library, articles, known, idOf);
  return rows.size - before;
}

async function knownRows(library: Library, articles: Prepared[]): Promise<Map<string, StoredRow>> {
  const rows = await library.articles
    .where('key')
    .anyOf(articles.map(({ key }) => key))
    .toArray();
  return new Map(rows.map((row) => [row.key, row]));
}

/** A text that is there stays: its highlights and figures count in it. */
async function writeTexts(
  library: Library,
  articles: Prepared[],
  known: Map<string, StoredRow>,
  idOf: Map<string, number>,
) {
  const bodies = new Map<number, Body>();
  for (const { key, body } of articles) {
    const [id = 0, row] = [idOf.get(key), known.get(key)];
    if (body && !bodies.has(id) && (!row || row.isLink)) bodies.set(id, { id, ...body });
  }
  await library.bodies.bulkPut([...bodies.values()]);
  await writeHighlights(
    library,
    articles.flatMap(({ key, highlights }) =>
      highlights.map((one) => ({ ...one, articleId: idOf.get(key) ?? 0 })),
    ),
    [...bodies.keys()],
  );
}

/** Those that come, and those that waited for a text that has come now. */
async function writeHighlights({ bodies, highlights }: Library, coming: Highlight[], filled: number[]) {
  const ids = [...new Set([...coming.map(({ articleId }) => articleId), ...filled])];
  const there = await highlights.where('articleId').anyOf(ids).toArray();
  const touched = [...new Set([...coming, ...there].map(({ articleId }) => articleId))];
  const texts = new Map((await bodies.bulkGet(touched)).map((body) => [body?.id, body?.text ?? '']));
  const merged = touched.flatMap((id) =>
    mergedHighlights(
      there.filter(({ articleId }) => articleId === id),
      coming.filter(({ articleId }) => articleId === id),
      texts.get(id) ?? '',
    ),
  );
  await highlights.bulkPut(merged);
}
