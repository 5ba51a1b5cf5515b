import { Inflate } from 'fflate';
import { FileError } from './failure.ts';

/** A file inside a zip; its bytes are unpacked as they are asked for. */
export interface ZipEntry {
  name: string;
  /** Unpacked size in bytes, as declared; never trusted. */
  size: number;
  bytes: () => AsyncGenerator<Uint8Array>;
}

const MAX_ENTRIES = 200_000;
const MAX_DIRECTORY = 64 * 2 ** 20;
const MAX_ENTRY = 512 * 2 ** 20;
/** Deflate at its best makes 1 of 1,032; text that anyone wrote stays under 50. */
const MAX_RATIO = 200;
const RATIO_FROM = 8 * 2 ** 20;
const CHUNK = 64 * 1024;

/** The files of a zip by its central directory. Folders, and names that lead out of the zip, are left out. */
export async function openZip(blob: Blob, onRead: (bytes: number) => void = () => {}): Promise<ZipEntry[]> {
  const { at, size, count } = await findDirectory(blob);
  if (count > MAX_ENTRIES || size > MAX_DIRECTORY) throw new FileError('tooLarge');
  const view = await viewOf(blob, at, at + size);
  // A name written twice counts once, as its last: some exporters append a file anew when it changes.
  const entries = new Map<string, ZipEntry>();
  for (let offset = 0, n = 0; n < count; n += 1) {
    if (offset + 46 > view.byteLength || view.getUint32(offset, true) !== 0x02014b50)
      throw new FileError('damaged');
    const [nameLength, extra, comment] = [28, 30, 32].map((field) => view.getUint16(offset + field, true));
    const header = headerAt(view, offset, nameLength ?? 0);
    if (isSafe(header.name))
      entries.set(header.name, {
        name: header.name,
        size: header.unpacked,
        bytes: () => unpack(blob, header, onRead),
      });
    offset += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return [...entries.values()];
}

interface Header {
  name: string;
  method: number;
  packed: number;
  unpacked: number;
  at: number;
}

function headerAt(view: DataView, offset: number, nameLength: number): Header {
  if (offset + 46 + nameLength > view.byteLength) throw new FileError('damaged');
  const name = new Uint8Array(view.buffer, view.byteOffset + offset + 46, nameLength);
  return {
    name: new TextDecoder().decode(name).replaceAll('\\', '/'),
    method: view.getUint16(offset + 10, true),
    packed: view.getUint32(offset + 20, true),
    unpacked: view.getUint32(offset + 24, true),
    at: view.getUint32(offset + 42, true),
  };
}

function isSafe(name: string): boolean {
  return !name.endsWith('/') && !/^\/|^[a-z]:|(?:^|\/)\.\.(?:\/|$)|^__MACOSX\//iu.test(name);
}

/** The end record stands in the last 64 kB, before the zip's comment. */
async function findDirectory(blob: Blob) {
  const start = Math.max(0, blob.size - 65_557);
  const view = await viewOf(blob, start, blob.size);
  for (let offset = view.byteLength - 22; offset >= 0; offset -= 1) {
    if (view.getUint32(offset, true) !== 0x06054b50) continue;
    const [size, at] = [view.getUint32(offset + 12, true), view.getUint32(offset + 16, true)];
    if (at + size > start + offset) continue;
    return { at, size, count: view.getUint16(offset + 10, true) };
  }
  throw new FileError((await looksLikeZip(blob)) ? 'damaged' : 'unknown');
}

/** A first file with a known method and a name of a sensible length. */
async function looksLikeZip(blob: Blob): Promise<boolean> {
  if (blob.size < 30) return true;
  const view = await viewOf(blob, 0, 30);
  const nameLength = view.getUint16(26, true);
  return [0, 8].includes(view.getUint16(8, true)) && nameLength > 0 && nameLength < 1000;
}

async function* unpack(blob: Blob, { at, method, packed, unpacked }: Header, onRead: (n: number) => void) {
  if (unpacked > MAX_ENTRY) throw new FileError('tooLarge');
  if (method !== 0 && method !== 8) throw new FileError('damaged');
  const local = await viewOf(blob, at, at + 30);
  if (local.byteLength < 30 || local.getUint32(0, true) !== 0x04034b50) throw new FileError('damaged');
  const start = at + 30 + local.getUint16(26, true) + local.getUint16(28, true);
  if (start + packed > blob.size) throw new FileError('damaged');
  const raw = blobBytes(blob.slice(start, start + packed), CHUNK, onRead);
  let total = 0;
  for await (const chunk of method === 0 ? raw : inflate(raw)) {
    total += chunk.length;
    if (total > RATIO_FROM && total > packed * MAX_RATIO) throw new FileError('bomb');
    if (total > unpacked) throw new FileError('damaged');
    yield chunk;
  }
  if (total !== unpacked) throw new FileError('damaged');
}

/** fflate's synchronous stream: its asynchronous one starts workers from blobs, which our policy forbids. */
async function* inflate(chunks: AsyncIterable<Uint8Array>) {
  let out: Uint8Array[] = [];
  const stream = new Inflate((chunk) => out.push(chunk));
  for await (const chunk of chunks) {
    try {
      // 1 kB can become 1 MB: small pushes keep each step short.
      for (let from = 0; from < chunk.length; from += 8192) {
        stream.push(chunk.subarray(from, from + 8192));
        if (from + 8192 < chunk.length && out.length > 0) {
          yield* out;
          out = [];
        }
      }
    } catch {
      throw new FileError('damaged');
    }
    yield* out;
    out = [];
  }
}

/** The bytes of a blob, piece by piece. */
export async function* blobBytes(
  blob: Blob,
  chunk: number,
  onRead: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < blob.size; at += chunk) {
    const bytes = new Uint8Array(await blob.slice(at, at + chunk).arrayBuffer());
    onRead(bytes.length);
    yield bytes;
  }
}

async function viewOf(blob: Blob, from: number, to: number): Promise<DataView> {
  return new DataView(await blob.slice(from, to).arrayBuffer());
}
