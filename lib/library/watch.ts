import { liveQuery } from 'dexie';

/** Runs the query now and after every change of what it read, in this page or another; returns the way to stop. */
export function watch<T>(
  query: () => Promise<T>,
  next: (value: T) => void,
  error: (error: unknown) => void = () => {},
) {
  const subscription = liveQuery(query).subscribe({ next, error });
  return () => subscription.unsubscribe();
}
