import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { keepSettingsFromPages, loadSettings, watchSettings } from '../lib/settings.ts';
import { chosenLanguage } from '../lib/ui/texts/language.ts';
import { menuTexts } from '../lib/ui/texts/menu.ts';
import { copyFigures, type Outcome } from './tab/copy.ts';

const NOTICE_MS = 4000;
/** Chromium's words where the popup was closed before it had loaded, or asked for twice; it has no code for it. */
const CLOSED_AT_ONCE = 'Failed to open popup.';
const GOOD = '#0b5a52';
const BAD = '#8a2b12';
/** What each command asks of the popup, and where the context menu offers it. */
const ACTIONS = {
  figures: { ask: undefined, context: 'page' },
  'copy-figures': { ask: 'copy', context: 'page' },
  'save-article': { ask: 'save', context: 'page' },
  selection: { ask: 'selection', context: 'selection' },
} as const;
type Action = keyof typeof ACTIONS;

/**
 * Context menu, keyboard commands and the first-install page. Keeps no state: it may be stopped at any time. Small,
 * since it starts anew for every event: reading, finding and saving are the popup's.
 */
export default defineBackground({
  // A module, so that what is imported on demand stays in a file of its own.
  type: 'module',
  main() {
    browser.runtime.onInstalled.addListener(({ reason }) => {
      drawMenu();
      if (reason === 'install') browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    });
    watchSettings(drawMenu);
    keepSettingsFromPages();
    browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => run(menuItemId as Action, tab));
    browser.commands.onCommand.addListener((command, tab) => run(command as Action, tab));
  },
});

/** One drawing after the other: two at once would each add the items that the other has just added. */
const drawMenu = () =>
  navigator.locks.request('menu', async () => {
    const texts = await wordsOfMenu();
    await browser.contextMenus.removeAll();
    for (const [id, { context }] of Object.entries(ACTIONS))
      browser.contextMenus.create({ id, title: texts[id as Action], contexts: [context] });
  });

const wordsOfMenu = async () => menuTexts(chosenLanguage((await loadSettings()).uiLanguage));

/** The popup and the clipboard must be asked for in the very turn of the click, so nothing is awaited before. */
function run(action: Action, tab: { id?: number; url?: string } | undefined) {
  if (tab?.id === undefined) return;
  const { id, url = '' } = tab;
  // A background page (Firefox) may write to the clipboard, its popup may not unasked; in Chromium it is the other way.
  if (action === 'copy-figures' && navigator.clipboard) tellOf(id, copyFigures({ id, url }));
  else openPopup(id, ACTIONS[action].ask);
}

/** The toolbar button's popup, this once with a wish; a small window where the browser has no way to open it. */
async function openPopup(tabId: number, ask?: 'selection' | 'copy' | 'save') {
  const page = `/popup.html?tab=${tabId}${ask ? `&ask=${ask}` : ''}` as const;
  try {
    if (ask) browser.action.setPopup({ tabId, popup: page });
    await browser.action.openPopup();
  } catch (error) {
    if ((error as Error).message === CLOSED_AT_ONCE) return;
    await browser.windows.create({
      url: browser.runtime.getURL(page),
      type: 'popup',
      width: 420,
      height: 640,
    });
  } finally {
    if (ask) await browser.action.setPopup({ tabId, popup: '/popup.html' });
  }
}

/** Signs on the toolbar button while something is under way, and for some seconds of what came of it; the page stays as it is. */
async function tellOf(tabId: number, coming: Promise<Outcome>) {
  const { copying, notCopied } = await wordsOfMenu();
  // The code that copies may fail to come.
  const outcome = coming.catch(() => ({ done: false, sentence: notCopied }));
  try {
    await tell(tabId, '…', GOOD, copying);
    const { done, sentence } = await outcome;
    await tell(tabId, done ? '✓' : '!', done ? GOOD : BAD, sentence);
    await new Promise((resolve) => setTimeout(resolve, NOTICE_MS));
    await tell(tabId, '', GOOD, browser.i18n.getMessage('actionTitle'));
  } catch {
    // The tab is closed by now, and its button gone.
  }
}

async function tell(tabId: number, text: string, color: string, title: string) {
  const { action } = browser;
  await Promise.all([
    action.setBadgeBackgroundColor({ tabId, color }),
    action.setBadgeTextColor?.({ tabId, color: '#ffffff' }),
    action.setTitle({ tabId, title }),
    action.setBadgeText({ tabId, text }),
  ]);
}
