import type { Quote } from '../types.ts';
import { windowOf } from './guard.ts';
import { findQuote } from './quote.ts';

const NAME = 'readout';
const SHOWN_MS = 8000;
const STYLE = `::highlight(${NAME}) { background-color: #ffe27a; color: #1c1b19; }`;

let clearing: ReturnType<typeof setTimeout> | undefined;

/** Scrolls to the quote and lights it up for some seconds, without changing the DOM; false when it is gone. */
export function showQuote(quote: Quote, document = globalThis.document): boolean {
  const range = findQuote(document, quote);
  if (!range) return false;
  const window = windowOf(document);
  const element = range.startContainer.parentElement;
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const options: ScrollIntoViewOptions = { block: 'center', behavior: calm ? 'instant' : 'smooth' };
  if (element) window.Element.prototype.scrollIntoView.call(element, options);
  light(range, document);
  return true;
}

function light(range: Range, document: Document) {
  const sheet = styleOf(document);
  if (sheet && !document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
  CSS.highlights.set(NAME, new Highlight(range));
  clearTimeout(clearing);
  clearing = setTimeout(() => CSS.highlights.delete(NAME), SHOWN_MS);
}

let sheet: CSSStyleSheet | undefined;

function styleOf(document: Document): CSSStyleSheet | undefined {
  if (!sheet) {
    sheet = new (windowOf(document).CSSStyleSheet)();
    sheet.replaceSync(STYLE);
  }
  return sheet;
}
