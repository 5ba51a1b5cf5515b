import type { Texts } from '../../lib/ui/texts/index.ts';
import type { Refusal } from '../tab/read.ts';

/** Refusals that selected text gets round: the script is in the page, the article is not to be had. */
const SELECTION_HELPS: readonly Refusal[] = ['too_large', 'too_deep', 'no_article', 'failed'];

interface Props {
  refusal: Refusal;
  tabId?: number;
  texts: Texts;
  onSelect: (tabId: number) => void;
}

/** Refusals that may be over when the page is read again. */
const PASSING: readonly Refusal[] = ['failed', 'too_slow', 'no_article'];

/** Why there are no figures, and what to do next. */
export function Refused({ refusal, tabId, texts, onSelect }: Props) {
  return (
    <div class="popup-body">
      <p class="notice" role="alert" data-refusal={refusal}>
        {texts.refusal[refusal]}
      </p>
      {tabId !== undefined && SELECTION_HELPS.includes(refusal) && (
        <button type="button" class="button" id="use-selection" onClick={() => onSelect(tabId)}>
          {texts.useSelection}
        </button>
      )}
      {refusal === 'replaced' && (
        // Without what was once asked of the page before.
        <button
          type="button"
          class="button"
          id="read-again"
          onClick={() => location.replace(`?tab=${tabId}`)}
        >
          {texts.readAgain}
        </button>
      )}
      {PASSING.includes(refusal) && (
        <button type="button" class="button" id="again" onClick={() => location.reload()}>
          {texts.tryAgain}
        </button>
      )}
    </div>
  );
}
