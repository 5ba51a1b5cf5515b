/** What the end-to-end tests run in a page that has no policy of its own. */
export { readArticle } from '../../lib/page/read.ts';
export { sanitise } from '../../lib/page/sanitise.ts';
export { showHtml } from '../../lib/page/show.ts';
