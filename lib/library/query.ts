import type { ArticleRow } from '../types.ts';
import { AT_ONCE, lastChange } from './changes.ts';
import type { Library } from './database.ts';
import { finderOf } from './search/client.ts';
import type { Excerpt } from './search/excerpt.ts';
import type { Facets } from './search/facets.ts';
import type { Term } from './search/parse.ts';
import { watch } from './watch.ts';

export type { Excerpt, Facets };
/** `all` is all that is not in the bin. */
export type View = 'inbox' | 'archive' | 'favourites' | 'all' | 'bin';
/** What a list is sorted by. */
export type Sort = 'saved' | 'published' | 'title' | 'site' | 'length' | 'relevance';

/** What the reader asks of the library. */
export interface LibraryQuery {
  view: View;
  /** As typed: words, "phrases", `tag:`, `site:`, … */
  search: string;
  sort: Sort;
  descending: boolean;
  tag?: string;
  site?: string;
  language?: string;
  read?: boolean;
  /** ISO dates, both ends included; of publication, else of saving. */
  after?: string;
  before?: string;
}

/** What a question finds. */
export interface FoundArticles {
  /** In their order; to make a list of 40,000 would take longer than the search. */
  ids: Uint32Array;
  /** The rows of the first `WINDOW`; load the others with `loadRows`. */
  first: ArticleRow[];
}

/**
 * Tells the articles asked for, and again after every change, in this page or another; returns the way to stop. What
 * the finder knows is told before the journal is looked at: it can only be old where a change was just made.
 */
export function watchArticles(
  library: Library,
  query: LibraryQuery,
  next: (found: FoundArticles) => void,
  error: (error: unknown) => void,
): () => void {
  const finder = finderOf(library);
  let seen = -1;
  let isOver = false;
  const ask = async (since: number) => {
    const answer = await finder.find(query, since);
    if (isOver || answer.seen <= seen) return;
    seen = answer.seen;
    next(answer);
  };
  const goOn = (last: number) => {
    if (last > seen) ask(last).catch(error);
  };
  let stop = () => {};
  const begin = () => {
    if (!isOver) stop = watch(() => lastChange(library), goOn, error);
  };
  ask(0).catch(error).then(begin);
  return () => {
    isOver = true;
    stop();
  };
}

/**
 * Tags, sites and languages of a view with their counts, the most frequent first; and the count of each view. The finder
 * answers from memory while the journal is read; an answer that does not know the last change is asked anew.
 */
export async function facetsOf(library: Library, query: LibraryQuery): Promise<Facets> {
  const finder = finderOf(library);
  // `watch` notes what is read before the first wait.
  const [answer, last] = await Promise.all([finder.facets(query, 0), lastChange(library)]);
  return (answer.seen >= last ? answer : await finder.facets(query, last)).facets;
}

/** What stands around the terms of a search in each of these articles, by id; none where only its title or tags hold them. */
export function excerptsOf(
  library: Library,
  ids: number[],
  terms: Term[],
): Promise<ReadonlyMap<number, Excerpt>> {
  return finderOf(library).excerpts(ids, terms);
}

/** How many articles cannot be found by their words yet, as after an import. Inside `watch` it runs again as they are taken in. */
export async function waitingForSearch(library: Library): Promise<number> {
  const taken = await lastTakenIn(library);
  const waiting = await library.changes.where('n').above(taken).toArray();
  const count = waiting.reduce((sum, { ids, text }) => sum + (text ? ids.length : 0), 0);
  return count <= AT_ONCE ? 0 : count;
}

async function lastTakenIn(library: Library): Promise<number> {
  const [taken = 0] = (await library.segments.orderBy('upTo').reverse().limit(1).keys()) as number[];
  return taken;
}
