import { useEffect, useState } from 'preact/hooks';
import type { Span } from '../../types.ts';
import type { Shown } from './ArticleText.tsx';

/** A selected part of the article. */
export interface Selected {
  span: Span;
  /** Where the selected text stands in the window. */
  box: DOMRect;
}

/** The part of the article's text that is selected now; undefined when there is none. */
export function selectedIn({ root, anchors }: Shown): Selected | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0).cloneRange();
  if (!range.intersectsNode(root)) return undefined;
  if (!root.contains(range.startContainer)) range.setStart(root, 0);
  if (!root.contains(range.endContainer)) range.setEnd(root, root.childNodes.length);
  const span = anchors.spanOf(range);
  return span && { span, box: range.getBoundingClientRect() };
}

/** The same, kept up to date after each selection with mouse or keys. */
export function useSelectedSpan(shown: Shown | undefined): [Selected | undefined, clear: () => void] {
  const [selected, setSelected] = useState<Selected>();
  useEffect(() => {
    if (!shown) return;
    const look = () => setTimeout(() => setSelected(selectedIn(shown)));
    const onChange = () => getSelection()?.isCollapsed && setSelected(undefined);
    document.addEventListener('pointerup', look);
    document.addEventListener('keyup', look);
    document.addEventListener('selectionchange', onChange);
    return () => {
      document.removeEventListener('pointerup', look);
      document.removeEventListener('keyup', look);
      document.removeEventListener('selectionchange', onChange);
    };
  }, [shown]);
  return [selected, () => getSelection()?.removeAllRanges()];
}
