/** Words (syllables in Vietnamese) or, where a script has no spaces, half its characters. */
export function countWords(text: string): number {
  const spaced = text.match(/[\p{L}\p{N}]{1,60}/gu)?.length ?? 0;
  const unspaced =
    text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0;
  return spaced + Math.round(unspaced / 2);
}

/** Minutes to read `words`, at least one. Vietnamese syllables go by faster than English words. */
export function readingMinutes(words: number, language: string): number {
  return Math.max(1, Math.round(words / (language.startsWith('vi') ? 300 : 230)));
}

/** A date in the reader's own way, with the time only where it was stated; empty when it is no date. */
export function showDate(iso: string | number | undefined, language: string): string {
  if (iso === undefined) return '';
  const date = new Date(typeof iso === 'string' && /^\d{4}-\d\d-\d\d$/u.test(iso) ? `${iso}T12:00` : iso);
  if (Number.isNaN(date.getTime())) return '';
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(date);
}
