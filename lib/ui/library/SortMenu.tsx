import type { Sort } from '../../library/query.ts';
import { Tool } from '../Tool.tsx';
import { useApp, useHere } from './app.ts';
import { SORTS } from './route.ts';

/** The order of the list; it stays for the next time. */
export function SortMenu() {
  const { texts, change, go } = useApp();
  const route = useHere();
  const { shelf } = texts;
  const { sort, descending, search } = route.query;
  const order = (next: Sort, down: boolean) => {
    if (next !== 'relevance' && !search.trim()) change({ librarySort: next, librarySortDescending: down });
    go({ query: { ...route.query, sort: next, descending: down } }, true);
  };
  return (
    <div class="sort">
      <label>
        <span class="meta">{shelf.sort}</span>
        <select
          value={sort}
          onChange={({ currentTarget }) => {
            const next = SORTS.find((one) => one === currentTarget.value) ?? 'saved';
            order(next, next !== 'title' && next !== 'site');
          }}
        >
          {SORTS.filter((one) => one !== 'relevance' || search.trim()).map((one) => (
            <option key={one} value={one}>
              {shelf.sorts[one]}
            </option>
          ))}
        </select>
      </label>
      {sort !== 'relevance' && (
        <Tool
          icon={descending ? 'down' : 'up'}
          words={descending ? shelf.descending : shelf.ascending}
          onClick={() => order(sort, !descending)}
        />
      )}
    </div>
  );
}
