import { sanitise } from './sanitise.ts';

/**
 * Shows stored HTML inside `element`. Stored HTML is hostile: it is sanitised anew, and then goes through the
 * browser's own sanitiser too where there is one, so that a hole in one of the two is not enough.
 */
export function showHtml(element: Element, html: string): void {
  const clean = sanitise(html);
  const native = element as Element & { setHTML?: (html: string) => void };
  if (native.setHTML) native.setHTML(clean);
  else element.replaceChildren(parse(clean));
  for (const link of element.querySelectorAll('a[href]')) openOutside(link as HTMLAnchorElement);
}

/** A fragment, since a browser takes only so many arguments. */
function parse(html: string): DocumentFragment {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const fragment = document.createDocumentFragment();
  for (const node of [...body.childNodes]) fragment.append(node);
  return fragment;
}

/** The site is not told where its reader comes from, and the library's tab stays where it is. */
function openOutside(link: HTMLAnchorElement) {
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
  link.referrerPolicy = 'no-referrer';
}
