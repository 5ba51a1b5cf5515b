import type { Figure, Mention } from '../types.ts';
import type { Texts } from './texts/index.ts';

interface Props {
  figure: Figure;
  texts: Texts;
  onShow: (mention: Mention) => void;
  /** Asked with C, or with Shift+C for Markdown; absent where nothing is copied. */
  onCopy?: (markdown: boolean) => void;
}

/** One key figure: the quantity big, what it measures, and the sentence it stands in. */
export function FigureCard({ figure, texts, onShow, onCopy }: Props) {
  const [first] = figure.mentions;
  const { bound, change, kind, value, of } = figure.quantity;
  const notes = [change && texts.change[change], bound && texts.bound[bound], figure.period].filter(Boolean);
  return (
    <li class="figure">
      <button
        type="button"
        class="figure-card"
        title={onCopy ? `${texts.showInText} · ${texts.copyHint}` : texts.showInText}
        onClick={() => onShow(first)}
        onKeyDown={({ key, ctrlKey, metaKey }) => {
          if (key.toLowerCase() === 'c' && !ctrlKey && !metaKey) onCopy?.(key === 'C');
        }}
      >
        <span class="figure-value">{first.text}</span>
        {change === undefined && share(kind, value, of) !== undefined && (
          <progress class="figure-bar" max={1} value={share(kind, value, of)} aria-hidden="true" />
        )}
        <span class="figure-label">{figure.label}</span>
        {notes.length > 0 && <span class="figure-notes">{notes.join(' · ')}</span>}
        <span class="figure-sentence">
          <Sentence mention={first} />
        </span>
      </button>
    </li>
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

/** The share that a bar can show, 0 to 1; undefined where a bar would not be true. */
function share(kind: string, value: number | undefined, of: number | undefined): number | undefined {
  if (value === undefined || value < 0) return undefined;
  if (kind === 'ratio' && of) return Math.min(1, value / of);
  if (kind === 'percent' && value <= 100) return value / 100;
  return undefined;
}
