import { expect, test } from 'vitest';
import { isNarrowed, readRoute, withoutFilters, withSearch, writeRoute } from '../../lib/ui/library/route.ts';

const order = { sort: 'saved', descending: true } as const;

test.each([
  '#/inbox',
  '#/archive?tag=kinh+t%E1%BA%BF&site=a.example&lang=vi&read=no&after=2026-01-01&before=2026-02-01',
  '#/bin?q=s%C3%B3c+tr%C4%83ng',
  '#/inbox?q=gdp&sort=title&up=',
  '#/favourites?sort=length',
  '#/article/12?view=archive&q=gdp',
  '#/article/12?at=345',
  '#/figures?q=gdp',
  '#/figures?view=archive',
  '#/settings',
])('%s is read and written alike', (hash) => {
  expect(writeRoute(readRoute(hash, order), order)).toBe(hash);
});

test.each([
  ['', 'list'],
  ['#/', 'list'],
  ['#/nothing?sort=worst&after=yesterday', 'list'],
  ['#/article/x', 'list'],
  ['#/article/12', 'article'],
  ['#/import', 'import'],
])('%s is the page %s, in the standing order and without filters', (hash, page) => {
  const route = readRoute(hash, order);
  expect(route.page).toBe(page);
  expect(route.query).toMatchObject({ view: 'inbox', search: '', ...order, after: undefined });
});

test('a search is ordered by relevance unless the reader chose otherwise', () => {
  expect(readRoute('#/inbox?q=gdp', order).query.sort).toBe('relevance');
  expect(readRoute('#/inbox?q=gdp&sort=saved', order).query.sort).toBe('saved');
  expect(readRoute('#/inbox', { sort: 'title', descending: false }).query).toMatchObject({
    sort: 'title',
    descending: false,
  });
});

test('filters and search are taken off together, the view stays', () => {
  const { query } = readRoute('#/archive?q=gdp&tag=x', order);
  expect(isNarrowed(query)).toBe(true);
  const wide = withoutFilters(query, order);
  expect(wide).toEqual({ view: 'archive', search: '', ...order });
  expect(isNarrowed(wide)).toBe(false);
});

test('a search begins with the best match, keeps the order chosen in it, and leaves in the standing order', () => {
  const began = withSearch(readRoute('#/inbox', order).query, 'g', order);
  expect(began.sort).toBe('relevance');
  expect(withSearch({ ...began, sort: 'title' }, 'gd', order).sort).toBe('title');
  expect(withSearch(began, '', order)).toMatchObject(order);
  expect(readRoute('#/inbox?sort=relevance', order).query.sort).toBe('saved');
});
