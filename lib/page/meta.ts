import { plainText } from './linked.ts';

/** The first of the meta elements of these names that says something. */
export function meta(document: Document, ...keys: string[]): string | undefined {
  for (const key of keys) {
    const found = document.querySelector(
      `meta[property="${key}" i],meta[name="${key}" i],meta[itemprop="${key}" i]`,
    );
    const content = plainText(found?.getAttribute('content'));
    if (content) return content;
  }
  return undefined;
}
