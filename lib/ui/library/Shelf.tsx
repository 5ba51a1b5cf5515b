import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Facets } from '../../library/query.ts';
import type { ArticleRow } from '../../types.ts';
import { showCount } from '../format.ts';
import { useKeys } from '../keys.ts';
import { useSteady } from '../useSteady.ts';
import { type Action, useApp, useHere } from './app.ts';
import { BulkBar } from './BulkBar.tsx';
import { Chips } from './Chips.tsx';
import { Empty } from './Empty.tsx';
import { Rows } from './Rows.tsx';
import { SortMenu } from './SortMenu.tsx';
import { everything, extended, kept, NONE, toggled } from './selection.ts';
import type { ArticleList } from './useArticles.ts';
import { useCurrent } from './useCurrent.ts';

interface Props {
  found: ArticleList & { busy: boolean };
  facets: Facets | undefined;
  /** The article the keys act on. */
  currentId: number | undefined;
  onCurrent: (id: number | undefined) => void;
  /** Filled with the way into the list. */
  enter: { current: () => void };
}

/** The list: what was found, its order, the filters in force, and what the keys and the selection do. */
export function Shelf({ found, facets, currentId, onCurrent, enter }: Props) {
  const { texts, language, library, go, act, openTags } = useApp();
  const route = useHere();
  const { shelf } = texts;
  const ids = useMemo(
    () => found.ids ?? Uint32Array.from(found.first ?? [], ({ id }) => id),
    [found.ids, found.first],
  );
  const [chosen, setChosen] = useState(NONE);
  const selection = useMemo(() => kept(chosen, ids), [chosen, ids]);
  const { current, standAt, asked, askFocus } = useCurrent(ids, currentId, onCurrent);
  useEffect(() => setChosen(NONE), [route.query.view]);
  useEffect(() => {
    // Back from an article, at the article.
    if (currentId !== undefined) askFocus();
  }, []);

  const move = (to: number, extend = false) => {
    const next = ids[Math.max(0, Math.min(ids.length - 1, to))];
    if (next === undefined) return;
    const from = ids[current];
    if (extend) {
      const start =
        selection.anchor === undefined && from !== undefined ? toggled(selection, from) : selection;
      setChosen(extended(start, next, ids));
    }
    standAt(next);
    askFocus();
  };
  const select = useSteady((id: number, extend: boolean) => {
    standAt(id);
    setChosen(extend ? extended(selection, id, ids) : toggled(selection, id));
  });
  const waiting = useRef<((all: Uint32Array) => void) | undefined>(undefined);
  // What is asked of the whole list waits until it is known.
  const withAll = (act: (all: Uint32Array) => void) => {
    if (found.ids) act(found.ids);
    else waiting.current = act;
  };
  // An effect that comes later may run while the list is drawn again, and the focus be asked for before its place.
  useLayoutEffect(() => {
    if (!found.ids) return;
    waiting.current?.(found.ids);
    waiting.current = undefined;
  }, [found.ids]);
  useLayoutEffect(() => {
    enter.current = () => move(0);
  });

  const targets = () =>
    selection.ids.size > 0 ? [...selection.ids] : current >= 0 ? [...ids.subarray(current, current + 1)] : [];
  const decide = async (choose: (row: ArticleRow) => Action) => {
    const [first] = targets();
    const row = first === undefined ? undefined : await library.articles.get(first);
    if (row) act(choose(row), targets());
  };
  const inBin = route.query.view === 'bin';
  useKeys({
    j: () => move(current + 1),
    k: () => move(current - 1),
    ArrowDown: () => move(current + 1),
    ArrowUp: () => move(current - 1),
    'Shift+ArrowDown': () => move(current + 1, true),
    'Shift+ArrowUp': () => move(current - 1, true),
    'Shift+j': () => move(current + 1, true),
    'Shift+k': () => move(current - 1, true),
    Home: () => move(0),
    End: () =>
      withAll((all) => {
        standAt(all.at(-1));
        askFocus();
      }),
    'Mod+a': () => withAll((all) => setChosen(everything(selection, all))),
    Escape: () => setChosen(NONE),
    x: () => {
      const id = ids[current];
      if (id !== undefined) setChosen(toggled(selection, id));
    },
    e: () => decide((row) => (inBin ? 'restore' : row.state === 'archive' ? 'inbox' : 'archive')),
    s: () => decide((row) => (row.favourite ? 'unfavourite' : 'favourite')),
    m: () => decide((row) => (row.readAt ? 'markUnread' : 'markRead')),
    t: () => targets().length > 0 && openTags(targets()),
    '#': () => act(inBin ? 'forGood' : 'bin', targets()),
    Delete: () => act(inBin ? 'forGood' : 'bin', targets()),
    o: () => go({ page: 'article', id: ids[current] ?? 0 }),
  });

  const count = shelf.found(showCount(ids.length, language), ids.length === 1);
  return (
    <section class="shelf" aria-busy={found.busy}>
      <header class="shelf-head">
        <h1>{shelf.views[route.query.view]}</h1>
        <p class="meta" role="status" id="count">
          {found.ids ? count : found.busy && shelf.searching}
        </p>
        {ids.length > 0 && <SortMenu />}
        <Chips />
        {inBin && found.ids && ids.length > 0 && selection.ids.size === 0 && (
          <button type="button" class="text-button" onClick={() => act('forGood', [...ids])}>
            {texts.bulk.emptyBin}
          </button>
        )}
      </header>
      {found.ids && ids.length === 0 && <Empty facets={facets} />}
      {ids.length > 0 && (
        <Rows
          ids={ids}
          total={found.ids?.length}
          first={found.first}
          query={found.query}
          current={current}
          asked={asked}
          selection={selection}
          onSelect={select}
        />
      )}
      {selection.ids.size > 0 && (
        <BulkBar
          ids={[...selection.ids]}
          total={found.ids?.length ?? 0}
          onAll={() => setChosen({ ids: new Set(ids) })}
          onNone={() => setChosen(NONE)}
        />
      )}
    </section>
  );
}
