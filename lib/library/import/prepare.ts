import { languageOf } from '../../languages/index.ts';
import type { Article, Found } from '../../types.ts';
import { articleKeys } from '../address.ts';
import { type NewArticle, newArticle, storable } from '../save.ts';
import { hostOf } from '../site.ts';
import { anchored, type WaitingHighlight } from './highlights.ts';
import type { ImportedArticle, Skipped } from './importer.ts';
import { dateOf, htmlOf, lineOf, tagsOf, within } from './tidy.ts';

/** What an import needs from the layers beside it. */
export interface ImportTools {
  /** Hostile HTML made harmless, its links absolute; and its text, as of a page that was read. */
  clean: (html: string, url: string) => { html: string; text: string };
  figuresOf: (article: Article) => Found | Promise<Found>;
}

/** An article ready to be written. */
export interface Prepared {
  /** What it may be known by, the best first. */
  keys: string[];
  article: NewArticle;
  highlights: WaitingHighlight[];
}

const NONE: Found = { figures: [], partial: false };
const MAX_URL = 8000;
const MAX_HTML = 5_000_000;

/** An article as a file tells it, checked, made harmless and read for its figures; or why it is left out. */
export async function prepare(
  given: ImportedArticle,
  { clean, figuresOf }: ImportTools,
  now: number,
  isOurs = false,
): Promise<Prepared | Skipped> {
  const url = given.url.trim();
  const refused = refuse(given, url, isOurs);
  if (refused) return { skipped: refused, what: (url || given.title || '').slice(0, 200) };
  const article = readable(() => articleOf(given, url, clean, isOurs));
  if (!article) return { skipped: 'unreadable', what: url.slice(0, 200) };
  const text = article.text;
  // Their offsets count in the text they came with.
  const known = text === given.text && given.figures;
  const { figures, partial } = known
    ? { figures: known, partial: given.isPartial ?? false }
    : text
      ? await figuresOf(article)
      : NONE;
  const kept = keptOf(given, now, isOurs);
  return {
    keys: articleKeys(url, article.canonical),
    article: {
      ...newArticle({ ...article, isPartial: partial }, figures, kept.savedAt),
      ...kept,
      ...(text === '' && { isLink: true }),
    },
    highlights: anchored(given.highlights ?? [], text, now),
  };
}

/** HTML nested beyond measure ends in an exception, which must not end the import. */
function readable<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

function refuse({ html = '', text = '' }: ImportedArticle, url: string, isOurs: boolean) {
  if (url === '') return 'noAddress';
  const isFile = isOurs && /^file:\/\//iu.test(url) && URL.canParse(url);
  if (!isFile && !isWeb(url)) return 'badAddress';
  return html.length + text.length > MAX_HTML ? 'tooLong' : undefined;
}

function isWeb(url: string): boolean {
  return /^https?:\/\//iu.test(url) && url.length <= MAX_URL && URL.canParse(url);
}

/** What Readout wrote is clean already and stays letter for letter; its HTML is made harmless all the same. */
function articleOf(
  given: ImportedArticle,
  url: string,
  clean: ImportTools['clean'],
  isOurs: boolean,
): Article {
  const field = isOurs ? storable : lineOf;
  const html = given.html ?? htmlOf(given.text ?? '');
  const cleaned = html ? clean(html, url) : { html: '', text: '' };
  const text = storable((given.text ?? cleaned.text).normalize('NFC'));
  const hasText = text.trim() !== '';
  const { title = '', language = '', byline = '', site = '', published, canonical } = given;
  return {
    url: isOurs ? url : new URL(url).href,
    ...(canonical && isWeb(canonical) && { canonical }),
    title: field(title) || (isOurs ? '' : url),
    text: hasText ? text : '',
    html: storable(cleaned.html),
    language: lineOf(language).slice(0, 35) || (isOurs ? '' : languageOf(text)),
    byline: field(byline) || undefined,
    site: field(site) || (isOurs ? undefined : hostOf(url)),
    published: isOurs && isDate(published) ? published : dateOf(published),
  };
}

/** As they were, but for line ends, which part the tags of an article where they are searched. */
function ourTags(tags: string[]): string[] {
  return [...new Set(tags.map((tag) => storable(tag).replace(/[\r\n]/gu, ' ')))];
}

/** In any of the ways in which pages state a date to browsers. */
function isDate(published: string | undefined): boolean {
  return published !== undefined && published.length <= 50 && !Number.isNaN(Date.parse(published));
}

/** What the reader did with it elsewhere. */
function keptOf(given: ImportedArticle, now: number, isOurs: boolean) {
  const { state = 'inbox', favourite = false, progress = 0, readAt, deletedAt } = given;
  return {
    savedAt: within(given.savedAt, now) ?? now,
    state,
    favourite,
    progress: Math.min(1, Math.max(0, progress || 0)),
    tags: (isOurs ? ourTags : tagsOf)(given.tags ?? []),
    ...(within(readAt, now) !== undefined && { readAt }),
    ...(within(deletedAt, now) !== undefined && { deletedAt }),
  };
}
