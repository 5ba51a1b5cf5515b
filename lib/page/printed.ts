import type { Block } from './blocks.ts';
import { oneLine } from './linked.ts';
import {
  behindLead,
  cleanName,
  cleanNames,
  isLabel,
  isLead,
  isPerson,
  leadsToName,
  looksLikeName,
} from './names.ts';
import { partedText } from './parted.ts';

/** How many blocks around the headline are looked at piece by piece. */
const NEAR = 24;
/** "By Anna Hale" on a line of its own, or "By" and the name on the next, near the headline before anywhere else. */
export function printed(blocks: Block[], headline: number): string | undefined {
  const order = [...blocks.keys()].sort((a, b) => far(a, headline) - far(b, headline)).slice(0, 400);
  for (const [turn, at] of order.entries()) {
    const { text = '', nodes = [], inner = [] } = blocks[at] ?? {};
    if (text.length > 120) continue;
    const near =
      turn < NEAR
        ? [partedText(...nodes).trim(), ...inner.flatMap((one) => oneLine(one.textContent) ?? [])]
        : [text];
    const line = isLead(text)
      ? blocks[at + 1]?.text
      : (near.find(leadsToName) ?? (turn < NEAR ? behindLead(near[0] ?? '') : undefined));
    const found = line && line.length < 120 ? namesIn(line) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** The people of a line; what follows a comma may be a role in words that we do not know. */
function namesIn(line: string): string | undefined {
  const pieces = line.split(/, |\s\/\s/u);
  const list = cleanNames(pieces.filter((piece, at) => at === 0 || !(isLabel(piece) || piece.includes(':'))));
  if (list.length > 1 && list.every(isPerson)) return list.join(', ');
  const name = cleanName(line);
  const [first = ''] = list;
  if (isPerson(first) && !list.slice(1).some(isPerson)) return first;
  return [name, name?.split(', ')[0]].find((one) => one && looksLikeName(one));
}

/** What stands before the headline is further away than what follows it. */
function far(at: number, headline: number): number {
  return at < headline ? 3 * (headline - at) : at - headline;
}
