import { useEffect, useRef, useState } from 'preact/hooks';
import { cleanSettings, type Settings } from '../../settings.ts';
import { showCount } from '../format.ts';
import { DropZone } from './DropZone.tsx';
import { Finished } from './Finished.tsx';
import { Preview } from './Preview.tsx';
import { Progress } from './Progress.tsx';
import type { TransferProps } from './Transfer.tsx';
import { useImport } from './useImport.ts';

/** From another library into this one: choose, look, take over. */
export function Import({ library, texts, language, change }: TransferProps) {
  const { transfer } = texts;
  const { task, cancel, preview, done, read, take, forget } = useImport(library, texts);
  const [withSettings, setWithSettings] = useState(true);
  const count = (n: number) => showCount(n, language);
  const isRunning = task.share !== undefined;
  const step = isRunning ? 'running' : done ? 'done' : preview ? 'preview' : 'choose';
  const room = useFocusOn(step);
  const go = async () => {
    if ((await take()) && withSettings && preview?.settings) change(settingsOf(preview.settings));
  };
  return (
    <section aria-labelledby="import-title" ref={room} tabIndex={-1}>
      <h1 id="import-title">{transfer.importTitle}</h1>
      <p>{transfer.importIntro}</p>
      {task.problem && (
        <p class="notice warn" role="alert" id="import-problem">
          {task.problem}
        </p>
      )}
      {step === 'choose' && <DropZone texts={texts} onFiles={read} />}
      {step === 'running' && (
        <Progress
          {...{ texts, share: task.share }}
          words={
            preview
              ? transfer.writing(count(task.count), count(preview.articles))
              : transfer.reading(transfer.articles(count(task.count), task.count === 1))
          }
          onCancel={cancel}
        />
      )}
      {step === 'preview' && preview && (
        <Preview
          {...{ preview, texts, language, withSettings }}
          onSettings={setWithSettings}
          onGo={go}
          onCancel={forget}
        />
      )}
      {done && !isRunning && <Finished {...{ done, texts, language }} onAnother={forget} />}
    </section>
  );
}

/** When another backup is due is this library's own affair. */
function settingsOf(stored: unknown): Partial<Settings> {
  const { lastBackupAt, backupPutOffUntil, ...settings } = cleanSettings(stored);
  return settings;
}

/** With each step the focus goes to the room that shows it, since the button that was pressed is gone. */
function useFocusOn(step: string) {
  const room = useRef<HTMLElement>(null);
  const last = useRef(step);
  useEffect(() => {
    if (last.current !== step) room.current?.focus({ preventScroll: true });
    last.current = step;
  }, [step]);
  return room;
}
