import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readArticle } from '../lib/page/read.ts';

declare global {
  /** How far the extension has come with this very page, which may not be the one before it in its tab. */
  var readoutPage: 'read' | 'listening' | undefined;
}

/**
 * Reads the page it is injected into; small, since it is compiled anew at every click. To WXT an unlisted script, since
 * a content script tells the page of itself by `postMessage`, which takes 4 ms.
 */
export default defineUnlistedScript(() => {
  globalThis.readoutPage ??= 'read';
  return readArticle(document, location.href);
});
