import { sanitise } from './sanitise.ts';
import { blockText } from './text.ts';

/** HTML that came without its page, made harmless, its links absolute by the address it came from; and its text. */
export function cleanForeign(
  html: string,
  url: string,
  window: Pick<typeof globalThis, 'DOMParser'> & Parameters<typeof sanitise>[1] = globalThis.window as never,
): { html: string; text: string } {
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
