import type { Removed } from './clutter.ts';

/** Openings of blocks that lead elsewhere, in several languages, lower case. */
const ELSEWHERE = new RegExp(
  `^(?:${[
    'related(?: articles?| posts?| stories| content| topics| reading| links| news)?',
    'read (?:more|next|also)|also read|see also|more (?:from|on|stories|news|articles)\\b.{0,40}',
    'you (?:may|might) (?:also )?(?:like|enjoy|be interested).{0,30}|recommended(?: for you| reading)?|further reading',
    'most (?:read|popular|viewed)|popular (?:posts|articles|stories)|latest (?:news|posts|articles|stories)|trending(?: now)?',
    'share this.{0,30}|follow us.{0,30}|sign up.{0,60}|subscribe.{0,60}|newsletter|join our.{0,60}|get our.{0,40}newsletter.{0,20}',
    'about the authors?|leave a (?:reply|comment)|comments?(?: \\(\\d{1,5}\\))?|\\d{1,4} comments?|tags?|topics?|categories|filed under.{0,80}',
    'đọc thêm|xem thêm|tin liên quan|bài liên quan|có thể bạn quan tâm|tin cùng chuyên mục|cùng chuyên mục|tin khác|đọc nhiều|bình luận|từ khóa|từ khoá|chủ đề',
    'lesen sie auch|mehr zum thema|das könnte sie auch interessieren|verwandte artikel|kommentare',
    'à lire aussi|lire aussi|voir aussi|sur le même sujet|articles liés|commentaires',
    'lea también|lee también|te puede interesar|noticias relacionadas|comentarios|leia também|leia mais|veja também|relacionadas',
  ].join('|')})\\s*[:…»>]?$`,
  'iu',
);
const BLOCK = 'h1,h2,h3,h4,h5,h6,p,strong,b,div,span';

/** Takes what stands behind a heading that leads elsewhere, and lists of nothing but links at the end. */
export function removeTail(root: Element, explain: (removed: Removed) => void = () => {}): void {
  for (const head of [...root.querySelectorAll(BLOCK)]) {
    const line = head.textContent?.replace(/\s+/gu, ' ').trim() ?? '';
    if (line.length > 90 || !ELSEWHERE.test(line) || !root.contains(head)) continue;
    for (const block of sectionOf(head)) take(block, 'elsewhere', explain);
  }
  for (let last = lastBlock(root); last && linkShare(last) > 0.8 && letters(last) > 0; last = lastBlock(root))
    take(last, 'trailing links', explain);
}

/** The heading and what belongs to it: its siblings of links, to the next heading or the next prose. */
function sectionOf(head: Element): Element[] {
  let start = head;
  while (
    start.parentElement &&
    start.parentElement.children.length === 1 &&
    start.parentElement.tagName !== 'BODY'
  )
    start = start.parentElement;
  const section = [start];
  for (let next = start.nextElementSibling; next; next = next.nextElementSibling) {
    if (/^H[1-6]$/u.test(next.tagName) || (linkShare(next) < 0.5 && letters(next) > 0)) break;
    section.push(next);
  }
  return section;
}

function lastBlock(root: Element): Element | undefined {
  let last = root.lastElementChild ?? undefined;
  while (
    last &&
    last.children.length > 0 &&
    /^(?:DIV|SECTION|ARTICLE|MAIN)$/u.test(last.tagName) &&
    last.lastElementChild
  )
    last = last.lastElementChild;
  return last;
}

function linkShare(element: Element): number {
  const links = element.tagName === 'A' ? [element] : [...element.querySelectorAll('a')];
  return links.reduce((sum, link) => sum + letters(link), 0) / Math.max(1, letters(element));
}

function letters({ textContent }: Element): number {
  return textContent?.replace(/\s+/gu, '').length ?? 0;
}

function take(element: Element, rule: string, explain: (removed: Removed) => void) {
  explain({ rule, text: element.textContent?.replace(/\s+/gu, ' ').trim().slice(0, 200) ?? '' });
  element.remove();
}
