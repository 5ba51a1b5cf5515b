import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Figure, SavedArticle } from '../../types.ts';
import { citation } from '../citation.ts';
import { inLanguage } from '../direction.ts';
import { FigureCard } from '../FigureCard.tsx';
import { useKeys } from '../keys.ts';
import { inTextOrder } from '../text-order.ts';
import type { Shown } from './ArticleText.tsx';
import { useApp, useHere } from './app.ts';
import { hopTo, paint } from './light.ts';

interface Props {
  article: SavedArticle;
  shown: Shown | undefined;
}

/** The key figures in the order of the text, each a hop from its sentence; N and P walk them. */
export function Margin({ article, shown }: Props) {
  const { texts, settings, language, tell } = useApp();
  const route = useHere();
  const { figures } = article;
  const [all, setAll] = useState(false);
  const [current, setCurrent] = useState(-1);
  const list = useRef<HTMLUListElement>(null);
  const listed = inTextOrder(all ? figures : figures.slice(0, settings.cards));
  useEffect(() => {
    if (shown)
      paint(
        'figures',
        listed.flatMap(({ mentions: [first] }) => shown.anchors.rangeOf(first) ?? []),
      );
  }, [figures, all, settings.cards, shown]);

  const hop = (to: number) => {
    const figure = listed[to];
    const range = figure && shown?.anchors.rangeOf(figure.mentions[0].sentence);
    setCurrent(to);
    if (range) hopTo(range);
    const card = list.current?.querySelectorAll<HTMLElement>('.figure-card')[to];
    card?.focus({ preventScroll: true });
    if (card) reveal(card);
  };
  useEffect(() => {
    if (!shown || route.at === undefined) return;
    const wanted = inTextOrder(figures).findIndex(({ mentions: [{ start }] }) => start === route.at);
    if (wanted >= 0) setAll(true);
    setCurrent(wanted);
  }, [shown, route.at]);
  useLayoutEffect(() => {
    if (shown && all && route.at !== undefined && listed[current]?.mentions[0].start === route.at)
      hop(current);
  }, [all, current, shown]);
  const copy = (figure: Figure, markdown: boolean) =>
    navigator.clipboard.writeText(citation(figure, article, texts, markdown)).then(
      () => tell(texts.copied),
      () => tell(texts.copyFailed),
    );
  useKeys({
    n: () => listed.length > 0 && hop((current + 1) % listed.length),
    p: () => listed.length > 0 && hop(current <= 0 ? listed.length - 1 : current - 1),
  });
  if (figures.length === 0 && !article.isPartial) return null;
  return (
    <section class="margin-figures" aria-label={texts.reader.figures}>
      <h2>
        {texts.reader.figures} <kbd>N</kbd> <kbd>P</kbd>
      </h2>
      {article.isPartial && (
        <p class="notice" id="partial">
          {texts.partial}
        </p>
      )}
      <ul class="figures" ref={list} {...inLanguage(article.language)}>
        {listed.map((figure, index) => (
          <FigureCard
            key={figure.mentions[0].start}
            compact
            figure={figure}
            texts={texts}
            language={language}
            values={settings.values}
            onShow={() => hop(index)}
            onCopy={(markdown) => copy(figure, markdown)}
          />
        ))}
      </ul>
      {figures.length > settings.cards && (
        <button type="button" class="text-button" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? texts.shelf.showFewer : texts.reader.moreFigures(figures.length - settings.cards)}
        </button>
      )}
    </section>
  );
}

/** Scrolls the boxes around the card so that it is seen, and never the page, which shows its sentence. */
function reveal(card: HTMLElement) {
  for (const box of [card.closest('ul'), card.closest('.margin')]) {
    if (!box) continue;
    const [inner, outer] = [card.getBoundingClientRect(), box.getBoundingClientRect()];
    if (inner.top < outer.top || inner.bottom > outer.bottom) box.scrollTop += inner.top - outer.top - 8;
    if (inner.left < outer.left || inner.right > outer.right) box.scrollLeft += inner.left - outer.left - 8;
  }
}
