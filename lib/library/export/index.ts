import type { Library } from '../database.ts';
import { inSlices } from '../slices.ts';
import { BlobWriter } from './blob-writer.ts';
import { bookmarks } from './bookmarks.ts';
import { articles, figures } from './csv.ts';
import type { ExportedArticle, Exporter, ExportName, ExportTools } from './exporter.ts';
import { fileName } from './file-name.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { loadArticles } from './load.ts';
import { markdown } from './markdown.ts';
import { ZipWriter } from './zip-writer.ts';

/** Every format, the most asked for first. */
export const exporters: readonly Exporter[] = [markdown, html, figures, articles, json, bookmarks];

/** A file to be downloaded. */
export interface ExportedFile {
  blob: Blob;
  name: string;
  articles: number;
}

export interface ExportOptions {
  signal?: AbortSignal;
  /** The share that is done, 0 to 1. */
  onProgress?: (share: number) => void;
  now?: number;
}

/** These articles as one file; a zip where the format has a file for each. Rejects as `libraryFailure` tells. */
export async function exportArticles(
  library: Library,
  ids: readonly number[],
  name: ExportName,
  tools: ExportTools,
  { signal, onProgress = () => {}, now = Date.now() }: ExportOptions = {},
): Promise<ExportedFile> {
  const exporter = exporters.find((one) => one.name === name) ?? json;
  const breathe = inSlices(signal);
  let count = 0;
  const loaded = (async function* () {
    for await (const article of loadArticles(library, ids)) {
      count += 1;
      yield article;
      onProgress(count / ids.length);
      await breathe();
    }
  })();
  const file = await write(exporter, loaded, ids.length === 1, tools, now, breathe);
  return { ...file, articles: count };
}

async function write(
  exporter: Exporter,
  articles: AsyncIterable<ExportedArticle>,
  isOne: boolean,
  tools: ExportTools,
  now: number,
  breathe: () => Promise<void>,
): Promise<Omit<ExportedFile, 'articles'>> {
  const { extension, mime, name } = exporter;
  const title = `readout-${name}-${new Date(now).toISOString().slice(0, 10)}`;
  if ('linesOf' in exporter) {
    const out = new BlobWriter();
    for await (const piece of exporter.linesOf(articles, now)) out.push(piece);
    return { blob: out.finish(mime), name: fileName(title, extension) };
  }
  const zip = new ZipWriter();
  const taken = new Set<string>();
  for await (const article of articles) {
    const text = exporter.fileOf(article, tools);
    const own = fileName(article.title, extension, taken);
    if (isOne) return { blob: new Blob([text], { type: mime }), name: own };
    await zip.add(own, text, breathe);
  }
  return { blob: zip.finish(), name: fileName(title, 'zip') };
}
