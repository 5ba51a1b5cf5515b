import { isContent, trimEnd } from './phrase.ts';
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
  const { own, bare, mention, stop, last, line, wording } = place;
  const again = own.find(({ low }) => wording.again?.has(low));
  if (!again) {
    const [head] = own;
    // "*Of them* 12 are pupils": what was told before, though no change of it.
    const whole = last ?? told.findLast(({ mention: { quantity } }) => quantity.change === undefined);
    const opens = line.tokens[stop]?.kind !== 'number' && wording.among?.has(head?.low ?? '');
    if (!head || !whole?.label || !opens) return place;
    const parts = [slotOf(head, `${wholeOf(whole, own, wording)},`, wording), { ...head, text: head.low }];
    return { ...place, own: [...parts, ...own.slice(1)], bare: [...parts, ...bare.slice(1)] };
  }
  const at = line.tokens.indexOf(again);
  const isEnd = ({ kind }: Token, index: number) =>
    index < at && (PARTS.has(kind) || (kind === 'soft' && line.numberBefore[index]));
  const start = line.tokens.findLastIndex(isEnd) + 1;
  const one = told.findLast((before) => before.at < start);
  const { kind, unit } = mention.quantity;
  const isSame = unit === null ? kind === 'count' : unit === one?.mention.quantity.unit;
  const said = own.slice(own.indexOf(again) + 1);
  // "Das entspricht *einer Marge* von 5 %" says itself of what.
  const isNoun = (word: Token, at: number) =>
    wording.determiners.has(said[at - 1]?.low ?? '') && isContent(word, wording) && bare.includes(word);
  const isSlot = one?.label && !said.some(isNoun);
  const slots = isSlot ? [slotOf(again, isSame ? gapped(one) : filled(one), wording)] : [];
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

/** What something is a part of: its label, or where that is too long only what was counted, or its subject. */
function wholeOf(told: Told, own: readonly Token[], { most }: Wording): string {
  const label = filled(told);
  const short = told.thing.length > 0 ? `${told.number} ${textOf(told.thing)}` : textOf(told.subject);
  return label.split(' ').length + own.length > most ? short || label : label;
}

/** A label that holds what was counted, which stands with the number else. */
function gapped({ label, thing, mention }: Told): string {
  const { unit, change } = mention.quantity;
  const isTold = !isCounted(mention) || change || label.toLowerCase().includes(unit?.toLowerCase() ?? '');
  return isTold ? label : `${label} ${GAP} ${textOf(thing)}`;
}
