import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { VIEWS } from '../../library/search/filters.ts';
import { useKeys } from '../keys.ts';
import { later } from '../later.tsx';
import { useSteady } from '../useSteady.ts';
import { type App, AppContext, RouteContext } from './app.ts';
import { Failure } from './Failure.tsx';
import { FigureTable } from './FigureTable.tsx';
import { Overlays } from './Overlays.tsx';
import type { Order, Route } from './route.ts';
import { SearchField } from './SearchField.tsx';
import { Shelf } from './Shelf.tsx';
import { Sidebar } from './Sidebar.tsx';
import { useActions } from './useActions.ts';
import { useArticles } from './useArticles.ts';
import { useFacets } from './useFacets.ts';
import { useFailure } from './useFailure.ts';
import { useRoute } from './useRoute.ts';

const loadReading = async () => (await import('./Reading.tsx')).Reading;
/** With its marks, figures and the words of all languages it is a third of the page's code. */
const Reading = later(loadReading);

interface Props extends Pick<App, 'library' | 'texts' | 'language' | 'settings' | 'change'> {
  /** Stands at the foot of the side column, so that no row moves when it comes; `articles` are all, the bin included. */
  banner?: (articles: number) => ComponentChildren;
  /** The pages of other rooms: import, export, settings; and the articles that were chosen for one. */
  children?: (page: Route['page'], chosen: number[]) => ComponentChildren;
}

/** The whole options page: side column, list or article, and what stands over them. */
export function LibraryPage({ library, texts, language, settings, change, banner, children }: Props) {
  const order: Order = { sort: settings.librarySort, descending: settings.librarySortDescending };
  const { route, href, go } = useRoute(order);
  const { failure, fail, forget } = useFailure(library);
  const actions = useActions(library, texts, language, fail);
  const found = useArticles(library, route.query, fail);
  const { facets, used } = useFacets(library, route.query, fail);
  const trail = useTrail(route.page !== 'article', found.ids);
  const [current, setCurrent] = useState<number>();
  const enter = useRef(() => {});
  const [tagged, setTagged] = useState<number[]>();
  const [help, setHelp] = useState(false);
  const opened = useRef(false);
  const [chosen, setChosen] = useState<number[]>([]);
  const { tell, act } = actions;
  const isKnown = found.ids !== undefined;

  useEffect(() => {
    opened.current = true;
  }, []);
  useEffect(() => {
    if (route.page === 'article') setCurrent(route.id);
  }, [route.page, route.id]);
  useEffect(() => {
    if (route.page !== 'export') setChosen([]);
  }, [route.page]);
  useEffect(() => {
    // Once the list stands, so that an article opens at once. Where it does not come, that is told then.
    if (isKnown) loadReading().catch(() => {});
  }, [isKnown]);
  useKeys({
    '/': () => document.getElementById('search')?.focus(),
    '?': () => setHelp(true),
    z: () => actions.undo(),
    'Mod+z': () => actions.undo(),
    ...Object.fromEntries(
      VIEWS.map((view, index) => [
        `${index + 1}`,
        () => go({ page: 'list', query: { ...route.query, view } }),
      ]),
    ),
  });

  const exportThese = useSteady((ids: number[]) => {
    go({ page: 'export' });
    setChosen(ids);
  });
  const app = useMemo<App>(
    () => ({
      ...{ library, texts, language, settings, change, order, go, href, act, tell, fail },
      ...{ openTags: setTagged, exportThese },
    }),
    [library, texts, language, settings, change],
  );
  // The same element is not drawn again when a search is answered.
  const sidebar = useMemo(
    () => <Sidebar facets={facets} used={used} onHelp={() => setHelp(true)} />,
    [facets, used],
  );
  return (
    <AppContext.Provider value={app}>
      <RouteContext.Provider value={route}>
        {failure && <Failure failure={failure} texts={texts} onClose={forget} />}
        {route.page === 'article' ? (
          <Reading key={route.id} id={route.id} ids={trail} texts={texts} />
        ) : (
          <div class="library">
            <aside class="side">
              <SearchField
                focused={!opened.current && route.page === 'list'}
                onLeave={() => enter.current()}
                onHelp={() => setHelp(true)}
              />
              {sidebar}
              {route.page === 'list' && banner?.(facets ? facets.views.all + facets.views.bin : 0)}
            </aside>
            <main class="middle">
              {route.page === 'figures' && <FigureTable ids={found.ids} />}
              {route.page === 'list' ? (
                <Shelf {...{ found, facets, enter }} currentId={current} onCurrent={setCurrent} />
              ) : (
                children?.(route.page, chosen)
              )}
            </main>
          </div>
        )}
        <Overlays
          {...{ actions, facets, tagged, help }}
          onTagged={() => setTagged(undefined)}
          onHelped={() => setHelp(false)}
        />
      </RouteContext.Provider>
    </AppContext.Provider>
  );
}

const EMPTY = new Uint32Array();

/** The articles as they stood when one of them was opened: reading changes lists, and the way on must not. */
function useTrail(isOutside: boolean, ids: Uint32Array | undefined): Uint32Array {
  const trail = useRef(ids);
  if (isOutside || !trail.current) trail.current = ids;
  return trail.current ?? EMPTY;
}
