import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Body } from '../../library/database.ts';
import { loadRows } from '../../library/rows.ts';
import { watch } from '../../library/watch.ts';
import type { ArticleRow } from '../../types.ts';
import { useApp } from './app.ts';

/** The article and its row, both kept true while they change: its text too, as when its page is saved again. */
export function useArticle(id: number) {
  const { library, fail } = useApp();
  const [row, setRow] = useState<ArticleRow>();
  const [body, setBody] = useState<Body>();
  const [gone, setGone] = useState(false);
  useEffect(() => {
    const show = ([found]: (ArticleRow | undefined)[]) => {
      setRow(found);
      setGone(!found);
    };
    const stops = [
      watch(() => loadRows(library, [id]), show, fail),
      watch(() => library.bodies.get(id), setBody, fail),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [library, id]);
  // The text is drawn anew only where it is another.
  const isThere = row !== undefined;
  const article = useMemo(() => row && body && { ...row, ...body }, [isThere, body]);
  return { article, row, gone };
}
