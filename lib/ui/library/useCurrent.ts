import { useEffect, useRef, useState } from 'preact/hooks';

/** The article whose row is to take the focus; another object each time it is asked for. */
export interface Asked {
  id: number;
}

/**
 * Where the keys stand in the list. When the article leaves the list, they stand at what took its place; once it comes
 * back, as when its deletion is undone, at the article again.
 */
export function useCurrent(
  ids: Uint32Array,
  currentId: number | undefined,
  standAt: (id: number | undefined) => void,
) {
  const [last, setLast] = useState(-1);
  const [asked, setAsked] = useState<Asked>();
  const left = useRef<{ id: number; heir: number | undefined }>(undefined);
  const focusAt = (id: number) => {
    standAt(id);
    setAsked({ id });
  };
  const comeTo = (id: number) => (isFree() ? focusAt(id) : standAt(id));
  const at = currentId === undefined ? -1 : ids.indexOf(currentId);
  const current = at >= 0 || currentId === undefined ? at : Math.min(last, ids.length - 1);
  useEffect(() => {
    const away = left.current;
    if (away && away.heir === currentId && ids.includes(away.id)) {
      left.current = undefined;
      return comeTo(away.id);
    }
    if (at >= 0) return setLast(at);
    if (currentId === undefined) return;
    const heir = ids[current];
    left.current = { id: currentId, heir };
    if (heir === undefined) standAt(undefined);
    else comeTo(heir);
  }, [at, ids]);
  return { current, standAt, asked, focusAt };
}

/** Is the focus in the list, at what was just done or nowhere, since what had it is gone? */
function isFree(): boolean {
  const { activeElement } = document;
  return activeElement === document.body || activeElement?.closest('.rows, .toast-room') != null;
}
