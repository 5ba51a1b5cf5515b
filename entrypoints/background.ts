import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { keepSettingsFromPages, loadSettings, watchSettings } from '../lib/settings.ts';
import { chosenLanguage, uiTexts } from '../lib/ui/texts/index.ts';
import { copyFigures, type Outcome, saveTab, type Wishes } from './tab/actions.ts';
import type { ReadableTab } from './tab/read.ts';

const NOTICE_MS = 4000;
const MENU = {
  figures: 'page',
  'copy-figures': 'page',
  'save-article': 'page',
  selection: 'selection',
} as const;
type Action = keyof typeof MENU;

/** Context menu, keyboard commands and the first-install page. Keeps no state: it may be stopped at any time. */
export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    drawMenu();
    if (reason === 'install') browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  watchSettings(drawMenu);
  keepSettingsFromPages();
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => run(menuItemId as Action, tab));
  browser.commands.onCommand.addListener((command, tab) => run(command as Action, tab));
});

async function drawMenu() {
  const { texts } = await wishes();
  await browser.contextMenus.removeAll();
  for (const [id, context] of Object.entries(MENU))
    browser.contextMenus.create({ id, title: texts.menu[id as Action], contexts: [context] });
}

/** The popup and the clipboard must be asked for in the very turn of the click, so nothing is awaited before. */
function run(action: Action, tab: { id?: number; url?: string } | undefined) {
  if (tab?.id === undefined) return;
  const readable = { id: tab.id, url: tab.url ?? '' };
  if (action === 'figures') openPopup(tab.id);
  if (action === 'selection') openPopup(tab.id, 'selection');
  if (action === 'save-article') act(saveTab, readable);
  // A service worker (Chromium) has no clipboard; the popup has one, and may use it unasked.
  if (action === 'copy-figures' && navigator.clipboard) act(copyFigures, readable);
  else if (action === 'copy-figures') openPopup(tab.id, 'copy');
}

async function act(action: typeof saveTab, tab: ReadableTab) {
  await tell(tab.id, await action(tab, wishes()));
}

async function wishes(): Promise<Wishes> {
  const { cards, uiLanguage } = await loadSettings();
  return { cards, texts: uiTexts(chosenLanguage(uiLanguage)) };
}

/** The toolbar button's popup, this once with a wish; a small window where the browser has no way to open it. */
async function openPopup(tabId: number, ask?: 'selection' | 'copy') {
  const page = `/popup.html?tab=${tabId}${ask ? `&ask=${ask}` : ''}` as const;
  try {
    if (ask) browser.action.setPopup({ tabId, popup: page });
    await browser.action.openPopup();
  } catch {
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

/** A sign on the toolbar button for some seconds, and the sentence as its title; the page stays as it is. */
async function tell(tabId: number, { done, sentence }: Outcome) {
  const { action } = browser;
  await action.setBadgeBackgroundColor({ tabId, color: done ? '#0b5a52' : '#8a2b12' });
  await action.setBadgeTextColor?.({ tabId, color: '#ffffff' });
  await action.setBadgeText({ tabId, text: done ? '✓' : '!' });
  await action.setTitle({ tabId, title: sentence });
  setTimeout(() => {
    action.setBadgeText({ tabId, text: '' }).catch(() => {});
    action.setTitle({ tabId, title: browser.i18n.getMessage('actionTitle') }).catch(() => {});
  }, NOTICE_MS);
}
