import type { FigureRow } from '../../library/figures.ts';
import { fold } from '../../text/fold.ts';
import type { Kind, Quantity } from '../../types.ts';

/** How the table of figures is sorted. */
export interface FigureOrder {
  by: 'found' | 'value' | 'label' | 'date';
  descending: boolean;
}

/** The figures of a kind whose words hold all those typed, in the order asked for. */
export function chosenFigures(
  rows: readonly FigureRow[],
  kind: Kind | undefined,
  words: string,
  order: FigureOrder,
): FigureRow[] {
  const wanted = fold(words).split(/\s+/u).filter(Boolean);
  const kept = rows.filter((row) => {
    if (kind && row.quantity.kind !== kind) return false;
    const line = wanted.length > 0 ? fold(`${row.text} ${row.label} ${row.period ?? ''} ${row.title}`) : '';
    return wanted.every((word) => line.includes(word));
  });
  if (order.by === 'found') return kept;
  const sorted = kept.toSorted(COMPARE[order.by]);
  return order.descending ? sorted.reverse() : sorted;
}

const COMPARE: Record<Exclude<FigureOrder['by'], 'found'>, (a: FigureRow, b: FigureRow) => number> = {
  // Only amounts of one unit can be compared; the units follow one another.
  value: (a, b) => unitOf(a).localeCompare(unitOf(b)) || sizeOf(a.quantity) - sizeOf(b.quantity),
  label: (a, b) => a.label.localeCompare(b.label),
  date: (a, b) => a.date - b.date,
};

const unitOf = ({ quantity: { kind, unit } }: FigureRow) => `${kind} ${unit ?? ''}`;

/** The value of a quantity; the middle of a range, the share of a ratio. */
function sizeOf({ value, range, of }: Quantity): number {
  const amount = value ?? (range ? (range[0] + range[1]) / 2 : 0);
  return of ? amount / of : amount;
}
