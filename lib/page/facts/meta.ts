import { plainText } from './line.ts';

const NAMES = ['property', 'name', 'itemprop'];

/** What the meta elements of a page say, read once, by names in lower case. */
export interface Meta {
  /** The first of some names that says something. */
  first(...keys: string[]): string | undefined;
  /** All that the elements of the first of some names say, where each author has one. */
  all(...keys: string[]): string[];
}

/** Reads the meta elements of a page. */
export function metaOf(document: Document): Meta {
  const named = new Map<string, Element[]>();
  for (const element of document.querySelectorAll('meta')) {
    // An item of a list tells of another story.
    if (element.closest('li')) continue;
    for (const name of NAMES) {
      const key = element.getAttribute(name)?.toLowerCase();
      if (key) named.set(key, [...(named.get(key) ?? []), element]);
    }
  }
  const said = (element: Element) => plainText(element.getAttribute('content')) ?? [];
  const all = (...keys: string[]) =>
    keys.map((key) => named.get(key)?.flatMap(said) ?? []).find((found) => found.length > 0) ?? [];
  return { all, first: (...keys) => all(...keys)[0] };
}
