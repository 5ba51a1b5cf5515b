import { isRecord } from '../../../text/record.ts';
import { FileError } from '../failure.ts';
import { badRow, type ImportedItem, type Importer } from '../importer.ts';
import { parsed } from '../json.ts';
import { type Source, type SourceFile, wholeText } from '../source.ts';
import { articleIn, checkVersion } from './readout.ts';

/** The name that the manifest of our backup bears. */
export const BACKUP_FORMAT = 'readout-backup';
/** Characters of one part; `backup/write.ts` begins a new one long before. */
const MAX_PART = 64_000_000;

/** Our own backup: a zip of JSON Lines, in parts whose checksums stand in `manifest.json`. */
export const backup: Importer = {
  name: 'backup',
  detects: ({ files }) =>
    files.includes('manifest.json') && files.some((name) => /^articles-\d{1,9}\.jsonl$/u.test(name)),
  read,
  isOurs: true,
};

async function* read({ files = [] }: Source): AsyncGenerator<ImportedItem> {
  const zip = new Map(files.map((file) => [file.name, file]));
  const sums = await checksums(zip.get('manifest.json'));
  const part = (name: string) => checkedText(zip.get(name), sums.get(name));
  for (const name of sums.keys()) {
    const number = /^articles-(\d{1,9})\.jsonl$/u.exec(name)?.[1];
    if (number === undefined) continue;
    const figures = lines(await part(`figures-${number}.jsonl`));
    const highlights = byUrl(await part(`highlights-${number}.jsonl`));
    for (const line of lines(await part(name))) {
      // One line of figures for each article, in the same order.
      const found: unknown = figures.next().value;
      if (!isRecord(line)) yield badRow(line);
      else yield articleIn({ ...line, ...figuresOf(line, found), highlights: highlights.get(line.url) });
    }
  }
  if (sums.has('settings.json')) yield { settings: parsed(await part('settings.json')) };
}

function figuresOf(article: Record<string, unknown>, line: unknown) {
  return isRecord(line) && line.url === article.url ? { figures: line.figures } : {};
}

/** The checksums by file name. */
async function checksums(file: SourceFile | undefined): Promise<Map<string, string>> {
  const manifest = file && parsed(await wholeText(await file.open(), MAX_PART));
  if (!isRecord(manifest) || manifest.format !== BACKUP_FORMAT) throw new FileError('unknown');
  checkVersion(manifest.version);
  if (!Array.isArray(manifest.files)) throw new FileError('damaged');
  return new Map(
    manifest.files.filter(isRecord).map(({ name, sha256 }) => [String(name), String(sha256)] as const),
  );
}

async function checkedText(file: SourceFile | undefined, sum: string | undefined): Promise<string> {
  if (!file || !sum) throw new FileError('damaged');
  const text = await wholeText(await file.open(), MAX_PART);
  if ((await sha256(new TextEncoder().encode(text))) !== sum) throw new FileError('damaged');
  return text;
}

/** The checksum in hexadecimal digits. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function* lines(text: string): Generator<unknown> {
  for (const line of text.split('\n')) if (line) yield parsed(line);
}

function byUrl(text: string): Map<unknown, Record<string, unknown>[]> {
  return Map.groupBy([...lines(text)].filter(isRecord), ({ url }) => url);
}
