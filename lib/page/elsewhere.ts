import type { Block } from './blocks.ts';
import { share, sums } from './sums.ts';
import { headsElsewhere } from './words.ts';

/** From a heading that leads elsewhere to the next heading or to the end of the box that it stands in. */
export function elsewhereIn(blocks: Block[]): Set<number> {
  const found = new Set<number>();
  blocks.forEach(({ text, parent }, at) => {
    if (!headsElsewhere(text)) return;
    let box = parent;
    while (box.to === at + 1 && box.parent) box = box.parent;
    found.add(at);
    for (let next = at + 1; next < box.to && !found.has(next); next += 1) {
      if (isHeading(blocks[next] as Block)) break;
      found.add(next);
    }
  });
  return found;
}

/** Blocks in a small group with a line that is wholly a link, as teasers of other articles are. */
export function teasersIn(blocks: Block[]): Set<number> {
  const lines = sums(blocks.map(({ linked, letters }) => (letters >= 15 && linked > 0.85 * letters ? 1 : 0)));
  const found = new Set<number>();
  blocks.forEach(({ parent }, at) => {
    let group = parent;
    while (group.to - group.from < 2 && group.parent) group = group.parent;
    if (group.to - group.from <= 8 && share(lines, group) > 0) found.add(at);
  });
  return found;
}

/** Is a block a heading under the headline? */
export const isHeading = ({ tag, parent }: Block) => /^H[2-6]$/u.test(tag) || /^H[2-6]$/u.test(parent.tag);
