import { around, type Block, type Container, isHeading, isMainHeading } from './block.ts';
import { nameOf } from './homes.ts';
import type { Layout } from './layout.ts';
import { share, sums, within } from './sums.ts';
import { headsElsewhere, isAdvert, isBoxed, isShareBar } from './words.ts';

/** Blocks of a box that holds one thing and what belongs to it. */
const MOST_BESIDE = 3;
/** Letters of a paragraph of the article itself. */
const PARAGRAPH = 120;
/** Letters of prose in a story. */
const MIN_STORY = 200;
/** A bar of ways to share: how many blocks at most, and the letters that none of them reaches. */
const MOST_OFFERS = 12;
const LONGEST_OFFER = 40;

/** Blocks and letters of a box that one line can make no part of the text. */
export const MOST_BOXED = 6;
const LARGEST_BOXED = 500;
/** Blocks of a box that a line above what leads elsewhere opens, and the share of it that is links. */
const MOST_OPENED = 16;
const LEAST_LINKED = 0.25;

/** Letters in a box that is there for its button, and how many such boxes are parts of the text. */
const MOST_CALLING = 250;
const MANY = 3;

/** Items of a list that leads to other stories, and letters of a headline there. */
const MOST_LISTED = 4;
const LISTED = 32;

/** Lines that stand above what leads elsewhere: "Related articles", or some in one: "Skip the ad" and "Advertisement". */
export function labelsIn(blocks: Block[]): Set<number> {
  const isLabel = (block: Block) => headsElsewhere(block.text) || partsOf(block)?.every(headsElsewhere);
  return new Set([...blocks.keys()].filter((at) => isLabel(blocks[at] as Block)));
}

/** The texts of the elements that a short block is made of. */
function partsOf({ text, nodes, inner }: Block): string[] | undefined {
  if (text.length > 60 || inner.length < 2) return undefined;
  const [only] = nodes;
  const parts = nodes.length === 1 ? [...(only?.childNodes ?? [])] : nodes;
  return parts.map(({ textContent }) => textContent?.trim() ?? '').filter(Boolean);
}

/** All of a box that such a line opens, where much of it is links and nothing a paragraph: teasers with a text below each. */
export function openedIn(blocks: Block[], labels: ReadonlySet<number>): Set<number> {
  const found = new Set<number>();
  for (const at of labels) {
    const label = blocks[at] as Block;
    const box = groupOf(label);
    if (box.from !== at || size(box) > MOST_OPENED) continue;
    const rest = box.letters - label.letters;
    if (blocks.slice(at, box.to).some(isParagraph)) continue;
    if (box.linked > LEAST_LINKED * rest) addAll(found, at, box.to);
  }
  return found;
}

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

/**
 * From such a line to the next heading that is no link, or to the end of the box that it stands in; a line that is no
 * heading may only unfold the rest of the article, and so leads to no paragraph.
 */
export function elsewhereIn(blocks: Block[], labels: ReadonlySet<number>): Set<number> {
  const found = new Set<number>();
  blocks.forEach(({ parent }, at) => {
    if (!labels.has(at)) return;
    let box = parent;
    while (box.to === at + 1 && box.parent) box = box.parent;
    found.add(at);
    for (let next = at + 1; next < box.to && !found.has(next); next += 1) {
      const block = blocks[next] as Block;
      const ends = isHeading(block)
        ? !isLine(block, 4)
        : isParagraph(block) && !isHeading(blocks[at] as Block);
      if (ends) break;
      found.add(next);
    }
  });
  return found;
}

const isParagraph = ({ letters, linked }: Block) => letters >= PARAGRAPH && linked < 0.2 * letters;

/** Blocks in a small group with a line that is wholly a link, as teasers of other articles are. */
export function teasersIn(blocks: Block[]): Set<number> {
  const lines = sums(blocks.map((block) => (isLine(block) ? 1 : 0)));
  const found = new Set<number>();
  blocks.forEach((block, at) => {
    const group = groupOf(block);
    if (size(group) <= 8 && share(lines, group) > 0) found.add(at);
  });
  return found;
}

/** Items of a few headlines in a list, each a link and no more; what a colon leads to belongs to the text. */
export function listedIn({ blocks, containers }: Layout): Set<number> {
  const found = new Set<number>();
  for (const box of containers) {
    const count = size(box);
    if (!/^[UO]L$/u.test(box.tag) || count < 2 || count > MOST_LISTED) continue;
    const isLed = /[:：]$/u.test(blocks[box.from - 1]?.text ?? '');
    if (!isLed && isLine(box, LISTED * count)) addAll(found, box.from, box.to);
  }
  return found;
}

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

/** Ways to share the page, and what else is offered beside them: "Share on Facebook", "Print", "Save for later". */
export function sharingIn(blocks: Block[]): Set<number> {
  const found = new Set<number>();
  blocks.forEach((block, at) => {
    if (!isShareBar(block.text)) return;
    found.add(at);
    const box = groupOf(block);
    const offers = [...blocks.slice(box.from, box.to).entries()];
    if (offers.length <= MOST_OFFERS && offers.every(([, { letters }]) => letters < LONGEST_OFFER))
      for (const [offer] of offers) found.add(box.from + offer);
  });
  return found;
}

/**
 * Blocks of another story than that of the headline: of another article element, or of a box of the same name with
 * a headline of its own, as pages that go on without end append them.
 */
export function otherStoriesIn(
  { blocks, containers }: Layout,
  headline: number,
  prose: number[],
): Set<number> {
  const boxes = around(blocks[headline]).filter((box) => share(prose, box) >= MIN_STORY);
  const article = boxes.find(({ tag }) => tag === 'ARTICLE');
  // What is far longer is the text itself, below an introduction.
  const isOther = ({ tag, from, to, letters }: Container) =>
    article &&
    tag === 'ARTICLE' &&
    (from >= article.to || to <= article.from) &&
    letters <= 2 * article.letters;
  const others = containers.filter(isOther);
  blocks.forEach((block, at) => {
    if (at === headline || !isMainHeading(block)) return;
    const other = around(block).findLast((box) => !within(box, headline));
    const own = boxes.find((box) => box.parent === other?.parent);
    if (own && other && nameOf(own) === nameOf(other)) others.push(other);
  });
  // Sections of one text stand side by side; a story that is appended stands in a box of its own.
  const named = boxes.filter(({ element }) => element.className !== '');
  const isAppended = (box: Container) =>
    isHeading(blocks[box.from] as Block) &&
    share(prose, box) >= MIN_STORY &&
    named.some(
      (own) =>
        box.from >= own.to &&
        box.parent !== own.parent &&
        2 * share(prose, own) > (prose.at(-1) ?? 0) &&
        nameOf(own) === nameOf(box),
    );
  others.push(...containers.filter((box) => size(box) > 1 && isAppended(box)));
  return new Set(others.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)));
}

const size = ({ from, to }: Container) => to - from;

function addAll(found: Set<number>, from: number, to: number) {
  for (let at = from; at < to; at += 1) found.add(at);
}

/** Does a box hold few letters, and not most of the prose, as that of a short article does? */
const isLittle = (box: Container, prose: number[]) =>
  box.letters < LARGEST_BOXED && 2 * share(prose, box) <= (prose.at(-1) ?? 0);

/** Is a box so small that one line tells what all of it is? */
export const isSmallBox = (box: Container, prose: number[]) =>
  size(box) <= MOST_BOXED && isLittle(box, prose);

/** The innermost box that holds more than the block; the body where none does. */
export function groupOf({ parent }: Block): Container {
  let box = parent;
  while (size(box) < 2 && box.parent) box = box.parent;
  return box;
}

/** Is a block or box of so many letters nothing but what leads to other pages? */
export const isLine = ({ letters, linked }: Block | Container, least = 15) =>
  letters >= least && linked > 0.85 * letters;
