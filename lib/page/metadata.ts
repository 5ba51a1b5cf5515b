import { ASIDE, cleanName, visibleByline } from './byline.ts';
import { dateIn } from './date.ts';
import { type Linked, linkedData, oneLine, plainText } from './linked.ts';

export interface Metadata {
  title: string;
  byline?: string;
  site?: string;
  published?: string;
  language: string;
  /** The address that the page calls its own. */
  canonical?: string;
}

/** What the page says of itself in JSON-LD and meta elements, judged by what the reader sees. */
export function readMetadata(document: Document, url = ''): Metadata {
  const linked = linkedData(document);
  const site = meta(document, 'og:site_name', 'application-name') ?? linked.site;
  const language =
    document.querySelector('html')?.getAttribute('lang')?.trim() ||
    meta(document, 'og:locale', 'content-language')?.replace('_', '-') ||
    '';
  return {
    title: titleOf(document, linked, site),
    byline: bylineOf(document, linked, site),
    site,
    published: published(document, linked, language, url),
    language,
    canonical: canonicalOf(document, url),
  };
}

function canonicalOf(document: Document, url: string): string | undefined {
  const stated =
    document.querySelector('link[rel="canonical" i]')?.getAttribute('href') ??
    document.querySelector('meta[property="og:url" i]')?.getAttribute('content');
  return stated && URL.canParse(stated, url) ? new URL(stated, url).href : undefined;
}

/** The headline that the reader sees when the page's own words for machines agree with it, else those words. */
function titleOf(document: Document, { headline }: Linked, site: string | undefined): string {
  const heads = [...document.querySelectorAll('h1')].flatMap(({ textContent }) => oneLine(textContent) ?? []);
  const stated = [
    meta(document, 'og:title', 'twitter:title', 'dc.title'),
    headline,
    plainText(document.querySelector('title')?.textContent),
  ].flatMap((one) => (one ? [withoutSite(one, site)] : []));
  // The headline as printed says it best; an h1 that shares nothing with the stated title is the site's own.
  const agreed = heads.find((head) => stated.some((one) => agrees(head, one)));
  const only = heads.length === 1 && (heads[0]?.length ?? 0) > 20 ? heads[0] : undefined;
  return agreed ?? (site?.includes(only ?? '') ? undefined : only) ?? stated[0] ?? heads[0] ?? '';
}

/** Do two lines share most of the words of the shorter? */
function agrees(head: string, stated: string): boolean {
  const [a, b] = [wordsOf(head), wordsOf(stated)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared > 0 && shared >= 0.6 * Math.min(a.size, b.size) && shared >= 0.35 * Math.max(a.size, b.size);
}

function wordsOf(line: string): Set<string> {
  return new Set(line.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** "A title | The Daily" without what follows the last bar, where that names the site or the bar is no dash. */
function withoutSite(title: string, site: string | undefined): string {
  const cut = /^(.{12,}?)\s*(?:\s[|·•»]|\s[–—-]\s)\s*([^|–—]{2,60})$/u.exec(title);
  if (!cut) return title;
  const [, head = '', tail = ''] = cut;
  const isSite =
    site &&
    (tail.toLowerCase().includes(site.toLowerCase()) || site.toLowerCase().includes(tail.toLowerCase()));
  return isSite || /[|·•»]\s*[^|·•»]{2,60}$/u.test(title) ? head.trim() : title;
}

function bylineOf(document: Document, { authors }: Linked, site: string | undefined): string | undefined {
  const isSite = (name: string) => site !== undefined && name.toLowerCase() === site.toLowerCase();
  const linked = authors.flatMap((name) => cleanName(name) ?? []);
  const people = linked.filter((name) => !isSite(name));
  const visible = visibleByline(document);
  // The line under the headline may name more people, and a name where the data has only an account.
  const [first = ''] = people;
  if (visible && (visible.includes(first) ? first !== '' : !first.includes(' ') && visible.includes(' ')))
    return visible;
  if (first) return [...new Set(people)].join(', ');
  const stated = meta(
    document,
    'author',
    'article:author',
    'dc.creator',
    'parsely-author',
    'sailthru.author',
    'byl',
    'twitter:data1',
  );
  const named = stated && !/\d|\bmin/u.test(stated) ? cleanName(stated) : undefined;
  return (named && !isSite(named) ? named : undefined) ?? visible ?? named ?? linked[0];
}

const PUBLISHED_KEYS = (
  'article:published_time|datepublished|og:published_time|article:published|pubdate|publishdate|publish-date|' +
  'parsely-pub-date|sailthru.date|dc.date|dc.date.issued|dcterms.created|date|og:article:published_time'
).split('|');

function published(document: Document, linked: Linked, language: string, url: string): string | undefined {
  const stated = [
    linked.published,
    meta(document, ...PUBLISHED_KEYS),
    document.querySelector('[itemprop="datePublished"]')?.getAttribute('datetime') ?? undefined,
    timeElement(document),
  ].flatMap((one) => (one ? (isoDate(one, language) ?? []) : []));
  return stated[0] ?? visibleDate(document, language) ?? addressDate(url);
}

/** A date for machines as ISO 8601; other spellings by what they must mean. */
function isoDate(stated: string, language: string): string | undefined {
  const line = stated.trim();
  if (/^\d{4}-\d{2}-\d{2}/u.test(line)) return Number.isNaN(Date.parse(line)) ? line.slice(0, 10) : line;
  const compact = /^(\d{4})(\d{2})(\d{2})(?!\d)/u.exec(line);
  if (compact) return `${compact[1]}-${compact[2]}-${compact[3]}`;
  return dateIn(line, isAmerican(language));
}

function isAmerican(language: string): boolean {
  return /^en(?:-US)?$/iu.test(language);
}

/** The first time element outside lists of other articles, nearest to the headline. */
function timeElement(document: Document): string | undefined {
  const all = [...document.querySelectorAll('time[datetime]')].filter(
    (one) => !one.closest(`${ASIDE},nav,[class*="widget" i]`),
  );
  const named = all.find((one) =>
    /publish|entry-date|posted|created/iu.test(`${one.className} ${one.parentElement?.className}`),
  );
  return (named ?? all[0])?.getAttribute('datetime') ?? undefined;
}

const DATE_PLACES =
  '[class*="publish" i],[class*="posted" i],[class*="date" i],[class*="time" i],[class*="meta" i],[class*="byline" i],[itemprop="datePublished"]';

/** The date line as the reader sees it: "Thứ năm, 09/03/2023 16:02", "Oct 23, 2025". */
function visibleDate(document: Document, language: string): string | undefined {
  for (const element of [...document.querySelectorAll(DATE_PLACES)].slice(0, 200)) {
    if (element.closest(`${ASIDE},nav`)) continue;
    const line = element.textContent ?? '';
    const found =
      line.length < 400 ? dateIn(line.replace(/\s+/gu, ' ').slice(0, 160), isAmerican(language)) : undefined;
    if (found) return found;
  }
  const near =
    document.querySelector('h1')?.parentElement?.parentElement?.textContent?.replace(/\s+/gu, ' ') ?? '';
  return dateIn(near.slice(0, 600), isAmerican(language));
}

/** "…/2025/09/04/a-story" */
function addressDate(url: string): string | undefined {
  const found = /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?=[/-])/u.exec(url);
  return found ? dateIn(`${found[1]}-${found[2]}-${found[3]}`) : undefined;
}

function meta(document: Document, ...keys: string[]): string | undefined {
  for (const key of keys) {
    const found = document.querySelector(
      `meta[property="${key}" i],meta[name="${key}" i],meta[itemprop="${key}" i]`,
    );
    const content = plainText(found?.getAttribute('content'));
    if (content) return content;
  }
  return undefined;
}
