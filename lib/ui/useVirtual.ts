import {
  observeWindowOffset,
  observeWindowRect,
  Virtualizer,
  type VirtualizerOptions,
  windowScroll,
} from '@tanstack/virtual-core';
import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';

type Options = VirtualizerOptions<Window, HTMLElement>;

/** A long list of which only what is in sight is drawn. */
export interface Virtual {
  virtualizer: Virtualizer<Window, HTMLElement>;
  /** The element that is as high as all rows together. */
  listRef: { current: HTMLElement | null };
}

/** The rows of a long list that are in sight while the window scrolls; rows measure themselves. */
export function useVirtual(
  options: Pick<Options, 'count' | 'estimateSize' | 'getItemKey' | 'rangeExtractor'>,
): Virtual {
  const [, rerender] = useReducer((count: number) => count + 1, 0);
  const [scrollMargin, setScrollMargin] = useState(0);
  const listRef = useRef<HTMLElement | null>(null);
  const full: Options = {
    ...options,
    scrollMargin,
    overscan: 6,
    // The head of the page stays over the list.
    scrollPaddingStart: 140,
    scrollPaddingEnd: 24,
    getScrollElement: () => window,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    initialOffset: () => window.scrollY,
    onChange: rerender as () => void,
  };
  const [virtualizer] = useState(() => new Virtualizer(full));
  virtualizer.setOptions(full);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => {
    const top = listRef.current && listRef.current.getBoundingClientRect().top + window.scrollY;
    if (top !== null && Math.abs(top - scrollMargin) > 1) setScrollMargin(top);
    virtualizer._willUpdate();
  });
  return { virtualizer, listRef };
}
