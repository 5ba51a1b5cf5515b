export interface Metadata {
  title: string;
  byline?: string;
  site?: string;
  published?: string;
  language: string;
}

/** What the page says of itself, best witness first: JSON-LD, then meta elements, then what the reader sees. */
export function readMetadata(document: Document): Metadata {
  const linked = linkedData(document);
  const site = text(nameOf(linked.publisher)) ?? meta(document, 'og:site_name', 'application-name');
  const title =
    text(linked.headline) ??
    meta(document, 'og:title', 'twitter:title') ??
    document.querySelector('h1')?.textContent ??
    document.querySelector('title')?.textContent ??
    '';
  return {
    title: withoutSite(title.replace(/\s+/gu, ' ').trim(), site),
    byline: text(names(linked.author)) ?? meta(document, 'author', 'article:author', 'dc.creator'),
    site,
    published: published(document, linked),
    language:
      document.querySelector('html')?.getAttribute('lang')?.trim() ||
      meta(document, 'og:locale', 'content-language')?.replace('_', '-') ||
      '',
  };
}

function published(document: Document, linked: Record<string, unknown>): string | undefined {
  const stated =
    text(linked.datePublished) ??
    meta(document, 'article:published_time', 'datepublished', 'date', 'pubdate', 'dc.date') ??
    document.querySelector('time[datetime]')?.getAttribute('datetime') ??
    undefined;
  return stated && !Number.isNaN(Date.parse(stated)) ? stated.trim() : visibleDate(document);
}

/** "09/03/2023 16:02" as Vietnamese pages print it, day first, near the headline. */
function visibleDate(document: Document): string | undefined {
  for (const element of document.querySelectorAll('[class*="date" i],[class*="time" i]')) {
    const line = element.textContent?.slice(0, 80) ?? '';
    const found = /(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?:[^\d]{1,4}(\d{1,2}):(\d{2}))?/u.exec(line);
    if (!found) continue;
    const [, day = '', month = '', year = '', hour, minute] = found;
    const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    if (Number(month) <= 12) return hour ? `${date}T${hour.padStart(2, '0')}:${minute}` : date;
  }
  return undefined;
}

function withoutSite(title: string, site: string | undefined): string {
  const parts = title.split(/\s[|–—-]\s/u);
  const last = parts.at(-1) ?? '';
  const isSite = parts.length > 1 && site && last.toLowerCase().includes(site.toLowerCase());
  return isSite
    ? title
        .slice(0, title.lastIndexOf(last))
        .replace(/\s[|–—-]\s$/u, '')
        .trim()
    : title;
}

function meta(document: Document, ...keys: string[]): string | undefined {
  for (const key of keys) {
    const found = document.querySelector(
      `meta[property="${key}" i],meta[name="${key}" i],meta[itemprop="${key}" i]`,
    );
    const content = text(found?.getAttribute('content'));
    if (content) return content;
  }
  return undefined;
}

/** The first article among the page's JSON-LD; empty when there is none. */
function linkedData(document: Document): Record<string, unknown> {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const source = script.textContent ?? '';
    if (source.length > 1_000_000) continue;
    try {
      const article = flatten(JSON.parse(source)).find((item) =>
        /Article|Posting|Report$/u.test(String(item['@type'])),
      );
      if (article) return article;
    } catch {
      // Many pages hold broken JSON-LD; the next witness speaks.
    }
  }
  return {};
}

function flatten(value: unknown, depth = 0): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null || depth > 4) return [];
  if (Array.isArray(value)) return value.flatMap((item) => flatten(item, depth + 1));
  const item = value as Record<string, unknown>;
  return [item, ...flatten(item['@graph'], depth + 1), ...flatten(item.mainEntity, depth + 1)];
}

function names(value: unknown): string | undefined {
  const all = (Array.isArray(value) ? value : [value])
    .map((one) => text(nameOf(one)))
    .filter((name) => name !== undefined);
  return all.length > 0 ? all.join(', ') : undefined;
}

function nameOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'name' in value ? value.name : value;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() && !/^https?:/u.test(value)
    ? value.replace(/\s+/gu, ' ').trim().slice(0, 500)
    : undefined;
}
