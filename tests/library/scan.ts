import type { Library } from '../../lib/library/database.ts';
import { parseSearch, type Term } from '../../lib/library/search/parse.ts';
import { wordsOf } from '../../lib/library/search/words.ts';
import type { Figure, SavedArticle } from '../../lib/types.ts';

export type Read = SavedArticle & { lines: string[][] };

/** Every article whole, with the words of each of its fields. */
export async function readAll(library: Library): Promise<Read[]> {
  const bodies = new Map((await library.bodies.toArray()).map((body) => [body.id, body]));
  return (await library.articles.toArray()).map((row) => {
    const body = bodies.get(row.id);
    if (!body) throw new Error(`Article ${row.id} has no body.`);
    const lines = [row.title, row.byline ?? '', row.site ?? '', body.text, ...row.tags];
    return { ...row, ...body, lines: lines.map((line) => wordsOf(line).map(({ word }) => word)) };
  });
}

/** The ids that a search finds in a view, newest first, by looking at every word of every article: the slow truth. */
export function scan(all: Read[], view: 'all' | 'bin', search: string): number[] {
  const { terms, without, filters } = parseSearch(search);
  const found: { article: Read; typed: boolean }[] = [];
  for (const article of all) {
    if ((article.deletedAt !== undefined) !== (view === 'bin')) continue;
    const holds = (term: Term, typed: boolean) =>
      article.lines.some((line) => stands(line, term, typed)) ||
      (/^\d/u.test(term.text) && hasFigure(article.figures, term.text));
    if (!terms.every((term) => holds(term, false)) || without.some((term) => holds(term, false))) continue;
    if (!filters.every(({ name, value, not }) => asked(article, name, value) !== not)) continue;
    found.push({ article, typed: terms.every((term) => holds(term, true)) });
  }
  found.sort(
    ({ article: a, typed }, { article: b, typed: other }) =>
      Number(other) - Number(typed) || b.savedAt - a.savedAt || b.id - a.id,
  );
  return found.map(({ article }) => article.id);
}

const known = new Map<string, string>();
const bare = (text: string) => {
  const folded =
    known.get(text) ??
    text
      .toLowerCase()
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/gu, '')
      .replaceAll('đ', 'd');
  known.set(text, folded);
  return folded;
};

function stands(line: string[], { words, open }: Term, typed: boolean): boolean {
  for (let at = 0; at + words.length <= line.length; at += 1) {
    let fits = true;
    for (const [n, wanted] of words.entries()) {
      const accents = typed && bare(wanted) !== wanted;
      const [one, other] = accents
        ? [line[at + n] as string, wanted]
        : [bare(line[at + n] as string), bare(wanted)];
      if (open && n === words.length - 1 ? !one.startsWith(other) : one !== other) fits = false;
    }
    if (fits) return true;
  }
  return false;
}

function asked(article: SavedArticle, name: string, value: string): boolean {
  if (name === 'tag') return article.tags.some((tag) => bare(tag) === bare(value));
  if (name === 'site') return bare(new URL(article.url).hostname).includes(bare(value));
  if (name === 'language') return article.language === value;
  if (name === 'figure') return hasFigure(article.figures, value);
  if (value === 'fav') return article.favourite;
  if (value === 'unread') return article.readAt === undefined;
  throw new Error(`The scan knows no ${name}:${value}.`);
}

/** The storm's figures are whole percents, đồng and people. */
function hasFigure(figures: Figure[], asked: string): boolean {
  const [, sign, digits, unit] = /^([<>]=?)?(\d+)(?:[.,]\d+)? ?(.*)$/u.exec(asked) ?? [];
  if (/[.,]/u.test(asked)) return false;
  const wanted = Number(digits);
  return figures.some(({ quantity: { value = 0, unit: name } }) => {
    if (unit === '%' && name !== '%') return false;
    if (unit === 'đồng' && name !== 'VND') return false;
    if (unit && !['%', 'đồng'].includes(unit)) return false;
    if (sign === '>') return value > wanted;
    if (sign === '<') return value < wanted;
    return sign === '>=' ? value >= wanted : value === wanted;
  });
}
