import type { ReadFailure } from '../types.ts';

const MAX_ELEMENTS = 50_000;
const MAX_DEPTH = 1000;
const MAX_TEXT = 2_000_000;
/** Elements whose name or id shadows properties of a form or of the document: `<input name="parentNode">`. */
const CLOBBERING = 'input,button,select,textarea,output,fieldset,object,img,embed,form,iframe,keygen';

/** Why the page must not be read, or undefined when it may. */
export function refuse(document: Document): ReadFailure | undefined {
  const { Document } = prototypes(document);
  const all = Document.querySelectorAll.call(document, '*');
  if (all.length > MAX_ELEMENTS) return 'too_large';
  let text = 0;
  for (const element of all) {
    text += element.childElementCount === 0 ? (element.textContent?.length ?? 0) : 0;
    if (text > MAX_TEXT) return 'too_large';
  }
  return depthOver(MAX_DEPTH, document) ? 'too_deep' : undefined;
}

/** A clone in which no element shadows a property that Readability needs. */
export function guardedClone(document: Document): Document {
  const { Document, Element, Node } = prototypes(document);
  const clone = Node.cloneNode.call(document, true) as Document;
  for (const element of Document.querySelectorAll.call(clone, CLOBBERING)) {
    Element.removeAttribute.call(element, 'name');
    Element.removeAttribute.call(element, 'id');
  }
  for (const base of Document.querySelectorAll.call(clone, 'base')) Element.remove.call(base);
  return clone;
}

/** The window's own methods, which no element of the page can shadow. */
function prototypes(document: Document) {
  const window = (document.defaultView ?? globalThis) as typeof globalThis;
  return {
    Document: window.Document.prototype,
    Element: window.Element.prototype,
    Node: window.Node.prototype,
  };
}

function depthOver(limit: number, document: Document): boolean {
  const walker = document.createTreeWalker(document, 1);
  let depth = 0;
  while (true) {
    if (walker.firstChild()) depth += 1;
    else {
      while (!walker.nextSibling()) {
        if (!walker.parentNode()) return false;
        depth -= 1;
      }
    }
    if (depth > limit) return true;
  }
}
