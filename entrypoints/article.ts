import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readArticle } from '../lib/page/read.ts';

/** Reads the page. No content script in WXT's sense: that tells the page of itself by `postMessage`, which takes 4 ms besides. */
export default defineUnlistedScript(() => readArticle(document, location.href));
