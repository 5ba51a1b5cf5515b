import type { ReadFailure } from '../types.ts';

const MAX_ELEMENTS = 50_000;
/** Elements, texts and comments. */
const MAX_NODES = 200_000;
/** Depth that no element reaches, and how many elements apart it is looked for. */
const MAX_DEPTH = 1000;
const STEP = 100;
/** Text, CDATA and comment nodes, by `NodeFilter`. */
const TEXTS = 4 | 8 | 128;
/** Characters, scripts and styles apart. */
const MAX_TEXT = 2_000_000;
/** Elements whose name or id shadows properties of their form: `<input name="parentNode">`. */
const IN_FORM = ':is(input,button,select,textarea,output,fieldset,object,img):is([name],[id])';
/** Elements whose name or id shadows properties of the document: `<img name="body">`. */
const IN_DOCUMENT = ':is(img,embed,form,iframe,object):is([name],[id])';

/** Why the page must not be read, or undefined when it may. */
export function refuse(document: Document): ReadFailure | undefined {
  // The browser shows a PDF inside a page of its own.
  if (document.contentType === 'application/pdf') return 'pdf';
  const { Document } = windowOf(document);
  const all = Document.prototype.getElementsByTagName.call(document, '*');
  return all.length > MAX_ELEMENTS ? 'too_large' : measure(document, all);
}

/** The document itself, or, where an element of it shadows a property that reading needs, a clone in which none does. */
export function unshadowed(document: Document): Document {
  const { Document, Element } = windowOf(document);
  const isShadowed =
    hasNamed(document, IN_FORM, Element.prototype) || hasNamed(document, IN_DOCUMENT, Document.prototype);
  return isShadowed ? unnamed(document) : document;
}

/** Is there an element called like a property of the prototype? */
function hasNamed(document: Document, selector: string, prototype: object): boolean {
  const { Document, Element } = windowOf(document);
  for (const element of Document.prototype.querySelectorAll.call(document, selector))
    for (const key of ['name', 'id']) {
      const name = Element.prototype.getAttribute.call(element, key);
      if (name !== null && name in prototype) return true;
    }
  return false;
}

function unnamed(document: Document): Document {
  const { Document, Element, Node } = windowOf(document);
  const clone = Node.prototype.cloneNode.call(document, true) as Document;
  for (const element of Document.prototype.querySelectorAll.call(clone, `${IN_FORM},${IN_DOCUMENT}`)) {
    Element.prototype.removeAttribute.call(element, 'name');
    Element.prototype.removeAttribute.call(element, 'id');
  }
  return clone;
}

/** The document's window, by its own getter, since `<img name="defaultView">` shadows it; ours when it has none. */
export function windowOf(document: Document): Window & typeof globalThis {
  return Reflect.get(Object.getPrototypeOf(document), 'defaultView', document) ?? globalThis;
}

/** Looks at as little as it can, since it reads every page for the first and only time. */
function measure(document: Document, elements: HTMLCollectionOf<Element>): ReadFailure | undefined {
  // In the order of the page each element lies at most one deeper than the one before.
  for (let at = 0; at < elements.length; at += STEP)
    if (depthOf(elements[at] as Element) > MAX_DEPTH - STEP) return 'too_deep';
  const { Document } = windowOf(document);
  const others = Document.prototype.createNodeIterator.call(document, document, TEXTS);
  let nodes = elements.length;
  let length = 0;
  for (let node = others.nextNode(); node; node = others.nextNode()) {
    nodes += 1;
    if (nodes > MAX_NODES) return 'too_large';
    length += (node as CharacterData).length;
  }
  // To leave out what is no text takes a second look, which few pages are long enough for.
  return length > MAX_TEXT && elements[0] && lengthOf(elements[0]) - unreadLength(document) > MAX_TEXT
    ? 'too_large'
    : undefined;
}

/** Characters in an element. */
function lengthOf(element: Element): number {
  const { Node } = windowOf(element.ownerDocument);
  return (Reflect.get(Node.prototype, 'textContent', element) ?? '').length;
}

function depthOf(element: Element): number {
  const { Node } = windowOf(element.ownerDocument);
  const parentOf = (node: Node): Node | null => Reflect.get(Node.prototype, 'parentNode', node);
  let depth = 0;
  for (let node = parentOf(element); node; node = parentOf(node)) depth += 1;
  return depth;
}

function unreadLength(document: Document): number {
  const { Document } = windowOf(document);
  const unread = Document.prototype.querySelectorAll.call(document, 'script,style');
  return [...unread].reduce((length, one) => length + lengthOf(one), 0);
}
