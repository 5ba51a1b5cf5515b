import { useEffect, useRef, useState } from 'preact/hooks';
import type { Library } from '../../lib/library/database.ts';
import { libraryFailure } from '../../lib/library/failure.ts';
import { openArticle } from '../../lib/library/rows.ts';
import { showQuote } from '../../lib/page/highlight.ts';
import { quoteOf } from '../../lib/page/quote.ts';
import { showHtml } from '../../lib/page/show.ts';
import type { Mention, SavedArticle } from '../../lib/types.ts';
import { FigureCard } from '../../lib/ui/FigureCard.tsx';
import { readingMinutes, showDate } from '../../lib/ui/reading.ts';
import type { Texts } from '../../lib/ui/texts/index.ts';

interface Props {
  library: Library;
  id: number;
  texts: Texts;
  language: string;
}

/** One saved article with its key figures beside it, each a click from its sentence. */
export function Reading({ library, id, texts, language }: Props) {
  const [article, setArticle] = useState<SavedArticle>();
  const [problem, setProblem] = useState('');
  useEffect(() => {
    openArticle(library, id).then(
      (found) => (found ? setArticle(found) : setProblem(texts.gone)),
      (error) => setProblem(texts.saveFailed[libraryFailure(error)]),
    );
  }, [library, id, texts]);

  return (
    <main class="reading">
      <header>
        <a href="#/">← {texts.back}</a>
        {problem && <p class="notice warn">{problem}</p>}
        {article && <Head article={article} texts={texts} language={language} />}
      </header>
      {article && <Body article={article} texts={texts} />}
    </main>
  );
}

function Head({ article, texts, language }: { article: SavedArticle; texts: Texts; language: string }) {
  const minutes = texts.minutes(readingMinutes(article.words, article.language));
  const facts = [article.site, article.byline, showDate(article.published, language), minutes].filter(
    Boolean,
  );
  return (
    <>
      <h1 lang={article.language} dir="auto">
        {article.title}
      </h1>
      <p class="meta">
        {facts.join(' · ')}
        {/^https?:/iu.test(article.url) && (
          <>
            {' · '}
            <a href={article.url} target="_blank" rel="noopener noreferrer">
              {texts.original}
            </a>
          </>
        )}
      </p>
    </>
  );
}

function Body({ article, texts }: { article: SavedArticle; texts: Texts }) {
  const text = useRef<HTMLElement>(null);
  useEffect(() => {
    if (text.current) showHtml(text.current, article.html);
  }, [article]);
  const show = ({ sentence }: Mention) => showQuote(quoteOf(article.text, sentence), document);
  return (
    <>
      <article class="reading-text" ref={text} lang={article.language} dir="auto" />
      <aside lang={article.language}>
        <ul class="figures">
          {article.figures.slice(0, 12).map((figure) => (
            <FigureCard key={figure.mentions[0].start} figure={figure} texts={texts} onShow={show} />
          ))}
        </ul>
      </aside>
    </>
  );
}
