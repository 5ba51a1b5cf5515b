/** Where other articles and other people are named. */
const ASIDE =
  'aside:not([class*="author" i]),footer,[class*="related" i],[class*="comment" i],[class*="sidebar" i]';

/** Does an element stand where other articles and other people are named, and the headline does not? */
export function standsAside(element: Element, headline: Node | undefined): boolean {
  let aside = element.closest(ASIDE);
  while (aside && (aside.localName === 'body' || (headline && aside.contains(headline))))
    aside = aside.parentElement?.closest(ASIDE) ?? null;
  return aside !== null;
}
