import { oncePer } from '../text/once-per.ts';

// A formatter of `Intl` is made once for each language: to make it takes as long as to draw the row it is for.

/** What the medium date of a language should not be: the Vietnamese one abbreviates the word for month. */
const DATES: Record<string, Intl.DateTimeFormatOptions> = {
  vi: { day: 'numeric', month: 'numeric', year: 'numeric' },
};

const dateFormat = oncePer(
  (tag: string) => new Intl.DateTimeFormat(tag, DATES[tag.slice(0, 2)] ?? { dateStyle: 'medium' }),
);
const countFormat = oncePer((language: string) => new Intl.NumberFormat(language));
const percentFormat = oncePer(
  (language: string) => new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }),
);

const nameFormat = oncePer((language: string) => new Intl.DisplayNames([language], { type: 'language' }));

/** A day in the reader's own way, of ISO 8601 or milliseconds since 1970; empty when it is no date. */
export function showDate(
  iso: string | number | undefined,
  language: string,
  preferred: readonly string[] = navigator.languages,
): string {
  if (iso === undefined) return '';
  // A day without a time is midnight in London, and so the day before in America.
  const date = new Date(typeof iso === 'string' && /^\d{4}-\d\d-\d\d$/u.test(iso) ? `${iso}T12:00` : iso);
  if (Number.isNaN(date.getTime())) return '';
  // English dates are ordered in one way in America and in another elsewhere.
  const regional = preferred.find((tag) => /^[a-z]{2}-[A-Z]{2}$/u.test(tag) && tag.startsWith(language));
  return dateFormat(regional ?? language).format(date);
}

/** The name of a language in the interface's language: `vi` → "Vietnamese"; the code where it is unknown. */
export function languageName(code: string, language: string): string {
  try {
    return nameFormat(language).of(code) ?? code;
  } catch {
    return code;
  }
}

/** A count as it is written in the interface's language. */
export function showCount(count: number, language: string): string {
  return countFormat(language).format(count);
}

/** A share from 0 to 1 in whole percent. */
export function showPercent(share: number, language: string): string {
  return percentFormat(language).format(share);
}

const sizeFormats = ['byte', 'kilobyte', 'megabyte', 'gigabyte'].map((unit, step) => {
  const format = { style: 'unit', unit, maximumFractionDigits: step > 1 ? 1 : 0 } as const;
  return oncePer((language: string) => new Intl.NumberFormat(language, format));
});

/** Bytes in the unit that suits them. */
export function showSize(bytes: number, language: string): string {
  const step = Math.min(sizeFormats.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  return sizeFormats[step]?.(language).format(bytes / 1000 ** step) ?? '';
}
