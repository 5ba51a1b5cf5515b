/** Goes one card on or back, from wherever the reader is; the page follows, since the card reached is clicked. */
export function hop(step: 1 | -1): void {
  const cards = [...document.querySelectorAll<HTMLButtonElement>('.figure-card')];
  const at = cards.findIndex((card) => card.closest('li')?.contains(document.activeElement));
  const next = cards[at < 0 ? 0 : at + step];
  next?.focus();
  next?.click();
}
