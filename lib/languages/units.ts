import { meanings } from '../text/lexicon.ts';
import { unitNames } from '../text/names.ts';
import type { Language } from './language.ts';
import { LENGTHS, POWERS, UNIT_SYMBOLS } from './symbols.ts';

type Names = (readonly [name: string, meaning: string])[];

/** Every spelling of a unit in a language, lengths as areas and volumes too → CLDR unit id. */
export function unitSpellings(language: Language): Names {
  const units = [
    ...inflected([...meanings(language.units), ...unitNames(language.id)], language),
    ...meanings(UNIT_SYMBOLS),
  ];
  return [...units, ...raised(units, POWERS), ...raised(units, language.powers)];
}

/** Names, each with its regular plural. */
export function inflected<T>(
  names: Iterable<readonly [string, T]>,
  { plural }: Language,
): (readonly [string, T])[] {
  return [...names].flatMap(([one, meaning]) =>
    [one, ...(plural && one.length > 2 ? [one + plural] : [])].map((name) => [name, meaning] as const),
  );
}

/** "square metre", "m²" of "metre" and "m". */
function raised(units: Names, powers: Partial<Record<string, string>>): Names {
  const lengths = units.filter(([, unit]) => LENGTHS.has(unit));
  return meanings(powers).flatMap(([pattern, power]) =>
    lengths.map(([name, unit]) => [pattern.replace('#', name), `${power}-${unit}`] as const),
  );
}
