import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Library } from '../../library/database.ts';
import { firstWindow } from '../../library/first-window.ts';
import { type LibraryQuery, watchArticles } from '../../library/query.ts';
import type { ArticleRow } from '../../types.ts';

/** The articles of a list, as far as they are known. */
export interface ArticleList {
  /** In their order; undefined before the first answer. */
  ids: Uint32Array | undefined;
  /** The rows that the list begins with; before the first answer where they can be told. */
  first?: ArticleRow[];
  /** What `ids` answer; empty before the first answer. */
  question: string;
}

/** The articles asked for, found anew after each change; till then the old answer stands. */
export function useArticles(library: Library, query: LibraryQuery, onError: (error: unknown) => void) {
  const [found, setFound] = useState<ArticleList>({ ids: undefined, question: '' });
  const question = JSON.stringify(query);
  // At once, so that the rows may be in the page's first frame.
  useLayoutEffect(() => {
    if (found.question) return;
    const show = (first: ArticleRow[] | undefined) =>
      first && setFound((known) => (known.question ? known : { ...known, first }));
    // What fails here fails below as well, and is told there.
    firstWindow(library, query).then(show, () => {});
  }, [library, question]);
  useEffect(
    () =>
      watchArticles(
        library,
        query,
        (answer) => setFound({ ...answer, question }),
        (error) => {
          setFound({ ids: undefined, question });
          onError(error);
        },
      ),
    [library, question],
  );
  return { ...found, busy: found.question !== question };
}
