import { Icon } from './Icon.tsx';
import type { Texts } from './texts/index.ts';

interface Props {
  texts: Texts;
  /** What each key does: `[['↓ j', 'next figure']]`. */
  rows: readonly (readonly [keys: string, does: string])[];
  onClose: () => void;
}

/** The list of shortcuts that `?` shows. */
export function Shortcuts({ texts, rows, onClose }: Props) {
  return (
    <section class="shortcuts" aria-label={texts.shortcuts}>
      <header>
        <h2>{texts.shortcuts}</h2>
        <button type="button" class="tool" aria-label={texts.close} title={texts.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      <dl>
        {rows.map(([keys, does]) => (
          <div key={keys}>
            <dt>
              {keys.split(' ').map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
