import type { Grammar, Part } from './grammar.ts';
import { type Line, skipSpace } from './line.ts';
import { isPlural, readNoun } from './noun.ts';

/** A part of a number, and where it ends. */
export interface Step {
  value: Part;
  end: number;
}

/** "bn" of "$3.4bn" and "3.4 bn", "k" of "100k", "cr" of "₹500 cr". */
export function shortScale(line: Line, at: number, grammar: Grammar): Step | undefined {
  const { text, low } = line;
  const money = /(?:\p{Sc}|(?<![a-z])rs\.?)\s?[\d.,]{1,20}$/iu.test(text.slice(Math.max(0, at - 26), at));
  const apart = skipSpace(low, at);
  const found =
    grammar.shortScales.at(low, apart) ?? (money ? grammar.moneyScales.at(low, apart) : undefined);
  // "10 k" is said apart, "10 m" is a length.
  if (!found || (apart > at && found.end - apart < 2 && text[apart] !== 'k')) return undefined;
  // 5m and 5mm are lengths, £5m and 5M are millions.
  const small = /^\p{Ll}/u.test(text.charAt(apart));
  const unit = small && !money && (found.end - at === 1 || grammar.units.at(low, apart)?.end === found.end);
  const lone = unit && (found.end - apart > 1 || /[mgbt]/u.test(text.charAt(at)));
  return lone && !isCounting(line, found.end, grammar)
    ? undefined
    : { value: { value: found.value, scale: true }, end: found.end };
}

/** "19.2m *passengers*", "5m *tonnes*": a letter before what it counts; "a 100m race" and "30m waves" are lengths. */
function isCounting(line: Line, at: number, grammar: Grammar): boolean {
  const { low } = line;
  if (!grammar.metresOf || !/[bm] /u.test(low.slice(at - 1, at + 1)) || grammar.metresOf.at(low, at + 1))
    return false;
  const noun = readNoun(line, at, grammar);
  return grammar.units.at(low, at + 1) !== undefined || (noun !== undefined && isPlural(noun.text, grammar));
}

/** "three hundred cr" */
export function scaleOfMoney(low: string, from: number, { moneyScales }: Grammar): Step | undefined {
  const found = moneyScales.at(low, from);
  return found && found.end - from > 1
    ? { value: { value: found.value, scale: true }, end: found.end }
    : undefined;
}
