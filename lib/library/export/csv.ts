import Papa from 'papaparse';
import { textFragment } from '../../text/fragment.ts';
import { saidBefore } from '../../text/said.ts';
import type { Figure } from '../../types.ts';
import type { ExportedArticle, Exporter, ExportTools } from './exporter.ts';

/**
 * A text that a spreadsheet would run as a formula, also behind blanks, quotes or in full width. Papa puts a `'`
 * before it; numbers stay numbers, so that -5.2 is one.
 */
const FORMULA = /^[\s"'\u200b\ufeff]*[=+\-@＝＋－＠]|^[\t\r\n]/u;
/** Excel takes UTF-8 for another encoding without it. */
const MARK = '\ufeff';

type Cell = string | number | undefined;

/** One row an article. */
export const articles: Exporter = {
  name: 'articles',
  extension: 'csv',
  mime: 'text/csv',
  linesOf: (articles, _now, { words }) =>
    table(
      'title,url,site,author,published,saved,state,favourite,progress,tags,lang,words,figures'.split(','),
      articles,
      (article) => [articleRow(article, words)],
    ),
};

/**
 * One row a figure: the value as a number, and as printed. `value_to` ends a range, `of` is the whole of a
 * ratio, `from_value` the level it rose or fell from.
 */
export const figures: Exporter = {
  name: 'figures',
  extension: 'csv',
  mime: 'text/csv',
  linesOf: (articles) =>
    table(
      'figure_id,value,value_to,of,value_text,unit,unit_kind,currency,measure,period,bound,direction,from_value,sentence,article_title,source,author,published,saved,url,quote_url,tags,lang'.split(
        ',',
      ),
      articles,
      (article) => article.figures.map((figure, at) => figureRow(figure, at, article)),
    ),
};

async function* table(
  columns: string[],
  articles: AsyncIterable<ExportedArticle>,
  rowsOf: (article: ExportedArticle) => Cell[][],
): AsyncGenerator<string> {
  yield csvLines([columns], true);
  for await (const article of articles) {
    const rows = rowsOf(article);
    if (rows.length > 0) yield csvLines(rows);
  }
}

/** Rows of a CSV that no spreadsheet runs; `isFirst` puts the mark of UTF-8 before them. */
export function csvLines(rows: Cell[][], isFirst = false): string {
  return `${isFirst ? MARK : ''}${Papa.unparse(rows, { quotes: true, newline: '\r\n', escapeFormulae: FORMULA })}\r\n`;
}

function articleRow(article: ExportedArticle, words: ExportTools['words']): Cell[] {
  const { title, url, site, byline, published, savedAt, state, favourite, progress, tags } = article;
  return [
    ...[title, url, site, byline, published, new Date(savedAt).toISOString(), state],
    ...[favourite ? 'yes' : 'no', progress, tags.join('|'), article.language, article.words],
    article.best.map((best) => `${saidBefore(best.text, best, words)}${best.text} ${best.label}`).join('; '),
  ];
}

function figureRow(
  { quantity, label, period, from: level, mentions: [first] }: Figure,
  at: number,
  article: ExportedArticle,
): Cell[] {
  const { title, url, site, byline, published, savedAt, tags, language } = article;
  const { value, range: [from, to] = [], of, unit, kind, bound, change } = quantity;
  return [
    ...[`${article.id}-${at + 1}`, value ?? from, to, of, first.text, unit ?? undefined, kind],
    ...[kind === 'money' && /^[A-Z]{3}$/u.test(unit ?? '') ? (unit ?? undefined) : undefined],
    ...[label, period, bound, change, level?.quantity.value, first.sentence.text.trim()],
    ...[title, site, byline, published, new Date(savedAt).toISOString(), url],
    ...[textFragment(url, first.sentence.text), tags.join('|'), language],
  ];
}
