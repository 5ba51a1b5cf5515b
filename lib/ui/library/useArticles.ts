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
  /** What `ids` answer, and what `first` does before them. */
  query: LibraryQuery;
}

/** The articles asked for, found anew after each change; till then the old answer stands, to the old question. */
export function useArticles(
  library: Library,
  query: LibraryQuery,
  onError: (error: unknown) => void,
): ArticleList & { busy: boolean } {
  const [first, setFirst] = useState<ArticleRow[]>();
  const [found, setFound] = useState<ArticleList & { question: string }>();
  const question = JSON.stringify(query);
  // At once, so that the rows may be in the page's first frame.
  useLayoutEffect(() => {
    // What fails here fails below as well, and is told there.
    if (!found)
      firstWindow(library, query).then(
        (rows) => rows && setFirst(rows),
        () => {},
      );
  }, [library, question]);
  useEffect(
    () =>
      watchArticles(
        library,
        query,
        (answer) => setFound({ ...answer, query, question }),
        (error) => {
          setFound({ ids: undefined, first: undefined, query, question });
          onError(error);
        },
      ),
    [library, question],
  );
  return { ids: undefined, first, query, ...found, busy: found?.question !== question };
}
