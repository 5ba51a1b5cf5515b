import { isWebAddress } from './address.ts';

/** The address of a page at a passage, by its first and last words; empty without a web address. */
export function textFragment(url: string, passage: string): string {
  if (!isWebAddress(url)) return '';
  const words = passage.trim().split(/\s+/u);
  const ends = words.length > 10 ? [words.slice(0, 5), words.slice(-5)] : [words];
  const parts = ends.map((part) => encodeURIComponent(part.join(' ')).replaceAll('-', '%2D'));
  return `${url.replace(/#.*$/u, '')}#:~:text=${parts.join(',')}`;
}
