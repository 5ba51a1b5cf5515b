import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { cutSelection, type PageAnswer, parsePageRequest } from '../lib/messages.ts';
import { showQuote, showsAny } from '../lib/page/quote/highlight.ts';

/** Injected before every request; a page that has not been read gets no listener, and so gives no answer. */
export default defineUnlistedScript(() => {
  if (globalThis.readoutPage !== 'read') return;
  globalThis.readoutPage = 'listening';
  browser.runtime.onMessage.addListener((message: unknown, sender) => answer(message, sender.id));
  // What the popup holds on to; it breaks when the page goes.
  browser.runtime.onConnect.addListener(() => {});
});

/** Answers the popup; whatever else arrives gets no answer. */
function answer(message: unknown, sender: string | undefined): Promise<PageAnswer> | undefined {
  const request = sender === browser.runtime.id ? parsePageRequest(message) : undefined;
  if (request?.type === 'showQuote')
    return Promise.resolve({ shown: showQuote(request.quote, document, request.part) });
  if (request?.type === 'holdsAny') return Promise.resolve({ held: showsAny(request.quotes) });
  if (request?.type === 'readSelection') return Promise.resolve(cutSelection(String(getSelection() ?? '')));
  return undefined;
}
