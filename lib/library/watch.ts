import { Dexie, liveQuery } from 'dexie';

/** Runs the query now and after every change of what it read, in this page or another; returns the way to stop. */
export function watch<T>(
  query: () => Promise<T>,
  next: (value: T) => void,
  error: (error: unknown) => void = () => {},
) {
  let stopped = false;
  // Dexie keeps to itself that a library cannot be opened; the reader would see an empty one.
  const told = () =>
    query().catch((reason) => {
      if (!stopped && (reason as Error).name === 'DatabaseClosedError') error(reason);
      throw reason;
    });
  let stop = begin();
  return () => {
    stopped = true;
    stop();
  };

  /** Dexie forgets what is written while its first answer is on the way: the question is asked anew then. */
  function begin(): () => void {
    let isFirst = true;
    let isMissed = false;
    const note = () => {
      isMissed = true;
    };
    Dexie.on.storagemutated.subscribe(note);
    const end = () => Dexie.on.storagemutated.unsubscribe(note);
    const subscription = liveQuery(told).subscribe({
      next: (value) => {
        end();
        next(value);
        if (isFirst && isMissed && !stopped) {
          subscription.unsubscribe();
          stop = begin();
        }
        isFirst = false;
      },
      error,
    });
    return () => {
      end();
      subscription.unsubscribe();
    };
  }
}
