import { browser } from 'wxt/browser';

/** Opens the browser's own page of shortcuts: Firefox has a call for it, Chromium a tab that no page may link to. */
export function changeShortcuts(): void {
  const commands = browser.commands as typeof browser.commands & {
    openShortcutSettings?: () => Promise<void>;
  };
  if (commands.openShortcutSettings) commands.openShortcutSettings();
  else browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
