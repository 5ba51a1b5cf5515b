import { useEffect, useState } from 'preact/hooks';
import type { Library } from '../../library/database.ts';
import { type FigureRow, figuresOf } from '../../library/figures.ts';

/** Articles whose figures are listed at once; more would fill the memory with what nobody scrolls through. */
export const MOST_ARTICLES = 2000;

/** The figures of the first of these articles, growing while they are read. */
export function useFigures(
  library: Library,
  ids: Uint32Array | undefined,
  onError: (error: unknown) => void,
): FigureRow[] | undefined {
  const [rows, setRows] = useState<FigureRow[]>();
  useEffect(() => {
    if (!ids) return;
    let isHere = true;
    let read: FigureRow[] = [];
    const onRun = (more: FigureRow[]) => {
      read = [...read, ...more];
      if (isHere) setRows(read);
      return isHere;
    };
    figuresOf(library, [...ids.subarray(0, MOST_ARTICLES)], onRun).then(
      () => isHere && setRows(read),
      onError,
    );
    return () => {
      isHere = false;
    };
  }, [library, ids]);
  return rows;
}
