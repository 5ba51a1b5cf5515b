import { useEffect, useRef, useState } from 'preact/hooks';
import type { Library } from '../../library/database.ts';
import { commitImport } from '../../library/import/commit.ts';
import { discardImport, type ImportPreview, readImport } from '../../library/import/stage.ts';
import { cleanForeign } from '../../page/foreign.ts';
import type { Texts } from '../texts/index.ts';
import { figureFinder } from './figures.ts';
import { useTask } from './useTask.ts';

/** How many articles came in. */
export interface Imported {
  added: number;
  merged: number;
}

/** An import from the choice of files to its end: read, shown, taken over. */
export function useImport(library: Library, texts: Texts) {
  const { task, run, cancel } = useTask(texts);
  const [preview, setPreview] = useState<ImportPreview>();
  const [done, setDone] = useState<Imported>();
  const waiting = useRef<string | undefined>(undefined);
  const forget = () => {
    // What stays behind goes when the library is opened again.
    if (waiting.current) discardImport(library, waiting.current).catch(() => {});
    waiting.current = undefined;
    setPreview(undefined);
    setDone(undefined);
  };
  useEffect(() => forget, []);

  const read = async (files: readonly File[]) => {
    if (files.length === 0) return;
    forget();
    const { figuresOf, close } = figureFinder();
    const tools = { clean: cleanForeign, figuresOf };
    const found = await run((signal, onProgress) =>
      readImport(library, files, tools, { signal, onProgress }).finally(close),
    );
    waiting.current = found?.id;
    setPreview(found);
  };
  /** Was it taken over, and not stopped or refused? */
  const take = async (): Promise<boolean> => {
    if (!preview) return false;
    const { id, articles } = preview;
    const result = await run((signal, report) =>
      commitImport(library, id, { signal, onProgress: (count) => report(count / articles, count) }),
    );
    if (!result) {
      forget();
      return false;
    }
    waiting.current = undefined;
    setDone(result);
    return true;
  };
  return { task, cancel, preview, done, read, take, forget };
}
