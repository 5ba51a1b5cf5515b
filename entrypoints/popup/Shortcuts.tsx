import { Dialog } from '../../lib/ui/Dialog.tsx';
import { shownKeys } from '../../lib/ui/keys.ts';
import type { Texts } from '../../lib/ui/texts/index.ts';

interface Props {
  texts: Texts;
  /** What each key does: `[['↓ j', 'next figure']]`. */
  rows: readonly (readonly [keys: string, does: string])[];
  onClose: () => void;
}

/** The list of shortcuts that `?` shows. */
export function Shortcuts({ texts, rows, onClose }: Props) {
  return (
    <Dialog title={texts.shortcuts} onClose={onClose}>
      <dl class="shortcuts">
        {rows.map(([keys, does]) => (
          <div key={keys}>
            <dt>
              {keys.split(' ').map((key) => (
                <kbd key={key}>{shownKeys(key)}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="button" onClick={onClose}>
        {texts.close}
      </button>
    </Dialog>
  );
}
