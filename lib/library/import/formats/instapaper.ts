import { csvRows } from '../csv.ts';
import { hasColumns, type ImportedItem, type Importer } from '../importer.ts';
import type { Source } from '../source.ts';
import { timeOf } from '../time.ts';

/** `URL,Title,Selection,Folder[,Timestamp[,Tags]]`. The folder is the state, or else a folder's name. */
export const instapaper: Importer = {
  name: 'instapaper',
  detects: (shape) => hasColumns(shape, 'url', 'title', 'selection', 'folder'),
  read,
};

async function* read(source: Source): AsyncGenerator<ImportedItem> {
  for await (const row of csvRows(source.text())) {
    const folder = row('folder');
    const isState = /^(?:unread|archive|starred)$/iu.test(folder);
    const selection = row('selection');
    yield {
      url: row('url'),
      title: row('title'),
      savedAt: timeOf(row('timestamp')),
      state: /^archive$/iu.test(folder) ? 'archive' : 'inbox',
      favourite: /^starred$/iu.test(folder),
      tags: [...(isState ? [] : [folder]), ...tagsIn(row('tags'))],
      highlights: selection ? [{ quote: { exact: selection } }] : [],
    };
  }
}

/** `["coding","q3"]` in the cell. */
function tagsIn(cell: string): string[] {
  try {
    const tags: unknown = JSON.parse(cell || '[]');
    return Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string') : [];
  } catch {
    return cell.split(',');
  }
}
