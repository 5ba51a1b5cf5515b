import { plainText } from './linked.ts';

const NAMES = ['property', 'name', 'itemprop'];

/** What the meta elements of a page say, read once: the first of some names, lower case, that says something. */
export type Meta = (...keys: string[]) => string | undefined;

export function metaOf(document: Document): Meta {
  const first = new Map<string, Element>();
  for (const element of document.querySelectorAll('meta'))
    for (const name of NAMES) {
      const key = element.getAttribute(name)?.toLowerCase();
      if (key && !first.has(key)) first.set(key, element);
    }
  return (...keys) => {
    for (const key of keys) {
      const content = plainText(first.get(key)?.getAttribute('content'));
      if (content) return content;
    }
    return undefined;
  };
}
