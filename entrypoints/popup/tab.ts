import { browser } from 'wxt/browser';
import { type PageRequest, parsePageAnswer } from '../../lib/messages.ts';
import { isRecord } from '../../lib/text/record.ts';
import type { Article, Quote, ReadFailure } from '../../lib/types.ts';

/** Why the reader sees no article: a failure of reading, or a page that no extension may read. */
export type Refusal =
  | ReadFailure
  | 'browser_page'
  | 'restricted'
  | 'pdf'
  | 'reader_view'
  | 'file'
  | 'too_slow';
export type TabResult = { article: Article; tabId: number } | { refusal: Refusal; tabId?: number };

const WATCHDOG_MS = 5000;
const MAX_ANSWER = 5_000_000;

/** Reads the article in the active tab; never rejects, and answers within five seconds. */
export async function readActiveTab(): Promise<TabResult> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return { refusal: 'browser_page' };
  const tabId = tab.id;
  const timeout = new Promise<TabResult>((resolve) =>
    setTimeout(() => resolve({ refusal: 'too_slow', tabId }), WATCHDOG_MS),
  );
  return Promise.race([inject(tabId, tab.url ?? ''), timeout]);
}

/** Scrolls the page to the quote and lights it up; false when the page no longer holds it. */
export async function showInTab(tabId: number, quote: Quote): Promise<boolean> {
  return (await ask(tabId, { type: 'showQuote', quote }))?.shown ?? false;
}

/** The text selected in the page; empty when there is none. */
export async function selectionInTab(tabId: number): Promise<string> {
  return (await ask(tabId, { type: 'readSelection' }))?.selection ?? '';
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

async function ask(tabId: number, request: PageRequest) {
  try {
    return parsePageAnswer(await browser.tabs.sendMessage(tabId, request));
  } catch {
    // The page was closed, reloaded or left meanwhile.
    return undefined;
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
