import { useEffect, useState } from 'preact/hooks';
import type { Figure } from '../../types.ts';
import { FigureCard } from '../FigureCard.tsx';
import { useKeys } from '../keys.ts';
import { directionOf } from '../reading.ts';
import type { Shown } from './ArticleText.tsx';
import { useApp } from './app.ts';
import { hopTo, paint } from './light.ts';

interface Props {
  figures: Figure[];
  language: string;
  shown: Shown | undefined;
}

/** The key figures in the order of the text, each a hop from its sentence; N and P walk them. */
export function Margin({ figures, language, shown }: Props) {
  const { texts, settings, language: uiLanguage } = useApp();
  const [all, setAll] = useState(false);
  const [current, setCurrent] = useState(-1);
  const listed = inOrder(all ? figures : figures.slice(0, settings.cards));
  useEffect(() => {
    if (shown)
      paint(
        'figures',
        figures.flatMap(({ mentions: [first] }) => shown.anchors.rangeOf(first) ?? []),
      );
  }, [figures, shown]);

  const hop = (to: number) => {
    const figure = listed[to];
    const range = figure && shown?.anchors.rangeOf(figure.mentions[0].sentence);
    setCurrent(to);
    if (range) hopTo(range);
    document.querySelectorAll('.margin .figure')[to]?.scrollIntoView({ block: 'nearest' });
  };
  useKeys({
    n: () => listed.length > 0 && hop((current + 1) % listed.length),
    p: () => listed.length > 0 && hop(current <= 0 ? listed.length - 1 : current - 1),
  });
  if (figures.length === 0) return null;
  return (
    <section aria-label={texts.reader.figures}>
      <h2>
        {texts.reader.figures} <kbd>N</kbd> <kbd>P</kbd>
      </h2>
      <ul class="figures" lang={language || undefined} dir={directionOf(language)}>
        {listed.map((figure, index) => (
          <FigureCard
            key={figure.mentions[0].start}
            compact
            figure={figure}
            texts={texts}
            language={uiLanguage}
            values={settings.values}
            onShow={() => hop(index)}
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

function inOrder(figures: Figure[]): Figure[] {
  return figures.toSorted((a, b) => a.mentions[0].start - b.mentions[0].start);
}
