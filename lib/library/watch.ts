import { liveQuery } from 'dexie';

/** Runs the query now and after every change of what it read, in this page or another; returns the way to stop. */
export function watch<T>(
  query: () => Promise<T>,
  next: (value: T) => void,
  error: (error: unknown) => void = () => {},
) {
  // A live query keeps to itself that the database cannot be opened; that it was asked anew is no failure.
  const told = () =>
    query().catch((failure) => {
      if (failure?.name !== 'AbortError') error(failure);
      throw failure;
    });
  const subscription = liveQuery(told).subscribe({ next, error: () => {} });
  return () => subscription.unsubscribe();
}
