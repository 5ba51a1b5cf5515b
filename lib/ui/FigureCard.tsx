import type { Figure, Mention } from '../types.ts';
import { FigurePicture } from './FigurePicture.tsx';
import { Icon } from './Icon.tsx';
import type { Texts } from './texts/index.ts';
import { tellsMore, writtenOut } from './written.ts';

interface Props {
  figure: Figure;
  texts: Texts;
  onShow: (mention: Mention) => void;
  /** Asked with C and the first button, with Shift+C and the second for Markdown; absent where nothing is copied. */
  onCopy?: (markdown: boolean) => void;
  /** The interface's language, in which values are written out. */
  language?: string;
  /** Which of the two stands big; the other is small beside it. */
  values?: 'printed' | 'written';
  /** A lower card, for long lists. */
  compact?: boolean;
}

/** One key figure: the quantity big, what it measures, and the sentence it stands in. */
export function FigureCard({ figure, texts, onShow, onCopy, language, values, compact }: Props) {
  const [first] = figure.mentions;
  const { bound, change } = figure.quantity;
  const notes = [change && texts.change[change], bound && texts.bound[bound], figure.period].filter(Boolean);
  return (
    <li class={compact ? 'figure compact' : 'figure'}>
      <button
        type="button"
        class="figure-card"
        title={texts.showInText}
        aria-keyshortcuts={onCopy && 'C Shift+C'}
        onClick={() => onShow(first)}
        onKeyDown={({ key, ctrlKey, metaKey, altKey }) => {
          if (key.toLowerCase() === 'c' && !ctrlKey && !metaKey && !altKey) onCopy?.(key === 'C');
        }}
      >
        <Value figure={figure} language={language} values={values} />
        <FigurePicture {...{ figure, texts }} language={language ?? 'en'} />
        <span class="figure-label">{figure.label}</span>
        {notes.length > 0 && (
          <span class="figure-notes">
            {change && <Icon name={change} />}
            {notes.join(' · ')}
          </span>
        )}
        <span class="figure-sentence">
          <Sentence mention={first} />
        </span>
      </button>
      {onCopy && <Tools texts={texts} value={first.text} onCopy={onCopy} />}
    </li>
  );
}

function Value({ figure, language, values }: Pick<Props, 'figure' | 'language' | 'values'>) {
  const printed = figure.mentions[0].text;
  const written = language ? writtenOut(figure.quantity, language) : '';
  if (!tellsMore(figure.quantity, printed, written)) return <span class="figure-value">{printed}</span>;
  const [big, small] = values === 'written' ? [written, printed] : [printed, written];
  return (
    <span class="figure-top">
      <span class="figure-value">{big}</span>
      <span class="figure-written">{small}</span>
    </span>
  );
}

function Tools({
  texts,
  value,
  onCopy,
}: {
  texts: Texts;
  value: string;
  onCopy: (markdown: boolean) => void;
}) {
  return (
    <span class="figure-tools">
      <button
        type="button"
        class="tool"
        title={`${texts.copyOne} (C)`}
        aria-label={`${texts.copyOne}: ${value}`}
        onClick={() => onCopy(false)}
      >
        <Icon name="copy" />
      </button>
      <button
        type="button"
        class="tool"
        title={`${texts.copyMarkdown} (Shift+C)`}
        aria-label={`${texts.copyMarkdown}: ${value}`}
        onClick={() => onCopy(true)}
      >
        <Icon name="markdown" />
      </button>
    </span>
  );
}

/** The sentence with its number marked; long openings are cut so that the number stays in sight. */
function Sentence({ mention }: { mention: Mention }) {
  const { sentence } = mention;
  const at = mention.start - sentence.start;
  const from = at > 70 ? sentence.text.indexOf(' ', at - 60) + 1 : 0;
  return (
    <>
      {from > 0 && '…'}
      {sentence.text.slice(from, at)}
      <mark>{sentence.text.slice(at, mention.end - sentence.start)}</mark>
      {sentence.text.slice(mention.end - sentence.start)}
    </>
  );
}
