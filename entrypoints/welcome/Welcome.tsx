import { browser } from 'wxt/browser';
import { keysOf } from '../../lib/ui/keys.ts';
import type { Start } from '../../lib/ui/start.ts';
import { useCommands } from '../tab/commands.ts';
import { changeShortcuts } from '../tab/shortcuts.ts';
import { Sample } from './Sample.tsx';

/** The first minute: what Readout does, tried at once; how to reach it; that nothing leaves the browser. */
export function Welcome({ texts, language, settings }: Start) {
  const words = texts.welcome;
  return (
    <main class="welcome">
      <header>
        <img src="/icon/readout.svg" alt="" width="48" height="48" />
        <h1>{words.title}</h1>
        <p class="welcome-lead">{words.sentence}</p>
      </header>
      <Sample key={language} {...{ texts, language, settings }} />
      <section class="welcome-steps" aria-labelledby="start">
        <h2 id="start">{words.startTitle}</h2>
        <ol>
          <li>
            <h3>{words.pin}</h3>
            <p>{import.meta.env.BROWSER === 'firefox' ? words.pinFirefox : words.pinChromium}</p>
          </li>
          <li>
            <h3>{words.shortcut}</h3>
            <ShortcutInForce words={words} />
          </li>
          <li>
            <h3>{words.keep}</h3>
            <p>{words.keepSentence}</p>
            <a href={browser.runtime.getURL('/options.html#/import')}>{words.importOld}</a>
          </li>
        </ol>
      </section>
      <p class="welcome-privacy">
        <b>{words.privacy}</b> {words.privacyMore}
      </p>
    </main>
  );
}

function ShortcutInForce({ words }: { words: Start['texts']['welcome'] }) {
  const commands = useCommands();
  const shortcut = commands.find(({ name }) => name === 'figures')?.shortcut;
  return (
    <>
      {shortcut && (
        <p id="shortcut">
          {keysOf(shortcut).map((key) => (
            <kbd key={key}>{key}</kbd>
          ))}
        </p>
      )}
      {shortcut === '' && <p>{words.shortcutUnset}</p>}
      <button type="button" class="link" onClick={changeShortcuts}>
        {words.shortcutChange}
      </button>
    </>
  );
}
