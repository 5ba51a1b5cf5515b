import { plainText } from './line.ts';

/** What a page says of its article in JSON-LD, as far as it is wanted here. */
export interface Linked {
  headline?: string;
  /** People, and organisations that are named as authors. */
  authors: string[];
  houses: string[];
  published?: string;
  site?: string;
  /** The article's text. */
  body?: string;
}

type Item = Record<string, unknown>;

const ARTICLE = /Article|Posting|Report$|Review$|Recipe$|HowTo$/u;
const MAX_SOURCE = 1_000_000;

/** The article of a page's JSON-LD, names followed to where they are defined; fields are missing where it is silent. */
export function linkedData(document: Document): Linked {
  const items = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap(
    ({ textContent }) => parse(textContent ?? ''),
  );
  const byId = new Map(items.filter((item) => item['@id']).map((item) => [item['@id'], item]));
  const follow = (value: unknown): unknown =>
    isItem(value) && !value.name && value['@id'] ? (byId.get(value['@id']) ?? value) : value;
  const article = items.find((item) => ARTICLE.test(String(item['@type'])));
  const page = article ?? items.find((item) => item.datePublished);
  const authors = list(article?.author ?? article?.creator ?? page?.author).map(follow);
  const printed = (one: unknown) => namesOf(one).flatMap((name) => plainText(name) ?? []);
  return {
    headline: plainText(article?.headline ?? article?.name),
    authors: authors.filter((one) => !isHouse(one)).flatMap(printed),
    houses: authors.filter(isHouse).flatMap(printed),
    published: plainText(page?.datePublished ?? page?.dateCreated),
    site: plainText(namesOf(follow(list(article?.publisher)[0]))[0]),
    body: typeof article?.articleBody === 'string' ? article.articleBody : undefined,
  };
}

/** Many pages hold broken JSON-LD, most often a raw line break; the rest is left to the next witness. */
function parse(source: string): Item[] {
  if (source.length > MAX_SOURCE) return [];
  for (const text of [source, source.replace(/[\n\r\t]+/gu, ' ').replace(/^\s*<!--|-->\s*$|;\s*$/gu, '')]) {
    const value = parsed(text);
    if (value !== undefined) return flatten(value);
  }
  return [];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function flatten(value: unknown, depth = 0): Item[] {
  if (depth > 4) return [];
  if (Array.isArray(value)) return value.slice(0, 500).flatMap((item) => flatten(item, depth + 1));
  if (!isItem(value)) return [];
  const inner = ['@graph', 'mainEntity', 'mainEntityOfPage', 'author', 'publisher'].flatMap((key) =>
    flatten(value[key], depth + 1),
  );
  return [value, ...inner];
}

function isHouse(value: unknown): boolean {
  return isItem(value) && /Organi[sz]ation$/u.test(String(value['@type']));
}

function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null;
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

/** The names of a thing, which some pages write for all its authors in one. */
function namesOf(value: unknown): unknown[] {
  return list(isItem(value) ? value.name : value);
}
