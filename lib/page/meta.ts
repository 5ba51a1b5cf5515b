import { plainText } from './linked.ts';

const NAMES = ['property', 'name', 'itemprop'];

/** The first of the meta elements of these names, lower case, that says something. */
export function meta(document: Document, ...keys: string[]): string | undefined {
  const first = new Map<string, Element>();
  for (const element of document.querySelectorAll('meta'))
    for (const name of NAMES) {
      const key = element.getAttribute(name)?.toLowerCase();
      if (key && !first.has(key)) first.set(key, element);
    }
  for (const key of keys) {
    const content = plainText(first.get(key)?.getAttribute('content'));
    if (content) return content;
  }
  return undefined;
}
