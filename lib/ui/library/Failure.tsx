import type { LibraryFailure } from '../../library/failure.ts';
import { Tool } from '../Tool.tsx';
import type { Texts } from '../texts/index.ts';

interface Props {
  failure: LibraryFailure;
  texts: Texts;
  onClose: () => void;
}

/** Why the library did not do as asked, and what helps. */
export function Failure({ failure, texts, onClose }: Props) {
  return (
    <div class="failure" role="alert" data-failure={failure}>
      <p>{texts.saveFailed[failure]}</p>
      {failure === 'outdated' || failure === 'failed' ? (
        <button type="button" class="button" onClick={() => location.reload()}>
          {texts.shelf.reload}
        </button>
      ) : (
        <Tool icon="close" words={texts.shelf.close} onClick={onClose} />
      )}
    </div>
  );
}
