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

/** How an export is watched and stopped; `now` is the time that its file bears. */
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
  const { extension, mime } = exporter;
  const breathe = inSlices(signal);
  let count = 0;
  const articles = (async function* () {
    for await (const article of loadArticles(library, ids)) {
      count += 1;
      yield article;
      onProgress(count / ids.length);
      await breathe();
    }
  })();
  const title = `readout-${exporter.name}-${new Date(now).toISOString().slice(0, 10)}`;
  if ('linesOf' in exporter) {
    const out = new BlobWriter();
    for await (const piece of exporter.linesOf(articles, now, tools)) out.push(piece);
    return { blob: out.finish(mime), name: fileName(title, extension), articles: count };
  }
  const files = filesOf(articles, extension, (article) => exporter.fileOf(article, tools));
  const only = ids.length === 1 ? (await files.next()).value : undefined;
  if (only) return { blob: new Blob([only.text], { type: mime }), name: only.name, articles: count };
  const zip = new ZipWriter(breathe);
  for await (const file of files) await zip.add(file.name, file.text);
  return { blob: zip.finish(), name: fileName(title, 'zip'), articles: count };
}

/** A file for each article, no two of one name. */
async function* filesOf(
  articles: AsyncIterable<ExportedArticle>,
  extension: string,
  textOf: (article: ExportedArticle) => string,
): AsyncGenerator<{ name: string; text: string }, undefined> {
  const taken = new Set<string>();
  for await (const article of articles)
    yield { name: fileName(article.title, extension, taken), text: textOf(article) };
}
