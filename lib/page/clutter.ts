/** A block that is no part of the article, with the rule that says so. */
export interface Removed {
  rule: string;
  text: string;
}

interface Rule {
  name: string;
  selector: string;
  /** Beyond the selector, on the element's text; always true when absent. */
  test?: (element: Element) => boolean;
}

/** Words in a class or id, whole between separators: "post-share" but not "shareholder". */
const named = (...words: string[]) =>
  words
    .flatMap((word) => [
      `[class~="${word}" i]`,
      `[id="${word}" i]`,
      `[class*="${word}-" i]`,
      `[class*="-${word}" i]`,
    ])
    .join(',');
const short = (element: Element) => (element.textContent?.length ?? 0) < 3000 && !element.querySelector('h1');

const RULES: Rule[] = [
  { name: 'player', selector: named('audio', 'player', 'voice'), test: short },
  { name: 'share', selector: named('share', 'social', 'sharing'), test: short },
  {
    name: 'related',
    selector: named('related', 'recommend', 'readmore', 'most-read', 'tinlienquan'),
    test: short,
  },
  { name: 'newsletter', selector: named('newsletter', 'subscribe', 'signup'), test: short },
  { name: 'ticker', selector: `${named('ticker')},[role="marquee"],marquee`, test: short },
  {
    name: 'comments',
    selector: named('comments', 'comment-list', 'binhluan'),
    test: (element) => !element.querySelector('h1'),
  },
  {
    name: 'frame',
    selector: 'nav,form,footer:not(article footer),[role="navigation"],[aria-hidden="true"]:empty',
  },
];

/** Takes the clutter out of the clone; each removed block is told with its rule. */
export function removeClutter(document: Document, explain: (removed: Removed) => void = () => {}): void {
  for (const { name, selector, test } of RULES) {
    for (const element of document.querySelectorAll(selector)) {
      if (element === document.body || element.tagName === 'HTML' || (test && !test(element))) continue;
      explain({ rule: name, text: element.textContent?.replace(/\s+/gu, ' ').trim().slice(0, 200) ?? '' });
      element.remove();
    }
  }
}
