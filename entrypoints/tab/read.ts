import { browser } from 'wxt/browser';
import { parseReadResult } from '../../lib/messages.ts';
import type { Article, ReadFailure } from '../../lib/types.ts';

/** Why the reader sees no article: a failure of reading, or a page that no extension may read. */
export type Refusal =
  | ReadFailure
  | 'browser_page'
  | 'restricted'
  | 'reader_view'
  | 'file'
  | 'too_slow'
  | 'left'
  | 'replaced';
/** As much of a tab as reading it needs. */
export interface ReadableTab {
  id: number;
  url: string;
  /** In a private window. */
  incognito?: boolean;
}
/** What reading a tab gave. */
export type TabResult = { article: Article; tabId: number } | { refusal: Refusal; tabId?: number };

const WATCHDOG_MS = 5000;

/** The tab the reader looks at; undefined for a window without one. */
export async function activeTab(): Promise<ReadableTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url ?? '', incognito: tab.incognito };
}

/** The tab of this id; undefined when it is closed. */
export async function tabById(id: number): Promise<ReadableTab | undefined> {
  const tab = await browser.tabs.get(id).catch(() => undefined);
  return tab && { id, url: tab.url ?? '', incognito: tab.incognito };
}

/** Reads the article in the tab, its language as the page names it; never rejects, and answers within five seconds. */
export async function readTab(tab: ReadableTab | undefined): Promise<TabResult> {
  if (!tab) return { refusal: 'browser_page' };
  const timeout = new Promise<TabResult>((resolve) =>
    setTimeout(() => resolve({ refusal: 'too_slow', tabId: tab.id }), WATCHDOG_MS),
  );
  return Promise.race([inject(tab.id, tab.url), timeout]);
}

/** The language that the page in the tab names, BCP 47, '' when it names none; undefined for a page that may not be asked. */
export async function languageInTab(tabId: number): Promise<string | undefined> {
  const func = () => document.documentElement.lang;
  const [frame] = await browser.scripting.executeScript({ target: { tabId }, func }).catch(() => []);
  return typeof frame?.result === 'string' ? frame.result : undefined;
}

async function inject(tabId: number, url: string): Promise<TabResult> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      files: ['/article.js'],
    });
    if (frame?.result === undefined || frame.result === null)
      // The page went before it was read; or it is one of Firefox's own, which refuses none and only runs nothing there.
      return { refusal: isPage(url) ? 'left' : refusalOf(url), tabId };
    const result = parseReadResult(frame.result);
    return 'article' in result ? { article: result.article, tabId } : { refusal: result.failure, tabId };
  } catch (error) {
    // Another page by now, which the click does not let us into.
    if (isPage(url) && (await tabById(tabId))?.url !== url) return { refusal: 'left', tabId };
    return { refusal: (await refusalInWords(url, String(error))) ?? refusalOf(url), tabId };
  }
}

/** By the browser's own words, where it keeps the address to itself (Chromium) or has more to say than that. */
async function refusalInWords(url: string, words: string): Promise<Refusal | undefined> {
  if (/extensions gallery/iu.test(words)) return 'restricted';
  if (/showing error page/iu.test(words)) return 'failed';
  const isHidden = url === '' && /permission to access the respective host/iu.test(words);
  return isHidden && !(await browser.extension.isAllowedFileSchemeAccess()) ? 'file' : undefined;
}

const isPage = (url: string) => /^(?:https?|file):/u.test(url);

/** Judged by address only after the browser has refused. */
function refusalOf(url: string): Refusal {
  if (/^file:/u.test(url)) return 'file';
  if (/^about:reader/u.test(url)) return 'reader_view';
  if (/\.pdf(?:$|[?#])/iu.test(url)) return 'pdf';
  return isPage(url) ? 'restricted' : 'browser_page';
}
