import type { Lexicon } from '../../text/lexicon.ts';
import type { Mention, Quantity } from '../../types.ts';
import type { Token } from './token.ts';
import type { Line } from './walk.ts';
import type { Wording } from './wording.ts';

/** Most words between "from" or "to" and its number: "from *just over* 5%". */
const NEAR = 4;
/** Most words between a number and the comma before "up from": "9.7% of the vote, up from 6.2%". */
const FEW = 5;

/** For each mention of a sentence, in order, the level it comes from: "from 578 *to 655*", "*to 6.1%* from 5.4%". */
export function pairsOf(mentions: readonly Mention[], line: Line, wording: Wording): (Mention | undefined)[] {
  const froms: (Mention | undefined)[] = mentions.map(() => undefined);
  const { from, to } = wording.levels;
  const numbers = [...line.tokens.keys()].filter((at) => line.tokens[at]?.mention !== undefined);
  for (const [index, at] of numbers.entries()) {
    const next = numbers[index + 1];
    const [one, other] = [mentions[index], mentions[index + 1]];
    if (next === undefined || !one || !other) continue;
    const backwards = leadsTo(line, next, from, wording);
    if (!isLinked(line, at, next, wording)) continue;
    if (leadsTo(line, at, from, wording) && leadsTo(line, next, to, wording))
      froms[index + 1] = levelOf(one, other);
    else if (backwards && (leadsTo(line, at, to, wording) || changesBetween(line, at, next, wording)))
      froms[index] = levelOf(other, one);
  }
  return froms;
}

/** Does one of these words stand right before a number, bounds and "now" aside? */
function leadsTo({ tokens }: Line, at: number, words: Lexicon<true>, { bounds, asides }: Wording): boolean {
  for (let back = at - 1; back >= Math.max(0, at - NEAR); back -= 1) {
    const low = tokens[back]?.low ?? '';
    if (words.has(low)) return true;
    if (!bounds.has(low) && !asides.has(low)) return false;
  }
  return false;
}

/** Is there nothing between two numbers but little words, times, brackets and, before ", up from", a few words? */
function isLinked({ tokens, twin }: Line, at: number, next: number, wording: Wording): boolean {
  const { edges, predicates, bounds, changes } = wording;
  const isLittle = ({ low }: Token) => [edges, predicates, bounds, changes].some((words) => words.has(low));
  const parts = tokens.slice(at + 1, next).findLastIndex(({ kind }) => kind === 'comma');
  const free = parts > 0 && parts <= FEW ? at + 1 + parts : at;
  for (let between = free + 1; between < next; between += 1) {
    const token = tokens[between] as Token;
    if (token.kind === 'open') between = twin.get(between) ?? next;
    else if (token.kind === 'break' || token.kind === 'close') return false;
    else if (token.kind === 'word' || token.kind === 'soft' || token.kind === 'hard') {
      if (token.start >= (tokens[at]?.nounEnd ?? 0) && !isLittle(token)) return false;
    }
  }
  return true;
}

function changesBetween({ tokens }: Line, at: number, next: number, { changes }: Wording): boolean {
  return tokens
    .slice(at + 1, next)
    .some(({ low }) => changes.has(low) || changes.has(low.split(' ')[0] ?? ''));
}

/** The earlier level, with the unit of the later one where it has none or half of it: "from 578 to 655 USD/tonne", "from $578 to $655 a tonne". */
function levelOf(from: Mention, to: Mention): Mention | undefined {
  if (from.quantity.value === undefined || to.quantity.value === undefined) return undefined;
  if (isSameUnit(from.quantity, to.quantity)) return from;
  const isBare = from.quantity.kind === 'count' && from.quantity.unit === null;
  const isHalf = from.quantity.unit !== null && to.quantity.unit?.startsWith(`${from.quantity.unit}/`);
  return isBare || isHalf
    ? { ...from, quantity: { ...from.quantity, kind: to.quantity.kind, unit: to.quantity.unit } }
    : undefined;
}

function isSameUnit(one: Quantity, other: Quantity): boolean {
  return one.kind === other.kind && one.unit?.toLowerCase() === other.unit?.toLowerCase();
}
