import type { LibraryQuery, Sort, View } from '../../library/query.ts';
import { VIEWS } from '../../library/search/filters.ts';

export const SORTS = ['saved', 'published', 'title', 'site', 'length', 'relevance'] as const satisfies Sort[];
const PAGES = ['figures', 'import', 'export', 'settings'] as const;

/** Where the reader stands: a list, an article opened from that list, or another page. `#/article/12?view=archive` */
export interface Route {
  page: 'list' | 'article' | (typeof PAGES)[number];
  /** The article's id; 0 elsewhere. */
  id: number;
  /** A place in the article's text to show; undefined for none. */
  at?: number;
  query: LibraryQuery;
}

/** The order that holds where an address names none. */
export interface Order {
  sort: Sort;
  descending: boolean;
}

const BEST: Order = { sort: 'relevance', descending: true };

/** The route of an address; whatever it does not understand is left out. Reading only: no address changes the library. */
export function readRoute(hash: string, order: Order): Route {
  const [path = '', search = ''] = hash.replace(/^#\/?/u, '').split('?', 2);
  const params = new URLSearchParams(search);
  const [first = '', second = ''] = path.split('/');
  const page = first === 'article' ? 'article' : (PAGES.find((known) => known === first) ?? 'list');
  const view = oneOf(VIEWS, first) ?? oneOf(VIEWS, params.get('view')) ?? homeOf(page);
  const id = page === 'article' && /^\d{1,12}$/u.test(second) ? Number(second) : 0;
  const at = /^\d{1,9}$/u.test(params.get('at') ?? '') ? Number(params.get('at')) : undefined;
  const query = readQuery(params, view, order);
  return {
    page: page === 'article' && id === 0 ? 'list' : page,
    id,
    at: page === 'article' ? at : undefined,
    query,
  };
}

function readQuery(params: URLSearchParams, view: View, order: Order): LibraryQuery {
  const search = params.get('q') ?? '';
  const named = oneOf(SORTS, params.get('sort'));
  const sort = named === 'relevance' && !search.trim() ? undefined : named;
  const standing = search.trim() ? BEST : order;
  const read = params.get('read');
  return {
    view,
    search,
    sort: sort ?? standing.sort,
    descending: sort ? !params.has('up') : standing.descending,
    tag: params.get('tag') ?? undefined,
    site: params.get('site') ?? undefined,
    language: params.get('lang') ?? undefined,
    read: read === null ? undefined : read === 'yes',
    after: isoDay(params.get('after')),
    before: isoDay(params.get('before')),
  };
}

/** The address of a route; the standing order is not written down. */
export function writeRoute({ page, id, at, query }: Route, order: Order): string {
  const params = new URLSearchParams();
  const put = (name: string, value: string | undefined) => value && params.set(name, value);
  if (page !== 'list' && query.view !== homeOf(page)) params.set('view', query.view);
  put('q', query.search);
  put('tag', query.tag);
  put('site', query.site);
  put('lang', query.language);
  if (query.read !== undefined) params.set('read', query.read ? 'yes' : 'no');
  put('after', query.after);
  put('before', query.before);
  const standing = query.search.trim() ? BEST : order;
  if (query.sort !== standing.sort || query.descending !== standing.descending) {
    params.set('sort', query.sort);
    if (!query.descending) params.set('up', '');
  }
  if (page === 'article' && at !== undefined) params.set('at', String(at));
  const path = page === 'list' ? query.view : page === 'article' ? `article/${id}` : page;
  return params.size > 0 ? `#/${path}?${params}` : `#/${path}`;
}

/** The same list without any filter and search. */
export function withoutFilters({ view }: LibraryQuery, order: Order): LibraryQuery {
  return { view, search: '', ...order };
}

/** Is the list narrowed by anything but its view? */
export function isNarrowed({ search, tag, site, language, read, after, before }: LibraryQuery): boolean {
  return Boolean(search.trim() || tag || site || language || read !== undefined || after || before);
}

/** The same list with other words to search for. A search begins with the best match and leaves in the standing order. */
export function withSearch(query: LibraryQuery, search: string, order: Order): LibraryQuery {
  const [was, is] = [query.search.trim() !== '', search.trim() !== ''];
  return { ...query, search, ...(was !== is && (is ? BEST : order)) };
}

/** The view of a page that names none. */
function homeOf(page: Route['page']): View {
  return page === 'figures' ? 'all' : 'inbox';
}

function oneOf<T extends string>(known: readonly T[], value: string | null): T | undefined {
  return known.find((one) => one === value);
}

function isoDay(value: string | null): string | undefined {
  return value && /^\d{4}-\d\d-\d\d$/u.test(value) ? value : undefined;
}
