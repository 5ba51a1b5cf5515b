import { useEffect, useState } from 'preact/hooks';
import { type Excerpt, excerpts } from '../../library/search/excerpt.ts';
import { useApp } from './app.ts';

/** What stands around the words searched for, for these articles; the old answer stays till the new one is there. */
export function useExcerpts(ids: number[], search: string): ReadonlyMap<number, Excerpt> {
  const { library, fail } = useApp();
  const [found, setFound] = useState<ReadonlyMap<number, Excerpt>>(new Map());
  useEffect(() => {
    let isHere = true;
    if (!search.trim()) setFound((last) => (last.size > 0 ? new Map() : last));
    else excerpts(library, ids, search).then((map) => isHere && setFound(map), fail);
    return () => {
      isHere = false;
    };
  }, [library, search, ids.join()]);
  return found;
}
