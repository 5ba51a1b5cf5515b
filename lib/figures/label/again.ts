import { trimEnd } from './phrase.ts';
import { isCounted, type Place, type Told } from './place.ts';
import type { Token } from './token.ts';
import type { Wording } from './wording.ts';
import { GAP, textOf } from './written.ts';

const SAID = new Set<Token['kind']>(['word', 'soft', 'number']);
const PARTS = new Set<Token['kind']>(['comma', 'hard', 'break', 'open']);

/**
 * The place with what was told before its clause for the words that stand for it, "*Con số này* bằng 71 %"; `apart` is
 * what stands before them, "*in a village of 90 houses* it was 5". What was counted is told with a part of it, too:
 * "*38 people were hurt*, among them".
 */
export function withTold(place: Place, told: readonly Told[]): Place {
  const { own, bare, mention, last, line, wording } = place;
  const again = own.find(({ low }) => wording.again?.has(low));
  if (!again) {
    const [head] = own;
    const isPart = head && last?.label && wording.among?.has(head.low);
    const slots = isPart ? [slotOf(head, `${filled(last)},`, wording)] : [];
    return { ...place, own: [...slots, ...own], bare: [...slots, ...bare] };
  }
  const at = line.tokens.indexOf(again);
  const isEnd = ({ kind }: Token, index: number) =>
    index < at && (PARTS.has(kind) || (kind === 'soft' && line.numberBefore[index]));
  const start = line.tokens.findLastIndex(isEnd) + 1;
  const one = told.findLast((before) => before.at < start);
  const { kind, unit } = mention.quantity;
  const isSame = unit === null ? kind === 'count' : unit === one?.mention.quantity.unit;
  const slots = one?.label ? [slotOf(again, isSame ? gapped(one) : filled(one), wording)] : [];
  const said = own.slice(own.indexOf(again) + 1);
  return {
    ...place,
    stop: start - 1,
    own: [...slots, ...said],
    bare: [...slots, ...said.filter((word) => bare.includes(word))],
    apart: trimEnd(
      line.tokens.slice(start, at).filter((token) => SAID.has(token.kind)),
      wording,
    ),
  };
}

/** A label as a word, which no cut parts. */
function slotOf(token: Token, text: string, { least }: Wording): Token {
  return { ...token, text, low: text.toLowerCase(), size: least };
}

/** A label with its own number in the gap, which another would be read for. */
export function filled(told: Told): string {
  return gapped(told).replace(GAP, told.number);
}

/** A label that holds what was counted, which stands with the number else. */
function gapped({ label, thing, mention }: Told): string {
  const { unit, change } = mention.quantity;
  const isTold = !isCounted(mention) || change || label.toLowerCase().includes(unit?.toLowerCase() ?? '');
  return isTold ? label : `${label} ${GAP} ${textOf(thing)}`;
}
