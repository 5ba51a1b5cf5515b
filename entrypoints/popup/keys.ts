const STEPS: Record<string, number> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 };

/** ↑/↓ and j/k walk the cards from wherever the reader is; the page follows, since the card reached is clicked. */
export function walk(event: KeyboardEvent): void {
  const step = STEPS[event.key];
  if (!step || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
  const cards = [...document.querySelectorAll<HTMLButtonElement>('.figure-card')].filter(
    (card) => card.checkVisibility?.() ?? true,
  );
  const at = cards.findIndex((card) => card.closest('li')?.contains(document.activeElement));
  const next = cards[at < 0 ? 0 : at + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
  next.click();
}

/** Letters typed into a field are letters. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
