import { Icon } from '../Icon.tsx';
import { useApp } from './app.ts';
import type { Selected } from './useSelectedSpan.ts';

/** What can be done with the selected text, over it. */
export function SelectionBar({
  selected,
  onMark,
}: {
  selected: Selected;
  onMark: (withNote: boolean) => void;
}) {
  const { marks } = useApp().texts;
  const { box } = selected;
  const below = box.top < 110;
  const style = {
    left: `${Math.min(Math.max(box.left + box.width / 2, 90), innerWidth - 90)}px`,
    top: `${below ? Math.min(box.bottom + 8, innerHeight - 60) : box.top - 48}px`,
  };
  // The selection must outlive the click.
  const hold = (event: PointerEvent) => event.preventDefault();
  return (
    <div class="selection-bar" role="toolbar" aria-label={marks.toolbar} style={style} onPointerDown={hold}>
      <button type="button" id="mark" title={`${marks.add} (H)`} onClick={() => onMark(false)}>
        <Icon name="marker" />
        {marks.add}
      </button>
      <button type="button" title={`${marks.addNote} (Shift+H)`} onClick={() => onMark(true)}>
        <Icon name="note" />
        {marks.note}
      </button>
    </div>
  );
}
