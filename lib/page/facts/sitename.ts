import { squeezed } from '../text.ts';

/**
 * "A title | The Daily" without what follows the last bar, where that names the site or the bar is no dash; without
 * what stands before it where the page prints the rest as a headline.
 */
export function withoutSite(title: string, site: string | undefined, heads: string[]): string {
  const cut = /^(.{8,}?)\s*(?:\s[|·•»]|\s[–—-]\s|｜)\s*([^|–—｜]{2,60})$/u.exec(title);
  if (!cut) return title;
  const [, head = '', tail = ''] = cut;
  const isSite =
    site &&
    (tail.toLowerCase().includes(site.toLowerCase()) || site.toLowerCase().includes(tail.toLowerCase()));
  if (!isSite && tail.length > head.length && heads.includes(tail)) return tail;
  return isSite || /[|·•»｜]\s*[^|·•»｜]{2,60}$/u.test(title) ? head.trim() : title;
}

/** "The Daily: A title" beside "A title" alone: what stands before it is the site. */
export function siteIn(stated: string[]): Set<string> {
  const whole = new Set(stated.map(squeezed));
  return new Set(
    stated.flatMap((one) => {
      const [, site, rest] = /^(.{2,60}?)(?:\s?[:|·•»｜]|\s[–—-])\s(.{8,})$/u.exec(one) ?? [];
      return site && rest && whole.has(squeezed(rest)) ? squeezed(site) : [];
    }),
  );
}
