import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Facets } from '../../library/query.ts';
import { showCount } from '../format.ts';
import { useSteady } from '../useSteady.ts';
import { useTitle } from '../useTitle.ts';
import { useApp, useHere } from './app.ts';
import { BulkBar } from './BulkBar.tsx';
import { Chips } from './Chips.tsx';
import { Empty } from './Empty.tsx';
import { Rows } from './Rows.tsx';
import { SortMenu } from './SortMenu.tsx';
import { extended, kept, NONE, toggled } from './selection.ts';
import type { ArticleList } from './useArticles.ts';
import { useCurrent } from './useCurrent.ts';
import { useListKeys } from './useListKeys.ts';

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
  const { texts, language, act } = useApp();
  const route = useHere();
  const { shelf } = texts;
  useTitle(shelf.views[route.query.view], texts.appName);
  const ids = useMemo(
    () => found.ids ?? Uint32Array.from(found.first ?? [], ({ id }) => id),
    [found.ids, found.first],
  );
  const [chosen, setChosen] = useState(NONE);
  const selection = useMemo(() => kept(chosen, ids), [chosen, ids]);
  const { current, standAt, asked, focusAt } = useCurrent(ids, currentId, onCurrent);
  useEffect(() => setChosen(NONE), [route.query.view]);
  useEffect(() => {
    // Back from an article, at the article.
    if (currentId !== undefined) focusAt(currentId);
  }, []);

  const select = useSteady((id: number, extend: boolean) => {
    standAt(id);
    setChosen(extend ? extended(selection, id, ids) : toggled(selection, id));
  });
  useListKeys({
    ...{ ids, whole: found.ids, selection, choose: setChosen, enter },
    ...{ current, focusAt },
  });

  const inBin = route.query.view === 'bin';
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
          standAt={standAt}
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
