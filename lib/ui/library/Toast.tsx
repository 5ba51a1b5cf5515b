import type { TargetedMouseEvent } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { isByKey } from '../focus.ts';
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
  const before = useRef<HTMLElement | null>(null);
  /** What is pressed here goes, and the focus returns to where it came from, else to the headline. */
  const returning = (act: () => void) => (event: TargetedMouseEvent<HTMLButtonElement>) => {
    const place = before.current?.isConnected ? before.current : document.querySelector('h1');
    if (isByKey(event)) place?.focus({ preventScroll: true });
    act();
  };
  return (
    <div
      role="status"
      class="toast-room"
      onFocusIn={({ relatedTarget, currentTarget }) => {
        const from = relatedTarget as HTMLElement | null;
        if (!currentTarget.contains(from)) before.current = from;
      }}
    >
      {told && (
        <div class="toast">
          <span class="clamped">{told.message}</span>
          {told.undo && (
            <button type="button" id="undo" onClick={returning(onUndo)}>
              {texts.undo}
            </button>
          )}
          {told.stop && (
            <button type="button" id="stop" onClick={returning(told.stop)}>
              {texts.shelf.cancel}
            </button>
          )}
          <Tool icon="close" words={texts.bulk.dismiss} onClick={returning(onDismiss)} />
        </div>
      )}
    </div>
  );
}
