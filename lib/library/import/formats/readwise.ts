import { csvRows } from '../csv.ts';
import { isYes, shareOf } from '../fields.ts';
import { hasColumns, type ImportedItem, type Importer } from '../importer.ts';
import type { Source } from '../source.ts';
import { timeOf } from '../time.ts';

/** Readwise Reader: `Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen`. */
export const readwise: Importer = {
  name: 'readwise',
  detects: (shape) => hasColumns(shape, 'url', 'saved date', 'location'),
  read,
};

async function* read(source: Source): AsyncGenerator<ImportedItem> {
  for await (const row of csvRows(source.text())) {
    const savedAt = timeOf(row('saved date'));
    const progress = shareOf(row('reading progress'));
    // What a feed brought was never saved by hand.
    if (row('location') === 'feed') yield { skipped: 'feed', what: row('title') || row('url') };
    else
      yield {
        url: row('url'),
        title: row('title'),
        savedAt,
        progress,
        readAt: progress === 1 && isYes(row('seen')) ? savedAt : undefined,
        state: row('location') === 'archive' ? 'archive' : 'inbox',
        tags: pythonList(row('document tags')),
      };
  }
}

/** `['a', "it's b"]`, the way Python prints a list. */
function pythonList(cell: string): string[] {
  const items = cell.matchAll(/'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/gu);
  return [...items].map(([, single, double]) => (single ?? double ?? '').replace(/\\(.)/gu, '$1'));
}
