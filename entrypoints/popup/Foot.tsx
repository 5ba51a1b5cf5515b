import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { openLibrary } from '../../lib/library/database.ts';
import { libraryFailure } from '../../lib/library/failure.ts';
import { findSaved, saveArticle } from '../../lib/library/save.ts';
import { watch } from '../../lib/library/watch.ts';
import { sanitise } from '../../lib/page/sanitise.ts';
import type { Article, Figure } from '../../lib/types.ts';
import type { Texts } from '../../lib/ui/texts/index.ts';

type Save = 'unsaved' | 'saving' | 'saved' | ReturnType<typeof libraryFailure>;

interface Props {
  article?: Article;
  figures?: Figure[];
  texts: Texts;
  /** Copies the figures; absent while there are none. */
  onCopy?: () => void;
}

/** Save and the way to the library. Selected text has no address and cannot be saved. */
export function Foot({ article, figures = [], texts, onCopy }: Props) {
  const [save, setSave] = useState<Save>('unsaved');
  const url = article?.url;
  useEffect(() => {
    if (!url) return undefined;
    const library = openLibrary();
    return watch(
      () => findSaved(library, url),
      (row) =>
        setSave((now) => (row && row.deletedAt === undefined ? 'saved' : now === 'saved' ? 'unsaved' : now)),
      (error) => setSave(libraryFailure(error)),
    );
  }, [url]);

  const onSave = async () => {
    if (!article) return;
    setSave('saving');
    try {
      await saveArticle(openLibrary(), { ...article, html: sanitise(article.html) }, figures);
      setSave('saved');
    } catch (error) {
      setSave(libraryFailure(error));
    }
  };
  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent) => {
      if ((key === 's' || key === 'S') && save === 'unsaved') onSave();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });

  const failure = save in texts.saveFailed ? (save as keyof Texts['saveFailed']) : undefined;
  return (
    <>
      {failure && (
        <p class="notice warn" role="alert">
          {texts.saveFailed[failure]}
        </p>
      )}
      <footer class="popup-foot">
        <button
          type="button"
          class="button primary"
          id="save"
          disabled={!url || save === 'saving' || save === 'saved'}
          onClick={onSave}
        >
          {save === 'saved' ? texts.saved : save === 'saving' ? texts.saving : texts.save}
        </button>
        {onCopy && (
          <button type="button" class="button" id="copy" onClick={onCopy}>
            {texts.copyAll}
          </button>
        )}
        <button type="button" class="button" id="library" onClick={() => browser.runtime.openOptionsPage()}>
          {texts.openLibrary}
        </button>
      </footer>
    </>
  );
}
