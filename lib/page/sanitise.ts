import createDOMPurify, { type Config, type WindowLike } from 'dompurify';

const TAGS =
  'p br hr h1 h2 h3 h4 h5 h6 blockquote q cite ul ol li dl dt dd pre code kbd samp var em strong i b u s del ins ' +
  'mark small sub sup abbr time span div section article figure figcaption table caption colgroup col thead tbody ' +
  'tfoot tr th td a bdi bdo ruby rt rp wbr';
/** Attributes that hold an address. */
const ADDRESSES = 'href cite';
/** Attributes that hold words or numbers, and so are not held against the pattern of addresses. */
const WORDS = 'title lang dir datetime colspan rowspan scope start reversed value';

/** What may stay of foreign HTML. */
const ARTICLE: Config = {
  ALLOWED_TAGS: TAGS.split(' '),
  ALLOWED_ATTR: `${ADDRESSES} ${WORDS}`.split(' '),
  ADD_URI_SAFE_ATTR: WORDS.split(' '),
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  // A fragment leads nowhere, since ids are not kept.
  ALLOWED_URI_REGEXP: /^(?:https?:|mailto:)/i,
  KEEP_CONTENT: true,
};
const MAX_SPAN = 1000;
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

/** A cell that spans a million columns would freeze the reading view; an empty address leads to the library itself. */
function tame(element: Element) {
  for (const name of ['colspan', 'rowspan']) {
    // As a browser reads it: "5000x" spans 5000.
    const span = Number.parseInt(element.getAttribute(name) ?? '', 10);
    if (span > MAX_SPAN) element.setAttribute(name, String(MAX_SPAN));
  }
  for (const name of ADDRESSES.split(' '))
    if (element.getAttribute(name)?.trim() === '') element.removeAttribute(name);
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
