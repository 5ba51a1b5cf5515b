import { useEffect, useState } from 'preact/hooks';
import type { Library } from '../../library/database.ts';
import { type Facets, facetsOf, type LibraryQuery } from '../../library/query.ts';
import { type StorageUse, storageUse } from '../../library/storage.ts';
import { watch } from '../../library/watch.ts';

/** What the side column counts, and the room that the library takes; again after each change. */
export function useFacets(library: Library, query: LibraryQuery, onError: (error: unknown) => void) {
  const [facets, setFacets] = useState<Facets>();
  const [use, setUse] = useState<StorageUse>();
  const question = JSON.stringify({ ...query, search: '' });
  useEffect(() => watch(() => facetsOf(library, query), setFacets, onError), [library, question]);
  useEffect(() => {
    // A courtesy: where the browser does not tell, nothing is shown.
    storageUse().then(setUse, () => {});
  }, [facets]);
  return { facets, used: use?.used };
}
