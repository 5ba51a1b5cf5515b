import { sanitise } from './sanitise.ts';

/**
 * Shows stored HTML inside `element`. Stored HTML is hostile: it is sanitised anew, and then goes through the
 * browser's own sanitiser too where there is one, so that a hole in one of the two is not enough.
 */
export function showHtml(element: Element, html: string): void {
  const clean = sanitise(html);
  const native = element as Element & { setHTML?: (html: string) => void };
  if (native.setHTML) native.setHTML(clean);
  else element.replaceChildren(...new DOMParser().parseFromString(clean, 'text/html').body.childNodes);
  for (const link of element.querySelectorAll('a[href]')) openOutside(link as HTMLAnchorElement);
}

/** The site is not told where its reader comes from, and the library's tab stays where it is. */
function openOutside(link: HTMLAnchorElement) {
  if (link.getAttribute('href')?.startsWith('#')) return;
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
  link.referrerPolicy = 'no-referrer';
}
