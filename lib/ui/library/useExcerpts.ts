import { useEffect, useState } from 'preact/hooks';
import { type Excerpt, excerptsOf } from '../../library/query.ts';
import type { Term } from '../../library/search/parse.ts';
import { useApp } from './app.ts';

const NONE: ReadonlyMap<number, Excerpt> = new Map();

/** What stands around the terms of a search, for these articles; the old answer stays till the new one is there, and while no article is named. */
export function useExcerpts(ids: number[], terms: Term[]): ReadonlyMap<number, Excerpt> {
  const { library, fail } = useApp();
  const [found, setFound] = useState(NONE);
  useEffect(() => {
    let isHere = true;
    if (terms.length === 0) setFound(NONE);
    else if (ids.length > 0) excerptsOf(library, ids, terms).then((map) => isHere && setFound(map), fail);
    return () => {
      isHere = false;
    };
  }, [library, terms, ids.join()]);
  return found;
}
