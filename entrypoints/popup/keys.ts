/** Goes one card on or back, from wherever the reader is; the page follows, since the card reached is clicked. */
export function hop(step: 1 | -1): void {
  const here = document.activeElement ?? document.body;
  const cards = [...document.querySelectorAll<HTMLButtonElement>('.figure-card')];
  const at = cards.findIndex((card) => card.closest('li')?.contains(here));
  // Off the cards, as on the line that unfolds the others: from between the two cards around.
  const isBefore = (card: Element) => here.compareDocumentPosition(card) & Node.DOCUMENT_POSITION_PRECEDING;
  const between = cards.filter(isBefore).length - 0.5;
  const next = at < 0 ? (cards[between + step / 2] ?? cards[0]) : cards[at + step];
  next?.focus();
  next?.click();
}
