import { JSON_FORMAT } from '../import/formats/readout.ts';
import type { ExportedArticle, Exporter } from './exporter.ts';

/** Everything of the articles, to be read again by Readout or by a program. */
export const json: Exporter = {
  name: 'json',
  extension: 'json',
  mime: 'application/json',
  linesOf,
};

async function* linesOf(articles: AsyncIterable<ExportedArticle>, now: number): AsyncGenerator<string> {
  const head = JSON.stringify({ ...JSON_FORMAT, exportedAt: new Date(now).toISOString() });
  yield `${head.slice(0, -1)},"articles":[`;
  let separator = '\n';
  for await (const article of articles) {
    const highlights = article.highlights.map(({ articleId, ...one }) => one);
    yield separator + JSON.stringify({ ...recordOf(article), figures: article.figures, highlights });
    separator = ',\n';
  }
  yield '\n]}\n';
}

/** What an article is, without what another library would count or find anew. */
export function recordOf(article: ExportedArticle) {
  const { url, canonical, title, language, byline, site, published, savedAt, deletedAt, readAt } = article;
  const { state, favourite, progress, isPartial, tags, text, html } = article;
  return {
    ...{ url, canonical, title, language, byline, site, published, savedAt, deletedAt, readAt },
    ...{ state, favourite, progress, isPartial, tags, text, html },
  };
}
