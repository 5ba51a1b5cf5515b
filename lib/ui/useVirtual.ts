import {
  measureElement,
  observeWindowOffset,
  observeWindowRect,
  Virtualizer,
  type VirtualizerOptions,
  windowScroll,
} from '@tanstack/virtual-core';
import { useEffect, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';

type Options = VirtualizerOptions<Window, HTMLElement>;

/** A long list of which only what is in sight is drawn. */
export interface Virtual {
  virtualizer: Virtualizer<Window, HTMLElement>;
  /** The element that is as high as all rows together. */
  listRef: { current: HTMLElement | null };
  /** Whether the rows around those in sight are drawn too. */
  isWhole: boolean;
}

/** Rows drawn before and behind those in sight: few in the first frame of another list, so that it comes soon. */
const AROUND = { first: 2, whole: 6 };

/**
 * The rows of a long list that are in sight while the window scrolls; rows measure themselves. It is another list once
 * another function tells the keys.
 */
export function useVirtual(
  options: Pick<Options, 'count' | 'estimateSize' | 'getItemKey' | 'rangeExtractor'>,
): Virtual {
  const [, rerender] = useReducer((count: number) => count + 1, 0);
  const [scrollMargin, setScrollMargin] = useState(0);
  const [whole, setWhole] = useState<Pick<Options, 'getItemKey'>>();
  const listRef = useRef<HTMLElement | null>(null);
  const { getItemKey } = options;
  const isWhole = whole?.getItemKey === getItemKey;
  const full: Options = {
    ...options,
    scrollMargin,
    overscan: isWhole ? AROUND.whole : AROUND.first,
    // The head of the page stays over the list.
    scrollPaddingStart: 140,
    scrollPaddingEnd: 24,
    getScrollElement: () => window,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    // A row is measured when the browser has laid it out for the frame: to ask before would have it do so row by row.
    measureElement: (row, entry, { indexFromElement, itemSizeCache, options }) => {
      if (entry) return measureElement(row, entry, virtualizer);
      const index = indexFromElement(row);
      return itemSizeCache.get(options.getItemKey(index)) ?? options.estimateSize(index);
    },
    initialOffset: () => window.scrollY,
    onChange: rerender as () => void,
  };
  const [virtualizer] = useState(() => new Virtualizer(full));
  virtualizer.setOptions(full);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  // An effect runs behind the frame.
  useEffect(() => setWhole({ getItemKey }), [getItemKey]);
  // What moves the list makes the page longer or shorter; where it then stands, the browser has just laid out.
  useLayoutEffect(() => {
    const observer = new ResizeObserver(() => {
      const top = (listRef.current?.getBoundingClientRect().top ?? 0) + window.scrollY;
      setScrollMargin((known) => (Math.abs(top - known) > 1 ? top : known));
    });
    observer.observe(document.body);
    return () => observer.disconnect();
  }, []);
  return { virtualizer, listRef, isWhole };
}
