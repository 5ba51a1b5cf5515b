import { Dialog } from '../Dialog.tsx';
import type { Texts } from '../texts/index.ts';

type Help = Texts['help'];
/** Keys of one action; those in one entry are alternatives. */
type Line = [keys: string[], what: keyof Help];

const EVERYWHERE: Line[] = [
  [['/'], 'search'],
  [['1', '2', '3', '4', '5'], 'views'],
  [['Z'], 'undo'],
  [['?'], 'show'],
];
const LIST: Line[] = [
  [['J', 'K', '↓', '↑'], 'move'],
  [['Home', 'End'], 'ends'],
  [['Enter'], 'open'],
  [['X'], 'select'],
  [['Shift+↓', 'Shift+↑'], 'extend'],
  [['Ctrl+A'], 'all'],
  [['Esc'], 'clear'],
  [['E'], 'archive'],
  [['S'], 'favourite'],
  [['T'], 'tag'],
  [['M'], 'read'],
  [['#', 'Delete'], 'bin'],
];
const ARTICLE: Line[] = [
  [['N', 'P'], 'figures'],
  [['J', 'K'], 'move'],
  [['H'], 'highlight'],
  [['Shift+H'], 'note'],
  [['O'], 'original'],
  [['E'], 'archive'],
  [['S'], 'favourite'],
  [['T'], 'tag'],
  [['#', 'Delete'], 'bin'],
  [['Esc'], 'back'],
];

/** All that can be done by keyboard. */
export function Shortcuts({ texts, onClose }: { texts: Texts; onClose: () => void }) {
  const { help } = texts;
  return (
    <Dialog title={help.title} onClose={onClose} class="key-help">
      <div class="key-groups">
        <Group title={help.everywhere} lines={EVERYWHERE} help={help} />
        <Group title={help.inList} lines={LIST} help={help} />
        <Group title={help.inArticle} lines={ARTICLE} help={help} />
      </div>
      <form method="dialog" class="dialog-actions">
        <button type="submit" class="button">
          {texts.shelf.close}
        </button>
      </form>
    </Dialog>
  );
}

function Group({ title, lines, help }: { title: string; lines: Line[]; help: Help }) {
  return (
    <section>
      <h3>{title}</h3>
      <dl>
        {lines.map(([keys, what]) => (
          <div key={what}>
            <dt>{help[what]}</dt>
            <dd>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
