/** What a name that `Intl` has means, the name in lower case without a dot at its end. */
type Named<T> = readonly [name: string, meaning: T];

/** The region and length of each list of months; "Sept" is short for September in Britain alone, says `Intl`. */
const MONTHS = [
  ['', 'long'],
  ['', 'short'],
  ['-GB', 'short'],
] as const;

/** The names of the months, long and short → 1 to 12. */
export function monthNames(language: string): Named<number>[] {
  return MONTHS.flatMap(([region, month]) => {
    const format = new Intl.DateTimeFormat(language + region, { month, timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, at) => named(format.format(Date.UTC(2024, at, 15)), at + 1));
  });
}

/** The names of the days of the week, long and short; Monday is 1. */
export function weekdayNames(language: string): Named<number>[] {
  return (['long', 'short'] as const).flatMap((weekday) => {
    const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
    return Array.from({ length: 7 }, (_, at) => named(format.format(Date.UTC(2024, 0, at + 1)), at + 1));
  });
}

/** What the euro has replaced, which `Intl` names but counts no more. */
const BEFORE_EURO = 'ATS|BEF|DEM|ESP|FIM|FRF|GRD|IEP|ITL|NLG|PTE'.split('|');

/** The names of currencies, of one of them → ISO 4217. */
export function currencyNames(language: string): Named<string>[] {
  const names = new Intl.DisplayNames(language, { type: 'currency', fallback: 'none' });
  return [...Intl.supportedValuesOf('currency'), ...BEFORE_EURO].flatMap((code) => {
    const name = names.of(code);
    return name ? [named(name, code)] : [];
  });
}

/** The names of units, of one and of two → CLDR unit id. */
export function unitNames(language: string): Named<string>[] {
  return Intl.supportedValuesOf('unit').flatMap((unit) => {
    const format = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' });
    return [1, 2].map((count) => {
      const name = format.formatToParts(count).find(({ type }) => type === 'unit');
      return named(name?.value ?? unit, unit);
    });
  });
}

function named<T>(name: string, meaning: T): Named<T> {
  return [name.toLowerCase().replace(/\.$/u, ''), meaning];
}
