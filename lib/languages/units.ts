import { fold } from '../text/fold.ts';
import { meanings } from '../text/lexicon.ts';
import { currencyNames, unitNames } from '../text/names.ts';
import { spellings } from '../text/pattern.ts';
import type { Language } from './language.ts';
import { CURRENCY_NAMES, LENGTHS, METRIC, POWERS, PREFIXES, UNIT_NAMES, UNIT_SYMBOLS } from './symbols.ts';

/** So short a noun means something else as well: "mark", "sol". */
const SHORT = 4;

type Names<T = string> = (readonly [name: string, meaning: T])[];

/** Every spelling of a unit in a language, lengths as areas and volumes too → CLDR unit id. */
export function unitSpellings(language: Language): Names {
  const named = [...meanings(language.units), ...meanings(UNIT_NAMES), ...unitNames(language.id)];
  const units = [...inflected([...named, ...prefixed(named, language)], language), ...meanings(UNIT_SYMBOLS)];
  return [...units, ...raised(units, POWERS), ...unaccented(raised(units, language.powers), language)];
}

/** Every spelling of a currency in a language → ISO 4217, but for those of `currencyNouns`. */
export function currencySpellings(language: Language): Names {
  return inflected([...meanings(language.currencies), ...currencyNames(language.id)], language);
}

/** Nouns that name a currency without its country, many of them names of places and people too: "Córdoba", "Rand". */
export function currencyNouns(language: Language): Names {
  return inflected([...meanings(CURRENCY_NAMES), ...ownNouns(language)], language);
}

/** "quetzal" of "quetzal guatemalteco"; not "peso", which several are called. */
function ownNouns({ id, headFirst, notMoney = '' }: Language): Names {
  const others = new Set(spellings(notMoney));
  const nouns = new Map<string, Set<string>>();
  for (const [name, currency] of currencyNames(id)) {
    const noun = name.split(' ').at(headFirst ? 0 : -1) ?? '';
    // "Special drawing rights" are no country's.
    if (noun.length > SHORT && !others.has(noun) && !currency.startsWith('X'))
      nouns.set(noun, (nouns.get(noun) ?? new Set()).add(currency));
  }
  return [...nouns].flatMap(([noun, [currency = '', other]]) => (other ? [] : [[noun, currency] as const]));
}

/** Names in every form: in the plural, with the first word, all but the last or all in agreement. */
export function inflected<T>(names: Iterable<readonly [string, T]>, language: Language): Names<T> {
  const { plural, agreement } = language;
  const ends = Object.entries(agreement ?? {})
    .sort(([a], [b]) => b.length - a.length)
    .map(([one, many]) => [one, spellings(many)] as const);
  const many = (word: string): string[] => {
    const [one, forms] = ends.find(([end]) => word.endsWith(end)) ?? ['', [plural]];
    return forms.map((form) => word.slice(0, word.length - one.length) + form);
  };
  const forms = (name: string): string[] => {
    if (!plural || name.length < 3) return [name];
    const words = agreement ? name.split(' ') : [];
    const agreed = words.map(many);
    // "polnische Zloty", "polnischen Zloty"
    const counts = [...new Set([1, words.length - 1, words.length])].filter(Boolean);
    const longest = Math.max(0, ...agreed.map(({ length }) => length));
    const all = Array.from({ length: longest }, (_, form) =>
      counts.map((count) =>
        words.map((word, at) => (at < count ? (agreed[at]?.[form] ?? agreed[at]?.[0]) : word)).join(' '),
      ),
    );
    return [...new Set([name, name + plural, ...all.flat()])];
  };
  return unaccented(
    Array.from(names).flatMap(([name, meaning]) => forms(name).map((one) => [one, meaning] as const)),
    language,
  );
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
