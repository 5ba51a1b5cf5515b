import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { cutSelection, type PageAnswer, parsePageRequest } from '../lib/messages.ts';
import { showQuote } from '../lib/page/highlight.ts';

declare global {
  // Set once per page, since this script is injected again before every request.
  var readoutListens: boolean | undefined;
}

/** Injected into a page of which something is asked besides its article. */
export default defineUnlistedScript(() => {
  if (globalThis.readoutListens) return;
  globalThis.readoutListens = true;
  browser.runtime.onMessage.addListener((message: unknown, sender) => answer(message, sender.id));
  // What the popup holds on to; it breaks when the page goes.
  if (globalThis.readoutHasRead) browser.runtime.onConnect.addListener(() => {});
});

/** Answers the popup; whatever else arrives gets no answer. */
function answer(message: unknown, sender: string | undefined): Promise<PageAnswer> | undefined {
  const request = sender === browser.runtime.id ? parsePageRequest(message) : undefined;
  if (request?.type === 'showQuote')
    return Promise.resolve({ shown: showQuote(request.quote, document, request.part) });
  if (request?.type === 'readSelection') return Promise.resolve(cutSelection(String(getSelection() ?? '')));
  return undefined;
}
