import type { TargetedMouseEvent } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Was the button pressed by a key? If it then goes, the focus must not go with it. */
export function isByKey({ currentTarget, detail }: TargetedMouseEvent<HTMLButtonElement>): boolean {
  return detail === 0 && document.activeElement === currentTarget;
}

/** Hands the focus to what stands in the item of a list beside the one that the pressed button goes with, else to another element. */
export function focusBeside(
  event: TargetedMouseEvent<HTMLButtonElement>,
  what: string,
  otherwise: string,
): void {
  if (!isByKey(event)) return;
  const { nextElementSibling, previousElementSibling } = event.currentTarget.closest('li') ?? {};
  const [beside] = [nextElementSibling, previousElementSibling].flatMap(
    (item) => item?.querySelector<HTMLElement>(what) ?? [],
  );
  (beside ?? document.querySelector<HTMLElement>(otherwise))?.focus();
}

/** For an element that takes the focus where nothing has it, since the control that was pressed is gone: a screen reader goes on from there, and says it. Anew with each `subject`. */
export function useFreeFocus<T extends HTMLElement>(subject?: unknown) {
  const place = useRef<T>(null);
  useEffect(() => {
    if (document.activeElement === document.body) place.current?.focus({ preventScroll: true });
  }, [subject]);
  return place;
}
