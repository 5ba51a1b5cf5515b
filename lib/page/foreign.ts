import { sanitise } from './sanitise.ts';
import { blockText } from './text.ts';

const MAX_DEPTH = 500;
/** Elements that nothing is nested in, or that need not be closed. */
const FLAT =
  /^(?:area|base|br|col|colgroup|dd|dt|embed|hr|img|input|li|link|meta|optgroup|option|p|param|rp|rt|source|tbody|td|tfoot|th|thead|tr|track|wbr)$/iu;
const TAG = /<(\/?)([a-z][a-z0-9-]{0,30})/giu;

/**
 * HTML that came without its page, made harmless, its links absolute by the address it came from; and its text.
 * Throws where it is nested so deep that reading it would freeze the page.
 */
export function cleanForeign(
  html: string,
  url: string,
  window: Pick<typeof globalThis, 'DOMParser'> & Parameters<typeof sanitise>[1] = globalThis.window as never,
): { html: string; text: string } {
  if (depthOf(html) > MAX_DEPTH) throw new RangeError('Nested too deep.');
  const parse = (source: string) => new window.DOMParser().parseFromString(source, 'text/html').body;
  const raw = parse(html);
  for (const link of raw.querySelectorAll('a[href]')) {
    const address = link.getAttribute('href') ?? '';
    // A link within the text stays one.
    if (!address.startsWith('#') && URL.canParse(address, url))
      link.setAttribute('href', new URL(address, url).href);
  }
  const clean = parse(sanitise(raw.innerHTML, window));
  return { html: clean.innerHTML, text: blockText(clean) };
}

function depthOf(html: string): number {
  let [depth, deepest] = [0, 0];
  for (const [, closing, name = ''] of html.matchAll(TAG)) {
    if (FLAT.test(name)) continue;
    depth = Math.max(0, depth + (closing ? -1 : 1));
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
