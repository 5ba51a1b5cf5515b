import { keysOf } from '../../../lib/ui/keys.ts';
import type { Texts } from '../../../lib/ui/texts/index.ts';
import { useCommands } from '../../tab/commands.ts';
import { changeShortcuts } from '../../tab/shortcuts.ts';

/** The shortcuts really in force, as the browser tells them, and the way to change them. */
export function Keys({ texts }: { texts: Texts }) {
  const words = texts.preferences;
  const commands = useCommands();
  return (
    <section id="keys">
      <h2>{texts.shortcuts}</h2>
      <dl class="keys">
        {commands.map(({ name, shortcut }) => (
          <div key={name}>
            <dt>{texts.menu[name]}</dt>
            <dd>
              {shortcut ? (
                keysOf(shortcut).map((key) => <kbd key={key}>{key}</kbd>)
              ) : (
                <span class="meta">{words.noShortcut}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <p class="meta">{words.popupKeysHint}</p>
      <button type="button" class="button" onClick={changeShortcuts}>
        {words.changeShortcuts}
      </button>
    </section>
  );
}
