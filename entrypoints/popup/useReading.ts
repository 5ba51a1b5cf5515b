import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { landmarksOf } from '../../lib/page/quote/quote.ts';
import { whenLeft, whenReplaced } from '../tab/ask.ts';
import type { Reading } from './read.ts';

/** Where the popup stands: what was read, as long as the tab shows it, and the way to read something else. */
export function useReading(reading: Promise<Reading>) {
  const [state, setState] = useState<Reading>({ is: 'reading' });
  // What has come by now is drawn in the same frame.
  useLayoutEffect(() => {
    reading.then(setState);
  }, [reading]);
  // Figures of the page before must not stand beside the one that the tab shows by now.
  useEffect(() => {
    if (state.is !== 'read') return;
    const { tabId, article } = state;
    const stopLeft = whenLeft(tabId, () => setState({ is: 'refused', refusal: 'left' }));
    const stopReplaced = whenReplaced(tabId, landmarksOf(article.text), () =>
      setState({ is: 'refused', refusal: 'replaced', tabId }),
    );
    return () => {
      stopLeft();
      stopReplaced();
    };
  }, [state]);
  return [state, setState] as const;
}
