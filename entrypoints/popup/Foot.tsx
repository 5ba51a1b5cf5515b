import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Article, Figure } from '../../lib/types.ts';
import { Icon } from '../../lib/ui/Icon.tsx';
import { useKeys } from '../../lib/ui/keys.ts';
import { Tool } from '../../lib/ui/Tool.tsx';
import type { Texts } from '../../lib/ui/texts/index.ts';
import { Tags } from './Tags.tsx';
import type { Notice } from './useNotice.ts';
import { useSave } from './useSave.ts';

interface Props {
  article?: Article;
  figures?: Figure[];
  partial?: boolean;
  /** The tab is in a private window: the reader is told what saving there means, and saves by hand. */
  isPrivate?: boolean;
  /** The reader came by the command to save. */
  saveNow?: boolean;
  texts: Texts;
  /** What came of the last thing done. */
  notice?: Notice | undefined;
  /** What has come, for those who do not see it come. */
  heard?: string | false;
  /** Copies the figures; absent while there are none. */
  onCopy?: () => void;
}

const NONE: Figure[] = [];

/** Save, tags once saved, and the ways to the library and the settings. Selected text has no address and cannot be saved. */
export function Foot({
  article,
  figures = NONE,
  partial = false,
  isPrivate,
  saveNow,
  texts,
  notice,
  heard,
  onCopy,
}: Props) {
  const { row, saving, failure, save, edit } = useSave(article, { figures, partial });
  // A private window of Firefox has no library; one of Chromium has the usual one.
  const canSave = Boolean(article?.url) && !saving && !row && failure !== 'unavailable';
  useKeys({ s: () => canSave && save() });
  useEffect(() => {
    if (saveNow && canSave && !isPrivate) save();
  }, [saveNow]);

  // The button that was pressed goes with the tags, or can be pressed no more; in the same frame, so that no key in between is lost.
  const wasSaved = useRef(false);
  useLayoutEffect(() => {
    if (wasSaved.current && !row) document.getElementById('save')?.focus();
    // Only where it was pressed by a key: a mouse goes on wherever it likes.
    if (row && document.querySelector('#save:focus-visible')) document.getElementById('tags')?.focus();
    wasSaved.current = row !== undefined;
  }, [row]);

  const foot = useRef<HTMLElement>(null);
  useEffect(() => keepFocusAbove(foot.current), []);

  return (
    <footer ref={foot} class="popup-foot">
      <p class={notice?.warn ? 'popup-notice warn' : 'popup-notice'} role="status">
        {notice?.text}
      </p>
      {failure && (
        <p class="notice warn" role="alert">
          {texts.saveFailed[failure]}
        </p>
      )}
      {isPrivate && canSave && (
        <p class="notice" id="private">
          {texts.privateWindow}
        </p>
      )}
      <p class="unseen" role="status">
        {row ? texts.saved : heard}
      </p>
      {row && <Tags {...{ row, texts, edit }} />}
      <div class="popup-buttons">
        <button
          type="button"
          class={row || saving ? 'button done' : 'button primary'}
          id="save"
          // While it saves, it keeps the focus.
          disabled={!canSave && !saving}
          aria-keyshortcuts="S"
          aria-describedby={isPrivate ? 'private' : undefined}
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
          <Tool
            id="library"
            icon="library"
            words={row ? texts.openSaved : texts.openLibrary}
            onClick={() => (row ? openPage(`article/${row.id}`) : browser.runtime.openOptionsPage())}
          />
          <Tool id="settings" icon="settings" words={texts.settings} onClick={() => openPage('settings')} />
        </span>
      </div>
    </footer>
  );
}

function openPage(route: string) {
  browser.tabs.create({ url: `${browser.runtime.getURL('/options.html')}#/${route}` });
}

/** Tells the page how high the foot is, so that what takes the focus is scrolled clear of it; returns the way to stop. */
function keepFocusAbove(foot: HTMLElement | null): () => void {
  const { style } = document.documentElement;
  const watcher = new ResizeObserver(() => {
    if (foot) style.setProperty('--foot', `${foot.offsetHeight}px`);
  });
  if (foot) watcher.observe(foot);
  return () => watcher.disconnect();
}
