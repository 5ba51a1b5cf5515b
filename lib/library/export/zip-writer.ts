import { Zip, ZipDeflate } from 'fflate';
import { BlobWriter } from './blob-writer.ts';

const CHUNK = 32 * 1024;

/** Writes a zip file by file, in slices: fflate's own asynchronous way starts workers that our policy forbids. */
export class ZipWriter {
  readonly #out = new BlobWriter();
  readonly #zip = new Zip((error, chunk) => {
    if (error) throw error;
    this.#out.push(chunk);
  });

  readonly #breathe: () => Promise<void>;

  /** What is awaited between the slices of a file. */
  constructor(breathe: () => Promise<void>) {
    this.#breathe = breathe;
  }

  async add(name: string, content: string | Uint8Array): Promise<void> {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    const file = new ZipDeflate(name, { level: 6 });
    this.#zip.add(file);
    for (let at = 0; at < bytes.length || at === 0; at += CHUNK) {
      file.push(bytes.subarray(at, at + CHUNK), at + CHUNK >= bytes.length);
      await this.#breathe();
    }
  }

  finish(): Blob {
    this.#zip.end();
    return this.#out.finish('application/zip');
  }
}
