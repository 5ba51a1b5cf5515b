import { type Block, type Container, isHeading } from './block.ts';
import { addAll, groupOf, size } from './boxes.ts';
import { nameOf } from './homes.ts';
import type { Layout } from './layout.ts';
import { share } from './sums.ts';
import { isAdvert, isBoxed } from './words.ts';

/** Blocks of a box that holds one thing and what belongs to it. */
const MOST_BESIDE = 3;

/** Blocks and letters of a box that one line can make no part of the text. */
export const MOST_BOXED = 6;
const LARGEST_BOXED = 500;

/** Letters in a box that is there for its button, and how many such boxes are parts of the text. */
const MOST_CALLING = 250;
const MANY = 3;

/** Blocks that share a small box with what a selector finds: captions and teasers with a picture, texts with a form. */
export function besideIn(
  blocks: Block[],
  prose: number[],
  selector: string,
  most = MOST_BESIDE,
): Set<number> {
  const found = new Set<number>();
  const holding = new Map<Container, boolean>();
  blocks.forEach(({ parent }, at) => {
    let box = parent;
    while (size(box) < 2 && box.parent && size(box.parent) <= most) box = box.parent;
    if (size(box) > most || (size(box) > MOST_BESIDE && !isLittle(box, prose))) return;
    const holds = holding.get(box) ?? box.element.querySelector(selector) !== null;
    holding.set(box, holds);
    if (holds) found.add(at);
  });
  return found;
}

/** Small boxes with a button, that answer when it is pressed; one that many boxes have unfolds a part of the text. */
export function buttonedIn({ blocks, containers }: Layout): Set<number> {
  const found = new Set<number>();
  const boxes = containers.filter(
    (box) =>
      size(box) > 0 &&
      size(box) <= MOST_BESIDE &&
      box.letters < MOST_CALLING &&
      !blocks.slice(box.from, box.to).every(isHeading) &&
      box.element.querySelector('button'),
  );
  const alone = blocks.flatMap((block, at) => (isCalling(block) ? [at] : []));
  if (alone.length < MANY) for (const at of alone) found.add(at);
  const counts = Map.groupBy(boxes, nameOf);
  for (const box of boxes) if ((counts.get(nameOf(box))?.length ?? 0) < MANY) addAll(found, box.from, box.to);
  return found;
}

/** "<div><b>Subscribe</b> for a month. <button>Go</button></div>" */
const isCalling = ({ tag, letters, inner }: Block) =>
  tag === 'DIV' && letters < MOST_CALLING && inner.some(({ localName }) => localName === 'button');

/** Small boxes in which a line says that they are no part of a text: "Sign up", "Article information", or "Advertisement" above. */
export function boxedIn(blocks: Block[], prose: number[]): Set<number> {
  const found = new Set<number>();
  blocks.forEach((block, at) => {
    const isLabel = isAdvert(block.text);
    if (!isLabel && !isBoxed(block.text)) return;
    const box = groupOf(block);
    if ((!isLabel || box.from === at) && isSmallBox(box, prose)) addAll(found, box.from, box.to);
  });
  return found;
}

/** Does a box hold few letters, and not most of the prose, as that of a short article does? */
const isLittle = (box: Container, prose: number[]) =>
  box.letters < LARGEST_BOXED && 2 * share(prose, box) <= (prose.at(-1) ?? 0);

/** Is a box so small that one line tells what all of it is? */
export const isSmallBox = (box: Container, prose: number[]) =>
  size(box) <= MOST_BOXED && isLittle(box, prose);
