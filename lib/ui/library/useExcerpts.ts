import { useEffect, useState } from 'preact/hooks';
import type { Library } from '../../library/database.ts';
import { type Excerpt, excerpts } from '../../library/search/excerpt.ts';

/** What stands around the words searched for, for these articles; the old answer stays till the new one is there. */
export function useExcerpts(
  library: Library,
  ids: number[],
  search: string,
  onError: (error: unknown) => void,
): ReadonlyMap<number, Excerpt> {
  const [found, setFound] = useState<ReadonlyMap<number, Excerpt>>(new Map());
  useEffect(() => {
    let isHere = true;
    if (!search.trim()) setFound((last) => (last.size > 0 ? new Map() : last));
    else excerpts(library, ids, search).then((map) => isHere && setFound(map), onError);
    return () => {
      isHere = false;
    };
  }, [library, search, ids.join()]);
  return found;
}
