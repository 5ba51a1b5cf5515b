import { Dialog } from '../Dialog.tsx';
import { shownKeys } from '../keys.ts';
import type { Texts } from '../texts/index.ts';

/** What tells a line in words. */
type Told = {
  [Name in keyof Texts['help']]: Texts['help'][Name] extends string ? Name : never;
}[keyof Texts['help']];
/** Keys of one action; those in one entry are alternatives. */
type Line = [keys: string[], what: Told];

const EVERYWHERE: Line[] = [
  [['/'], 'search'],
  [['1–5'], 'views'],
  [['Z'], 'undo'],
  [['?'], 'show'],
];
const LIST: Line[] = [
  [['J', 'K', '↓', '↑'], 'move'],
  [['Home', 'End'], 'ends'],
  [['Enter'], 'open'],
  [['X'], 'select'],
  [['Shift+↓', 'Shift+↑'], 'extend'],
  [['Mod+A'], 'all'],
  [['Esc'], 'clear'],
  [['E'], 'archive'],
  [['S'], 'favourite'],
  [['T'], 'tag'],
  [['M'], 'read'],
  [['#', 'Delete'], 'bin'],
];
const ARTICLE: Line[] = [
  [['N', 'P'], 'figures'],
  [['C', 'Shift+C'], 'copy'],
  [['J', 'K'], 'move'],
  [['H'], 'highlight'],
  [['Shift+H'], 'note'],
  [['O'], 'original'],
  [['E'], 'archive'],
  [['S'], 'favourite'],
  [['T'], 'tag'],
  [['M'], 'read'],
  [['#', 'Delete'], 'bin'],
  [['Esc'], 'back'],
];

/** All that can be done by keyboard. */
export function KeyHelp({ texts, onClose }: { texts: Texts; onClose: () => void }) {
  const { help } = texts;
  const told = ([keys, what]: Line): Row => [keys.map((key) => shownKeys(key)), help[what]];
  return (
    <Dialog title={help.title} onClose={onClose} class="key-help">
      <div class="key-groups">
        <div>
          <Group title={help.everywhere} rows={EVERYWHERE.map(told)} />
          <Group title={help.inSearch} rows={help.words.map(([typed, what]) => [[typed], what])} />
        </div>
        <Group title={help.inList} rows={LIST.map(told)} />
        <Group title={help.inArticle} rows={ARTICLE.map(told)} />
      </div>
      <form method="dialog" class="dialog-actions">
        <button type="submit" class="button">
          {texts.shelf.close}
        </button>
      </form>
    </Dialog>
  );
}

type Row = [keys: string[], what: string];

function Group({ title, rows }: { title: string; rows: Row[] }) {
  return (
    <section>
      <h3>{title}</h3>
      <dl>
        {rows.map(([keys, what]) => (
          <div key={what}>
            <dt>{what}</dt>
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
