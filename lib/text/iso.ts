/** "2026-03-03", "2026-03-03T07:45Z", "2026-03-03 7:45:10.25 +0700", "2026-03-03 07:45:10 UTC" */
const STAMP =
  /^([12]\d{3}-\d{2}-\d{2})(?:[T\s](\d{1,2})(:\d{2}(?::\d{2})?)(?:[.,]\d{1,9})?\s?(?:(Z|UTC|GMT)|([+-])(\d{1,2}):?(\d{2})?)?)?$/iu;

/**
 * A day, with time and zone where they are stated, in the one form of ISO 8601 that every browser reads; undefined
 * when the stamp begins with no day or goes on in words.
 */
export function isoOf(stamp: string): string | undefined {
  const [, day = '', hour, rest, utc, sign, ahead = '', minutes = '00'] = STAMP.exec(stamp.trim()) ?? [];
  const offset = sign ? `${sign}${ahead.padStart(2, '0')}:${minutes}` : '';
  const whole = hour ? `${day}T${hour.padStart(2, '0')}${rest}${utc ? 'Z' : offset}` : day;
  return [whole, day].find((iso) => !Number.isNaN(Date.parse(iso)));
}
