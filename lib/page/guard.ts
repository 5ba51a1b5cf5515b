import type { ReadFailure } from '../types.ts';

const MAX_ELEMENTS = 50_000;
/** Elements, texts and comments. */
const MAX_NODES = 200_000;
const MAX_DEPTH = 1000;
/** Characters, scripts and styles apart. */
const MAX_TEXT = 2_000_000;
/** Elements whose name or id shadows properties of their form: `<input name="parentNode">`. */
const IN_FORM = 'input,button,select,textarea,output,fieldset,object,img';
/** Elements whose name or id shadows properties of the document: `<img name="body">`. */
const IN_DOCUMENT = 'img,embed,form,iframe,object';

/** Why the page must not be read, or undefined when it may. */
export function refuse(document: Document): ReadFailure | undefined {
  const { Document } = windowOf(document);
  const all = Document.prototype.getElementsByTagName.call(document, '*');
  return all.length > MAX_ELEMENTS ? 'too_large' : measure(document);
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

/** One walk over the elements; what stands between them is counted without being looked at. */
function measure(document: Document): ReadFailure | undefined {
  const { Document, Node } = windowOf(document);
  const walker = Document.prototype.createTreeWalker.call(document, document, 1);
  let [depth, nodes] = [0, 0];
  for (let step: number | undefined = 0; step !== undefined; step = next(walker)) {
    depth += step;
    nodes += Reflect.get(Node.prototype, 'childNodes', walker.currentNode).length;
    if (depth > MAX_DEPTH) return 'too_deep';
    if (nodes > MAX_NODES) return 'too_large';
  }
  return textLength(document) > MAX_TEXT ? 'too_large' : undefined;
}

/** Goes to the next element in order and tells how much deeper it lies; undefined at the end. */
function next(walker: TreeWalker): number | undefined {
  if (walker.firstChild()) return 1;
  for (let step = 0; ; step -= 1) {
    if (walker.nextSibling()) return step;
    if (!walker.parentNode()) return undefined;
  }
}

function textLength(document: Document): number {
  const { Document, Node } = windowOf(document);
  const lengthOf = (node: Node | null) =>
    node ? (Reflect.get(Node.prototype, 'textContent', node)?.length ?? 0) : 0;
  const all = lengthOf(Reflect.get(Document.prototype, 'documentElement', document));
  if (all <= MAX_TEXT) return all;
  const unread = Document.prototype.querySelectorAll.call(document, 'script,style');
  return [...unread].reduce((length, one) => length - lengthOf(one), all);
}
