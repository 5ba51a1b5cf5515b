import type { Block, Layout } from './blocks.ts';
import { type Linked, oneLine } from './linked.ts';
import { meta } from './meta.ts';
import { cleanName, isHouseName, isLead, isPerson, leadsToName, looksLikeName } from './names.ts';

/** Where other articles and other people are named. */
const ASIDE = 'aside,footer,[class*="related" i],[class*="comment" i],[class*="sidebar" i]';

/** Elements that print who wrote the page, the surest first. */
const PLACES = [
  '[itemprop="author"] [itemprop="name"]',
  '[rel~="author"]',
  '[itemprop="author"]',
  '[class*="author-name" i],[class*="author_name" i],[class*="authorname" i],[class*="author__name" i],[class*="byline-name" i],[class*="byline__name" i]',
  '[class~="author" i] a,[class*="byline" i] a,[class*="post-author" i] a,[class*="article-author" i] a,[class*="author" i] a[href*="author" i]',
  'a[href*="/author/" i],a[href*="/authors/" i],a[href*="/autor/" i],a[href*="/autoren/" i],a[href*="/auteur/" i],a[href*="/tac-gia" i]',
  '[class*="byline" i],[class*="written-by" i]',
  '[class~="author" i],[class*="post-author" i],[class*="article-author" i],[class*="entry-author" i],[class*="tac-gia" i],[class*="tacgia" i]',
];
/** How many of them say so whatever stands around. */
const SURE = 4;
/** How many blocks around the headline are looked at piece by piece. */
const NEAR = 24;
/** Characters of the line that names the authors. */
const MAX_LINE = 400;
/** Names of classes that hold a name, or much else. */
const LIKELY = '[class*="author" i],[class*="autor" i],[class*="auteur" i],[class*="writer" i],address';

/** What each place, or an element around it, has in one of its attributes. */
const HINT = /aut(?:ho|eu|o)r|byline|writer|written-by|tac-?gia/iu;
const HINTED = ['class', 'itemprop', 'rel'];
/** Where a link leads may name the author too. */
const IN_LINKS = [...HINTED, 'href'];

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
  const visible = visibleIn(document, layout.blocks, headline);
  const [first = ''] = people;
  if (visible && isBetter(visible, first)) return visible;
  if (first) return people.join(', ');
  const stated = statedIn(document);
  const named = stated.filter((name) => !isSite(name));
  if (visible && named.length < 2 && isBetter(visible, named[0] ?? '')) return visible;
  return named.join(', ') || visible || stated[0] || clean([...linked.houses, ...linked.authors])[0];
}

/** Whom the page prints; the line near the headline, where it names more than an element does or a person for a house. */
function visibleIn(document: Document, blocks: Block[], headline: number): string | undefined {
  const element = placed(document, blocks[headline]?.nodes[0]);
  const line = printed(blocks, headline);
  if (!element || !line) return element ?? line;
  return goesOn(element, line) || (isHouseName(element) && !element.includes(line)) ? line : element;
}

/** Does a line name more people than the first: "Anna Hale" and "Anna Hale and Tom Reed"? */
function goesOn(first: string, line: string): boolean {
  const [, more] = /^\s?(?:[,&、]|\p{Ll}{1,3}\s)\s?(.+)$/u.exec(line.slice(first.length)) ?? [];
  return line.startsWith(first) && more?.split(', ').every(isPerson) === true;
}

/** The line under the headline may name more people, and a person where the data has an account or a house. */
function isBetter(visible: string, stated: string): boolean {
  if (stated && visible.includes(stated)) return true;
  return looksLikeName(visible) && (isHouseName(stated) || (!stated.includes(' ') && visible.includes(' ')));
}

/** The names in the meta elements: one for the page, or one for each author. */
function statedIn(document: Document): string[] {
  const several = [
    ...document.querySelectorAll('meta[name="citation_author" i],meta[name="citation_authors" i]'),
  ];
  if (several.length > 0)
    return clean(
      several.map((one) => (one.getAttribute('content') ?? '').replace(/^([^,]+), ([^,]+)$/u, '$2 $1')),
    );
  const stated = meta(
    document,
    ...'author|article:author|dc.creator|parsely-author|sailthru.author|byl|twitter:data1'.split('|'),
  );
  return stated && !/\d|\bmin/u.test(stated) ? clean([stated]) : [];
}

function clean(names: string[]): string[] {
  return [...new Set(names.flatMap((name) => cleanName(name) ?? []))].slice(0, 8);
}

function placed(document: Document, headline: Node | undefined): string | undefined {
  const fits = (one: Element) => !standsAside(one, headline) && !(headline && one.contains(headline));
  const all = candidates(document);
  for (const place of PLACES) {
    const names = namesAt(all, place, fits);
    if (names.length > 0) return names.slice(0, 6).join(', ');
  }
  for (const place of PLACES.slice(0, SURE)) {
    const [name] = namesAt(all, place, (one) => !one.closest('nav'));
    if (name) return name;
  }
  const [name] = namesAt(all, LIKELY, fits, looksLikeName);
  return name;
}

/** The first name that stands in such a place and the other people named with it. */
function namesAt(
  all: Element[],
  place: string,
  fits: (one: Element) => boolean,
  isName: (name: string) => boolean = () => true,
): string[] {
  const found = all
    .filter((one) => one.matches(place))
    .slice(0, 12)
    .filter(fits);
  const first = found.findIndex((one) => clean([partedText(one)]).some(isName));
  const element = found[first];
  if (!element) return [];
  const line = lineAround(element);
  const names = clean(
    found
      .slice(first)
      .filter((one) => line.contains(one))
      .map((one) => partedText(one)),
  );
  return names.filter(
    (name, at) =>
      (at === 0 || isPerson(name)) && !names.some((other) => other !== name && name.startsWith(`${other} `)),
  );
}

/** The line that an element is part of: what stands around it as long as that is short. */
function lineAround(element: Element): Element {
  let line = element;
  for (let step = 0; step < 4 && line.parentElement; step += 1) {
    if ((oneLine(line.parentElement.textContent)?.length ?? 0) > MAX_LINE) break;
    line = line.parentElement;
  }
  return line;
}

/** Does an element stand where other articles and other people are named, and the headline does not? */
export function standsAside(element: Element, headline: Node | undefined): boolean {
  let aside = element.closest(ASIDE);
  while (aside && (aside.localName === 'body' || (headline && aside.contains(headline))))
    aside = aside.parentElement?.closest(ASIDE) ?? null;
  return aside !== null;
}

/** The text of nodes, a bar where two pieces run together: "Anna Hale | Staff Writer"; the beginning of a long one. */
function partedText(...nodes: Node[]): string {
  let text = '';
  for (const piece of nodes.flatMap(pieces)) {
    text += /[\p{L}\d)]$/u.test(text) && /^[\p{Lu}\d]/u.test(piece) ? ` | ${piece}` : piece;
    if (text.length > MAX_LINE) break;
  }
  return text;
}

function pieces(node: Node): string[] {
  if (node.nodeType === 3) return [node.nodeValue ?? ''];
  const walker = node.ownerDocument?.createTreeWalker(node, 4);
  const found: string[] = [];
  while (found.length < 40 && walker?.nextNode()) found.push(walker.currentNode.nodeValue ?? '');
  return found;
}

/** All elements that could be one of the places, found in one go: eight searches of the page cost a tenth of reading. */
function candidates(document: Document): Element[] {
  let box: Element | undefined;
  return [...document.getElementsByTagName('*')].filter((one) => {
    const isLink = one.localName === 'a';
    const isHinted = (isLink ? IN_LINKS : HINTED).some((name) => HINT.test(one.getAttribute(name) ?? ''));
    if (isHinted && !box?.contains(one)) box = one;
    const mayBeInner = isLink || one.getAttribute('itemprop') === 'name';
    return isHinted || one.localName === 'address' || (mayBeInner && box?.contains(one));
  });
}

/** "By Anna Hale" on a line of its own, or "By" and the name on the next, near the headline before anywhere else. */
function printed(blocks: Block[], headline: number): string | undefined {
  const order = [...blocks.keys()].sort((a, b) => far(a, headline) - far(b, headline)).slice(0, 400);
  for (const [turn, at] of order.entries()) {
    const { text = '', nodes = [] } = blocks[at] ?? {};
    if (text.length > 120) continue;
    const parted = turn < NEAR ? partedText(...nodes).trim() : text;
    const line = isLead(text) ? blocks[at + 1]?.text : leadsToName(parted) ? parted : undefined;
    const found = line && line.length < 120 ? namesIn(line) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** The people of a line; what follows a comma may be a role in words that we do not know. */
function namesIn(line: string): string | undefined {
  const list = clean(line.split(', '));
  if (list.length > 1 && list.every(isPerson)) return list.join(', ');
  const name = cleanName(line);
  return [name, name?.split(', ')[0]].find((one) => one && looksLikeName(one));
}

/** What stands before the headline is further away than what follows it. */
function far(at: number, headline: number): number {
  return at < headline ? 3 * (headline - at) : at - headline;
}
