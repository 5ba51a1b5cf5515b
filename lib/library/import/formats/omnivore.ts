import { isRecord } from '../../../text/record.ts';
import { FileError } from '../failure.ts';
import { shareOf, textOf, textsOf } from '../fields.ts';
import { badRow, type ImportedHighlight, type ImportedItem, type Importer } from '../importer.ts';
import { jsonParts } from '../json.ts';
import { type Source, type SourceFile, wholeText } from '../source.ts';
import { timeOf } from '../time.ts';

const METADATA = /^metadata_\d{1,9}_to_\d{1,9}\.json$/u;
const MAX_TEXT = 10_000_000;

/** The whole export: `metadata_0_to_20.json` …, `content/{slug}.html`, `highlights/{slug}.md`. */
export const omnivoreZip: Importer = {
  name: 'omnivore',
  detects: ({ files }) => files.some((name) => METADATA.test(name)),
  read: readZip,
};

/** One `metadata_….json` alone: addresses without their texts. */
export const omnivoreJson: Importer = {
  name: 'omnivore',
  detects: ({ head }) => /^\s*\[/u.test(head) && /[{,]\s*"readingProgress"\s*:/u.test(head),
  read: (source) => readMetadata(source, new Map()),
};

async function* readZip({ files = [] }: Source): AsyncGenerator<ImportedItem> {
  const byName = new Map(files.map((file) => [file.name, file]));
  for (const file of files.filter(({ name }) => METADATA.test(name)))
    yield* readMetadata(await file.open(), byName);
}

async function* readMetadata(source: Source, files: Map<string, SourceFile>): AsyncGenerator<ImportedItem> {
  for await (const { value } of jsonParts(source.text())) {
    if (!isRecord(value)) yield badRow(value);
    else
      yield {
        url: textOf(value.url) ?? '',
        title: textOf(value.title),
        byline: textOf(value.author),
        published: textOf(value.publishedAt),
        savedAt: timeOf(value.savedAt),
        state: value.state === 'Archived' ? 'archive' : 'inbox',
        progress: shareOf(Number(value.readingProgress) / 100),
        tags: textsOf(value.labels, 'name'),
        html: await textIn(files.get(`content/${textOf(value.slug)}.html`)),
        highlights: highlightsIn(await textIn(files.get(`highlights/${textOf(value.slug)}.md`))),
      };
  }
}

/** A text that is missing or unreadable leaves its article a link. */
async function textIn(file: SourceFile | undefined): Promise<string | undefined> {
  try {
    return file && (await wholeText(await file.open(), MAX_TEXT));
  } catch (error) {
    if (error instanceof FileError && error.reason !== 'bomb') return undefined;
    throw error;
  }
}

/** A block of `> quote` lines, then the note as plain text under it. */
function highlightsIn(markdown = ''): ImportedHighlight[] {
  const highlights: { quote: { exact: string }; note: string }[] = [];
  for (const block of markdown.split(/\r?\n(?:[ \t]*\r?\n)+/u)) {
    const lines = block.split(/\r?\n/u);
    const quoted = lines.filter((line) => line.startsWith('>')).map((line) => line.replace(/^>\s?/u, ''));
    if (quoted.length > 0) highlights.push({ quote: { exact: quoted.join('\n') }, note: '' });
    const note = lines.filter((line) => !line.startsWith('>')).join('\n');
    const last = highlights.at(-1);
    if (last) last.note = `${last.note}\n${note}`.trim();
  }
  return highlights;
}
