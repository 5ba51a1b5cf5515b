import { countWords } from '../text/words.ts';
import type { Article, ArticleRow, BestFigure, Figure, SavedArticle } from '../types.ts';
import { articleKey, articleKeys } from './address.ts';
import { noteChange } from './changes.ts';
import type { Library, StoredRow } from './database.ts';
import { moveHighlights } from './highlights.ts';

/** An article before it has a row of its own. */
export type NewArticle = Omit<SavedArticle, 'id'>;
/** An article to be saved with what was found in it. */
type FoundIn = Article & Pick<ArticleRow, 'isPartial'>;
/** What to store where the address is known already; undefined leaves the known article as it is. */
export type Merge = (known: ArticleRow, incoming: NewArticle) => NewArticle | undefined;

/** Saves the article; the same article saved again updates its row. Rejects as `libraryFailure` tells. */
export async function saveArticle(
  library: Library,
  article: FoundIn,
  figures: Figure[],
  now = Date.now(),
): Promise<{ id: number; updated: boolean }> {
  const [saved] = await putArticles(library, [newArticle(article, figures, now)], keepReaders);
  if (!saved) throw new Error('An article that is saved again is never left as it was.');
  return saved;
}

/** Adds or updates whole articles in one transaction; one answer for each, undefined where `merge` left it. */
export async function putArticles(
  library: Library,
  articles: NewArticle[],
  merge: Merge = keepReaders,
): Promise<({ id: number; updated: boolean } | undefined)[]> {
  const { articles: rows, bodies, highlights, changes } = library;
  const prepared = articles.map((one) => ({ one, keys: articleKeys(one.url, one.canonical) }));
  return library.transaction('rw', rows, bodies, highlights, changes, async () => {
    const answers: Awaited<ReturnType<typeof putArticles>> = [];
    for (const { one, keys } of prepared) answers.push(await putOne(library, one, keys, merge));
    const ids = answers.flatMap((answer) => answer?.id ?? []);
    await noteChange(library, ids, true);
    return answers;
  });
}

/** Adds articles that the library does not know, many at once, in the caller's transaction; their ids. */
export async function addArticles(library: Library, articles: NewArticle[]): Promise<number[]> {
  const stored = articles.map((one) => storedOf(one, articleKeys(one.url, one.canonical)[0] ?? one.url));
  const rows = stored.map(({ row }) => row as StoredRow);
  const ids = await library.articles.bulkAdd(rows, { allKeys: true });
  await library.bodies.bulkAdd(stored.map(({ body }, at) => ({ ...body, id: ids[at] ?? 0 })));
  await noteChange(library, ids, true);
  return ids;
}

/** The saved row of this article, the bin included. */
export async function findSaved(
  library: Library,
  article: Pick<Article, 'url' | 'canonical' | 'title'>,
): Promise<ArticleRow | undefined> {
  return (await placeOf(library, article, articleKeys(article.url, article.canonical))).known;
}

/**
 * Are these one article, where the address of one is the canonical address of the other? Some sites state one
 * canonical address on every page, so the headline must be the same as well.
 */
export function isSame(one: Pick<Article, 'url' | 'title'>, other: Pick<Article, 'url' | 'title'>): boolean {
  return articleKey(one.url) === articleKey(other.url) || one.title === other.title;
}

/** A row and body to save, unread in the inbox. */
export function newArticle(article: FoundIn, figures: Figure[], savedAt: number): NewArticle {
  const { url, canonical, title, language, byline, site, published, text, html, isPartial } = article;
  const best = bestOf(figures);
  const words = countWords(text);
  return {
    ...{ url, canonical, title, language, byline, site, published, savedAt },
    ...(isPartial && { isPartial }),
    ...{ state: 'inbox', favourite: false, progress: 0, tags: [], best, words, text, html, figures },
  };
}

/** What the list shows of the figures, the most telling first. */
export function bestOf(figures: Figure[]): BestFigure[] {
  return figures.slice(0, 3).map(({ label, quantity: { bound, change }, mentions: [{ text }] }) => ({
    ...{ text, label },
    ...(bound && { bound }),
    ...(change && { change }),
  }));
}

async function putOne(library: Library, incoming: NewArticle, keys: string[], merge: Merge) {
  const { known, key, other } = await placeOf(library, incoming, keys);
  const article = known ? merge(known, incoming) : incoming;
  if (!article) return undefined;
  // An article's own address is its own, whoever else was saved under it.
  if (other) await library.articles.update(other.id, { key: articleKey(other.url) });
  const { row, body } = storedOf(article, key);
  const id = await library.articles.put((known ? { ...row, id: known.id } : row) as StoredRow);
  await Promise.all([library.bodies.put({ id, ...body }), known && moveHighlights(library, id, body.text)]);
  return { id, updated: known !== undefined };
}

/** An article in the two rows that it is kept as. */
function storedOf({ text, html, figures, ...row }: NewArticle, key: string) {
  return {
    row: { ...row, title: storable(row.title), key },
    body: { text: storable(text), html: storable(html), figures },
  };
}

interface Place {
  /** The row of the same article. */
  known?: StoredRow;
  /** What the article is kept under: the best of its keys that no other article has. */
  key: string;
  /** Another article that is kept under the only key there is. */
  other?: StoredRow;
}

/** Where an article of these keys, the best first, is or would be kept. */
async function placeOf(
  library: Library,
  article: Pick<Article, 'url' | 'title'>,
  keys: string[],
): Promise<Place> {
  let place: Place | undefined;
  let other: StoredRow | undefined;
  for (const key of keys) {
    const holder = await library.articles.get({ key });
    other = holder;
    if (holder && !isSame(holder, article)) continue;
    place ??= { key };
    if (holder) return { ...place, known: holder };
  }
  return place ?? { key: keys.at(-1) ?? article.url, other };
}

/** What the reader did with the article stays; saving it again takes it out of the bin. */
function keepReaders(known: ArticleRow, incoming: NewArticle): NewArticle {
  const { savedAt, tags, state, favourite, progress, readAt } = known;
  return { ...incoming, savedAt, tags, state, favourite, progress, readAt };
}

/** IndexedDB would keep a NUL or half a character, an export could not. */
export function storable(text: string): string {
  return text.toWellFormed().replaceAll('\0', '');
}
