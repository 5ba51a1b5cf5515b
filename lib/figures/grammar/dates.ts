import type { Language } from '../../languages/index.ts';
import { SIGNS } from '../../languages/symbols.ts';
import { fold } from '../../text/fold.ts';
import { monthNames, weekdayNames } from '../../text/names.ts';
import { anyOf, spellings } from '../../text/pattern.ts';

/** Patterns of dates by the names that `Intl` knows; `#` stands for a number, `{bare}` for "nothing counted follows". */
export function dateMasks(language: Language): Record<string, string> {
  if (language.numberedMonths) return {};
  const months = namesOf(language, monthNames(language.id));
  const join = anyOf(language.dateJoins);
  const and = anyOf(SIGNS.rangeJoin, language.rangeJoin, language.betweenJoin, language.dateJoins, '/');
  const day = '(?:\\d{1,2}\\.(?!\\d)|#(?:er)?)';
  const days = `${day}(?:\\s?${and}\\s{0,2}(?:${join}\\s)?${day})?`;
  const month = `${months}\\.?(?!\\p{L})`;
  const year = `(?:,?\\s{1,2}(?:${join}\\s{1,2})?[12]\\d{3}(?!\\d))?`;
  const weekdays = namesOf(language, weekdayNames(language.id));
  return {
    // 3. Oktober 2024, 18 a 19 de mayo, 15Sep, 1-oct-2018
    dateMonth: `${days}\\s{0,2}(?:${join}\\s{1,2})?${month}${year}|\\d{1,4}[-/.]${months}[-/.]?(?:\\d{1,4})?`,
    // May 3, octobre 2024, Oct/2; not "may 5 people"
    monthDate: `${month}(?:,?\\s{1,2}(?:${join}\\s)?[12]\\d{3}(?!\\d|[.,]\\d)|\\s{1,2}(?:${join}\\s)?${days}(?:${year})(?<!\\p{L})${language.monthFirst ? '(?!\\s?%|[.,]?\\d)' : '{bare}'})|${months}[-/]\\d{1,4}`,
    // Friday 7.6, lundi 15, Dienstag, den 3.
    weekdayDate: `${weekdays}\\.?,?\\s{1,2}(?:${join}\\s)?(?:\\d{1,2}(?:[./-]\\d{1,2}){1,2}\\.?|${day}){bare}`,
  };
}

/** Names long and short, with and without their accents. */
function namesOf({ numerals }: Language, names: (readonly [string, number])[]): string {
  const numeral = new Set(Object.keys(numerals).flatMap(spellings));
  // "dix sept" is seventeen, "17 sept." a day.
  const clear = names.map(([name]) => name).filter((name) => name.length > 2 && !numeral.has(name));
  return anyOf(...new Set(clear.flatMap((name) => [name, fold(name)])));
}
