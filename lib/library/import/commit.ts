import type { Highlight } from '../../types.ts';
import { noteChange } from '../changes.ts';
import type { Library } from '../database.ts';
import { addArticles, type NewArticle, putArticles } from '../save.ts';
import { mergedHighlights } from './highlights.ts';
import { releaseImport } from './leftovers.ts';
import { enriched, filled } from './merge.ts';
import type { Prepared } from './prepare.ts';
import { knownArticles, noteKeys, type StagedBatch } from './waiting-room.ts';

/**
 * Takes over what an import has read: all of it in one transaction, or nothing. Doubles by address become one
 * article. Rejects with the signal's reason or as `libraryFailure` tells; the library is as it was then.
 */
export async function commitImport(
  library: Library,
  id: string,
  { signal, onProgress = () => {} }: { signal?: AbortSignal; onProgress?: (articles: number) => void } = {},
): Promise<{ added: number; merged: number }> {
  const { articles, bodies, highlights, changes, staged } = library;
  let added = 0;
  let done = 0;
  await library.transaction('rw', [articles, bodies, highlights, changes, staged], async () => {
    for (const n of await staged.where('import').equals(id).primaryKeys()) {
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
  const known = await knownArticles(library, articles);
  // What is new goes in at once; a double of it finds it there.
  const [fresh, others] = [[] as Prepared[], [] as Prepared[]];
  for (const one of articles) {
    (one.keys.some((key) => known.has(key)) ? others : fresh).push(one);
    noteKeys(one, known);
  }
  const freshIds = await addArticles(
    library,
    fresh.map(({ article }) => article),
  );
  const merged = await mergeArticles(
    library,
    others.map(({ article }) => article),
  );
  const ids = [...freshIds, ...merged.ids];
  const coming = [...fresh, ...others].flatMap(({ highlights }, at) =>
    highlights.map((one) => ({ ...one, articleId: ids[at] ?? 0 })),
  );
  await writeHighlights(library, coming);
  return fresh.length + merged.added;
}

/** Into articles that the library knows; their ids, and how many it did not know after all. */
async function mergeArticles(
  library: Library,
  articles: NewArticle[],
): Promise<{ ids: number[]; added: number }> {
  const left: { id: number; incoming: NewArticle }[] = [];
  const answers = await putArticles(library, articles, (known, incoming) => {
    const whole = filled(known, incoming);
    if (!whole) left.push({ id: known.id, incoming });
    return whole;
  });
  for (const { id, incoming } of left) {
    const row = await library.articles.get(id);
    if (row) await library.articles.put(enriched(row, incoming));
  }
  const leftIds = left.map(({ id }) => id);
  await noteChange(library, leftIds, true);
  // Answers and articles that were left stand in the same order.
  const next = leftIds.values();
  const ids = answers.map((answer) => answer?.id ?? next.next().value ?? 0);
  return { ids, added: answers.filter((answer) => answer?.updated === false).length };
}

/** Each at its place in the text that the library has, and each once. */
async function writeHighlights({ bodies, highlights }: Library, coming: Highlight[]) {
  for (const [id, own] of Map.groupBy(coming, ({ articleId }) => articleId)) {
    const there = await highlights.where('articleId').equals(id).toArray();
    const body = await bodies.get(id);
    await highlights.bulkPut(mergedHighlights(there, own, body?.text ?? ''));
  }
}
