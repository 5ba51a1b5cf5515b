import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readArticle } from '../lib/page/read.ts';

declare global {
  // Set once per page, since every click injects this script again.
  var readoutIsHeld: boolean | undefined;
}

/** The content script that reads the page; to WXT an unlisted one, since a listed one tells the page of itself by `postMessage`. */
export default defineUnlistedScript(() => {
  // What the popup holds on to; it breaks when the page goes.
  if (!globalThis.readoutIsHeld) browser.runtime.onConnect.addListener(() => {});
  globalThis.readoutIsHeld = true;
  return readArticle(document, location.href);
});
