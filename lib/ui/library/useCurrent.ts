import { useEffect, useState } from 'preact/hooks';

/** Where the keys stand in the list. When the article leaves the list, they stand at what took its place. */
export function useCurrent(
  ids: Uint32Array,
  currentId: number | undefined,
  standAt: (id: number | undefined) => void,
) {
  const [last, setLast] = useState(-1);
  const [asked, setAsked] = useState(0);
  const askFocus = () => setAsked((count) => count + 1);
  const at = currentId === undefined ? -1 : ids.indexOf(currentId);
  const current = at >= 0 || currentId === undefined ? at : Math.min(last, ids.length - 1);
  useEffect(() => {
    if (at >= 0) return setLast(at);
    if (current < 0) return;
    standAt(ids[current]);
    // The row that had the focus is gone.
    if (document.activeElement === document.body) askFocus();
  }, [at, ids]);
  return { current, standAt, asked, askFocus };
}
