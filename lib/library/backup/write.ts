import type { Library } from '../database.ts';
import type { ExportedArticle } from '../export/exporter.ts';
import type { ExportOptions } from '../export/index.ts';
import { recordOf } from '../export/json.ts';
import { allIds, loadArticles } from '../export/load.ts';
import { ZipWriter } from '../export/zip-writer.ts';
import { BACKUP_FORMAT, sha256 } from '../import/formats/backup.ts';
import { JSON_FORMAT } from '../import/formats/readout.ts';
import { inSlices } from '../slices.ts';

/** Characters after which a part is closed: small enough to be checked and read at one go. */
const PART = 1_000_000;

/** A backup to be downloaded, and how much is in it. */
export interface BackupFile {
  blob: Blob;
  name: string;
  counts: { articles: number; figures: number; highlights: number };
}

/**
 * The whole library, bin and settings included, as one zip of JSON Lines: `articles-1.jsonl`, with a line of
 * `figures-1.jsonl` for each and the passages of `highlights-1.jsonl`, then the next parts; `manifest.json` holds
 * the schema's version, the counts and a SHA-256 of every file. Rejects as `libraryFailure` tells.
 */
export async function writeBackup(
  library: Library,
  settings: unknown,
  { signal, onProgress = () => {}, now = Date.now() }: ExportOptions = {},
): Promise<BackupFile> {
  const breathe = inSlices(signal);
  const writer = new PartWriter(breathe);
  const ids = await allIds(library, true);
  let done = 0;
  for await (const article of loadArticles(library, ids)) {
    await writer.add(article);
    done += 1;
    onProgress(done / ids.length);
    await breathe();
  }
  const blob = await writer.finish(settings, now);
  const day = new Date(now).toISOString().slice(0, 10);
  return { blob, name: `readout-backup-${day}.zip`, counts: writer.counts };
}

class PartWriter {
  readonly counts = { articles: 0, figures: 0, highlights: 0 };
  readonly #zip: ZipWriter;
  readonly #files: { name: string; sha256: string; bytes: number }[] = [];
  #part = { articles: '', figures: '', highlights: '' };
  #number = 1;
  constructor(breathe: () => Promise<void>) {
    this.#zip = new ZipWriter(breathe);
  }

  async add(article: ExportedArticle) {
    const { url, figures, highlights } = article;
    this.#part.articles += `${JSON.stringify(recordOf(article))}\n`;
    this.#part.figures += `${JSON.stringify({ url, figures })}\n`;
    for (const { articleId, ...highlight } of highlights)
      this.#part.highlights += `${JSON.stringify({ url, ...highlight })}\n`;
    this.counts.articles += 1;
    this.counts.figures += figures.length;
    this.counts.highlights += highlights.length;
    if (this.#part.articles.length + this.#part.figures.length > PART) await this.#close();
  }

  async finish(settings: unknown, now: number): Promise<Blob> {
    if (this.#part.articles || this.#number === 1) await this.#close();
    await this.#write('settings.json', JSON.stringify(settings));
    const createdAt = new Date(now).toISOString();
    const [counts, files] = [this.counts, this.#files];
    const manifest = { format: BACKUP_FORMAT, version: JSON_FORMAT.version, createdAt, counts, files };
    await this.#zip.add('manifest.json', JSON.stringify(manifest, null, 1));
    return this.#zip.finish();
  }

  async #close() {
    for (const [name, text] of Object.entries(this.#part))
      await this.#write(`${name}-${this.#number}.jsonl`, text);
    this.#part = { articles: '', figures: '', highlights: '' };
    this.#number += 1;
  }

  async #write(name: string, text: string) {
    const bytes = new TextEncoder().encode(text);
    this.#files.push({ name, sha256: await sha256(bytes), bytes: bytes.length });
    await this.#zip.add(name, bytes);
  }
}
