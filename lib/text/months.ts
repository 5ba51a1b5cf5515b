/** The month names of a language as `Intl` has them, long and short, lower case without a dot at the end → 1 to 12. */
export function monthNames(language: string): (readonly [string, number])[] {
  return (['long', 'short'] as const).flatMap((month) => {
    const format = new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, at) => {
      const name = format.format(Date.UTC(2024, at, 15)).toLowerCase();
      return [name.replace(/\.$/u, ''), at + 1] as const;
    });
  });
}
