import type { Block } from './block.ts';
import { groupOf, isSmallBox } from './elsewhere.ts';

/** Signs that a line may hold besides a name: "11.40 Anna Hale", "By Anna Hale". */
const MOST_BESIDE = 10;

/** Is a line an author's name, in lower case among these, and next to nothing else? */
const isLittleMore = (text: string, authors: string[]) =>
  authors.some((name) => text.length < name.length + MOST_BESIDE && text.toLowerCase().includes(name));

/** What tells of a writer in a small box of the page's end: all that stands below a line that is only the name. */
export function writersIn(
  blocks: Block[],
  prose: number[],
  authors: string[],
  [first, last]: [number, number],
): Set<number> {
  const found = new Set<number>();
  blocks.forEach((block, at) => {
    if (at <= (first + last) / 2 || !isLittleMore(block.text, authors)) return;
    const box = groupOf(block);
    if (isSmallBox(box, prose)) for (let one = at; one < box.to; one += 1) found.add(one);
  });
  return found;
}
