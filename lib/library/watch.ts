import { liveQuery } from 'dexie';

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
  const subscription = liveQuery(told).subscribe({ next, error });
  return () => {
    stopped = true;
    subscription.unsubscribe();
  };
}
