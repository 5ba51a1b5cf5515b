import { useMemo } from 'preact/hooks';
import { keyFigures } from '../../lib/figures/index.ts';
import { showQuote } from '../../lib/page/quote/highlight.ts';
import { quoteOfMention } from '../../lib/text/quote.ts';
import type { Article, Mention } from '../../lib/types.ts';
import { FigureCard } from '../../lib/ui/FigureCard.tsx';
import type { Start } from '../../lib/ui/start.ts';

const CARDS = 4;

/** A made-up article with its key figures, found by the real finder and shown as on any page. */
export function Sample({ texts, language, settings }: Start) {
  const { sample, tryIt } = texts.welcome;
  const article: Article = {
    ...{ url: '', html: '', language, title: sample.title },
    text: sample.paragraphs.join('\n\n').normalize('NFC'),
  };
  const figures = useMemo(() => keyFigures(article).slice(0, CARDS), [article.text]);
  const show = (mention: Mention) => {
    const { quote, part } = quoteOfMention(article.text, mention);
    showQuote(quote, document, part);
  };
  return (
    <section class="welcome-sample">
      <article>
        <p class="meta">{sample.site}</p>
        <h2 class="welcome-title">{sample.title}</h2>
        {sample.paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </article>
      <div>
        <h2 class="welcome-try">{tryIt}</h2>
        <ul class="figures">
          {figures.map((figure) => (
            <FigureCard
              key={figure.mentions[0].start}
              {...{ figure, texts, language }}
              values={settings.values}
              onShow={show}
            />
          ))}
        </ul>
      </div>
    </section>
  );
}
