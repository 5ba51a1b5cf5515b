/** The locale and length of each list of names; "Sept" is short for September in Britain alone, says `Intl`. */
const LISTS = [
  ['', 'long'],
  ['', 'short'],
  ['-GB', 'short'],
] as const;

/** The month names of a language as `Intl` has them, long and short, lower case without a dot at the end → 1 to 12. */
export function monthNames(language: string): (readonly [string, number])[] {
  return LISTS.flatMap(([region, month]) => {
    const format = new Intl.DateTimeFormat(language + region, { month, timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, at) => nameOf(format, Date.UTC(2024, at, 15), at + 1));
  });
}

/** The names of the days of the week, as `monthNames`; Monday is 1. */
export function weekdayNames(language: string): (readonly [string, number])[] {
  return (['long', 'short'] as const).flatMap((weekday) => {
    const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
    return Array.from({ length: 7 }, (_, at) => nameOf(format, Date.UTC(2024, 0, at + 1), at + 1));
  });
}

function nameOf(format: Intl.DateTimeFormat, day: number, at: number): readonly [string, number] {
  return [format.format(day).toLowerCase().replace(/\.$/u, ''), at];
}
