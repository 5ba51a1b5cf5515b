import type { Block, Container, Layout } from './blocks.ts';
import { type Judgement, judge } from './signals.ts';
import { squeezed } from './text.ts';
import { share, sums, viewOf, type Witnesses, within } from './view.ts';

/** A block that is no part of the article, with the rule that says so. */
export interface Removed {
  rule: string;
  text: string;
}

export interface Choice {
  container: Container;
  /** Indices of the article's blocks, all of them in the container. */
  kept: Set<number>;
}

/** Below this chance a block is left out. */
const LEAST = 0.42;

/** The article's blocks: those likely enough in the container that scores best were their chances true. */
export function choose(
  layout: Layout,
  witnesses: Witnesses,
  explain: (removed: Removed) => void = () => {},
): Choice {
  const { blocks, containers } = layout;
  const judged = judge(viewOf(layout, witnesses));
  refuse(layout.blocks, judged, witnesses.title);
  const likely = judged.map(({ chance }) => chance >= LEAST);
  const container = bestOf(
    containers,
    blocks.map(({ letters }, at) => (likely[at] ? letters : 0)),
    blocks.map(({ letters }, at) => letters * (judged[at]?.chance ?? 0)),
    likely,
  );
  const kept = new Set<number>();
  blocks.forEach(({ text }, at) => {
    if (likely[at] && within(container, at)) kept.add(at);
    else
      explain({
        rule: likely[at] ? 'outside the article' : (judged[at]?.against ?? ''),
        text: text.slice(0, 200),
      });
  });
  return { container, kept };
}

/** The headline is told apart, and pages print some paragraphs again for another width of screen. */
function refuse(blocks: Block[], judged: Judgement[], title: string) {
  const said = new Set<string>([squeezed(title)]);
  blocks.forEach(({ text, letters, tag, parent }, at) => {
    const judgement = judged[at];
    if (!judgement || judgement.chance < LEAST) return;
    const line = squeezed(text);
    if (tag === 'H1' || parent.tag === 'H1' || said.has(line)) {
      judgement.chance = 0;
      judgement.against = said.has(line) ? 'said before' : 'headline';
    } else if (letters >= 60) said.add(line);
  });
}

/** The container with the best expected F1: twice the expected right over what is taken and what is expected at all. */
function bestOf(containers: Container[], taken: number[], right: number[], likely: boolean[]): Container {
  const total = right.reduce((sum, value) => sum + value, 0);
  const all = sums(taken);
  const good = sums(right.map((value, at) => (likely[at] ? value : 0)));
  let best = containers[0] as Container;
  let bestScore = -1;
  for (const container of containers) {
    const score = (2 * share(good, container)) / Math.max(1, share(all, container) + total);
    if (score >= bestScore) [best, bestScore] = [container, score];
  }
  return best;
}
