import { around, type Block, type Container, isHeading, isMainHeading } from './block.ts';
import { addAll, size } from './boxes.ts';
import { nameOf } from './homes.ts';
import type { Layout } from './layout.ts';
import { share, within } from './sums.ts';

/** Letters of prose in a story. */
const MIN_STORY = 200;

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
  const found = new Set<number>();
  for (const { from, to } of others) addAll(found, from, to);
  return found;
}
