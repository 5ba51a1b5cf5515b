import type { Quote, Span } from '../../types.ts';
import { windowOf } from '../guard.ts';
import { findPlaces, type Place } from './quote.ts';

const SENTENCE = 'readout';
const NUMBER = 'readout-number';
const SHOWN_MS = 8000;
const STYLE = `
  ::highlight(${SENTENCE}) { background-color: #fff0b3; color: #1c1b19; }
  ::highlight(${NUMBER}) { background-color: #ffcb3d; color: #1c1b19; text-decoration: underline 2px #8a5a00; }`;

let clearing: ReturnType<typeof setTimeout> | undefined;

/**
 * Scrolls to the quote and lights it up for some seconds, a part of it brighter, without changing the DOM; false when
 * the page no longer holds it, or holds it out of sight only.
 */
export function showQuote(quote: Quote, document = globalThis.document, part?: Span): boolean {
  const place = findPlaces(document, quote, part).find(isInSight);
  if (!place) return false;
  scrollTo(place.whole(), windowOf(document));
  light(place, document, part !== undefined);
  return true;
}

/** Does the page still show one of the quotes? */
export function showsAny(quotes: Quote[], document = globalThis.document): boolean {
  return quotes.some((quote) => findPlaces(document, quote).some(isInSight));
}

/** What `display: none` or a closed `<details>` hides has no boxes. */
function isInSight(place: Place): boolean {
  return [...place.whole().getClientRects()].some(({ width, height }) => width > 0 && height > 0);
}

function scrollTo(range: Range, window: ReturnType<typeof windowOf>) {
  const element = range.startContainer.parentElement;
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const behavior = calm ? 'instant' : 'smooth';
  const tall = (element?.getBoundingClientRect().height ?? 0) > window.innerHeight / 2;
  const options: ScrollIntoViewOptions = {
    block: tall ? 'nearest' : 'center',
    behavior: tall ? 'instant' : behavior,
  };
  // A form's own field may be called scrollIntoView.
  if (element) window.Element.prototype.scrollIntoView.call(element, options);
  // The middle of a tall element is not where the sentence stands.
  if (tall) window.scrollBy({ top: range.getBoundingClientRect().top - window.innerHeight / 2, behavior });
}

function light(place: Place, document: Document, bright: boolean) {
  const sheet = styleOf(document);
  if (sheet && !document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
  const number = new Highlight(...(bright ? [place.part()] : []));
  number.priority = 1;
  CSS.highlights.set(SENTENCE, new Highlight(place.whole()));
  CSS.highlights.set(NUMBER, number);
  clearTimeout(clearing);
  clearing = setTimeout(() => clear(document), SHOWN_MS);
}

function clear(document: Document) {
  for (const name of [SENTENCE, NUMBER]) CSS.highlights.delete(name);
  const at = sheet ? document.adoptedStyleSheets.indexOf(sheet) : -1;
  if (at >= 0) document.adoptedStyleSheets.splice(at, 1);
}

let sheet: CSSStyleSheet | undefined;

function styleOf(document: Document): CSSStyleSheet | undefined {
  if (!sheet) {
    sheet = new (windowOf(document).CSSStyleSheet)();
    sheet.replaceSync(STYLE);
  }
  return sheet;
}
