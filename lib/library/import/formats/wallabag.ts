import { isRecord } from '../../../text/record.ts';
import { isYes, textOf, textsOf } from '../fields.ts';
import { badRow, type ImportedHighlight, type ImportedItem, type Importer } from '../importer.ts';
import { jsonParts } from '../json.ts';
import type { Source } from '../source.ts';
import { timeOf } from '../time.ts';

/** What wallabag stores where it found no text. */
const NO_TEXT = /wallabag can.{1,5}t retrieve contents for this article/u;

/** One array of entries with their whole texts and annotations. */
export const wallabag: Importer = {
  name: 'wallabag',
  detects: ({ head }) => /^\s*\[/u.test(head) && /[{,]\s*"is_archived"\s*:/u.test(head),
  read,
};

async function* read(source: Source): AsyncGenerator<ImportedItem> {
  for await (const { value } of jsonParts(source.text())) {
    if (!isRecord(value)) {
      yield badRow(value);
      continue;
    }
    const html = textOf(value.content);
    yield {
      url: textOf(value.url) ?? textOf(value.given_url) ?? '',
      title: textOf(value.title),
      html: html && NO_TEXT.test(html) ? undefined : html,
      language: textOf(value.language)?.replace('_', '-'),
      byline: textsOf(value.published_by).join(', ') || undefined,
      site: textOf(value.domain_name),
      published: textOf(value.published_at),
      savedAt: timeOf(value.created_at),
      readAt: isYes(value.is_archived) ? timeOf(value.archived_at) : undefined,
      state: isYes(value.is_archived) ? 'archive' : 'inbox',
      favourite: isYes(value.is_starred),
      tags: textsOf(value.tags),
      highlights: highlightsOf(value.annotations),
    };
  }
}

function highlightsOf(annotations: unknown): ImportedHighlight[] {
  if (!Array.isArray(annotations)) return [];
  return annotations.filter(isRecord).map(({ quote, text, created_at }) => ({
    quote: { exact: textOf(quote) ?? '' },
    note: textOf(text),
    createdAt: timeOf(created_at),
  }));
}
