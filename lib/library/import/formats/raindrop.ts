import { csvRows } from '../csv.ts';
import { isYes } from '../fields.ts';
import { hasColumns, type ImportedItem, type Importer } from '../importer.ts';
import type { Source } from '../source.ts';
import { timeOf } from '../time.ts';

/** `id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite`, in any order. */
export const raindrop: Importer = {
  name: 'raindrop',
  detects: (shape) =>
    hasColumns(shape, 'url', 'folder', 'created') || hasColumns(shape, 'url', 'cover', 'tags'),
  read,
};

async function* read(source: Source): AsyncGenerator<ImportedItem> {
  for await (const row of csvRows(source.text())) {
    const folders = row('folder').split(/\s?\/\s?/u);
    yield {
      url: row('url'),
      title: row('title'),
      savedAt: timeOf(row('created')),
      favourite: isYes(row('favorite')),
      tags: [...folders.filter((name) => name !== 'Unsorted'), ...row('tags').split(',')],
      highlights: row('highlights')
        .split(/\r?\n/u)
        .map((line) => ({ quote: { exact: line } })),
      hasNote: row('note') !== '',
    };
  }
}
