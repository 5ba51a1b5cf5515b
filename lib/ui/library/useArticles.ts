import { useEffect, useState } from 'preact/hooks';
import type { Library } from '../../library/database.ts';
import { findArticles, type LibraryQuery } from '../../library/query.ts';
import { watch } from '../../library/watch.ts';

export interface Found {
  /** In their order; undefined before the first answer. */
  ids: number[] | undefined;
  /** What `ids` answer was asked for. */
  question: string;
}

/** The ids of the articles asked for, found anew after each change; till then the old answer stands. */
export function useArticles(library: Library, query: LibraryQuery, onError: (error: unknown) => void) {
  const [found, setFound] = useState<Found>({ ids: undefined, question: '' });
  const question = JSON.stringify(query);
  useEffect(
    () =>
      watch(
        () => findArticles(library, query),
        (ids) => setFound({ ids, question }),
        (error) => {
          setFound({ ids: undefined, question });
          onError(error);
        },
      ),
    [library, question],
  );
  return { ids: found.ids, busy: found.question !== question };
}
