import { useCallback, useRef } from 'preact/hooks';

/** A function that stays the same from one drawing to the next, so that what hangs on it is not drawn anew; it does what the latest one given does. */
export function useSteady<Args extends unknown[], T>(act: (...args: Args) => T): (...args: Args) => T {
  const latest = useRef(act);
  latest.current = act;
  return useCallback((...args) => latest.current(...args), []);
}
