import { fold } from '../../text/fold.ts';
import type { Figure, Quantity } from '../../types.ts';
import { FIGURE } from './parse.ts';
import { idsNamed, scaleNames } from './unit-names.ts';

/** The amounts of all figures of a segment: article by place, lowest and highest value, unit by place in `units`. */
export interface FigureColumns {
  articles: Uint32Array;
  low: Float64Array;
  high: Float64Array;
  unit: Uint32Array;
  units: string[];
}

/** What `figure:` asks: does an amount belong? */
export type FigureTest = (low: number, high: number, unit: string) => boolean;

/** Takes the figures of one article after the other and packs them at the end. */
export class FigureColumnsBuilder {
  readonly #rows: { article: number; low: number; high: number; unit: number }[] = [];
  readonly #units = new Map<string, number>();

  add(article: number, figures: Figure[]) {
    for (const { quantity } of figures)
      for (const [low, high] of amountsOf(quantity)) {
        const name = quantity.unit ?? '';
        const unit = this.#units.get(name) ?? this.#units.size;
        this.#units.set(name, unit);
        this.#rows.push({ article, low, high, unit });
      }
  }

  build(): FigureColumns {
    const rows = this.#rows;
    return {
      articles: Uint32Array.from(rows, ({ article }) => article),
      low: Float64Array.from(rows, ({ low }) => low),
      high: Float64Array.from(rows, ({ high }) => high),
      unit: Uint32Array.from(rows, ({ unit }) => unit),
      units: [...this.#units.keys()],
    };
  }
}

/** The test that a figure search asks for; undefined where it is none. */
export function figureTest(text: string): FigureTest | undefined {
  const found = FIGURE.exec(fold(text.trim()));
  if (!found) return undefined;
  const [, sign = '=', currency = '', digits = '', rest = ''] = found;
  if (currency && !isCurrency(currency)) return undefined;
  const { scales, unit } = scalesAndUnit(rest, currency !== '');
  const wanted = readings(digits).flatMap((value) => scales.map((scale) => value * scale));
  const units = currency || unit ? unitsNamed(currency || unit) : undefined;
  return (low, high, name) =>
    (!units || units(name)) && wanted.some((value) => COMPARE[sign]?.(low, high, value) ?? false);
}

const near = (value: number) => 1e-9 * Math.max(1, Math.abs(value));
const COMPARE: Record<string, (low: number, high: number, value: number) => boolean> = {
  '=': (low, high, value) => low <= value + near(value) && high >= value - near(value),
  '>': (_, high, value) => high > value + near(value),
  '>=': (_, high, value) => high >= value - near(value),
  '<': (low, _, value) => low < value - near(value),
  '<=': (low, _, value) => low <= value + near(value),
};

/** "1.500" may be fifteen hundred or one and a half: both; "1.234,5" leaves no doubt. */
function readings(digits: string): number[] {
  const marks = [...digits.matchAll(/[.,]/gu)];
  const last = marks.at(-1);
  if (!last) return [Number(digits)];
  const grouped = Number(digits.replace(/[.,]/gu, ''));
  const whole = digits.slice(0, last.index).replace(/[.,]/gu, '');
  const decimal = Number(`${whole}.${digits.slice(last.index + 1)}`);
  const sameMarks = new Set(marks.map(([mark]) => mark)).size === 1;
  if (marks.length > 1) return [sameMarks ? grouped : decimal];
  return digits.length - last.index === 4 ? [grouped, decimal] : [decimal];
}

/** The scale at the beginning of what follows a number, and what it is a scale of: "tỷ đồng", "bn", "m" of money. */
function scalesAndUnit(rest: string, isMoney: boolean): { scales: number[]; unit: string } {
  const found = scaleNames().find(
    ([name]) => rest.startsWith(name) && !/^\p{L}/u.test(rest.slice(name.length)),
  );
  const [name = '', scales = [1]] = found ?? [];
  const unit = rest.slice(name.length).trim();
  // Letters that scale are units as well: "5 m" is a length, "5 m €" is not.
  const isUnit = !isMoney && !isCurrency(unit) && idsNamed(name).size > 0;
  return isUnit ? { scales: [1], unit: rest } : { scales, unit };
}

function isCurrency(name: string): boolean {
  return [...idsNamed(name)].some((id) => /^[A-Z]{3}$/u.test(id));
}

/** Does a figure's unit go by this name: its id, its noun as printed, or a spelling that a language knows? */
function unitsNamed(name: string): (unit: string) => boolean {
  const ids = idsNamed(name);
  return (unit) => ids.has(unit) || (ids.size === 0 && fold(unit).includes(name));
}

/** Both ends of a range; the two sides of a ratio or a score each for itself. */
function amountsOf({ kind, value, range, of }: Quantity): [number, number][] {
  if (range)
    return kind === 'score' ? range.map((side) => [side, side]) : [[Math.min(...range), Math.max(...range)]];
  return [value, of].flatMap((one) => (one === undefined ? [] : [[one, one] as [number, number]]));
}
