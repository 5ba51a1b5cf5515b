import { columnsOf } from './csv.ts';
import { FileError } from './failure.ts';
import { backup } from './formats/backup.ts';
import { instapaper } from './formats/instapaper.ts';
import { karakeep } from './formats/karakeep.ts';
import { links } from './formats/links.ts';
import { netscape } from './formats/netscape.ts';
import { omnivoreJson, omnivoreZip } from './formats/omnivore.ts';
import { pocketCsv, pocketHtml } from './formats/pocket.ts';
import { raindrop } from './formats/raindrop.ts';
import { readoutJson } from './formats/readout.ts';
import { readwise } from './formats/readwise.ts';
import { wallabag } from './formats/wallabag.ts';
import { annotationsIn } from './formats/zipped.ts';
import type { ImportedItem, Importer } from './importer.ts';
import type { Source } from './source.ts';

/** Every format, the more particular first. */
const importers: readonly Importer[] = [
  backup,
  omnivoreZip,
  readoutJson,
  wallabag,
  omnivoreJson,
  karakeep,
  pocketHtml,
  netscape,
  pocketCsv,
  instapaper,
  readwise,
  raindrop,
  links,
];

/** The format of a file; undefined when it is none of ours. */
export function importerFor({ head, files = [] }: Source): Importer | undefined {
  const shape = { head, columns: head ? columnsOf(head) : [], files: files.map(({ name }) => name) };
  return importers.find(({ detects }) => detects(shape));
}

/** An item and the format that it was read by. */
export interface ReadItem {
  format: Importer;
  item: ImportedItem;
}

/** The items of a file, or of every file that we read in a zip of others. Rejects with a FileError. */
export async function* readItems(source: Source): AsyncGenerator<ReadItem> {
  const format = importerFor(source);
  if (format) {
    for await (const item of format.read(source)) yield { format, item };
    return;
  }
  let known = false;
  const annotations = await annotationsIn(source);
  for (const file of source.files ?? []) {
    const inner = await openText(file.open);
    const innerFormat = inner && importerFor(inner);
    if (!innerFormat) continue;
    known = true;
    for await (const item of innerFormat.read(inner)) yield { format: innerFormat, item: annotations(item) };
  }
  if (!known) throw new FileError('unknown');
}

/** A picture in the zip is no text, and no harm. */
async function openText(open: () => Promise<Source>): Promise<Source | undefined> {
  try {
    return await open();
  } catch (error) {
    if (error instanceof FileError && ['encoding', 'unknown'].includes(error.reason)) return undefined;
    throw error;
  }
}
