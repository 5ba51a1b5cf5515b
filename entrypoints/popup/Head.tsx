import { countWords } from '../../lib/text/words.ts';
import type { Article } from '../../lib/types.ts';
import { directionOf } from '../../lib/ui/direction.ts';
import { Facts } from '../../lib/ui/Facts.tsx';
import { languageName, showDate } from '../../lib/ui/format.ts';
import { readingMinutes } from '../../lib/ui/pace.ts';
import type { Texts } from '../../lib/ui/texts/index.ts';

/** Headline, site, byline, date, reading time and language of the article. */
export function Head({ article, texts, language }: { article: Article; texts: Texts; language: string }) {
  const minutes = texts.minutes(readingMinutes(countWords(article.text), article.language));
  const facts = [
    article.site,
    article.byline,
    showDate(article.published, language),
    minutes,
    article.language && languageName(article.language, language),
  ];
  return (
    <header class="popup-head" dir={directionOf(article.language)}>
      <h1 class="clamped" lang={article.language} title={article.title}>
        {article.url ? article.title || texts.shelf.untitled : texts.selectionTitle}
      </h1>
      <p class="meta">
        <Facts facts={facts} />
      </p>
    </header>
  );
}
