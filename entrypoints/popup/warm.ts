import { keyFigures } from '../../lib/figures/index.ts';
import { languageNamed, languages } from '../../lib/languages/index.ts';
import { sampleOf } from '../../lib/languages/sample.ts';
import { textArticle } from '../../lib/text/article.ts';

/** Gets the finder ready for the language of a BCP 47 tag, while the page is read in its own process. */
export function warmUp(tag: string): void {
  const language = languageNamed(tag) ?? languageNamed(navigator.language) ?? languages.en;
  keyFigures(textArticle(sampleOf(language), language.id));
}
