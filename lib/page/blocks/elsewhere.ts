import { type Block, isHeading } from './block.ts';
import { addAll, groupOf, isLine, size } from './boxes.ts';
import type { Layout } from './layout.ts';
import { share, sums } from './sums.ts';
import { headsElsewhere, isShareBar } from './words.ts';

/** Letters of a paragraph of the article itself. */
const PARAGRAPH = 120;
/** A bar of ways to share: how many blocks at most, and the letters that none of them reaches. */
const MOST_OFFERS = 12;
const LONGEST_OFFER = 40;

/** Blocks of a box that a line above what leads elsewhere opens, and the share of it that is links. */
const MOST_OPENED = 16;
const LEAST_LINKED = 0.25;

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
