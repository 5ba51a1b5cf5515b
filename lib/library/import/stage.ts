import type { Library } from '../database.ts';
import { inSlices } from '../slices.ts';
import { FileError } from './failure.ts';
import type { Skipped } from './importer.ts';
import { type ReadItem, readItems } from './index.ts';
import { holdImport, releaseImport } from './leftovers.ts';
import { type ImportTools, prepare } from './prepare.ts';
import { openSource } from './source.ts';
import { WaitingRoom } from './waiting-room.ts';

/** What an import would do, to be shown before it does. */
export interface ImportPreview {
  id: string;
  /** Names of the formats met. */
  formats: string[];
  articles: number;
  /** Of these: new to the library, in it already, and with an address that stood in the files before. */
  fresh: number;
  known: number;
  doubles: number;
  /** Of the new ones: addresses whose text is still to come. */
  links: number;
  highlights: number;
  /** Notes on whole articles, which have no place here. */
  notes: number;
  skipped: (Skipped & { file: string; row: number })[];
  /** The settings of a backup. */
  settings?: unknown;
}

/** How an import is watched and stopped; `now` is the time at which it was read. */
export interface ImportOptions {
  signal?: AbortSignal;
  /** The share that is done, 0 to 1, and the articles so far. */
  onProgress?: (share: number, articles: number) => void;
  now?: number;
}

/**
 * Reads the files into the waiting room and tells what is in them. Nothing of the library changes. Rejects with
 * a FileError, with the signal's reason, or as `libraryFailure` tells; the waiting room is empty then.
 */
export async function readImport(
  library: Library,
  files: readonly File[],
  tools: ImportTools,
  { signal, onProgress = () => {}, now = Date.now() }: ImportOptions = {},
): Promise<ImportPreview> {
  const preview = emptyPreview(crypto.randomUUID());
  holdImport(preview.id);
  try {
    const room = new WaitingRoom(library, preview);
    const breathe = inSlices(signal);
    const bytes = { read: 0, total: files.reduce((sum, { size }) => sum + size, 0) || 1 };
    for await (const read of itemsOf(files, bytes)) {
      await take(read, room, preview, tools, now);
      onProgress(Math.min(1, bytes.read / bytes.total), preview.articles);
      await breathe();
    }
    await room.flush();
    return preview;
  } catch (error) {
    await discardImport(library, preview.id);
    throw error;
  }
}

type ReadRow = ReadItem & { file: string; row: number };

async function* itemsOf(files: readonly File[], bytes: { read: number }): AsyncGenerator<ReadRow> {
  for (const file of files) {
    try {
      const source = await openSource(file, file.name, (count) => {
        bytes.read += count;
      });
      let row = 0;
      for await (const read of readItems(source)) {
        row += 1;
        yield { ...read, file: file.name, row };
      }
    } catch (error) {
      if (error instanceof FileError) error.file = file.name;
      throw error;
    }
  }
}

async function take(
  { format, item, file, row }: ReadRow,
  room: WaitingRoom,
  preview: ImportPreview,
  tools: ImportTools,
  now: number,
) {
  if (!preview.formats.includes(format.name)) preview.formats.push(format.name);
  if ('settings' in item) {
    preview.settings = item.settings;
    return;
  }
  if ('url' in item && item.hasNote) preview.notes += 1;
  const prepared = 'skipped' in item ? item : await prepare(item, tools, now, format.isOurs);
  if ('skipped' in prepared) preview.skipped.push({ ...prepared, file, row });
  else await room.add(prepared);
}

/** Empties the waiting room of this import. */
export async function discardImport(library: Library, id: string): Promise<void> {
  await library.staged.where('import').equals(id).delete();
  releaseImport(id);
}

function emptyPreview(id: string): ImportPreview {
  return {
    ...{ id, formats: [], articles: 0, fresh: 0, known: 0, doubles: 0 },
    ...{ links: 0, highlights: 0, notes: 0, skipped: [] },
  };
}
