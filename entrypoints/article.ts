import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readArticle } from '../lib/page/read.ts';

declare global {
  /** In the script's own world of a page: this very page has been read, and not the one before it in its tab. */
  var readoutHasRead: boolean | undefined;
}

/**
 * Reads the page it is injected into; small, since it is compiled anew at every click. To WXT an unlisted script, since
 * a content script tells the page of itself by `postMessage`, which takes 4 ms.
 */
export default defineUnlistedScript(() => {
  globalThis.readoutHasRead = true;
  return readArticle(document, location.href);
});
