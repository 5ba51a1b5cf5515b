import { languages } from '../../languages/index.ts';
import { CURRENCY_SIGNS } from '../../languages/symbols.ts';
import { currencyNouns, currencySpellings, unitSpellings } from '../../languages/units.ts';
import { fold } from '../../text/fold.ts';
import { meanings } from '../../text/lexicon.ts';

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
    for (const [name, value] of meanings({ ...language.shortScales, ...language.scales }))
      known.set(fold(name), [...(known.get(fold(name)) ?? []), value]);
  return [...known].sort(([a], [b]) => b.length - a.length);
}

function readNames(): Names {
  const known: Names = new Map();
  const note = (entries: Iterable<readonly [string, string]>) => {
    for (const [name, id] of entries) {
      const ids = known.get(fold(name)) ?? new Set();
      known.set(fold(name), ids.add(id));
    }
  };
  note(meanings(CURRENCY_SIGNS));
  note(Intl.supportedValuesOf('currency').map((code) => [code, code]));
  for (const language of Object.values(languages)) {
    note(unitSpellings(language));
    note([...currencySpellings(language), ...currencyNouns(language)]);
    note(meanings({ '%': language.percent, pp: language.percentagePoint }));
  }
  known.delete('');
  return known;
}
