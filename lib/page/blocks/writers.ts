import { isSmallBox } from './beside.ts';
import type { Block } from './block.ts';
import { groupOf } from './boxes.ts';

/** Signs that a line may hold besides a name: "11.40 Anna Hale", "By Anna Hale". */
const MOST_BESIDE = 10;

/** Is a line an author's name, in lower case among these, and next to nothing else? */
const isLittleMore = (text: string, authors: string[]) =>
  authors.some((name) => text.length < name.length + MOST_BESIDE && text.toLowerCase().includes(name));

/**
 * What tells of a writer in a small box below a line that is only the name: all of it at the page's end, what begins
 * with the name above the text.
 */
export function writersIn(
  blocks: Block[],
  prose: number[],
  authors: string[],
  [first, last]: [number, number],
): Set<number> {
  const found = new Set<number>();
  blocks.forEach((block, at) => {
    if (!isLittleMore(block.text, authors)) return;
    const box = groupOf(block);
    const isLate = at > (first + last) / 2;
    for (let one = at; isSmallBox(box, prose) && one < box.to; one += 1)
      if (isLate || begins(blocks[one]?.text ?? '', authors)) found.add(one);
  });
  return found;
}

const begins = (text: string, authors: string[]) => {
  const low = text.slice(0, 100).toLowerCase();
  return authors.some((name) => low.startsWith(name));
};
