import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** What the extension offers a shortcut for, as its menu calls it. */
export type CommandName = 'figures' | 'copy-figures' | 'save-article';

/** A command and its shortcut. */
export interface Command {
  name: CommandName;
  /** As the browser writes it, `Alt+Shift+F`; empty when none is set. */
  shortcut: string;
}

/** The extension's commands with the shortcuts in force; asked again when the reader comes back from changing them. */
export function useCommands(): Command[] {
  const [commands, setCommands] = useState<Command[]>([]);
  useEffect(() => {
    const ask = () => browser.commands.getAll().then((all) => setCommands(all.flatMap(commandOf)));
    ask();
    addEventListener('focus', ask);
    return () => removeEventListener('focus', ask);
  }, []);
  return commands;
}

function commandOf({ name = '', shortcut = '' }: { name?: string; shortcut?: string }): Command[] {
  if (name === '_execute_action') return [{ name: 'figures', shortcut }];
  return name === 'copy-figures' || name === 'save-article' ? [{ name, shortcut }] : [];
}
