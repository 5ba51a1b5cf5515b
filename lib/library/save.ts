import { countWords } from '../text/words.ts';
import type { Article, ArticleRow, Figure, SavedArticle } from '../types.ts';
import { articleKeys } from './address.ts';
import { noteChange } from './changes.ts';
import type { Library, StoredRow } from './database.ts';
import { moveHighlights } from './highlights.ts';

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
  const stored = articles.map((one) => storedOf(one, articleKeys(one.url, one.canonical)));
  const rows = stored.map(({ row }) => row as StoredRow);
  const ids = await library.articles.bulkAdd(rows, { allKeys: true });
  await library.bodies.bulkAdd(stored.map(({ body }, at) => ({ ...body, id: ids[at] ?? 0 })));
  await noteChange(library, ids, true);
  return ids;
}

/** The saved row of this address, the bin included. */
export async function findSaved(
  library: Library,
  url: string,
  canonical?: string,
): Promise<ArticleRow | undefined> {
  return knownBy(library, articleKeys(url, canonical));
}

/** A row and body to save, unread in the inbox. */
export function newArticle(article: FoundIn, figures: Figure[], savedAt: number): NewArticle {
  const { url, canonical, title, language, byline, site, published, text, html, isPartial } = article;
  const best = figures.slice(0, 3).map(({ label, mentions }) => ({ text: mentions[0].text, label }));
  const words = countWords(text);
  return {
    ...{ url, canonical, title, language, byline, site, published, savedAt },
    ...(isPartial && { isPartial }),
    ...{ state: 'inbox', favourite: false, progress: 0, tags: [], best, words, text, html, figures },
  };
}

async function putOne(library: Library, incoming: NewArticle, keys: string[], merge: Merge) {
  const known = await knownBy(library, keys);
  const article = known ? merge(known, incoming) : incoming;
  if (!article) return undefined;
  const { row, body } = storedOf(article, keys);
  const id = await library.articles.put((known ? { ...row, id: known.id } : row) as StoredRow);
  await Promise.all([library.bodies.put({ id, ...body }), known && moveHighlights(library, id, body.text)]);
  return { id, updated: known !== undefined };
}

/** An article in the two rows that it is kept as. */
function storedOf({ text, html, figures, ...row }: NewArticle, keys: string[]) {
  return {
    row: { ...row, title: storable(row.title), key: keys[0] ?? row.url },
    body: { text: storable(text), html: storable(html), figures },
  };
}

async function knownBy(library: Library, keys: string[]): Promise<StoredRow | undefined> {
  for (const key of keys) {
    const known = await library.articles.get({ key });
    if (known) return known;
  }
  return undefined;
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
