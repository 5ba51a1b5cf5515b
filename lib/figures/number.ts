import type { Language } from '../languages/index.ts';

/** The value of digits as printed in a language; a form impossible there is read as what it must be. */
export function parseNumber(printed: string, { decimal, group }: Language): number {
  const digits = printed.replace(/[\u00a0\u202f]/gu, '');
  const marks = digits.match(/[.,]/gu) ?? [];
  if (marks.length === 0) return Number(digits);
  if (new Set(marks).size === 2) {
    const last = marks.at(-1) ?? '';
    const whole = digits.slice(0, digits.lastIndexOf(last)).replace(/[.,]/gu, '');
    return Number(`${whole}.${digits.slice(digits.lastIndexOf(last) + 1)}`);
  }
  const [mark = ''] = marks;
  const grouped = /^\d{1,3}(?:[.,]\d{3}){1,5}$/u.test(digits) && !digits.startsWith('0');
  const groups = grouped && (mark === group || marks.length > 1);
  if (groups) return Number(digits.replaceAll(mark, ''));
  if (marks.length > 1) return Number.NaN;
  return mark === decimal || mark === group ? Number(digits.replace(mark, '.')) : Number.NaN;
}
