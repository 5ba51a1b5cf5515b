import type { Texts } from '../texts/index.ts';

interface Props {
  /** 0 to 1; undefined where nobody knows. */
  share?: number;
  words: string;
  texts: Texts;
  onCancel: () => void;
}

/** How far a long work is, read aloud too, and the way out of it. */
export function Progress({ share, words, texts: { transfer }, onCancel }: Props) {
  return (
    <div class="progress">
      <progress value={share} max={1} aria-label={transfer.progress} />
      <p role="status">{words}</p>
      <button type="button" class="button" onClick={onCancel}>
        {transfer.cancel}
      </button>
    </div>
  );
}
