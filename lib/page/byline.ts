import type { Block, Layout } from './blocks.ts';
import type { Linked } from './linked.ts';
import { meta } from './meta.ts';
import { cleanName, isLead, leadsToName, looksLikeName } from './names.ts';

/** Where other articles and other people are named. */
export const ASIDE = 'aside,footer,[class*="related" i],[class*="comment" i],[class*="sidebar" i]';

/** Elements that print who wrote the page, the surest first. */
const PLACES = [
  '[itemprop="author"] [itemprop="name"]',
  '[rel~="author"]',
  '[itemprop="author"]',
  '[class*="author-name" i],[class*="author_name" i],[class*="authorname" i],[class*="byline-name" i],[class*="byline__name" i]',
  '[class~="author" i] a,[class*="byline" i] a,[class*="post-author" i] a,[class*="article-author" i] a,[class*="author" i] a[href*="author" i]',
  'a[href*="/author/" i],a[href*="/authors/" i],a[href*="/tac-gia" i]',
  '[class*="byline" i]',
  '[class~="author" i],[class*="post-author" i],[class*="article-author" i],[class*="entry-author" i],[class*="tac-gia" i],[class*="tacgia" i]',
];

/** What each place, or an element around it, has in one of its attributes. */
const HINT = /author|byline|tac-?gia/iu;
const HINTED = ['class', 'itemprop'];
const IN_LINKS = [...HINTED, 'rel', 'href'];

/** Who wrote the article: the people of the page's data, or those whom it prints; undefined when it names nobody. */
export function bylineOf(
  document: Document,
  layout: Layout,
  headline: number,
  linked: Linked,
  site: string | undefined,
): string | undefined {
  const isSite = (name: string) => site !== undefined && name.toLowerCase() === site.toLowerCase();
  const people = clean(linked.authors).filter((name) => !isSite(name));
  const visible = placed(document) ?? printed(layout.blocks, headline);
  const [first = ''] = people;
  // The line under the headline may name more people, and a name where the data has only an account.
  if (visible && (visible.includes(first) ? first !== '' : !first.includes(' ') && visible.includes(' ')))
    return visible;
  if (first) return people.join(', ');
  const stated = meta(
    document,
    ...'author|article:author|dc.creator|parsely-author|sailthru.author|byl|twitter:data1'.split('|'),
  );
  const named = stated && !/\d|\bmin/u.test(stated) ? cleanName(stated) : undefined;
  return (named && !isSite(named) ? named : undefined) ?? visible ?? named ?? clean(linked.houses)[0];
}

function clean(names: string[]): string[] {
  return [...new Set(names.flatMap((name) => cleanName(name) ?? []))].slice(0, 8);
}

function placed(document: Document): string | undefined {
  const all = candidates(document);
  for (const place of PLACES) {
    const found = all.filter((one) => one.matches(place)).slice(0, 12);
    const names = clean(
      found.filter((one) => !one.closest(ASIDE)).map(({ textContent }) => textContent ?? ''),
    );
    if (names.length > 0) return names.slice(0, 6).join(', ');
  }
  return undefined;
}

/** All elements that could be one of the places, found in one go: eight searches of the page cost a tenth of reading. */
function candidates(document: Document): Element[] {
  let box: Element | undefined;
  return [...document.getElementsByTagName('*')].filter((one) => {
    const isLink = one.localName === 'a';
    const isHinted = (isLink ? IN_LINKS : HINTED).some((name) => HINT.test(one.getAttribute(name) ?? ''));
    if (isHinted && !box?.contains(one)) box = one;
    const mayBeInner = isLink || one.getAttribute('itemprop') === 'name';
    return isHinted || (mayBeInner && box?.contains(one));
  });
}

/** "By Anna Hale" on a line of its own, or "By" and the name on the next, near the headline before anywhere else. */
function printed(blocks: Block[], headline: number): string | undefined {
  const order = [...blocks.keys()].sort((a, b) => far(a, headline) - far(b, headline)).slice(0, 400);
  for (const at of order) {
    const { text = '' } = blocks[at] ?? {};
    if (text.length > 120) continue;
    const line = isLead(text) ? blocks[at + 1]?.text : leadsToName(text) ? text : undefined;
    const name = line && line.length < 120 ? cleanName(line) : undefined;
    if (name && looksLikeName(name)) return name;
  }
  return undefined;
}

/** What stands before the headline is further away than what follows it. */
function far(at: number, headline: number): number {
  return at < headline ? 3 * (headline - at) : at - headline;
}
