import { fold } from '../text/fold.ts';
import { meanings } from '../text/lexicon.ts';
import { unitNames } from '../text/names.ts';
import { spellings } from '../text/pattern.ts';
import type { Language } from './language.ts';
import { LENGTHS, METRIC, POWERS, PREFIXES, UNIT_SYMBOLS } from './symbols.ts';

type Names<T = string> = (readonly [name: string, meaning: T])[];

/** Every spelling of a unit in a language, lengths as areas and volumes too → CLDR unit id. */
export function unitSpellings(language: Language): Names {
  const named = [...meanings(language.units), ...unitNames(language.id)];
  const units = [...inflected([...named, ...prefixed(named, language)], language), ...meanings(UNIT_SYMBOLS)];
  return [...units, ...raised(units, POWERS), ...raised(units, language.powers)];
}

/** Names in every form: in the plural, those of several words with the first in agreement, and without accents. */
export function inflected<T>(names: Iterable<readonly [string, T]>, language: Language): Names<T> {
  const { plural, agreement = {} } = language;
  const ends = meanings(agreement);
  const forms = (name: string) => [
    name,
    ...ends.flatMap(([form, end]) => (name.includes(end) ? [name.replace(end, form)] : [])),
  ];
  const all = [...names].flatMap(([name, meaning]) =>
    forms(name)
      .flatMap((one) => (plural && one.length > 2 ? [one, one + plural] : [one]))
      .map((one) => [one, meaning] as const),
  );
  return unaccented(all, language);
}

/** Names, each also as it is written where there are no accents: "metro cubico", "fuenf". */
export function unaccented<T>(names: Names<T>, { accents, labelEdges }: Language): Names<T> {
  if (!accents) return names;
  const bare = (name: string) => fold(Array.from(name, (letter) => accents[letter] ?? letter).join(''));
  const accented = names.filter(([name]) => /[^ -~]/u.test(name));
  if (accented.length === 0) return names;
  // "10 no Brasil" are no knots, "nó".
  const words = new Set(spellings(labelEdges));
  const bared = accented.map(([name, meaning]) => [bare(name), meaning] as const);
  return [...names, ...bared.filter(([name]) => !words.has(name))];
}

/** "hectolitre", "kilowatt" of "litre" and "watt". */
function prefixed(units: Names, { prefixes = {} }: Language): Names {
  const bases = units.filter(([, unit]) => METRIC.has(unit));
  return spellings(PREFIXES).flatMap((power) =>
    spellings(prefixes[power] ?? power).flatMap((prefix) =>
      bases.map(([name, unit]) => [prefix + name, power + unit] as const),
    ),
  );
}

/** "square metre", "m²" of "metre" and "m". */
function raised(units: Names, powers: Partial<Record<string, string>>): Names {
  const lengths = units.filter(([, unit]) => LENGTHS.has(unit));
  return meanings(powers).flatMap(([pattern, power]) =>
    lengths.map(([name, unit]) => [pattern.replace('#', name), `${power}-${unit}`] as const),
  );
}
