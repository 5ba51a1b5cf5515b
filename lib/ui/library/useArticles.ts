import { useEffect, useState } from 'preact/hooks';
import { lastChange } from '../../library/changes.ts';
import type { Library } from '../../library/database.ts';
import { findArticles, type LibraryQuery } from '../../library/query.ts';
import { watch } from '../../library/watch.ts';

export interface Found {
  /** In their order; undefined before the first answer. */
  ids: number[] | undefined;
  /** The question that `ids` answer. */
  query: LibraryQuery;
  busy: boolean;
}

/** The ids of the articles asked for, found anew after each change. The last question wins; till then the old answer stands. */
export function useArticles(library: Library, query: LibraryQuery, onError: (error: unknown) => void): Found {
  const [found, setFound] = useState<Found>({ ids: undefined, query, busy: true });
  const question = JSON.stringify(query);
  useEffect(() => {
    let latest = 0;
    const find = () => {
      latest += 1;
      const mine = latest;
      setFound((last) => ({ ...last, busy: true }));
      findArticles(library, query).then(
        (ids) => mine === latest && setFound({ ids, query, busy: false }),
        (error) => mine === latest && onError(error),
      );
    };
    const stop = watch(() => lastChange(library), find, onError);
    return () => {
      latest += 1;
      stop();
    };
  }, [library, question]);
  return found;
}
