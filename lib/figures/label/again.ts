import { trimEnd } from './phrase.ts';
import { isCounted, type Place, type Told } from './place.ts';
import type { Token } from './token.ts';
import { GAP, textOf } from './written.ts';

const SAID = new Set<Token['kind']>(['word', 'soft', 'number']);
const PARTS = new Set<Token['kind']>(['comma', 'hard', 'break', 'open']);

/**
 * The place with what was told before its clause for the words that stand for it, "*Con số này* bằng 71 %"; `apart` is
 * what stands before them, "*in a village of 90 houses* it was 5".
 */
export function withTold(place: Place, told: readonly Told[]): Place {
  const { own, bare, mention, line, wording } = place;
  const again = own.find(({ low }) => wording.again?.has(low));
  if (!again) return place;
  const at = line.tokens.indexOf(again);
  const parts = ({ kind }: Token, index: number) =>
    index < at && (PARTS.has(kind) || (kind === 'soft' && line.numberBefore[index]));
  const start = line.tokens.findLastIndex(parts) + 1;
  const last = told.findLast((one) => one.at < start);
  const { kind, unit } = mention.quantity;
  const isSame = unit === null ? kind === 'count' : unit === last?.mention.quantity.unit;
  const text = (last && (isSame ? gapped(last) : filled(last))) ?? '';
  const slots = text === '' ? [] : [{ ...again, text, low: text.toLowerCase(), size: wording.least }];
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
