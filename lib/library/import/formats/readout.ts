import { isRecord } from '../../../text/record.ts';
import { FileError } from '../failure.ts';
import { textOf, textsOf } from '../fields.ts';
import { figuresIn } from '../figures.ts';
import {
  badRow,
  type ImportedArticle,
  type ImportedHighlight,
  type ImportedItem,
  type Importer,
} from '../importer.ts';
import { jsonParts } from '../json.ts';
import type { Source } from '../source.ts';

/** The name and version that our own JSON bears. */
export const JSON_FORMAT = { format: 'readout-library', version: 1 };

/** Our own JSON, as `export/json.ts` writes it. */
export const readoutJson: Importer = {
  name: 'readout',
  detects: ({ head }) => /^\s*\{\s*"format"\s*:\s*"readout-library"/u.test(head),
  read,
  isOurs: true,
};

async function* read(source: Source): AsyncGenerator<ImportedItem> {
  for await (const { key, value } of jsonParts(source.text())) {
    if (key === 'version') checkVersion(value);
    if (key === 'articles') yield isRecord(value) ? articleIn(value) : badRow(value);
  }
}

/** A newer file may hold what we would lose without a word. */
export function checkVersion(version: unknown): void {
  if (typeof version !== 'number') throw new FileError('damaged');
  if (version > JSON_FORMAT.version) throw new FileError('newer');
}

/** An article of ours, built anew field by field. */
export function articleIn(record: Record<string, unknown>): ImportedArticle {
  const text = textOf(record.text);
  return {
    url: textOf(record.url) ?? '',
    canonical: textOf(record.canonical),
    title: textOf(record.title),
    html: typeof record.html === 'string' ? record.html : undefined,
    text,
    language: textOf(record.language),
    byline: textOf(record.byline),
    site: textOf(record.site),
    published: textOf(record.published),
    savedAt: timeIn(record.savedAt),
    deletedAt: timeIn(record.deletedAt),
    readAt: timeIn(record.readAt),
    state: record.state === 'archive' ? 'archive' : 'inbox',
    favourite: record.favourite === true,
    progress: numberIn(record.progress),
    tags: textsOf(record.tags),
    figures: text === undefined ? undefined : figuresIn(record.figures, text),
    isPartial: record.isPartial === true,
    highlights: highlightsIn(record.highlights),
  };
}

function highlightsIn(list: unknown): ImportedHighlight[] {
  if (!Array.isArray(list)) return [];
  return list.filter(isRecord).flatMap(({ id, quote, note, createdAt, start, end }) => {
    if (!isRecord(quote) || typeof quote.exact !== 'string') return [];
    return {
      id: textOf(id),
      quote: { exact: quote.exact, prefix: stringIn(quote.prefix), suffix: stringIn(quote.suffix) },
      note: stringIn(note),
      createdAt: timeIn(createdAt),
      start: numberIn(start),
      end: numberIn(end),
    };
  });
}

function timeIn(value: unknown): number | undefined {
  return typeof value === 'number' && Math.abs(value) <= 8.64e15 ? value : undefined;
}

function numberIn(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

function stringIn(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
