import { languages } from '../../languages/index.ts';
import type { Language } from '../../languages/language.ts';
import { CURRENCY_SIGNS, UNIT_SYMBOLS } from '../../languages/symbols.ts';
import { fold } from '../../text/fold.ts';
import type { Figure, Quantity } from '../../types.ts';

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

/** ">5%", "177", "1.500", "<=2,5 tỷ đồng": a sign, a number, perhaps a scale and a unit. */
const ASKED = /^(<=|>=|<|>|=)?\s?(\d[\d.,]{0,19})\s?(.{0,30})$/u;

/** The test that a figure search asks for; undefined where it is none. */
export function figureTest(text: string): FigureTest | undefined {
  const found = ASKED.exec(text.trim().toLowerCase());
  if (!found) return undefined;
  const [, sign = '=', digits = '', rest = ''] = found;
  const { scale, unit } = scaleAndUnit(rest);
  const wanted = readings(digits).map((value) => value * scale);
  const units = unit === '' ? undefined : unitsNamed(unit);
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

/** The scale at the beginning of what follows a number, in any language that is read: "tỷ đồng", "bn". */
function scaleAndUnit(rest: string): { scale: number; unit: string } {
  const scale = scales().find(
    ([name]) => rest === name || (rest.startsWith(name) && /^[\s$€£¥]/u.test(rest.slice(name.length))),
  );
  if (!scale) return { scale: 1, unit: rest.trim() };
  return { scale: scale[1], unit: rest.slice(scale[0].length).trim() };
}

let knownScales: [string, number][] | undefined;
function scales(): [string, number][] {
  // Short scales are letters that other languages use for units: "5 m".
  const of = ({ scales }: Language) =>
    Object.entries(scales).flatMap(([pipe, value]) =>
      pipe.split('|').map((name): [string, number] => [name, value]),
    );
  knownScales ??= [...Object.values(languages).flatMap(of), ['bn', 1e9] as [string, number]].sort(
    ([a], [b]) => b.length - a.length,
  );
  return knownScales;
}

/** Does a figure's unit go by this name: its id, its noun as printed, or a spelling that a language knows? */
function unitsNamed(name: string): (unit: string) => boolean {
  const ids = new Set<string>();
  const note = (table: Partial<Record<string, string>>) => {
    for (const [id, pipe] of Object.entries(table)) if (pipe?.split('|').includes(name)) ids.add(id);
  };
  note(UNIT_SYMBOLS);
  note(CURRENCY_SIGNS);
  for (const { currencies, units, percent } of Object.values<Language>(languages)) {
    note(currencies);
    note(units);
    note({ '%': percent });
  }
  const folded = fold(name);
  return (unit) => ids.has(unit) || (ids.size === 0 && fold(unit).includes(folded));
}

/** Both ends of a range; the two sides of a ratio or a score each for itself. */
function amountsOf({ kind, value, range, of }: Quantity): [number, number][] {
  if (range)
    return kind === 'score' ? range.map((side) => [side, side]) : [[Math.min(...range), Math.max(...range)]];
  return [value, of].flatMap((one) => (one === undefined ? [] : [[one, one] as [number, number]]));
}
