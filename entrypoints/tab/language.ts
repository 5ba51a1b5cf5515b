import { tagFor } from '../../lib/languages/index.ts';
import type { Article } from '../../lib/types.ts';

/** The page's script knows no language: what it carries is compiled anew in every page. */
export function inItsLanguage(article: Article): Article {
  return { ...article, language: tagFor(article.language, article.text) };
}
