import { useState } from 'preact/hooks';
import type { Settings } from '../../lib/settings.ts';
import type { Article, Figure, Kind, Mention } from '../../lib/types.ts';
import { inLanguage } from '../../lib/ui/direction.ts';
import { FigureCard } from '../../lib/ui/FigureCard.tsx';
import { inTextOrder } from '../../lib/ui/text-order.ts';
import type { Texts } from '../../lib/ui/texts/index.ts';

/** The order of the groups. */
const KINDS: readonly Kind[] = ['money', 'percent', 'count', 'measure', 'ratio', 'multiple', 'score', 'rank'];

/** The browser notes when it is painted; `npm run bench:popup` reads that. */
const TIMED = { elementtiming: 'figures' };

interface Props {
  article: Article;
  figures: Figure[];
  /** They are those of the first part of the text. */
  partial: boolean;
  texts: Texts;
  language: string;
  settings: Pick<Settings, 'cards' | 'values'>;
  onShow: (mention: Mention) => void;
  onCopy: (figure: Figure, markdown: boolean) => void;
}

/** The best figures as cards; under them the others by kind, each kind in the order of the text. */
export function Figures({ article, figures, partial, texts, language, settings, onShow, onCopy }: Props) {
  // Drawn only when looked at: an article may hold a hundred.
  const [open, setOpen] = useState(false);
  const card = (compact: boolean) => (figure: Figure) => (
    <FigureCard
      key={figure.mentions[0].start}
      {...{ figure, texts, language, compact, onShow }}
      values={settings.values}
      onCopy={(markdown) => onCopy(figure, markdown)}
    />
  );
  const set = inLanguage(article.language);
  const best = figures.slice(0, settings.cards);
  const rest = figures.slice(settings.cards);
  return (
    <section class="popup-body">
      {best.length > 0 ? (
        <h2 {...TIMED}>{texts.keyFigures}</h2>
      ) : (
        <p class="notice">{partial ? texts.noFiguresInPart : texts.noFigures}</p>
      )}
      {partial && (
        <p class="notice" id="partial">
          {texts.partial} {texts.otherParts}
        </p>
      )}
      <ul class="figures" {...set}>
        {best.map(card(false))}
      </ul>
      {rest.length > 0 && (
        <details class="popup-rest" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
          <summary>{texts.allFigures(rest.length)}</summary>
          {open &&
            byKind(rest).map(([kind, group]) => (
              <section key={kind}>
                <h3>{texts.kinds[kind]}</h3>
                <ul class="figures" {...set}>
                  {group.map(card(true))}
                </ul>
              </section>
            ))}
        </details>
      )}
    </section>
  );
}

/** The kinds that occur, each with its figures in the order of the text. */
function byKind(figures: Figure[]): [Kind, Figure[]][] {
  const groups = Map.groupBy(inTextOrder(figures), ({ quantity }) => quantity.kind);
  return KINDS.flatMap((kind) => {
    const group = groups.get(kind);
    return group ? [[kind, group] as [Kind, Figure[]]] : [];
  });
}
