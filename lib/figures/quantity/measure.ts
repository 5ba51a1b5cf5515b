import { CASED_SYMBOLS, SYMBOLS_BY_PLACE } from '../../languages/symbols.ts';
import { isLetter } from '../../text/pattern.ts';
import type { Grammar } from '../grammar/grammar.ts';
import type { Line } from '../grammar/line.ts';
import type { Numeral } from '../number/numeral.ts';
import { followsName } from './name.ts';

/** The unit of measure at a place behind a number; `greater` is the unit of the amount that it goes on from. */
export function measureAt(
  line: Line,
  number: Numeral,
  from: number,
  grammar: Grammar,
  greater: string | null | undefined,
): { value: string; end: number } | undefined {
  const unit = placedAt(line.low, from, greater) ?? grammar.units.at(line.low, from);
  if (!unit || !unitMeant(line, number, from, unit.end)) return undefined;
  const value = CASED_SYMBOLS[line.text.slice(from, unit.end)] ?? unit.value;
  const isQuake = value === 'celsius' && grammar.language.quakes?.test(line.low.slice(0, from));
  return { ...unit, value: isQuake ? 'richter-degree' : value };
}

/** Signs that are a unit only beside something: "in" behind feet and at the end, ' before inches, m before centimetres. */
function placedAt(low: string, from: number, greater: string | null | undefined) {
  for (const { sign, unit, behind, before } of SYMBOLS_BY_PLACE) {
    if (!low.startsWith(sign, from)) continue;
    const end = from + sign.length;
    if ((behind.includes(greater ?? '') && !isLetter(low[end])) || before.test(low.slice(end, end + 4)))
      return { value: unit, end };
  }
  return undefined;
}

/** A sign of one character is meant where it is printed so and nothing speaks against it. */
function unitMeant(
  { text, low }: Line,
  { start, end: at, value }: Numeral,
  from: number,
  end: number,
): boolean {
  const printed = text.slice(from, end);
  if (/^["”″]|^''/u.test(printed)) return from === at && !isLetter(low[at - 1]) && opensNoQuote(text, at);
  if (/^['’]/u.test(printed)) return from === at;
  if (printed.length > 1) return true;
  // "20 millions l'an dernier" are no litres.
  if (/['’]/u.test(low.charAt(end))) return false;
  // 5s may be a decade, "6-7 miles (s)" a note; 777F is a model, 800,000 F-Series no heat.
  if (printed === 's') return from > at && low[from - 1] !== '(';
  // "3170 W. County Road" is an address, "48V/500W" none; "14t-dq600" is a model.
  if (/^(?:[A-Z](?:-|\/(?!\d)|\. [A-Z])|\p{Ll}-\p{Ll}{2}\d)/u.test(text.slice(from, end + 4))) return false;
  if (/[cf]/u.test(low.charAt(from)))
    return /\p{Lu}/u.test(printed) && value <= 150 && !followsName(text, start);
  return /[\p{Ll}°º″‰VWAL]/u.test(printed);
}

/** 5" are inches where the sign closes no quotation; other inches open none. */
function opensNoQuote(text: string, at: number): boolean {
  return (text.slice(0, at).match(/(?<!\d)["“”]/gu)?.length ?? 0) % 2 === 0;
}
