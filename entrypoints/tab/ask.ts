import { browser } from 'wxt/browser';
import { type PageAnswer, type PageRequest, parsePageAnswer } from '../../lib/messages.ts';
import type { Quote, Span } from '../../lib/types.ts';

/** Scrolls the page to the quote and lights it up, the part brighter; false when the page no longer holds it. */
export async function showInTab(tabId: number, quote: Quote, part: Span): Promise<boolean> {
  return (await ask(tabId, { type: 'showQuote', quote, part }))?.shown ?? false;
}

/** The text selected in the page, and whether it goes on; nothing when there is none. */
export async function selectionInTab(tabId: number): Promise<Pick<PageAnswer, 'selection' | 'cut'>> {
  return (await ask(tabId, { type: 'readSelection' })) ?? {};
}

/** Calls `left` as soon as the tab no longer holds the page that was read there; returns the way to stop. */
export function whenLeft(tabId: number, left: () => void): () => void {
  let stopped = false;
  let port: ReturnType<typeof browser.tabs.connect> | undefined;
  listen(tabId).then(() => {
    if (stopped) return;
    port = browser.tabs.connect(tabId);
    port.onDisconnect.addListener(left);
  }, left);
  return () => {
    stopped = true;
    port?.disconnect();
  };
}

const LOOK_MS = 1000;

/**
 * Calls `replaced` once the page, not left, shows none of the quotes any more, as where a site of a single page goes on
 * to another article; returns the way to stop. It is looked at from the first change of the tab on, be that its address
 * (which Firefox does not tell), its title or its state: the text may come before any of them, after them or stay.
 */
export function whenReplaced(tabId: number, quotes: Quote[], replaced: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  const look = async () => {
    const answer = await ask(tabId, { type: 'holdsAny', quotes });
    if (isOver) return;
    if (answer?.held === false) replaced();
    else timer = setTimeout(look, LOOK_MS);
  };
  const updated = (id: number) => {
    if (id === tabId) timer ??= setTimeout(look, LOOK_MS);
  };
  browser.tabs.onUpdated.addListener(updated);
  return () => {
    isOver = true;
    browser.tabs.onUpdated.removeListener(updated);
    clearTimeout(timer);
  };
}

async function ask(tabId: number, request: PageRequest) {
  try {
    await listen(tabId);
    return parsePageAnswer(await browser.tabs.sendMessage(tabId, request));
  } catch {
    // The page was closed, reloaded or left meanwhile.
    return undefined;
  }
}

/** Has the page listen, where it does not yet. */
async function listen(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['/listener.js'] });
}
