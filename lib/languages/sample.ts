import { spellings } from '../text/pattern.ts';
import type { Language } from './language.ts';

/** Numbers of every kind among a language's own words, to make the finder ready for it. */
export function sampleOf({ common, decimal, numerals, scales, changes, bounds, outOf }: Language): string {
  const first = (pipe: string) => spellings(pipe)[0];
  const named = (table: Record<string, number>, wanted: number) =>
    first(Object.keys(table).find((name) => table[name] === wanted) ?? '');
  const amount = `1${decimal}2 ${named(scales, 1e6)}`;
  const said = `${first(changes.up)} 4${decimal}5 %, ${first(bounds.over)} ${amount} kg, $${amount} 2025`;
  const words = common.replaceAll('|', ' ');
  return `${words} ${said}. 12 km ${words}: ${named(numerals, 9)} ${first(outOf)} ${named(numerals, 10)} (3 %).`;
}
