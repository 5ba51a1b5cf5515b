import createDOMPurify, { type Config, type WindowLike } from 'dompurify';
import { ADDRESSES, ALLOWED_ADDRESS, ALLOWED_ATTRIBUTES, ALLOWED_TAGS, MAX_SPAN, WORDS } from './allowed.ts';

/** What may stay of foreign HTML. */
const ARTICLE: Config = {
  ALLOWED_TAGS: [...ALLOWED_TAGS],
  ALLOWED_ATTR: [...ALLOWED_ATTRIBUTES],
  ADD_URI_SAFE_ATTR: WORDS,
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  ALLOWED_URI_REGEXP: ALLOWED_ADDRESS,
  KEEP_CONTENT: true,
};
const MAX_TURNS = 8;

/** HTML that runs nothing, asks for nothing and imitates nothing; sanitising twice equals once. */
export function sanitise(html: string, window: WindowLike = globalThis as unknown as WindowLike): string {
  const purify = createDOMPurify(withOwnDocument(window));
  purify.addHook('afterSanitizeAttributes', tame);
  return settled(purify.sanitize(html, ARTICLE), window);
}

/** A page can shadow what DOMPurify asks of its document: `<img name="createElement">`. */
function withOwnDocument(window: WindowLike): WindowLike {
  const { DocumentFragment, HTMLTemplateElement, Node, Element, NodeFilter, NamedNodeMap, DOMParser } =
    window;
  const document = new DOMParser().parseFromString('', 'text/html');
  const { HTMLFormElement } = window;
  return {
    ...{ DocumentFragment, HTMLTemplateElement, HTMLFormElement, Node, Element, NodeFilter, NamedNodeMap },
    ...{ DOMParser, document },
  };
}

/** Cells within bounds; an empty address would lead to the library itself. */
function tame(element: Element) {
  for (const name of ['colspan', 'rowspan']) {
    // As a browser reads it: "5000x" spans 5000.
    const span = Number.parseInt(element.getAttribute(name) ?? '', 10);
    if (span > MAX_SPAN) element.setAttribute(name, String(MAX_SPAN));
  }
  for (const name of ADDRESSES) if (element.getAttribute(name)?.trim() === '') element.removeAttribute(name);
}

/** Where an element was taken out, the rest may nest as no parser would build it: written and read until it stays. */
function settled(html: string, window: WindowLike): string {
  let settled = html;
  for (let turn = 0; turn < MAX_TURNS; turn += 1) {
    const { body } = new window.DOMParser().parseFromString(settled, 'text/html');
    for (const pre of body.querySelectorAll('pre')) dropFirstBreaks(pre);
    if (body.innerHTML === settled) return settled;
    settled = body.innerHTML;
  }
  return settled;
}

/** A parser eats one line break behind `<pre>` each time. */
function dropFirstBreaks({ firstChild }: Element) {
  if (firstChild?.nodeType === 3) firstChild.nodeValue = firstChild.nodeValue?.replace(/^[\r\n]+/u, '') ?? '';
}
