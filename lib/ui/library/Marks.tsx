import { inLanguage } from '../direction.ts';
import { focusBeside } from '../focus.ts';
import { Tool } from '../Tool.tsx';
import { useApp } from './app.ts';
import { hopTo } from './light.ts';
import type { PlacedMark } from './useMarks.ts';

interface Props {
  marks: PlacedMark[];
  language: string;
  onNote: (mark: PlacedMark, words: string) => void;
  onRemove: (mark: PlacedMark) => void;
}

/** The highlights of an article with their notes. */
export function Marks({ marks, language, onNote, onRemove }: Props) {
  const { texts } = useApp();
  return (
    <section class="marks" tabIndex={-1} aria-label={texts.marks.title}>
      <h2>{texts.marks.title}</h2>
      {marks.length === 0 && <p class="meta">{texts.marks.none}</p>}
      <ul>
        {marks.map((mark) => (
          <li key={mark.id}>
            <button
              type="button"
              class="mark-quote"
              {...inLanguage(language)}
              title={texts.marks.show}
              disabled={!mark.range}
              onClick={() => mark.range && hopTo(mark.range)}
            >
              {mark.quote.exact}
            </button>
            {!mark.range && <p class="meta">{texts.marks.lost}</p>}
            <div class="mark-note">
              <textarea
                id={`note-${mark.id}`}
                rows={1}
                defaultValue={mark.note}
                aria-label={texts.marks.note}
                placeholder={texts.marks.notePlaceholder}
                onInput={({ currentTarget }) => onNote(mark, currentTarget.value)}
                onKeyDown={({ key, isComposing, currentTarget }) => {
                  if (key === 'Escape' && !isComposing) currentTarget.blur();
                }}
              />
              <Tool
                icon="bin"
                words={texts.marks.remove}
                name={`${texts.marks.remove}: ${mark.quote.exact.slice(0, 60)}`}
                onClick={(event) => {
                  focusBeside(event, '.mark-quote:enabled, textarea', '.marks');
                  onRemove(mark);
                }}
              />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
