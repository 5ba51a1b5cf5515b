import type { Article, ReadResult } from '../types.ts';
import { choose, type Removed } from './blocks/choose.ts';
import { type Layout, layoutOf } from './blocks/layout.ts';
import { endsSentence } from './blocks/view.ts';
import { witnessesOf } from './blocks/witness.ts';
import { readMetadata } from './facts/metadata.ts';
import { refuse, unshadowed } from './guard.ts';
import { written } from './render.ts';

export interface ReadOptions {
  /** Told of every removed block. */
  explain?: (removed: Removed) => void;
}

/** Characters under which there is no article, and letters outside links under which there is no prose. */
const MIN_ARTICLE = 60;
const MIN_PROSE = 80;

/** The article of a page, in the language that the page names, or why there is none; never throws, never changes the page. */
export function readArticle(
  document = globalThis.document,
  url = document.location?.href ?? '',
  options: ReadOptions = {},
): ReadResult {
  try {
    const failure = refuse(document);
    return failure ? { failure } : readWhole(unshadowed(document), url, options);
  } catch {
    return { failure: 'failed' };
  }
}

function readWhole(document: Document, url: string, { explain }: ReadOptions): ReadResult {
  const layout = layoutOf(document.body);
  const metadata = readMetadata(document, layout, url);
  const choice = choose(layout, witnessesOf(document, layout, metadata), explain);
  if (!hasProse(layout, choice.kept)) return { failure: 'no_article' };
  const { html, text } = written(layout, choice, baseOf(document, url));
  if (text.length < MIN_ARTICLE) return { failure: 'no_article' };
  const article: Article = {
    ...{ url, text, html },
    title: (metadata.title || document.title).normalize('NFC'),
    language: metadata.language,
    byline: metadata.byline,
    site: metadata.site,
    published: metadata.published,
    canonical: metadata.canonical,
  };
  return { article };
}

/** Where relative links lead: from the page's address, or the base that its head names; one in the body is no publisher's. */
function baseOf(document: Document, url: string): string {
  const named = document.querySelector('head > base[href]')?.getAttribute('href') ?? '';
  return URL.parse(named, url)?.href ?? url;
}

/** Links alone are a list of other pages, no article: that has one long paragraph or some sentences. */
function hasProse({ blocks }: Layout, kept: Iterable<number>): boolean {
  const told = [...kept].map((at) => {
    const { letters = 0, linked = 0, text = '' } = blocks[at] ?? {};
    const own = letters - linked;
    if (own >= MIN_PROSE) return own + MIN_PROSE;
    if (endsSentence(text)) return own;
    return own >= MIN_PROSE / 2 ? own / 2 : 0;
  });
  return told.reduce((sum, letters) => sum + letters, 0) >= 1.5 * MIN_PROSE;
}
