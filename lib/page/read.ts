import type { Article, ReadResult } from '../types.ts';
import { layoutOf } from './blocks.ts';
import { choose, type Removed } from './choose.ts';
import { guardedClone, refuse, windowOf } from './guard.ts';
import { readMetadata } from './metadata.ts';
import { htmlOf } from './render.ts';
import { sanitise } from './sanitise.ts';
import { blockText } from './text.ts';
import { witnessesOf } from './witness.ts';

export interface ReadOptions {
  /** Told of every removed block. */
  explain?: (removed: Removed) => void;
}

/** Characters under which there is no article, and under which a block is no prose. */
const MIN_ARTICLE = 60;
const MIN_PROSE = 80;

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
  const metadata = readMetadata(clone, url);
  const layout = layoutOf(clone.body);
  const choice = choose(layout, witnessesOf(clone, layout), explain);
  // Links alone are a list of other pages, no article.
  const hasProse = [...choice.kept].some((at) => {
    const { letters = 0, linked = 0 } = layout.blocks[at] ?? {};
    return letters - linked >= MIN_PROSE;
  });
  const body = cleanBody(hasProse ? htmlOf(layout, choice, document.baseURI) : '', document);
  const text = blockText(body);
  if (text.length < MIN_ARTICLE) return { failure: 'no_article' };
  const article: Article = {
    ...{ url, text, html: body.innerHTML },
    title: (metadata.title || clone.title).normalize('NFC'),
    language: metadata.language,
    byline: metadata.byline,
    site: metadata.site,
    published: metadata.published,
    canonical: metadata.canonical,
  };
  return { article };
}

/** Foreign HTML as the body of a document of its own, sanitised. */
function cleanBody(html: string, document: Document): HTMLElement {
  const window = windowOf(document);
  return new window.DOMParser().parseFromString(sanitise(html, window), 'text/html').body;
}
