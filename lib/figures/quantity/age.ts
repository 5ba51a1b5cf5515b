import { isCapital, LETTERS } from '../../text/pattern.ts';
import type { Grammar } from '../grammar/grammar.ts';
import { type Line, skipSpace, skipSpaceBack } from '../grammar/line.ts';
import type { Numeral } from '../number/numeral.ts';
import type { Unit } from './unit.ts';

/** A word and a comma: "Burton, " */
const NAMED = new RegExp(`[${LETTERS}.’'-]{2,20}, $`, 'u');
/** A word and a bracket: "Müller (" */
const BRACKETED = new RegExp(`[${LETTERS}.’'-]{2,20} \\($`, 'u');

/** The age of a person: "Victor Burton, 57, of Hope", "aged 63", "Peter Müller (63)" where a language brackets ages. */
export function readAge({ text, low }: Line, number: Numeral, grammar: Grammar): Unit | undefined {
  const { start, end, value } = number;
  if (!number.digits || value > 115 || number.scale > 1) return undefined;
  const year: Unit = { kind: 'measure', unit: 'year', end };
  // "aged 63", "turned 40", "12 and older"
  if (
    grammar.ageBefore?.before(low, skipSpaceBack(low, start)) ||
    grammar.ageAfter?.at(low, skipSpace(low, end))
  )
    return year;
  if (!Number.isInteger(value)) return undefined;
  const before = text.slice(Math.max(0, start - 48), start);
  const comma = NAMED.test(before) && /^(?:,|: [«„“"]|\.?$|\)| [–—])/u.test(text.slice(end, end + 3));
  const bracket =
    grammar.language.agesBracketed && BRACKETED.test(before) && /[),]/.test(low.charAt(end)) && value > 9;
  // One name is enough between two commas: "Assange, 47, over".
  const alone =
    comma &&
    value >= 16 &&
    /^,| [–—]/u.test(low.slice(end, end + 2)) &&
    isCapital(before.split(/[,(\s]+/u).at(-2) ?? '');
  return value > 0 && (alone || ((comma || bracket) && isPerson(before))) ? year : undefined;
}

/** Do two words with a capital end this, as a person's name has them? */
function isPerson(before: string): boolean {
  const [given = '', family = ''] = before
    .replace(/[,(\s]+$/u, '')
    .split(/[(\s]/u)
    .slice(-2);
  return isCapital(given) && isCapital(family) && !/[),;:]$/u.test(given);
}
