import { useEffect, useRef, useState } from 'preact/hooks';
import { libraryFailure } from '../../library/failure.ts';
import { FileError } from '../../library/import/failure.ts';
import type { Texts } from '../texts/index.ts';

/** Drawing more often than this would cost more than the work. */
const DRAW_MS = 100;

/** How far a work is. */
export interface Task {
  /** 0 to 1; undefined while nothing runs. */
  share?: number;
  /** Articles so far. */
  count: number;
  /** A sentence on what went wrong, or on the cancelling. */
  problem: string;
}

/** Tells how far the work is. */
export type Report = (share: number, count: number) => void;

/** One long work at a time, with its progress, its end and what went wrong; it ends with the page that shows it. */
export function useTask(texts: Texts) {
  const [task, setTask] = useState<Task>({ count: 0, problem: '' });
  const running = useRef<AbortController | undefined>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  /** What `work` gives; undefined when it failed or was cancelled. */
  const run = async <T>(work: (signal: AbortSignal, report: Report) => Promise<T>) => {
    const control = new AbortController();
    running.current?.abort();
    running.current = control;
    setTask({ share: 0, count: 0, problem: '' });
    let drawn = 0;
    const report: Report = (share, count) => {
      if (performance.now() - drawn < DRAW_MS) return;
      drawn = performance.now();
      setTask({ share, count, problem: '' });
    };
    try {
      const result = await work(control.signal, report);
      setTask({ count: 0, problem: '' });
      return result;
    } catch (error) {
      // Given up for a newer work, it has nothing to say.
      if (running.current !== control) return undefined;
      const problem = control.signal.aborted ? texts.transfer.cancelled : sentenceOf(error, texts);
      setTask({ count: 0, problem });
      return undefined;
    }
  };
  return { task, run, cancel: () => running.current?.abort() };
}

function sentenceOf(error: unknown, { transfer, saveFailed }: Texts): string {
  if (!(error instanceof FileError)) return saveFailed[libraryFailure(error)];
  return `${transfer.fileFailure[error.reason](error.file)} ${transfer.unchanged}`;
}
