import type { Facets, LibraryQuery } from '../../library/query.ts';
import { VIEWS } from '../../library/search/filters.ts';
import { showCount, showSize } from '../format.ts';
import { Icon, type IconName } from '../Icon.tsx';
import { useApp, useHere } from './app.ts';
import { Filters } from './Filters.tsx';
import type { Route } from './route.ts';

interface Props {
  facets: Facets | undefined;
  /** Bytes; undefined while unknown. */
  used: number | undefined;
  onHelp: () => void;
}

const ROOMS = [
  ['import', 'transferIn'],
  ['export', 'transferOut'],
  ['settings', 'settings'],
] as const;

/** Views, filters and what belongs to the whole library. */
export function Sidebar({ facets, used, onHelp }: Props) {
  const { texts, language, go } = useApp();
  const route = useHere();
  const { shelf } = texts;
  const isShelf = route.page === 'list' || route.page === 'figures';
  // While nobody knows it is not held to be empty, or rows would move when the filters come.
  const isEmpty = facets && VIEWS.every((view) => facets.views[view] === 0);
  const filter = (change: Partial<LibraryQuery>) => go({ query: { ...route.query, ...change } });
  return (
    <>
      <nav aria-label={shelf.viewsLabel}>
        <ul class="views">
          {VIEWS.map((view) => (
            <Place
              key={view}
              icon={view === 'all' ? 'library' : view}
              words={shelf.views[view]}
              count={facets && showCount(facets.views[view], language)}
              to={{ page: 'list', query: { ...route.query, view } }}
              current={route.page === 'list' && route.query.view === view}
            />
          ))}
          <Place
            icon="figures"
            words={texts.figureTable.title}
            to={{ page: 'figures', query: { ...route.query, view: 'all' } }}
            current={route.page === 'figures'}
          />
        </ul>
      </nav>
      {isShelf && !isEmpty && <Filters facets={facets} onFilter={filter} />}
      <footer class="side-foot">
        <ul class="views">
          {ROOMS.map(([page, words]) => (
            <Place key={page} icon={page} words={shelf[words]} to={{ page }} current={route.page === page} />
          ))}
        </ul>
        <p class="meta">
          <button type="button" class="text-button" onClick={onHelp} aria-keyshortcuts="?">
            <span>{shelf.shortcuts}</span> <kbd>?</kbd>
          </button>
        </p>
        {used !== undefined && <p class="meta used">{shelf.storage(showSize(used, language))}</p>}
      </footer>
    </>
  );
}

interface PlaceProps {
  icon: IconName;
  words: string;
  to: Partial<Route>;
  count?: string;
  current?: boolean;
}

function Place({ icon, words, to, count, current }: PlaceProps) {
  const { href } = useApp();
  return (
    <li>
      <a href={href(to)} title={words} aria-current={current ? 'page' : undefined}>
        <Icon name={icon} />
        <span>{words}</span>
        {count && count !== '0' && <span class="count">{count}</span>}
      </a>
    </li>
  );
}
