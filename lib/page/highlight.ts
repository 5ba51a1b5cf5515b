import type { Quote } from '../types.ts';
import { findQuote } from './quote.ts';

const NAME = 'readout';
const SHOWN_MS = 8000;
const STYLE = `::highlight(${NAME}) { background-color: #ffe27a; color: #1c1b19; }`;

let clearing: ReturnType<typeof setTimeout> | undefined;

/** Scrolls to the quote and lights it up for some seconds, without changing the DOM; false when it is gone. */
export function showQuote(quote: Quote, document = globalThis.document): boolean {
  const range = findQuote(document.body, quote);
  const window = document.defaultView;
  if (!range || !window) return false;
  const element = range.startContainer.parentElement;
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  element?.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
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
  const window = document.defaultView as (Window & typeof globalThis) | null;
  if (!sheet && window) {
    sheet = new window.CSSStyleSheet();
    sheet.replaceSync(STYLE);
  }
  return sheet;
}
