import type { Article, ArticleRow, Figure } from '../types.ts';
import { articleKey } from './address.ts';
import type { Library } from './database.ts';

/** Saves the article; the same article saved again updates its row. Rejects as `libraryFailure` tells. */
export async function saveArticle(
  library: Library,
  article: Article,
  figures: Figure[],
  now = Date.now(),
): Promise<{ id: number; updated: boolean }> {
  const key = articleKey(article.url);
  const row = rowOf(article, figures, now);
  const body = { text: storable(article.text), html: storable(article.html), figures };
  return library.transaction('rw', library.articles, library.bodies, async () => {
    const known = await library.articles.get({ key });
    const kept = known && keptOf(known);
    const id = await library.articles.put({ ...row, key, ...kept } as ArticleRow & { key: string });
    await library.bodies.put({ id, ...body });
    return { id, updated: known !== undefined };
  });
}

/** The saved row of this address, the bin included. */
export function findSaved(library: Library, url: string): Promise<ArticleRow | undefined> {
  return library.articles.get({ key: articleKey(url) });
}

/** What the reader did with the article stays; saving it again takes it out of the bin. */
function keptOf({ id, savedAt, tags, state, favourite, progress, readAt }: ArticleRow) {
  return { id, savedAt, tags, state, favourite, progress, readAt };
}

/** The row of an article that is new to the library. */
export function rowOf(article: Article, figures: Figure[], savedAt: number): Omit<ArticleRow, 'id'> {
  const { url, language, byline, site, published } = article;
  const best = figures.slice(0, 3).map(({ label, mentions }) => ({ text: mentions[0].text, label }));
  const words = article.text.match(/[\p{L}\p{N}]{1,60}/gu)?.length ?? 0;
  return {
    url,
    title: storable(article.title),
    language,
    byline,
    site,
    published,
    savedAt,
    state: 'inbox',
    favourite: false,
    progress: 0,
    tags: [],
    best,
    words,
  };
}

/** IndexedDB would keep a NUL or half a character, an export could not. */
export function storable(text: string): string {
  return text.toWellFormed().replaceAll('\0', '');
}
