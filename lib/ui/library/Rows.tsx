import { defaultRangeExtractor, type Range } from '@tanstack/virtual-core';
import { useCallback, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { LibraryQuery } from '../../library/query.ts';
import { parseSearch } from '../../library/search/parse.ts';
import type { ArticleRow } from '../../types.ts';
import { useVirtual } from '../useVirtual.ts';
import { useApp } from './app.ts';
import { Row } from './Row.tsx';
import type { Selection } from './selection.ts';
import type { Asked } from './useCurrent.ts';
import { useExcerpts } from './useExcerpts.ts';
import { useRows } from './useRows.ts';

interface Props {
  ids: Uint32Array;
  /** How many there are in all; undefined while only the first are known. */
  total: number | undefined;
  /** The rows that the list begins with. */
  first: ArticleRow[] | undefined;
  /** What found them: while the next letter is answered, the list stays what it is. */
  query: LibraryQuery;
  /** The row the keys act on; its index, -1 for none. */
  current: number;
  asked: Asked | undefined;
  /** Where the focus is, the keys act. */
  standAt: (id: number) => void;
  selection: Selection;
  onSelect: (id: number, extend: boolean) => void;
}

const ROW_HEIGHT = 104;
const NONE: number[] = [];

/** The articles as a list of which only what is in sight exists. */
export function Rows({ ids, total, first, query, current, asked, standAt, selection, onSelect }: Props) {
  const { texts } = useApp();
  const { virtualizer, drawn, listRef, isWhole } = useVirtual({
    count: ids.length,
    estimateSize: () => ROW_HEIGHT,
    // The keys of all rows are asked for anew when another function tells them.
    getItemKey: useCallback((index: number) => ids[index] ?? index, [ids]),
    rangeExtractor: (range) => withCurrent(range, current),
  });
  const rows = useRows(ids, virtualizer.range, first);
  const shown = drawn.flatMap(({ index }) => ids[index] ?? []);
  const terms = useMemo(() => parseSearch(query.search).terms, [query.search]);
  const found = useExcerpts(isWhole ? shown : NONE, terms);
  const currentId = ids[current];
  const isThere = currentId !== undefined && rows.has(currentId);
  const answered = useRef<Asked>(undefined);
  useLayoutEffect(() => {
    if (!asked || asked === answered.current || asked.id !== currentId) return;
    virtualizer.scrollToIndex(current, { align: 'auto' });
    if (!isThere) return;
    answered.current = asked;
    const link = listRef.current?.querySelector<HTMLElement>(`[data-id="${currentId}"] .row-title`);
    link?.focus({ preventScroll: true });
  }, [asked, currentId, isThere]);

  return (
    <ul
      class="rows"
      ref={listRef as { current: HTMLUListElement | null }}
      aria-label={texts.shelf.list}
      onFocusIn={({ target }) =>
        standAt(Number((target as Element).closest<HTMLElement>('.row')?.dataset.id))
      }
      style={{ height: `${virtualizer.getTotalSize()}px` }}
    >
      {drawn.map(({ index, key, gap }) => {
        const id = ids[index] ?? 0;
        const row = rows.get(id);
        return (
          <li
            key={key}
            // What is not there yet has the measure that it is held to have, so that nothing moves when it comes.
            ref={row && virtualizer.measureElement}
            class={selection.ids.has(id) ? 'row selected' : 'row'}
            data-index={index}
            data-id={id}
            aria-posinset={index + 1}
            aria-setsize={total ?? -1}
            style={{ marginTop: `${gap}px`, height: row ? undefined : `${ROW_HEIGHT}px` }}
          >
            {row && (
              <Row
                row={row}
                query={query}
                isCurrent={index === Math.max(0, current)}
                isSelected={selection.ids.has(id)}
                terms={terms}
                excerpt={found.get(id)}
                onSelect={onSelect}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** The rows in sight, and the current one wherever it is, so that the focus is not lost. */
function withCurrent(range: Range, current: number): number[] {
  const shown = defaultRangeExtractor(range);
  if (current < 0 || current >= range.count || shown.includes(current)) return shown;
  return [...shown, current].sort((a, b) => a - b);
}
