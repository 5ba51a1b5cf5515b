import { isRecord } from '../../../text/record.ts';
import { textOf } from '../fields.ts';
import type { ImportedHighlight, ImportedItem } from '../importer.ts';
import { jsonParts } from '../json.ts';
import type { Source } from '../source.ts';
import { timeOf } from '../time.ts';

/** Pocket keeps highlights apart from its tables: `annotations/part_000000.json`, joined by address. */
export async function annotationsIn({ files = [] }: Source): Promise<(item: ImportedItem) => ImportedItem> {
  const byUrl = new Map<string, ImportedHighlight[]>();
  for (const file of files.filter(({ name }) => /^annotations\/[^/]{1,100}\.json$/u.test(name))) {
    for await (const { value } of jsonParts((await file.open()).text())) {
      if (!isRecord(value) || !Array.isArray(value.highlights)) continue;
      const url = textOf(value.url) ?? '';
      byUrl.set(url, [...(byUrl.get(url) ?? []), ...value.highlights.filter(isRecord).map(highlightOf)]);
    }
  }
  return (item) => ('url' in item ? { ...item, highlights: byUrl.get(item.url) ?? item.highlights } : item);
}

function highlightOf({ quote, note, created_at }: Record<string, unknown>): ImportedHighlight {
  return { quote: { exact: textOf(quote) ?? '' }, note: textOf(note), createdAt: timeOf(created_at) };
}
