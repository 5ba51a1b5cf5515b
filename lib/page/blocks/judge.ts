import { SIGNALS } from './signals.ts';
import type { View } from './view.ts';

/** Log-odds of a block that no signal speaks of. */
const BASE = -2.79;

export interface Judgement {
  /** The probability that the block is part of the article. */
  chance: number;
  /** The signal that spoke loudest against it. */
  against: string;
}

/** What the signals say of each block. */
export function judge(view: View): Judgement[] {
  return view.blocks.map((block, at) => {
    let odds = BASE;
    let [against, least] = ['nothing speaks for it', -0.2];
    for (const { name, weight, of } of SIGNALS) {
      const added = weight * of(block, at, view);
      odds += added;
      if (added < least) [against, least] = [name, added];
    }
    return { chance: 1 / (1 + Math.exp(-odds)), against };
  });
}
