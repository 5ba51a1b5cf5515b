import type { Change, Quantity } from '../types.ts';

/** How far a quantity went. */
export interface Difference {
  /** Absent where both ends are equal. */
  change?: Change;
  /** Always positive, in the unit of the two; two percentages differ by percentage points. */
  absolute: Quantity;
  /** In percent of the first, positive; absent where percent of it mean nothing: of percentages, of degrees, of nothing. */
  relative?: number;
}

/** Scales without a true zero, or shares, of which no percent is taken. */
const NO_SHARES = new Set(['%', 'pp', 'bp', 'celsius', 'fahrenheit', 'degree', 'richter-degree']);
const KINDS = new Set(['percent', 'money', 'measure', 'count', 'multiple']);

/** The difference between the two ends of a change; undefined when they are not of one kind and unit. */
export function differenceOf(from: Quantity, to: Quantity): Difference | undefined {
  if (from.kind !== to.kind || from.unit !== to.unit || !KINDS.has(to.kind)) return undefined;
  if (from.value === undefined || to.value === undefined) return undefined;
  const step = to.value - from.value;
  const unit = to.unit === '%' ? 'pp' : to.unit;
  const isShared = from.value > 0 && to.value >= 0 && !NO_SHARES.has(unit ?? '');
  return {
    ...(step !== 0 && { change: step > 0 ? 'up' : 'down' }),
    absolute: { kind: to.kind, value: tidy(Math.abs(step)), unit },
    ...(isShared && { relative: tidy((Math.abs(step) / from.value) * 100) }),
  };
}

/** Without the dust of binary fractions: 9.3 − 8.6 is 0.7. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
