import { LETTERS } from '../../text/pattern.ts';
import type { Wording } from './wording.ts';

/** Most hedges before a number: "up by just over". */
const MOST = 8;
const LAST_WORD = new RegExp(`[${LETTERS}]{1,15}$`, 'u');

/** What is taken for a hedge: bounds alone; little words and changes too; or changes only behind "to" or "from". */
export type Hedges = 'bounds' | 'changes' | 'levels';

/**
 * Where the hedges before a number begin: its bounds ("hơn", "about"), and else the little words too, with its
 * changes, or those of levels: "rose *to*". In "increases of $5" without a direction the change is what is meant.
 */
export function hedgesAt(low: string, start: number, wording: Wording, hedges: Hedges): number {
  const { levels } = wording;
  let at = skipBack(low, start);
  let strips = { bounds: true, words: hedges !== 'bounds', changes: hedges === 'changes' };
  for (let turns = 0; turns < MOST; turns += 1) {
    const from = hedgeBefore(low, at, wording, strips);
    if (from === undefined) break;
    const word = low.slice(from, at);
    const isLevel = strips.words && (levels.to.has(word) || levels.from.has(word));
    // A bound stands right before its number: in "Ấn Độ tăng 5%" no "about" is meant.
    const isBound = strips.bounds && wording.bounds.has(word);
    strips = { ...strips, bounds: isBound, changes: strips.changes || isLevel };
    at = skipBack(low, from);
  }
  return at;
}

function hedgeBefore(
  low: string,
  at: number,
  { bounds, changes, edges }: Wording,
  strips: { bounds: boolean; words: boolean; changes: boolean },
): number | undefined {
  const found = (strips.bounds && bounds.before(low, at)) || (strips.changes && changes.before(low, at));
  if (found) return found.start;
  const word = strips.words ? LAST_WORD.exec(low.slice(Math.max(0, at - 16), at))?.[0] : undefined;
  return word && edges.has(word) ? at - word.length : undefined;
}

function skipBack(low: string, at: number): number {
  let to = at;
  while (low[to - 1] === ' ') to -= 1;
  return to;
}
