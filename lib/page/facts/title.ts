import { HAN, isCapital, isLetter, isSmall, LETTERS } from '../../text/pattern.ts';
import { type Block, isHeading } from '../blocks/block.ts';
import { squeezed } from '../text.ts';
import { oneLine, plainText } from './line.ts';
import type { PageFacts } from './page.ts';
import { siteIn, withoutSite } from './sitename.ts';

/** How like a headline and a stated title must be, as the share of all their words that both have. */
const LIKE = 0.15;
/** The same for a headline that stands below one that is like enough. */
const MOSTLY = 0.5;
/** Characters of the shortest headline that a line without an h1 may be. */
const MIN_HEADLINE = 8;
/** Characters of the longest h1 that is no paragraph. */
const MAX_HEADLINE = 240;
/** Letters of the shortest headline that may be the beginning of a far longer title. */
const MIN_BEGINNING = 20;
const WORDS = new RegExp(`[${LETTERS}0-9]+`, 'gu');
const UNSPACED = new RegExp(`[${HAN}\\u3041-\\u30ff]`, 'u');
/** How many headlines of a page, and elements within them, are looked at. */
const MOST_HEADS = 20;
const MOST_INSIDE = 100;

/** The headline that the reader sees when the page's own words for machines agree with it, else those words. */
export function titleOf({ document, meta, linked, site, layout }: PageFacts): string {
  const heads = [...document.querySelectorAll('h1')]
    .flatMap((one) => oneLine(lined(one)) ?? [])
    .filter((one) => one.length <= MAX_HEADLINE);
  const stated = [
    meta.first('og:title', 'twitter:title', 'dc.title', 'title'),
    linked.headline,
    plainText(document.querySelector('title')?.textContent),
  ]
    .flatMap((one) => (one ? [withoutSite(one, site, heads)] : []))
    .filter((one) => !site || squeezed(one) !== squeezed(site));
  const names = siteIn(stated);
  for (const name of [site, document.location?.hostname.replace(/^www\./u, '')])
    if (name) names.add(squeezed(name));
  const { blocks } = layout;
  const [told = ''] = stated;
  const likely = heads.slice(0, MOST_HEADS).filter((head) => !names.has(squeezed(head)));
  return (
    lineOf(document, mostAlike(likely, stated), stated) ||
    headed(blocks, stated) ||
    printedIn(blocks, told) ||
    told ||
    heads[0] ||
    ''
  );
}

/** The headline that is most like what is stated; '' where none is. */
function mostAlike(heads: string[], stated: string[]): string {
  let best = '';
  let bestLikeness = 0;
  for (const head of heads) {
    const likeness = Math.max(0, ...stated.map((one) => (begins(one, head) ? 1 : alike(head, one))));
    // Below the article stand the headlines of others on the same subject.
    const least = best ? Math.max(MOSTLY, bestLikeness) : LIKE;
    if (likeness > least) [best, bestLikeness] = [head, likeness];
  }
  return best;
}

/** The stated title that a page without an h1 prints as a lower heading. */
function headed(blocks: Block[], stated: string[]): string | undefined {
  const headings = new Set(blocks.filter(isHeading).map(({ text }) => squeezed(text)));
  return stated.find((one) => headings.has(squeezed(one)));
}

/** The longest line of the page with which a title begins or ends: "A title-The Daily" where the page prints "A title". */
function printedIn(blocks: Block[], title: string): string | undefined {
  const whole = squeezed(title);
  let best: string | undefined;
  for (const { text } of blocks) {
    if (text.length < MIN_HEADLINE || text.length > title.length || text.length <= (best?.length ?? 0))
      continue;
    const line = squeezed(text);
    if (whole.startsWith(line) || whole.endsWith(line)) best = text;
  }
  return best && isMost(best, title) ? best : undefined;
}

/** The text of an element, a space for each line break. */
function lined(node: Node): string {
  if (node.nodeType === 3) return node.nodeValue ?? '';
  return node.nodeName === 'BR' ? ' ' : [...node.childNodes].map(lined).join('');
}

/** Of an h1 of several lines the one that is stated as the title: the others stand above or below the headline. */
function lineOf(document: Document, head: string, stated: string[]): string {
  const whole = squeezed(head);
  const titles = stated.map(squeezed);
  const same = titles.indexOf(whole);
  // "A lineA title" is stated as "A line: A title".
  if (same >= 0 && isGlued(head, stated[same] ?? '')) return stated[same] ?? head;
  if (titles.some((title) => title.includes(whole))) return head;
  const inside = [...document.querySelectorAll('h1 *')].slice(0, MOST_INSIDE);
  const lines = inside.flatMap(({ textContent }) => oneLine(textContent) ?? []);
  const line = lines.find((one) => titles.includes(squeezed(one)));
  const rests = inside.flatMap((label) => oneLine(textBeside(label)) ?? []);
  return (
    line ??
    rests.find((one) => isMost(one, head) && titles.some((title) => title.includes(squeezed(one)))) ??
    head
  );
}

/** Do two lines of a headline run together that a title parts? Not "iPhone", which "IPHONE" does not part. */
function isGlued(head: string, title: string): boolean {
  const at = head.split('').findIndex((char, at) => isSmall(char) && isCapital(head[at + 1]));
  const line = squeezed(head.slice(0, at + 1));
  const end = title.split('').findIndex((_, to) => squeezed(title.slice(0, to)) === line);
  return at >= 0 && !isLetter(title[end]);
}

/** What an element of an h1 leaves of it: "Plus" in "Plus A title", without the colon between them. */
function textBeside(label: Element): string {
  const others = [...(label.parentElement?.childNodes ?? [])].filter((node) => node !== label);
  const text = others.map(({ textContent }) => textContent).join('');
  return text.replace(/^\s*[:|–-]\s/u, '');
}

const isMost = (part: string, whole: string) => 2 * part.length > whole.length;

/** Does a title begin with a headline and go on, as one that has the whole description of its site? */
function begins(title: string, head: string): boolean {
  const line = squeezed(head);
  return line.length >= MIN_BEGINNING && squeezed(title).startsWith(line);
}

function alike(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const both = [...a].filter((word) => b.has(word)).length;
  return both / Math.max(1, a.size + b.size - both);
}

/** Words, or pairs of signs where the script has no spaces. */
function wordsOf(line: string): Set<string> {
  const words = line.toLowerCase().match(WORDS) ?? [];
  return new Set(
    words.flatMap((word) =>
      UNSPACED.test(word)
        ? Array.from({ length: Math.max(1, word.length - 1) }, (_, at) => word.slice(at, at + 2))
        : [word],
    ),
  );
}
