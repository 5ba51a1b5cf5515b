import { browser } from 'wxt/browser';
import type { Article, Figure } from '../../lib/types.ts';
import { Icon } from '../../lib/ui/Icon.tsx';
import { useKeys } from '../../lib/ui/keys.ts';
import type { Texts } from '../../lib/ui/texts/index.ts';
import { Tags } from './Tags.tsx';
import { useSave } from './useSave.ts';

export interface Notice {
  text: string;
  /** Something did not work. */
  warn?: boolean;
}

interface Props {
  article?: Article;
  figures?: Figure[];
  texts: Texts;
  /** What came of the last thing done. */
  notice?: Notice | undefined;
  /** The window leaves no trace; a saved article does. */
  isPrivate?: boolean | undefined;
  /** Copies the figures; absent while there are none. */
  onCopy?: () => void;
}

/** Save, tags once saved, and the ways to the library and the settings. Selected text has no address and cannot be saved. */
export function Foot({ article, figures = [], texts, notice, isPrivate, onCopy }: Props) {
  const { row, saving, failure, save } = useSave(article, figures);
  const canSave = Boolean(article?.url) && !saving && !row;
  useKeys({ s: () => canSave && save() });

  return (
    <footer class="popup-foot">
      <p class={notice?.warn ? 'popup-notice warn' : 'popup-notice'} role="status">
        {notice?.text ?? (isPrivate && !failure ? texts.privateWindow : '')}
      </p>
      {failure && (
        <p class="notice warn" role="alert">
          {texts.saveFailed[failure]}
        </p>
      )}
      {row && <Tags row={row} texts={texts} />}
      <div class="popup-buttons">
        <button
          type="button"
          class={row ? 'button done' : 'button primary'}
          id="save"
          disabled={!canSave}
          aria-keyshortcuts="S"
          onClick={save}
        >
          {row ? texts.saved : saving ? texts.saving : texts.save}
        </button>
        {onCopy && (
          <button type="button" class="button" id="copy" onClick={onCopy}>
            <Icon name="copy" />
            {texts.copyAll}
          </button>
        )}
        <span class="popup-ways">
          <button
            type="button"
            class="tool"
            id="library"
            aria-label={texts.openLibrary}
            title={texts.openLibrary}
            onClick={() => browser.runtime.openOptionsPage()}
          >
            <Icon name="library" />
          </button>
          <button
            type="button"
            class="tool"
            id="settings"
            aria-label={texts.settings}
            title={texts.settings}
            onClick={openSettings}
          >
            <Icon name="settings" />
          </button>
        </span>
      </div>
    </footer>
  );
}

function openSettings() {
  browser.tabs.create({ url: browser.runtime.getURL('/options.html#/settings') });
}
