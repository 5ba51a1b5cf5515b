import { Readability } from '@mozilla/readability';
import type { Article, ReadResult } from '../types.ts';
import { type Removed, removeClutter } from './clutter.ts';
import { guardedClone, refuse } from './guard.ts';
import { readMetadata } from './metadata.ts';
import { sanitise } from './sanitise.ts';
import { blockText } from './text.ts';

export interface ReadOptions {
  /** Told of every removed block. */
  explain?: (removed: Removed) => void;
}

const MIN_TEXT = 140;

/** The article of a page, or why there is none; never throws, never changes the page. */
export function readArticle(
  document = globalThis.document,
  url = document.location?.href ?? '',
  options: ReadOptions = {},
): ReadResult {
  try {
    const failure = refuse(document);
    return failure ? { failure } : readClone(guardedClone(document), url, document, options);
  } catch {
    return { failure: 'failed' };
  }
}

function readClone(clone: Document, url: string, document: Document, { explain }: ReadOptions): ReadResult {
  const metadata = readMetadata(clone);
  removeClutter(clone, explain);
  const found = new Readability(clone, { maxElemsToParse: 50_000 }).parse();
  const window = document.defaultView ?? globalThis.window;
  const html = sanitise(found?.content ?? '', window);
  const text = blockText(new window.DOMParser().parseFromString(html, 'text/html').body);
  if (text.length < MIN_TEXT) return { failure: 'no_article' };
  const article: Article = {
    ...{ url, text, html },
    title: (metadata.title || found?.title || '').normalize('NFC'),
    language: metadata.language || found?.lang || '',
    byline: metadata.byline ?? found?.byline ?? undefined,
    site: metadata.site ?? found?.siteName ?? undefined,
    published: metadata.published,
  };
  return { article };
}
