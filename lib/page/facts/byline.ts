import { isSmall, LETTERS } from '../../text/pattern.ts';
import type { Block } from '../blocks/block.ts';
import type { Meta } from './meta.ts';
import {
  cleanNames,
  isHouseName,
  isNameWord,
  isOffice,
  isPerson,
  leadsToName,
  looksLikeName,
} from './names.ts';
import type { HeadedPage } from './page.ts';
import { partedText } from './parted.ts';
import { placed } from './placed.ts';
import { namesIn, printed } from './printed.ts';
import { bracketed, introduced, linesUnder, unmarked } from './unmarked.ts';

/** "Anna", "O’Hale"; not "AFP". */
const isFirstName = (name: string) => isNameWord(name) && isSmall(name.at(-1));
/** Small words between two names, in scripts that have capitals. */
const AND = /^\s?(?:[&、]|[a-zà-ÿα-ωа-я]{1,3}\s)\s?(.+)$/u;
const NO_LETTERS = new RegExp(`[^${LETTERS}]+`, 'u');

/** Blocks under the headline where it is signed. */
const NEAR = 8;

/** Who wrote the article: the people of the page's data, or those whom it prints; undefined when it names nobody. */
export function bylineOf(page: HeadedPage): string | undefined {
  const { layout, site, title } = page;
  const publishers = publishersOf(page);
  const byline = peopleOf(namedIn(page, publishers), publishers);
  // Some links to the page itself are marked as its author.
  if (byline === title) return undefined;
  if (!byline || !isFirstName(byline) || site?.startsWith(byline)) return byline;
  // Data often has a first name alone where the page prints both.
  const isWhole = ({ text }: Block) =>
    text.startsWith(`${byline} `) && isFirstName(text.slice(byline.length + 1)) && isPerson(text);
  return layout.blocks.find(isWhole)?.text ?? byline;
}

/** The names of those who publish the page, in lower case. */
function publishersOf({ document, linked, site }: HeadedPage): string[] {
  const names = [site, linked.site, siteOf(document.title), ...linked.houses];
  return names.flatMap((name) => name?.toLowerCase() ?? []);
}

/** "Anna Hale" of "Anna Hale, Daily North", "Anna Hale and The Daily", "Anna Hale, Regionalstudio Nord". */
function peopleOf(byline: string | undefined, publishers: string[]): string | undefined {
  const isPublisher = (name: string) =>
    publishers.some((one) => `${name.toLowerCase()} `.startsWith(`${one} `));
  const [first = '', ...more] = byline?.split(', ') ?? [];
  const [, person, other] = /^(.{3,60})\s(?:&|[a-zà-ÿ]{1,3})\s(.{2,60})$/u.exec(first) ?? [];
  // A word behind a whole name is a place or a degree: "Anna Hale, Kazan".
  const isWord = (name: string) => isPerson(first) && isFirstName(name);
  const people = more.filter((name) => !isPublisher(name) && !isOffice(name) && !isWord(name));
  return byline && [person && other && isPublisher(other) ? person : first, ...people].join(', ');
}

function namedIn(page: HeadedPage, publishers: string[]): string | undefined {
  const { document, meta, layout, headline, linked } = page;
  const isSite = (name: string) => publishers.includes(name.toLowerCase());
  const { blocks } = layout;
  const people = cleanNames(linked.authors).filter((name) => !isSite(name));
  if (people.length > 1) return people.join(', ');
  const visible = visibleIn(document, blocks, headline);
  // One name alone may be less than the page prints, or somebody else's.
  const corrected = ([one = '', ...more]: string[]) => {
    if (more.length > 0) return [one, ...more].join(', ');
    if (visible && isBetter(visible, one)) return visible;
    const signed = one ? signedUnder(blocks, headline) : undefined;
    return signed && isAnother(signed, one) ? signed : one;
  };
  const linkedPeople = corrected(people);
  if (linkedPeople) return linkedPeople;
  const stated = statedIn(meta);
  const named = corrected(stated.filter((name) => !isSite(name)));
  const known = [named, visible, stated[0], ...cleanNames([...linked.houses, ...linked.authors])];
  const isPeople = (name?: string) => name && !isHouseName(name) && !isSite(name);
  return (
    known.find(isPeople) ??
    introduced(blocks, headline) ??
    bracketed(blocks) ??
    known.find(Boolean) ??
    unmarked(blocks, headline)
  );
}

/** "The Daily" in "A title - The Daily", "A title | The Daily" and "A title｜The Daily". */
const siteOf = (title: string) => /(?:\s[-–—|]\s|｜)([^-–—|｜]{2,60})$/u.exec(title)?.[1]?.trim();

/** Whom the page prints; the line near the headline, where it names more than an element does or a person for a house. */
function visibleIn(document: Document, blocks: Block[], headline: number): string | undefined {
  const element = placed(document, blocks[headline]?.nodes[0]);
  const line = printed(blocks, headline);
  if (!element || !line) return element ?? line;
  const isHouse = isHouseName(element) && (!element.includes(line) || element.startsWith(`${line}, `));
  return goesOn(element, line) || isList(line, element) || isHouse ? line : element;
}

/** "By Anna Hale" under the headline, where the data may name whoever put the page in. */
function signedUnder(blocks: Block[], headline: number): string | undefined {
  const near = linesUnder(blocks, headline, NEAR);
  const lines = near.map(({ nodes }) => partedText(...nodes).trim()).filter(leadsToName);
  return lines.map(namesIn).find((names) => names && isPerson(names));
}

/** Does a line name somebody else, and not the same with more or less of the name? */
function isAnother(signed: string, stated: string): boolean {
  const wordsOf = (names: string) => names.toLowerCase().split(NO_LETTERS);
  const words = new Set(wordsOf(stated));
  return stated !== '' && !wordsOf(signed).some((word) => words.has(word));
}

/** Does a line name more people than the first: "Anna Hale" and "Anna Hale and Tom Reed"? Behind a comma may stand an editor. */
function goesOn(first: string, line: string): boolean {
  const [, more] = AND.exec(line.slice(first.length)) ?? [];
  return line.startsWith(first) && more?.split(', ').every(isPerson) === true;
}

/** The line under the headline may name more people, and a person where the data has a house or a login. */
function isBetter(visible: string, stated: string): boolean {
  if (isHouseName(stated) || isLogin(stated)) return looksLikeName(visible) && visible !== stated;
  return stated !== '' && (goesOn(stated, visible) || isList(visible, stated));
}

/** "redaktion2" */
const isLogin = (name: string) => /^(?:\p{Ll}\S*|\S+\d)$/u.test(name);

/** Two people may be an author and an editor; three and more are authors. */
function isList(visible: string, stated: string): boolean {
  const names = visible.split(', ');
  return names.length > 2 && names.every(isPerson) && visible.includes(stated);
}

/** The names in the meta elements: one for the page, or one for each author, or "ANNA HALE;TOM REED". */
function statedIn(meta: Meta): string[] {
  const all = (...keys: string[]) => meta.all(...keys).flatMap((one) => one.split(';'));
  const cited = all('citation_author', 'citation_authors');
  if (cited.length > 0) return cleanNames(cited.map((one) => one.replace(/^([^,]+), ([^,]+)$/u, '$2 $1')));
  const stated = all(
    ...'author|article:author|dc.creator|parsely-author|sailthru.author|byl|twitter:data1'.split('|'),
  );
  return cleanNames(stated.filter((one) => !/\d|:|\bmin/u.test(one)));
}
