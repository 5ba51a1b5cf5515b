import { type Block, isHeading } from '../blocks/block.ts';
import { farFrom } from './far.ts';
import { oneLine } from './line.ts';
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
/** "By Anna Hale" on a line of its own, or "By" and the name on the next, else in an element of a line; near the headline first. */
export function printed(blocks: Block[], headline: number): string | undefined {
  const far = farFrom(headline);
  const order = [...blocks.keys()].sort((a, b) => far(a) - far(b)).slice(0, 400);
  const isShort = (at: number) => (blocks[at]?.text.length ?? 0) <= 120 && !isInMenu(blocks[at]);
  const near = order.slice(0, NEAR).filter(isShort);
  return (
    first(order.filter(isShort), (at) => lineAt(blocks, at, near.includes(at))) ??
    first(near, (at) => blocks[at]?.inner.map((one) => oneLine(one.textContent) ?? '').find(leadsToName))
  );
}

/** "Browse: By maker" in a menu, "Interview: A story" elsewhere: an item of a list or a heading that is a link and nothing else. */
const isInMenu = (block?: Block) =>
  block && (block.tag === 'LI' || isHeading(block)) && block.linked === block.letters;

/** The first name that the lines at some places give. */
function first(places: number[], lineOf: (at: number) => string | undefined): string | undefined {
  for (const at of places) {
    const line = lineOf(at);
    const found = line && line.length < 120 ? namesIn(line) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** What begins with a lead, or follows one; near the headline piece by piece. */
function lineAt(blocks: Block[], at: number, isNear: boolean): string | undefined {
  const { text = '', nodes = [] } = blocks[at] ?? {};
  if (isLead(text)) return listFrom(blocks, at + 1);
  const parted = isNear ? partedText(...nodes).trim() : text;
  if (leadsToName(parted)) return parted;
  return isNear ? behindLead(parted) : undefined;
}

/** A line, or all items of a list that it is the first of. */
function listFrom(blocks: Block[], first: number): string | undefined {
  const { text, tag, parent } = blocks[first] ?? {};
  const items = tag === 'LI' && parent?.from === first ? blocks.slice(first, parent.to) : [];
  return items.length > 1 ? items.map((item) => item.text).join(', ') : text;
}

/** "Anna Hale el Mar, 03/03/2026" */
const DAY = /\s(?:le|am|el|il|em)\s\p{L}{2,10}[.,]{1,2}\s\d.*$/u;

/** The people of a line; what follows a comma may be a role in words that we do not know. */
export function namesIn(line: string): string | undefined {
  const pieces = line.replace(DAY, '').split(/, |\s\/\s/u);
  const list = cleanNames(pieces.filter((piece, at) => at === 0 || !(isLabel(piece) || piece.includes(':'))));
  if (list.length > 1 && list.every(isPerson)) return list.join(', ');
  const name = cleanName(line);
  const [first = ''] = list;
  if (isPerson(first) && !list.slice(1).some(isPerson)) return first;
  return [name, name?.split(', ')[0]].find((one) => one && looksLikeName(one));
}
