import { plainText } from './linked.ts';

/** Where pages print who wrote them, the surest first. */
const PLACES = [
  '[itemprop="author"] [itemprop="name"]',
  '[rel="author"]',
  '[itemprop="author"]',
  '[class*="author-name" i],[class*="author_name" i],[class*="authorname" i],[class*="byline-name" i],[class*="byline__name" i]',
  '[class~="author" i] a,[class*="byline" i] a,[class*="post-author" i] a,[class*="article-author" i] a,[class*="author" i] a[href*="author" i]',
  'a[href*="/author/" i],a[href*="/authors/" i],a[href*="/tac-gia" i]',
  '[class*="byline" i]',
  '[class~="author" i],[class*="post-author" i],[class*="article-author" i],[class*="entry-author" i],[class*="tac-gia" i],[class*="tacgia" i]',
];

/** Where other articles and other people are named. */
export const ASIDE = 'aside,footer,[class*="related" i],[class*="comment" i],[class*="sidebar" i]';

/** What leads to a name and what follows it. */
const LEAD =
  /^(?:(?:written|posted|published|reviewed|words|story|article|text|reported)\s)?(?:by|von|par|por|di|door|theo|bài|tác giả|biên tập|thực hiện|author|authors|autor|auteur)\s*:?\s+/iu;
const TAIL =
  /\s*(?:[|•·–—]|\s-\s|\(|,?\s(?:updated|published|posted|on\s\p{L}{3,9}\s\d|staff writer|senior|reporter|correspondent|editor|contributor|last updated|is an?|\d{1,2}[/:.]\d)).*$/isu;
const NO_NAME =
  /^(?:admin|administrator|editor|editors|editorial team|staff|team|guest|user|root|webmaster|by|author|unknown|anonymous|view all posts.*|more from.*|read more.*|about.*|.*\b(?:profile|website|linkedin|twitter|facebook|subscribe)\b.*)$/iu;

/** Who wrote the page by what it prints; undefined when it names nobody. */
export function visibleByline(document: Document): string | undefined {
  for (const place of PLACES) {
    const names = [...document.querySelectorAll(place)]
      .slice(0, 12)
      .filter((element) => !element.closest(ASIDE))
      .flatMap((element) => cleanName(element.textContent ?? '') ?? []);
    if (names.length > 0) return [...new Set(names)].slice(0, 6).join(', ');
  }
  return ledNames(document);
}

/** "By Anna Hale" in a short line of its own. */
function ledNames(document: Document): string | undefined {
  for (const element of [...document.querySelectorAll('p,span,div,small,em,strong,li')].slice(0, 3000)) {
    if (element.childElementCount > 4) continue;
    const line = plainText(element.textContent?.slice(0, 121)) ?? '';
    const name = line.length < 120 && LEAD.test(line) ? cleanName(line) : undefined;
    if (name && /^\p{Lu}\S*\s\p{Lu}/u.test(name)) return name;
  }
  return undefined;
}

/** A name without "By", role and time; undefined when nothing like a name is left. */
export function cleanName(printed: string): string | undefined {
  const line = plainText(printed)
    ?.replace(LEAD, '')
    .replace(TAIL, '')
    .replace(/[,;:]$/u, '')
    .trim();
  const words = line?.split(' ').length ?? 0;
  return line &&
    words <= 8 &&
    line.length <= 80 &&
    /\p{L}{2}/u.test(line) &&
    !/\d{3}|@/u.test(line) &&
    !NO_NAME.test(line)
    ? line
    : undefined;
}
