import { useEffect } from 'preact/hooks';
import { Tool } from '../Tool.tsx';
import type { Texts } from '../texts/index.ts';

/** With a way back there is time to take it; what only tells goes by itself soon. */
const SHOWN_MS = { undo: 20_000, told: 5000 };

/** What was done, and the way back where there is one. */
export interface Told {
  message: string;
  undo?: () => Promise<unknown>;
  /** Of what is not done yet. */
  stop?: () => void;
}

interface Props {
  told: Told | undefined;
  texts: Texts;
  onUndo: () => void;
  onDismiss: () => void;
}

/** What was just done, read aloud too, with the way back. */
export function Toast({ told, texts, onUndo, onDismiss }: Props) {
  useEffect(() => {
    if (!told || told.stop) return;
    const timer = setTimeout(onDismiss, told.undo ? SHOWN_MS.undo : SHOWN_MS.told);
    return () => clearTimeout(timer);
  }, [told]);
  return (
    <div role="status" class="toast-room">
      {told && (
        <div class="toast">
          <span class="clamped">{told.message}</span>
          {told.undo && (
            <button type="button" id="undo" onClick={onUndo}>
              {texts.undo}
            </button>
          )}
          {told.stop && (
            <button type="button" id="stop" onClick={told.stop}>
              {texts.shelf.cancel}
            </button>
          )}
          <Tool icon="close" words={texts.bulk.dismiss} onClick={onDismiss} />
        </div>
      )}
    </div>
  );
}
