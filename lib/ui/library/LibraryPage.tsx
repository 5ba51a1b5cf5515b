import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type LibraryFailure, libraryFailure } from '../../library/failure.ts';
import { VIEWS } from '../../library/search/filters.ts';
import { showCount } from '../format.ts';
import { useKeys } from '../keys.ts';
import { type App, AppContext } from './app.ts';
import { Confirm } from './Confirm.tsx';
import { Failure } from './Failure.tsx';
import { FigureTable } from './FigureTable.tsx';
import { Reading } from './Reading.tsx';
import type { Order, Route } from './route.ts';
import { SearchField } from './SearchField.tsx';
import { Shelf } from './Shelf.tsx';
import { Shortcuts } from './Shortcuts.tsx';
import { Sidebar } from './Sidebar.tsx';
import { Tagging } from './Tagging.tsx';
import { Toast } from './Toast.tsx';
import { useActions } from './useActions.ts';
import { useArticles } from './useArticles.ts';
import { useFacets } from './useFacets.ts';
import { useRoute } from './useRoute.ts';

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
  const [failure, setFailure] = useState<LibraryFailure>();
  // Once closed by an upgrade, whatever fails fails for that.
  const fail = (error: unknown) =>
    setFailure((known) => (known === 'outdated' ? known : libraryFailure(error)));
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
  const { told, doomed, tell, act } = actions;

  useEffect(() => {
    opened.current = true;
    library.on('versionchange', () => setFailure('outdated'));
  }, [library]);
  useEffect(() => {
    if (route.page === 'article') setCurrent(route.id);
  }, [route.page, route.id]);
  useEffect(() => {
    if (route.page !== 'export') setChosen([]);
  }, [route.page]);
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

  const app: App = {
    ...{ library, texts, language, settings, change, route, order, go, href, act, tell, fail },
    openTags: setTagged,
    exportThese: (ids) => {
      go({ page: 'export' });
      setChosen(ids);
    },
  };
  return (
    <AppContext.Provider value={app}>
      {failure && <Failure failure={failure} texts={texts} onClose={() => setFailure(undefined)} />}
      {route.page === 'article' ? (
        <Reading key={route.id} id={route.id} ids={trail} />
      ) : (
        <div class="library">
          <aside class="side">
            <SearchField
              focused={!opened.current && route.page === 'list'}
              onLeave={() => enter.current()}
              onHelp={() => setHelp(true)}
            />
            <Sidebar facets={facets} used={used} onHelp={() => setHelp(true)} />
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
      {tagged && (
        <Tagging
          ids={tagged}
          known={facets?.tags.map(({ value }) => value) ?? []}
          onDone={(edit) => {
            setTagged(undefined);
            if (edit) actions.edit(tagged, edit, texts.bulk.done.tag);
          }}
        />
      )}
      {doomed && (
        <Confirm
          question={texts.bulk.confirmForGood(showCount(doomed.length, language), doomed.length === 1)}
          yes={texts.bulk.forGood}
          no={texts.shelf.cancel}
          onAnswer={actions.answer}
        />
      )}
      {help && <Shortcuts texts={texts} onClose={() => setHelp(false)} />}
      <Toast told={told} texts={texts} onUndo={actions.undo} onDismiss={actions.dismiss} />
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
