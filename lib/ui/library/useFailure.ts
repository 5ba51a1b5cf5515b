import { useEffect, useState } from 'preact/hooks';
import type { Library } from '../../library/database.ts';
import { type LibraryFailure, libraryFailure } from '../../library/failure.ts';
import { useSteady } from '../useSteady.ts';

/** What went wrong with the library last. Once it was closed by an upgrade, whatever fails fails for that. */
export function useFailure(library: Library) {
  const [failure, setFailure] = useState<LibraryFailure>();
  useEffect(() => {
    const outdated = () => setFailure('outdated');
    library.on('versionchange', outdated);
    return () => library.on('versionchange').unsubscribe(outdated);
  }, [library]);
  const fail = useSteady((error: unknown) =>
    setFailure((known) => (known === 'outdated' ? known : libraryFailure(error))),
  );
  return { failure, fail, forget: () => setFailure(undefined) };
}
