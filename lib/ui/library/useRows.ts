import { useEffect, useMemo, useReducer, useRef } from 'preact/hooks';
import { loadRows } from '../../library/rows.ts';
import { watch } from '../../library/watch.ts';
import type { ArticleRow } from '../../types.ts';
import { useApp } from './app.ts';

/** Rows are loaded in steps, so that not each scrolled row asks the library anew. */
const STEP = 25;
/** Rows loaded beyond those in sight, on either side. */
const MARGIN = 10;

/** The rows known so far, those given among them; those in sight are loaded, and kept true while they change. */
export function useRows(
  ids: Uint32Array,
  inSight: { startIndex: number; endIndex: number } | null,
  known: ArticleRow[] | undefined,
): ReadonlyMap<number, ArticleRow> {
  const { library, fail } = useApp();
  const { startIndex, endIndex } = inSight ?? { startIndex: 0, endIndex: 0 };
  const rows = useRef(new Map<number, ArticleRow>());
  // Those given are given anew after every change; only the others need to be watched.
  const given = useMemo(() => {
    for (const row of known ?? []) rows.current.set(row.id, row);
    return new Set(known?.map(({ id }) => id));
  }, [known]);
  const [, rerender] = useReducer((count: number) => count + 1, 0);
  const from = Math.floor(Math.max(0, startIndex - MARGIN) / STEP) * STEP;
  const near = ids.subarray(from, Math.ceil((endIndex + 1 + MARGIN) / STEP) * STEP);
  const wanted = [...near].filter((id) => !given.has(id));
  useEffect(() => {
    if (wanted.length === 0) return;
    const show = (loaded: (ArticleRow | undefined)[]) => {
      for (const row of loaded) if (row) rows.current.set(row.id, row);
      rerender(0);
    };
    return watch(() => loadRows(library, wanted), show, fail);
  }, [library, wanted.join()]);
  return rows.current;
}
