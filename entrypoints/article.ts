import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { cutSelection, type PageAnswer, parsePageRequest } from '../lib/messages.ts';
import { showQuote } from '../lib/page/highlight.ts';
import { readArticle } from '../lib/page/read.ts';

declare global {
  // Set once per page, since every click injects this script again.
  var readoutListens: boolean | undefined;
}

/** No content script in WXT's sense: that would tell the page of itself by `postMessage`, which costs 4 ms besides. */
export default defineUnlistedScript(() => {
  if (!globalThis.readoutListens) {
    globalThis.readoutListens = true;
    browser.runtime.onMessage.addListener((message: unknown, sender) => answer(message, sender.id));
  }
  return readArticle(document, location.href);
});

/** Answers the popup; whatever else arrives gets no answer. */
function answer(message: unknown, sender: string | undefined): Promise<PageAnswer> | undefined {
  const request = sender === browser.runtime.id ? parsePageRequest(message) : undefined;
  if (request?.type === 'showQuote')
    return Promise.resolve({ shown: showQuote(request.quote, document, request.part) });
  if (request?.type === 'readSelection') return Promise.resolve(cutSelection(String(getSelection() ?? '')));
  return undefined;
}
