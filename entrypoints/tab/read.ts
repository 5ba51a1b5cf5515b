import { browser } from 'wxt/browser';
import { isRecord } from '../../lib/text/record.ts';
import type { Article, ReadFailure } from '../../lib/types.ts';

/** Why the reader sees no article: a failure of reading, or a page that no extension may read. */
export type Refusal =
  | ReadFailure
  | 'browser_page'
  | 'restricted'
  | 'pdf'
  | 'reader_view'
  | 'file'
  | 'too_slow';
export interface ReadableTab {
  id: number;
  url: string;
}
export type TabResult = { article: Article; tabId: number } | { refusal: Refusal; tabId?: number };

const WATCHDOG_MS = 5000;
const MAX_ANSWER = 5_000_000;

/** The tab the reader looks at; undefined for a window without one. */
export async function activeTab(): Promise<ReadableTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url ?? '' };
}

/** The tab of this id; undefined when it is closed. */
export async function tabById(id: number): Promise<ReadableTab | undefined> {
  const tab = await browser.tabs.get(id).catch(() => undefined);
  return tab && { id, url: tab.url ?? '' };
}

/** Reads the article in the tab; never rejects, and answers within five seconds. */
export async function readTab(tab: ReadableTab | undefined): Promise<TabResult> {
  if (!tab) return { refusal: 'browser_page' };
  const timeout = new Promise<TabResult>((resolve) =>
    setTimeout(() => resolve({ refusal: 'too_slow', tabId: tab.id }), WATCHDOG_MS),
  );
  return Promise.race([inject(tab.id, tab.url), timeout]);
}

async function inject(tabId: number, url: string): Promise<TabResult> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      files: ['/content-scripts/article.js'],
    });
    return { tabId, ...parseReadResult(frame?.result) };
  } catch {
    return { refusal: refusalOf(url), tabId };
  }
}

const FAILURES: readonly ReadFailure[] = ['too_large', 'too_deep', 'no_article', 'failed'];

function parseReadResult(result: unknown): { article: Article } | { refusal: Refusal } {
  if (!isRecord(result)) return { refusal: 'failed' };
  const failure = FAILURES.find((known) => known === result.failure);
  if (failure) return { refusal: failure };
  const article = parseArticle(result.article);
  return article ? { article } : { refusal: 'failed' };
}

/** The page's process is not trusted: every field is checked and copied by name. */
function parseArticle(value: unknown): Article | undefined {
  if (!isRecord(value)) return undefined;
  const { url, title, language, text, html, byline, site, published } = value;
  if (typeof url !== 'string' || typeof title !== 'string' || typeof language !== 'string') return undefined;
  if (typeof text !== 'string' || typeof html !== 'string') return undefined;
  if (text.length + html.length > MAX_ANSWER) return undefined;
  return {
    ...{ url, title, language, text, html },
    ...(typeof byline === 'string' && { byline }),
    ...(typeof site === 'string' && { site }),
    ...(typeof published === 'string' && { published }),
  };
}

/** Judged by address only after the browser has refused. */
function refusalOf(url: string): Refusal {
  if (/^file:/u.test(url)) return 'file';
  if (/^about:reader/u.test(url)) return 'reader_view';
  if (/\.pdf(?:$|[?#])/iu.test(url)) return 'pdf';
  return /^https?:/u.test(url) ? 'restricted' : 'browser_page';
}
