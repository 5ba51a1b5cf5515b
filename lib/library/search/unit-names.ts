import { languages } from '../../languages/index.ts';
import { CURRENCY_SIGNS, UNIT_SYMBOLS } from '../../languages/symbols.ts';
import { fold } from '../../text/fold.ts';
import { spellings, valued } from '../../text/lexicon.ts';
import { currencyNames, unitNames } from '../../text/names.ts';

type Names = Map<string, Set<string>>;
let names: Names | undefined;
let scales: [name: string, values: number[]][] | undefined;

/** The units (CLDR) and currencies (ISO 4217) that any language knows by this name, accents apart: "£", "dong", "km". */
export function idsNamed(name: string): ReadonlySet<string> {
  names ??= readNames();
  return names.get(fold(name)) ?? new Set();
}

/** The names of scales in all languages, folded, the longest first; "billion" is more in some than in others. */
export function scaleNames(): [name: string, values: number[]][] {
  scales ??= readScales();
  return scales;
}

function readScales(): [string, number[]][] {
  const known = new Map<string, number[]>();
  for (const language of Object.values(languages))
    for (const [name, value] of valued({ ...language.shortScales, ...language.scales }))
      known.set(fold(name), [...(known.get(fold(name)) ?? []), value]);
  return [...known].sort(([a], [b]) => b.length - a.length);
}

function readNames(): Names {
  const known: Names = new Map();
  const note = (entries: Iterable<readonly [string, string]>, plural = '') => {
    for (const [name, id] of entries)
      for (const one of new Set([name, name + plural])) {
        const ids = known.get(fold(one)) ?? new Set();
        known.set(fold(one), ids.add(id));
      }
  };
  note([...spellings(UNIT_SYMBOLS), ...spellings(CURRENCY_SIGNS)]);
  note(Intl.supportedValuesOf('currency').map((code) => [code, code]));
  for (const { id, plural, currencies, units, percent, percentagePoint } of Object.values(languages)) {
    note([...spellings(currencies), ...spellings(units)], plural);
    note([...currencyNames(id), ...unitNames(id)], plural);
    note(spellings({ '%': percent, pp: percentagePoint }));
  }
  known.delete('');
  return known;
}
