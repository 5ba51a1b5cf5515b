import type { Figure, Mention } from '../types.ts';
import { FigurePicture } from './FigurePicture.tsx';
import { Icon } from './Icon.tsx';
import { Tool } from './Tool.tsx';
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
        <Value {...{ figure, texts, language, values }} />
        <FigurePicture {...{ figure, texts }} language={language ?? 'en'} />
        <span class="figure-label">{figure.label}</span>
        {figure.period && <span class="figure-notes">{figure.period}</span>}
        <span class="figure-sentence clamped">
          <Sentence mention={first} room={compact ? 24 : 70} />
        </span>
      </button>
      {onCopy && <Tools texts={texts} value={first.text} onCopy={onCopy} />}
    </li>
  );
}

/** "↑ 12%", "nearly 910 triệu USD", "£48m £48,000,000". */
function Value({ figure, texts, language, values }: Pick<Props, 'figure' | 'texts' | 'language' | 'values'>) {
  const { quantity, mentions, from } = figure;
  const { bound, change } = quantity;
  const printed = mentions[0].text;
  const written = language ? writtenOut(quantity, language) : '';
  const both = tellsMore(quantity, printed, written);
  const [big, small] = both && values === 'written' ? [written, printed] : [printed, both && written];
  return (
    <span class="figure-top">
      {change && !from && (
        <span class="figure-way" role="img" aria-label={texts.change[change]} lang={language}>
          <Icon name={change} />
        </span>
      )}
      {/* One run of text, so that a value of two lines does not stand under its own little word. */}
      <span>
        {bound && (
          <span class="figure-bound" lang={language}>
            {texts.bound[bound]}{' '}
          </span>
        )}
        <span class="figure-value">{big}</span>
      </span>
      {small && <span class="figure-written">{small}</span>}
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
      <Tool
        icon="copy"
        words={texts.copyOne}
        keys="C"
        name={`${texts.copyOne}: ${value}`}
        onClick={() => onCopy(false)}
      />
      <Tool
        icon="markdown"
        words={texts.copyMarkdown}
        keys="Shift+C"
        name={`${texts.copyMarkdown}: ${value}`}
        onClick={() => onCopy(true)}
      />
    </span>
  );
}

/** The sentence with its number marked; long openings are cut so that the number stays in sight. */
function Sentence({ mention, room }: { mention: Mention; room: number }) {
  const { sentence } = mention;
  const at = mention.start - sentence.start;
  const from = at > room ? sentence.text.indexOf(' ', at - room + 10) + 1 : 0;
  return (
    <>
      {from > 0 && '…'}
      {sentence.text.slice(from, at)}
      <mark>{sentence.text.slice(at, mention.end - sentence.start)}</mark>
      {sentence.text.slice(mention.end - sentence.start)}
    </>
  );
}
