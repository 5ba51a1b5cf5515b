import { oncePer } from '../../text/once-per.ts';
import { standsAside } from '../blocks/aside.ts';
import { oneLine } from './line.ts';
import { cleanNames, isAgency, isLabel, isPerson, looksLikeName, namesOther } from './names.ts';
import { MAX_LINE, partedText } from './parted.ts';

/** Where links to all that someone wrote lead; "/journalist-jailed" is a story. */
const AUTHOR_PATHS =
  'author/|authors/|autor/|autoren/|auteur/|auteurs/|autores/|autore/|autori/|tac-gia|signataires/|reporter/|reporters/|' +
  'journalist/|journalists/|journaliste/|journalistes/|redakteur/|redakteure/|penulis/|yazar/|yazarlar/|firmas/';
/** Elements that print who wrote the page, the surest first. */
const PLACES = [
  '[itemprop="author"] [itemprop="name"]',
  '[rel~="author"]',
  '[itemprop="author"]',
  '[class*="author-name" i],[class*="author_name" i],[class*="authorname" i],[class*="author__name" i],[class*="byline-name" i],[class*="byline__name" i]',
  '[class~="author" i] a,[class*="byline" i] a,[class*="post-author" i] a,[class*="article-author" i] a,[class*="author" i] a[href*="author" i]',
  AUTHOR_PATHS.split('|')
    .map((path) => `a[href*="/${path}" i]`)
    .join(),
  '[class*="byline" i],[class*="written-by" i]',
  '[class~="author" i],[class*="post-author" i],[class*="article-author" i],[class*="entry-author" i],[class*="tac-gia" i],[class*="tacgia" i]',
];
/** How many of them say so whatever stands around. */
const SURE = 4;
/** Names of classes that hold a name, or much else. */
const LIKELY =
  '[class*="author" i]:not([class*="desc" i]),[class*="autor" i],[class*="auteur" i],[class*="writer" i],[class~="firma" i],' +
  '[class~="signature" i],[class*="verfasser" i],[class*="yazar" i],address';

/** What each place, or an element around it, has in one of its attributes: "post-author"; not "authorities". */
const HINT =
  /aut(?:ho|eu|o)r(?!i[stz])|byline|writer|written-by|tac-?gia|(?<![a-z])(?:firmas?|signature)(?![a-z])|verfasser|yazar|reporter|journalist|signataire|redakteur|penulis/iu;
const MARKED = 'a,address,[class],[itemprop],[rel]';

/** The people whom an element for authors names, the surest place first; undefined where there is none. */
export function placed(document: Document, headline: Node | undefined): string | undefined {
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
  const isSure = (one: string) => looksLikeName(one) || isAgency(one);
  return namesAt(all, LIKELY, fits, isSure, 1).slice(0, 6).join(', ') || undefined;
}

/** The first name that stands in such a place and the other people named with it, in so many elements. */
function namesAt(
  all: Element[],
  place: string,
  fits: (one: Element) => boolean,
  isName: (name: string) => boolean = (name) => !isLabel(name),
  most = 12,
): string[] {
  const found = all
    .filter((one) => one.matches(place))
    .slice(0, 12)
    .filter((one) => fits(one) && !isLedByOther(one) && !leadsToSection(one));
  const first = found.findIndex((one) => cleanNames(printedBy(one)).some(isName));
  const element = found[first];
  if (!element) return [];
  const line = lineAround(element);
  const names = cleanNames(
    found
      .slice(first, first + most)
      .filter((one) => line.contains(one))
      .flatMap(printedBy),
  );
  return names.filter(
    (name, at) =>
      (at === 0 || isPerson(name)) && !names.some((other) => other !== name && name.startsWith(`${other} `)),
  );
}

/** Where a link to all of one subject leads: "/tag/ferries", "/category/city/"; not "/author/anna-hale". */
const SECTION = /\/(?:tags?|categor(?:y|ies)|topics?|sections?)\//iu;

/** Is it a link to a section, or around one, or in one? */
function leadsToSection(element: Element): boolean {
  const link = element.closest('a') ?? element.querySelector('a');
  return SECTION.test(link?.getAttribute('href') ?? '');
}

/** "Reviewed by <a>Anna Hale</a>"; what stands before the element, or before the one around it, is short. */
function isLedByOther(element: Element): boolean {
  const before = textBefore(element) ?? (element.parentElement && textBefore(element.parentElement));
  return before ? namesOther(before) : false;
}

function textBefore(element: Element): string | undefined {
  let before = element.previousSibling;
  while (before?.nodeType === 3 && !before.nodeValue?.trim()) before = before.previousSibling;
  if (!before) return undefined;
  return before.firstChild?.firstChild ? '' : (oneLine(before.textContent) ?? '');
}

/** `<meta itemprop="name" content="Anna Hale">` says it unseen. */
function printedBy(element: Element): string[] {
  if (element.localName === 'meta') return [element.getAttribute('content') ?? ''];
  const people = [...element.children]
    .filter(({ localName }) => localName === 'a')
    .map((one) => partedText(one).trim());
  return people.length > 1 && people.every(isPerson) ? people : [partedText(element)];
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

/** All elements that could be one of the places, found in one go: eight searches of the page cost a tenth of reading. */
function candidates(document: Document): Element[] {
  // A page gives the same classes to many elements.
  const isHint = oncePer((value: string | null) => value !== null && HINT.test(value));
  const found: Element[] = [];
  let box: Element | undefined;
  for (const one of document.querySelectorAll(MARKED)) {
    const isLink = one.localName === 'a';
    const isHinted =
      isHint(one.getAttribute('class')) ||
      isHint(one.getAttribute('itemprop')) ||
      isHint(one.getAttribute('rel')) ||
      (isLink && isHint(one.getAttribute('href')));
    if (isHinted && !box?.contains(one)) box = one;
    const mayBeInner = isLink || one.getAttribute('itemprop') === 'name';
    if (isHinted || one.localName === 'address' || (mayBeInner && box?.contains(one))) found.push(one);
  }
  return found;
}
