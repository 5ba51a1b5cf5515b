import { Readability } from '@mozilla/readability';
import type { Article, ReadResult } from '../types.ts';
import { type Removed, removeClutter } from './clutter.ts';
import { guardedClone, refuse, windowOf } from './guard.ts';
import { readMetadata } from './metadata.ts';
import { sanitise } from './sanitise.ts';
import { removeTail } from './tail.ts';
import { blockText } from './text.ts';

export interface ReadOptions {
  /** Told of every removed block. */
  explain?: (removed: Removed) => void;
}

/** Characters under which a second reading is tried, and under which there is no article. */
const MIN_TEXT = 500;
const MIN_ARTICLE = 60;

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
  removeClutter(clone, explain);
  let found = clean(clone, document, explain);
  if (found.text.length < MIN_TEXT) {
    // A rule took the article itself: the page is read again as it stands.
    const whole = clean(guardedClone(document), document);
    if (whole.text.length > found.text.length) found = whole;
  }
  // A page of lists and little prose has no paragraph that Readability would start from.
  if (found.text.length < MIN_ARTICLE) found = mainPart(guardedClone(document), document);
  const { parsed, html, text } = found;
  if (text.length < MIN_ARTICLE) return { failure: 'no_article' };
  const article: Article = {
    ...{ url, text, html },
    title: (metadata.title || parsed?.title || '').normalize('NFC'),
    language: metadata.language || parsed?.lang || '',
    byline: metadata.byline ?? parsed?.byline ?? undefined,
    site: metadata.site ?? parsed?.siteName ?? undefined,
    published: metadata.published,
  };
  return { article };
}

/** What Readability finds in the clone, which it consumes: sanitised HTML and its text. */
function clean(clone: Document, document: Document, explain?: ReadOptions['explain']) {
  const parsed = new Readability(clone, { maxElemsToParse: 50_000 }).parse();
  const body = cleanBody(parsed?.content ?? '', document);
  removeTail(body, explain);
  return { parsed, html: body.innerHTML, text: blockText(body) };
}

/** The main element, the only article, or all that the clutter rules leave of the page. */
function mainPart(clone: Document, document: Document) {
  removeClutter(clone);
  const articles = clone.querySelectorAll('article');
  const part =
    clone.querySelector('main,[role="main"]') ?? (articles.length === 1 ? articles[0] : clone.body);
  const body = cleanBody(part?.innerHTML ?? '', document);
  const text = blockText(body);
  // Links alone are a list of other pages, no article.
  const prose = text.split('\n\n').filter((block) => block.length > 80).length;
  return { parsed: null, html: body.innerHTML, text: prose > 0 ? text : '' };
}

/** Foreign HTML as the body of a document of its own, sanitised. */
function cleanBody(html: string, document: Document): HTMLElement {
  const window = windowOf(document);
  return new window.DOMParser().parseFromString(sanitise(html, window), 'text/html').body;
}
