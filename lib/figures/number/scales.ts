import { isSmall } from '../../text/pattern.ts';
import type { Grammar, Part } from '../grammar/grammar.ts';
import { type Line, skipSpace, skipSpaceBack } from '../grammar/line.ts';
import { isPlural, readNoun } from './noun.ts';

/** A part of a number, and where it ends. */
export interface Step {
  value: Part;
  end: number;
}

/** "bn" of "$3.4bn" and "3.4 bn", "k" of "100k", "m" of "19.2m passengers". */
export function shortScale(line: Line, at: number, grammar: Grammar): Step | undefined {
  const { text, low } = line;
  const from = skipSpace(low, at);
  const found = grammar.shortScales.at(low, from);
  if (!found) return undefined;
  // "9 mm y 45 balas"
  const unit = isSmall(text[from]) ? grammar.units.at(low, from)?.value : undefined;
  if (found.end - from === 2 && unit?.endsWith('meter') && !isMoney(line, at, grammar)) return undefined;
  const letter = found.end - from === 1 ? text.charAt(from) : '';
  // "10 k" is said apart, "10 m" is a length; so is 5m, while £5m and 5M are millions.
  const other =
    from > at
      ? letter !== 'k'
      : /[bgmt]/u.test(letter) && !isMoney(line, at, grammar) && !isCounting(line, found.end, grammar);
  return letter && other ? undefined : { value: { value: found.value, scale: true }, end: found.end };
}

/** "19.2m *passengers*", "5m *tonnes*": a letter before what it counts; "a 100m race" and "30m waves" are lengths. */
function isCounting(line: Line, at: number, grammar: Grammar): boolean {
  const { low } = line;
  // "4.4m (19%)": a share of all
  if (/^ \(\d{1,3}(?:[.,]\d)?\s?%/u.test(low.slice(at, at + 9))) return true;
  if (!grammar.metresOf || !/[bm] /u.test(low.slice(at - 1, at + 1)) || grammar.metresOf.at(low, at + 1))
    return false;
  const noun = readNoun(line, at, grammar);
  return grammar.units.at(low, at + 1) !== undefined || (noun !== undefined && isPlural(noun.text, grammar));
}

/** Does the sign or code of a currency stand before the digits that end here? */
function isMoney({ text, low }: Line, end: number, { currencyBefore }: Grammar): boolean {
  const digits = /[\d.,]{1,20}$/u.exec(low.slice(Math.max(0, end - 20), end))?.[0].length ?? 0;
  const sign = currencyBefore.before(low, skipSpaceBack(low, end - digits));
  return sign !== undefined && !isSmall(text[sign.start]);
}
