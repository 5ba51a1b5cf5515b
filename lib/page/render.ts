import type { Layout } from './blocks.ts';
import type { Choice } from './choose.ts';

const UNREAD =
  'script,style,noscript,template,svg,math,iframe,object,embed,button,select,textarea,input,dialog';

/** The chosen blocks as HTML, captions between them with them, links whole; takes all else out of the container. */
export function htmlOf({ blocks, containers }: Layout, { container, kept }: Choice, base: string): string {
  const { element, from, to } = container;
  const [first, last] = [Math.min(...kept), Math.max(...kept)];
  const shown = new Set(kept);
  for (let at = first; at < last; at += 1) {
    const { tag, parent } = blocks[at] ?? {};
    if (tag === 'FIGCAPTION' || parent?.tag === 'FIGCAPTION') shown.add(at);
  }
  for (let at = from; at < to; at += 1) if (!shown.has(at)) blocks[at]?.element.remove();
  const counts = [0];
  for (let at = 0; at < blocks.length; at += 1) counts.push((counts[at] ?? 0) + (shown.has(at) ? 1 : 0));
  for (const inner of containers)
    if (inner.from >= from && inner.to <= to && counts[inner.to] === counts[inner.from])
      inner.element.remove();
  for (const unread of element.querySelectorAll(UNREAD)) unread.remove();
  for (const link of element.querySelectorAll('a[href]')) makeWhole(link, base);
  return element.innerHTML;
}

function makeWhole(link: Element, base: string) {
  const address = link.getAttribute('href') ?? '';
  if (address.startsWith('#')) return;
  try {
    link.setAttribute('href', new URL(address, base).href);
  } catch {
    link.removeAttribute('href');
  }
}
