import { useEffect, useState } from 'preact/hooks';
import { type FigureRow, figuresOf } from '../../library/figures.ts';
import { useApp } from './app.ts';

/** Articles whose figures are listed at once; more would fill the memory with what nobody scrolls through. */
export const MOST_ARTICLES = 2000;

/** The figures of the first of these articles, growing while they are read. */
export function useFigures(ids: Uint32Array | undefined): FigureRow[] | undefined {
  const { library, fail } = useApp();
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
    const first = [...ids.subarray(0, MOST_ARTICLES)];
    figuresOf(library, first, onRun).then(() => isHere && setRows(read), fail);
    return () => {
      isHere = false;
    };
  }, [library, ids]);
  return rows;
}
