import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { keepProgress, READ } from '../../library/edit.ts';
import { useApp } from './app.ts';

/** Milliseconds of rest after which the place is kept. */
const REST_MS = 800;
/** Under this share a text was hardly begun. */
const BEGUN = 0.02;
/** Pixels scrolled after which nobody asks any more where the reading began. */
const GONE_ON = 400;

/** How far the text was scrolled through, 0 to 1; kept, and gone back to when the text is opened again. */
export function useProgress(id: number, root: HTMLElement | undefined, before: number) {
  const { library, fail } = useApp();
  const [progress, setProgress] = useState(before);
  const [resumed, setResumed] = useState(false);
  const kept = useRef(before);
  useLayoutEffect(() => {
    if (!root) return;
    const goes = before > BEGUN && before < READ;
    scrollTo({ top: goes ? before * wayOf(root) : 0, behavior: 'instant' });
    // Half a window further up the beginning is in sight, or nearly.
    setResumed(goes && scrollY > innerHeight / 2);
  }, [root]);
  useEffect(() => {
    if (!root) return;
    let rest: ReturnType<typeof setTimeout>;
    let now = progressOf(root);
    const start = scrollY;
    const keep = () => {
      if (Math.abs(now - kept.current) < 0.01) return;
      kept.current = now;
      keepProgress(library, id, now).catch(fail);
    };
    const onScroll = () => {
      // Firefox tells of the scroll of a page that became short when the text has already left it.
      if (!root.isConnected) return;
      now = progressOf(root);
      setProgress(now);
      clearTimeout(rest);
      rest = setTimeout(keep, REST_MS);
      if (Math.abs(scrollY - start) > GONE_ON) setResumed(false);
    };
    onScroll();
    addEventListener('scroll', onScroll, { passive: true });
    addEventListener('pagehide', keep);
    return () => {
      clearTimeout(rest);
      keep();
      removeEventListener('scroll', onScroll);
      removeEventListener('pagehide', keep);
    };
  }, [root]);
  return { progress, resumed, forget: () => setResumed(false) };
}

/** Pixels from the top of the page to where the end of the text is in sight. */
function wayOf(root: HTMLElement): number {
  return root.getBoundingClientRect().bottom + scrollY - innerHeight;
}

function progressOf(root: HTMLElement): number {
  const way = wayOf(root);
  return way <= 0 ? 1 : Math.min(1, Math.max(0, scrollY / way));
}
