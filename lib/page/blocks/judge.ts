import { NOT_IN_QUOTES, PLAYED, SIGNALS, WORDS_AGAINST } from './signals.ts';
import { tagged, type View } from './view.ts';

/** Log-odds of a block that no signal speaks of. */
const BASE = -2.79;
/** The chance below which no block is ever taken. */
export const SLIGHT = 0.1;

/** What the signals say of a block. */
export interface Judgement {
  /** The probability that the block is part of the article. */
  chance: number;
  /** The signal that spoke loudest against it. */
  against: string;
}

/** What the signals say of each block; the words of one that has no chance without them are not read. */
export function judge(view: View): Judgement[] {
  return view.blocks.map((block, at) => {
    let odds = BASE;
    let [against, least] = ['nothing speaks for it', -0.2];
    const add = (name: string, added: number) => {
      odds += added;
      if (added < least) [against, least] = [name, added];
    };
    const chance = () => 1 / (1 + Math.exp(-odds));
    for (const { name, weight, of } of SIGNALS) add(name, weight * of(block, at, view));
    const isQuoted = tagged(block, view, 'BLOCKQUOTE');
    for (const role of view.played.get(block) ?? [])
      if (!(isQuoted && NOT_IN_QUOTES.has(role))) add(role, PLAYED[role] ?? 0);
    if (chance() >= SLIGHT)
      for (const { name, weight, of } of WORDS_AGAINST) add(name, weight * of(block, at, view));
    return { chance: chance(), against };
  });
}
