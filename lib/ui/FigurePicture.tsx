import type { Figure } from '../types.ts';

/** A bar for a share of a whole; nothing where a picture would only decorate. */
export function FigurePicture({ figure }: { figure: Figure }) {
  const part = share(figure);
  if (part === undefined) return null;
  return <progress class="figure-bar" max={1} value={part} aria-hidden="true" />;
}

/** The share that a bar can show, 0 to 1. A rise by 4 % is no share of anything. */
function share({ quantity: { kind, unit, value, of, change } }: Figure): number | undefined {
  if (value === undefined || value < 0 || change !== undefined) return undefined;
  if (kind === 'ratio' && of) return Math.min(1, value / of);
  if (kind === 'percent' && unit === '%' && value <= 100) return value / 100;
  return undefined;
}
