import { decode } from './decode.ts';
import { FileError } from './failure.ts';
import { blobBytes, openZip } from './zip.ts';

/** A file, or a file inside a zip, to read from. */
export interface Source {
  name: string;
  /** The first characters; empty for a zip. */
  head: string;
  /** The text, piece by piece; can be read more than once. */
  text: () => AsyncGenerator<string>;
  /** The files inside, when it is a zip. */
  files?: SourceFile[];
}

/** A file inside a zip, not yet opened. */
export interface SourceFile {
  name: string;
  open: () => Promise<Source>;
}

/** Bytes; 2 GiB is also what a zip without its 64-bit extension nearly holds. */
const MAX_FILE = 2 * 2 ** 30;
const HEAD = 256 * 1024;
/** Bytes read at a time: what is in them is parsed in one go, which blocks the page. */
const CHUNK = 64 * 1024;

/** Opens a file the reader chose; `onRead` is told of every packed byte read. Rejects with a FileError. */
export async function openSource(
  file: Blob,
  name: string,
  onRead: (bytes: number) => void = () => {},
): Promise<Source> {
  if (file.size > MAX_FILE) throw new FileError('tooLarge');
  const start = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  if (start[0] !== 0x50 || start[1] !== 0x4b || (start[2] ?? 9) > 8)
    return textSource(name, () => blobBytes(file, CHUNK, onRead));
  const entries = await openZip(file, onRead);
  const folder = sharedFolder(entries.map(({ name }) => name));
  const files = entries.map(({ name, bytes }) => ({
    name: name.slice(folder.length),
    open: () => textSource(name, bytes),
  }));
  return { name, head: '', text: nothing, files };
}

/** Whoever unpacks an export and packs it again puts its folder around all of it: "export/". */
function sharedFolder(names: string[]): string {
  const folder = /^[^/]{1,200}\//u.exec(names[0] ?? '')?.[0] ?? '';
  return names.every((name) => name.startsWith(folder)) ? folder : '';
}

async function textSource(name: string, bytes: () => AsyncGenerator<Uint8Array>): Promise<Source> {
  let head = '';
  for await (const chunk of decode(bytes())) {
    head += chunk;
    if (head.length >= HEAD) break;
  }
  return { name, head, text: () => decode(bytes()) };
}

async function* nothing(): AsyncGenerator<string> {}

/** The whole text of a small file. */
export async function wholeText(source: Source, maxLength: number): Promise<string> {
  let text = '';
  for await (const chunk of source.text()) {
    text += chunk;
    if (text.length > maxLength) throw new FileError('tooLarge');
  }
  return text;
}
