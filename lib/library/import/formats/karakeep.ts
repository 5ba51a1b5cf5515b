import { isRecord } from '../../../text/record.ts';
import { isYes, textOf, textsOf } from '../fields.ts';
import { badRow, type ImportedItem, type Importer } from '../importer.ts';
import { jsonParts } from '../json.ts';
import type { Source } from '../source.ts';
import { timeOf } from '../time.ts';

/** `{bookmarks: […], lists: […]}`; the lists become tags. Neither texts nor highlights are in it. */
export const karakeep: Importer = {
  name: 'karakeep',
  detects: ({ head }) =>
    /^\s*\{/u.test(head) &&
    /[{,]\s*"bookmarks"\s*:\s*\[/u.test(head) &&
    /[{,]\s*"(?:createdAt|content)"\s*:/u.test(head),
  read,
};

async function* read(source: Source): AsyncGenerator<ImportedItem> {
  const lists = await listNames(source);
  for await (const { key, value } of jsonParts(source.text())) {
    if (key !== 'bookmarks') continue;
    if (!isRecord(value)) {
      yield badRow(value);
      continue;
    }
    const content = isRecord(value.content) ? value.content : {};
    yield {
      url: textOf(content.url) ?? '',
      title: textOf(value.title) ?? textOf(content.title) ?? textOf(content.text),
      savedAt: timeOf(value.createdAt),
      state: isYes(value.archived) ? 'archive' : 'inbox',
      tags: [...textsOf(value.tags), ...textsOf(value.lists).flatMap((id) => lists.get(id) ?? [])],
      hasNote: textOf(value.note) !== undefined,
    };
  }
}

/** They stand after the bookmarks that name them, so the file is read twice. */
async function listNames(source: Source): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  for await (const { key, value } of jsonParts(source.text())) {
    if (key !== 'lists' || !isRecord(value)) continue;
    const [id, name] = [textOf(value.id), textOf(value.name)];
    if (id && name) names.set(id, name);
  }
  return names;
}
