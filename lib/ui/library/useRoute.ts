import { useEffect, useMemo, useState } from 'preact/hooks';
import { useSteady } from '../useSteady.ts';
import { type Order, type Route, readRoute, writeRoute } from './route.ts';

/** The route that the address names, and the ways to others. */
export function useRoute(order: Order) {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const onChange = () => setHash(location.hash);
    addEventListener('hashchange', onChange);
    // The address may have changed before anyone listened.
    onChange();
    return () => removeEventListener('hashchange', onChange);
  }, []);
  const route = useMemo(() => readRoute(hash, order), [hash, order.sort, order.descending]);
  const href = useSteady((to: Partial<Route>) => writeRoute({ ...route, at: undefined, ...to }, order));
  const go = useSteady((to: Partial<Route>, replace = false) => {
    const next = href(to);
    if (!replace) location.hash = next;
    else {
      history.replaceState(null, '', next);
      setHash(next);
    }
  });
  return { route, href, go };
}
