import { showCount } from '../format.ts';
import type { Texts } from '../texts/index.ts';
import type { Imported } from './useImport.ts';

interface Props {
  done: Imported;
  texts: Texts;
  language: string;
  onAnother: () => void;
}

/** What an import has brought, and where to go from here. */
export function Finished({ done, texts: { transfer }, language, onAnother }: Props) {
  return (
    <div class="notice" role="status" id="import-done">
      <p>{transfer.done(showCount(done.added, language), showCount(done.merged, language))}</p>
      <p class="actions">
        <a class="button primary" href="#/">
          {transfer.toLibrary}
        </a>
        <button type="button" class="button" onClick={onAnother}>
          {transfer.another}
        </button>
      </p>
    </div>
  );
}
