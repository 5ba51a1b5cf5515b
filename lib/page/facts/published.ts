import { isoOf } from '../../text/iso.ts';
import { standsAside } from '../blocks/aside.ts';
import { around, type Block, isLinks } from '../blocks/block.ts';
import { within } from '../blocks/sums.ts';
import { dateIn } from './date.ts';
import { farFrom } from './far.ts';
import type { HeadedPage } from './page.ts';
import { partedText } from './parted.ts';

const KEYS = (
  'article:published_time|datepublished|og:published_time|article:published|pubdate|publishdate|publish-date|' +
  'parsely-pub-date|sailthru.date|dc.date|dc.date.issued|dcterms.created|date|og:article:published_time|citation_publication_date|citation_online_date'
).split('|');
const PLACES =
  '[class*="publish" i],[class*="posted" i],[class*="date" i],[class*="time" i],[class*="meta" i],[class*="byline" i],[itemprop="datePublished"]';
/** How many blocks around the headline are looked at. */
const NEAR = 14;

/** When the article was published, ISO 8601: as stated for machines, else as printed; undefined when nothing tells. */
export function publishedOf(page: HeadedPage): string | undefined {
  const { document, meta, linked, layout, headline, language, url } = page;
  const { blocks } = layout;
  const head = blocks[headline]?.nodes[0];
  const monthFirst = /^en(?:-US)?$/iu.test(language);
  const iso = (stated: string | null | undefined) => (stated ? isoDate(stated, monthFirst) : undefined);
  return (
    iso(linked.published) ??
    iso(meta.first(...KEYS)) ??
    iso(document.querySelector('[itemprop="datePublished"]')?.getAttribute('datetime')) ??
    iso(timeElement(document, head, blocks[headline + NEAR]?.nodes[0])) ??
    nearHeadline(blocks, headline, monthFirst) ??
    iso(timeElement(document, head)) ??
    placed(document, head, monthFirst) ??
    addressDate(url) ??
    atTheEnd(blocks, headline, monthFirst)
  );
}

/** A date for machines as ISO 8601; other spellings by what they must mean. */
function isoDate(stated: string, monthFirst: boolean): string | undefined {
  const line = stated.trim().replace(/^(\d{4})(\d{2})(\d{2})(?!\d)/u, '$1-$2-$3');
  return isoOf(line) ?? dateIn(line, monthFirst);
}

/** The first time element outside lists of other articles and before a node, one that says "published" before others. */
function timeElement(document: Document, headline?: Node, end?: Node): string | undefined {
  const all = [...document.querySelectorAll('time[datetime]')].filter(
    (one) =>
      !(end && one.compareDocumentPosition(end) & 2) &&
      !standsAside(one, headline) &&
      !one.closest('nav,[class*="widget" i]'),
  );
  const named = all.find((one) =>
    /publish|entry-date|posted|created/iu.test(`${one.className} ${one.parentElement?.className}`),
  );
  return (named ?? all[0])?.getAttribute('datetime') ?? undefined;
}

/** The date line as the reader sees it, the nearest to the headline first: "Thứ năm, 09/03/2023 16:02". */
function nearHeadline(blocks: Block[], headline: number, monthFirst: boolean): string | undefined {
  const middle = Math.max(0, headline);
  const first = Math.max(0, middle - NEAR / 2);
  const far = farFrom(middle);
  const near = [...blocks.slice(first, middle + NEAR).entries()]
    .sort(([a], [b]) => far(first + a) - far(first + b))
    .map(([, block]) => block);
  return firstDate(near, headline, 160, monthFirst);
}

/** A short line at the end: "Last reviewed: 12 May 2024". */
function atTheEnd(blocks: Block[], headline: number, monthFirst: boolean): string | undefined {
  return firstDate(blocks.slice(-150).reverse(), headline, 70, monthFirst);
}

function firstDate(
  blocks: Block[],
  headline: number,
  longest: number,
  monthFirst: boolean,
): string | undefined {
  for (const block of blocks) {
    const isLine = block.text.length <= longest && !isLinks(block) && !isAside(block, headline);
    // Day and hour may run together: "24 marzo 2026" and "18:30".
    const pieces = () =>
      block.inner.length > 1 ? dateIn(partedText(...block.nodes), monthFirst) : undefined;
    const found = isLine ? (dateIn(block.text, monthFirst) ?? pieces()) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** Does it stand beside the article, or among other stories? */
function isAside(block: Block, headline: number): boolean {
  return around(block).some(
    (box) =>
      box.tag === 'ASIDE' || box.tag === 'NAV' || (box.roles.includes('related') && !within(box, headline)),
  );
}

function placed(document: Document, headline: Node | undefined, monthFirst: boolean): string | undefined {
  for (const element of [...document.querySelectorAll(PLACES)].slice(0, 200)) {
    if (standsAside(element, headline) || element.closest('nav')) continue;
    const line = element.textContent ?? '';
    const found =
      line.length < 400 ? dateIn(line.replace(/\s+/gu, ' ').slice(0, 160), monthFirst) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** "…/2025/09/04/a-story" */
function addressDate(url: string): string | undefined {
  const found = /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?=[/-])/u.exec(url);
  return found ? dateIn(`${found[1]}-${found[2]}-${found[3]}`) : undefined;
}
