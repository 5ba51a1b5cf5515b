const LAST = 8.64e15;

/**
 * A time as exports write it, in milliseconds since 1970: seconds, milliseconds or microseconds by their size, or
 * ISO with any zone ("2016-09-08T11:55:58+0200", "2022-11-06 04:33:50+00:00"). Undefined for anything else.
 */
export function timeOf(value: unknown): number | undefined {
  if (typeof value === 'number') return inRange(value);
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  if (/^\d{1,17}(?:\.\d{1,9})?$/u.test(text)) return inRange(Number(text));
  const [, date, clock, zone] =
    /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)\s?(Z|[+-]\d\d:?\d\d)?)?$/u.exec(text) ?? [];
  if (!date) return undefined;
  const offset = (zone ?? 'Z').replace(/^([+-]\d\d):?(\d\d)$/u, '$1:$2');
  // Date.parse knows no more than milliseconds.
  const time = Date.parse(`${date}T${(clock ?? '00:00').replace(/(\.\d{3})\d+/u, '$1')}${offset}`);
  return Number.isNaN(time) ? undefined : time;
}

function inRange(value: number): number | undefined {
  if (!Number.isFinite(value) || value <= 0) return undefined;
  const time = value > 1e14 ? value / 1000 : value > 1e11 ? value : value * 1000;
  return time <= LAST ? Math.round(time) : undefined;
}
