import { useEffect, useState } from 'preact/hooks';
import { lastChange } from '../../library/changes.ts';
import type { Library } from '../../library/database.ts';
import { type Facets, facetsOf } from '../../library/facets.ts';
import type { View } from '../../library/query.ts';
import { watch } from '../../library/watch.ts';

/** What the side column counts, after the list itself and again after each change. */
export function useFacets(library: Library, view: View, onError: (error: unknown) => void) {
  const [facets, setFacets] = useState<Facets>();
  useEffect(() => {
    let isHere = true;
    const count = () => facetsOf(library, view).then((found) => isHere && setFacets(found), onError);
    const stop = watch(() => lastChange(library), count, onError);
    return () => {
      isHere = false;
      stop();
    };
  }, [library, view]);
  return facets;
}
