import { useCallback, useEffect, useState } from 'preact/hooks';
import { keyFigures } from '../../lib/figures/index.ts';
import { quoteOf } from '../../lib/page/quote.ts';
import { textArticle } from '../../lib/text/article.ts';
import type { Article, Figure, Mention } from '../../lib/types.ts';
import { markdownCitation, plainCitation, plainList } from '../../lib/ui/citation.ts';
import { FigureCard } from '../../lib/ui/FigureCard.tsx';
import { countWords, readingMinutes, showDate } from '../../lib/ui/reading.ts';
import type { Texts } from '../../lib/ui/texts/index.ts';
import { selectionInTab, showInTab } from '../tab/ask.ts';
import { activeTab, type Refusal, readTab } from '../tab/read.ts';
import { Foot } from './Foot.tsx';

const CARDS = 7;
/** Refusals that selected text gets round: the script is in the page, the article is not to be had. */
const SELECTION_HELPS: readonly Refusal[] = ['too_large', 'too_deep', 'no_article', 'failed'];

type State =
  | { is: 'reading' }
  | { is: 'refused'; refusal: Refusal; tabId?: number }
  | { is: 'read'; article: Article; figures: Figure[]; tabId: number };

interface Props {
  texts: Texts;
  language: string;
}

/** The popup: reads the active tab at once and shows its key figures. */
export function Popup({ texts, language }: Props) {
  const [state, setState] = useState<State>({ is: 'reading' });
  const [notice, setNotice] = useState('');
  useEffect(() => {
    activeTab()
      .then(readTab)
      .then((result) =>
        setState('article' in result ? read(result.article, result.tabId) : { is: 'refused', ...result }),
      );
  }, []);

  const useSelection = async (tabId: number) => {
    const text = (await selectionInTab(tabId)).trim();
    if (text) setState(read(selectionArticle(text, texts), tabId));
    else setNotice(texts.nothingSelected);
  };

  const copy = (text: string) =>
    navigator.clipboard.writeText(text).then(
      () => setNotice(texts.copied),
      () => setNotice(texts.copyFailed),
    );
  return (
    <main class="popup" aria-busy={state.is === 'reading'}>
      {state.is === 'reading' && <Reading texts={texts} />}
      {state.is === 'refused' && (
        <div class="popup-body">
          <p class="notice" role="alert" data-refusal={state.refusal}>
            {texts.refusal[state.refusal]}
          </p>
          {state.tabId !== undefined && SELECTION_HELPS.includes(state.refusal) && (
            <button
              type="button"
              class="button"
              onClick={() => state.tabId !== undefined && useSelection(state.tabId)}
            >
              {texts.useSelection}
            </button>
          )}
        </div>
      )}
      {state.is === 'read' && (
        <>
          <Head article={state.article} texts={texts} language={language} />
          <Figures {...state} texts={texts} onNotice={setNotice} onCopy={copy} />
        </>
      )}
      {notice && (
        <p class="notice warn" role="status">
          {notice}
        </p>
      )}
      <Foot
        {...(state.is === 'read' && { article: state.article, figures: state.figures })}
        {...(state.is === 'read' &&
          state.figures.length > 0 && {
            onCopy: () => copy(plainList(state.figures.slice(0, CARDS), state.article)),
          })}
        texts={texts}
      />
    </main>
  );
}

function read(article: Article, tabId: number): State {
  return { is: 'read', article, figures: keyFigures(article), tabId };
}

function selectionArticle(text: string, texts: Texts): Article {
  return textArticle(text, '', texts.selectionTitle);
}

function Reading({ texts }: { texts: Texts }) {
  return (
    <div class="popup-body">
      <p class="meta" role="status">
        {texts.reading}
      </p>
      <div class="skeleton" />
      <div class="skeleton" />
      <div class="skeleton" />
    </div>
  );
}

function Head({ article, texts, language }: { article: Article; texts: Texts; language: string }) {
  const minutes = texts.minutes(readingMinutes(countWords(article.text), article.language));
  const facts = [
    article.site,
    article.byline,
    showDate(article.published, language),
    minutes,
    article.language,
  ];
  return (
    <header class="popup-head">
      <h1 lang={article.language} dir="auto">
        {article.title}
      </h1>
      <p class="meta">{facts.filter(Boolean).join(' · ')}</p>
    </header>
  );
}

interface FiguresProps {
  article: Article;
  figures: Figure[];
  tabId: number;
  texts: Texts;
  onNotice: (notice: string) => void;
  onCopy: (text: string) => void;
}

function Figures({ article, figures, tabId, texts, onNotice, onCopy }: FiguresProps) {
  const show = useCallback(
    async ({ sentence }: Mention) => {
      const shown = await showInTab(tabId, quoteOf(article.text, sentence));
      onNotice(shown ? '' : texts.quoteGone);
    },
    [article, tabId, texts, onNotice],
  );
  const card = (figure: Figure) => (
    <FigureCard
      key={figure.mentions[0].start}
      figure={figure}
      texts={texts}
      onShow={show}
      onCopy={(markdown) => onCopy((markdown ? markdownCitation : plainCitation)(figure, article))}
    />
  );
  const best = figures.slice(0, CARDS);
  const rest = figures.slice(CARDS).sort((a, b) => a.mentions[0].start - b.mentions[0].start);
  return (
    <section class="popup-body" lang={article.language}>
      {best.length > 0 ? <h2>{texts.keyFigures}</h2> : <p class="notice">{texts.noFigures}</p>}
      <ul class="figures" onKeyDown={walk}>
        {best.map(card)}
      </ul>
      {rest.length > 0 && (
        <details>
          <summary>{texts.allFigures(rest.length)}</summary>
          <ul class="figures" onKeyDown={walk}>
            {rest.map(card)}
          </ul>
        </details>
      )}
    </section>
  );
}

/** ↑/↓ and j/k walk the cards; the page follows, since the card under the focus is clicked. */
function walk(event: KeyboardEvent) {
  const step = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }[event.key];
  if (!step || !(event.currentTarget instanceof Element)) return;
  const cards = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('.figure-card')];
  const next = cards[cards.indexOf(document.activeElement as HTMLButtonElement) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
  next.click();
}
