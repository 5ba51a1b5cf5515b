import {
  observeWindowOffset,
  observeWindowRect,
  type VirtualItem,
  Virtualizer,
  type VirtualizerOptions,
  windowScroll,
} from '@tanstack/virtual-core';
import { useEffect, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';

type Options = VirtualizerOptions<Window, HTMLElement>;

/** A long list of which only what is in sight is drawn. */
export interface Virtual {
  virtualizer: Virtualizer<Window, HTMLElement>;
  /** In order. */
  drawn: DrawnRow[];
  /** The element that is as high as all rows together. */
  listRef: { current: HTMLElement | null };
  /** Whether the rows around those in sight are drawn too. */
  isWhole: boolean;
}

export interface DrawnRow {
  index: number;
  key: VirtualItem['key'];
  /** CSS pixels between it and the row drawn before it, or the head of the list. */
  gap: number;
}

/** Rows drawn before and behind those in sight: few in the first frame of another list, so that it comes soon. */
const AROUND = { first: 2, whole: 6 };

/**
 * The rows of a long list that are in sight while the window scrolls; rows measure themselves, and stand in the flow,
 * so that none covers another before their measures are known. It is another list once another function tells the keys.
 */
export function useVirtual(
  options: Pick<Options, 'count' | 'estimateSize' | 'getItemKey' | 'rangeExtractor'>,
): Virtual {
  const [, rerender] = useReducer<number, void>((count) => count + 1, 0);
  const [whole, setWhole] = useState<Pick<Options, 'getItemKey'>>();
  const listRef = useRef<HTMLElement | null>(null);
  const margin = useRef(0);
  // So that the first drawing knows what is in sight.
  const [initialRect] = useState(() => ({ width: window.innerWidth, height: window.innerHeight }));
  const waiting = useRef(0);
  /** Rows stand in the flow: what was measured moves nothing that is in sight, and is drawn behind the frame. */
  const rerenderSoon = () => {
    clearTimeout(waiting.current);
    waiting.current = setTimeout(rerender) as unknown as number;
  };
  const { getItemKey } = options;
  const isWhole = whole?.getItemKey === getItemKey;
  const scrollMargin = margin.current;
  const full: Options = {
    ...options,
    scrollMargin,
    initialRect,
    overscan: isWhole ? AROUND.whole : AROUND.first,
    // The head of the page stays over the list, and below what can be done with the chosen and what was just done.
    scrollPaddingStart: 140,
    scrollPaddingEnd: 140,
    getScrollElement: () => window,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    // A row is measured when the browser has laid it out for the frame: to ask before would have it do so row by row.
    measureElement: (row, entry, { indexFromElement, itemSizeCache, options }) => {
      const [size] = entry?.borderBoxSize ?? [];
      if (size) return size.blockSize;
      const index = indexFromElement(row);
      return itemSizeCache.get(options.getItemKey(index)) ?? options.estimateSize(index);
    },
    initialOffset: () => window.scrollY,
    // While it scrolls, rows that come in above are made good for within the frame.
    onChange: ({ isScrolling }, sync) => (sync || isScrolling ? rerender() : rerenderSoon()),
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
      if (Math.abs(top - margin.current) <= 1) return;
      margin.current = top;
      rerenderSoon();
    });
    observer.observe(document.body);
    return () => observer.disconnect();
  }, []);
  const items = virtualizer.getVirtualItems();
  const drawn = items.map(({ index, key, start }, at) => ({
    ...{ index, key },
    gap: start - (items[at - 1]?.end ?? scrollMargin),
  }));
  return { virtualizer, drawn, listRef, isWhole };
}
