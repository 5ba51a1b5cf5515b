import type { Language } from '../../languages/index.ts';
import {
  BOUND_SIGNS,
  CODES_THAT_ARE_WORDS,
  CURRENCY_SIGNS,
  SIGNS,
  SIGNS_BEFORE,
  SUBUNIT_NAMES,
} from '../../languages/symbols.ts';
import {
  currencyNouns,
  currencySpellings,
  inflected,
  unaccented,
  unitSpellings,
} from '../../languages/units.ts';
import { Lexicon, meanings, wordList } from '../../text/lexicon.ts';
import { monthNames } from '../../text/names.ts';
import { anyOf, spellings, WORD_END, WORD_START, wordEnd } from '../../text/pattern.ts';
import type { Grammar, Lexicons, Part } from './grammar.ts';
import { maskPatterns, rankPatterns } from './patterns.ts';
import { nounStops } from './stops.ts';

/** A language made ready to match: each of its tables a lexicon, those that go together as one, patterns compiled. */
export function compile(language: Language): Grammar {
  const { id, numerals, ordinals, scales, ordinalNumerals } = language;
  const bare = <T>(table: Record<string, T>) => unaccented(meanings(table), language);
  const numberWords = [numerals, ordinals].flatMap((table) => bare(table).map(([one]) => one));
  const before = new Set(spellings(SIGNS_BEFORE));
  const signs = meanings(CURRENCY_SIGNS);
  // "5 $ HK"
  const letters = signs.filter(([sign]) => /^[a-z]{2,3}\$$/u.test(sign));
  const behind = letters.map(([sign, code]) => [`$ ${sign.slice(0, -1)}`, code] as const);
  const nouns = currencyNouns(language);
  const codes = currencyCodes(language);
  return {
    ...lexiconsOf(language),
    language,
    parts: new Lexicon<Part>([
      ...bare(numerals).map(([one, value]) => [one, { value, scale: false }] as const),
      ...bare(scales).map(([one, value]) => [one, { value, scale: true }] as const),
    ]),
    fractions: new Lexicon(inflected(meanings(language.fractions), language)),
    // "MXN$ 20", "20 $ CAD"
    currencyBefore: new Lexicon([...signs, ...codes, ...spelt(codes, '#$')]),
    currencyAfter: new Lexicon([
      ...currencySpellings(language),
      ...nouns,
      ...signs.filter(([sign]) => !before.has(sign)),
      ...behind,
      ...codes,
      ...spelt(codes, '$#|$ #'),
    ]),
    currencyNouns: new Set(nouns.map(([noun]) => noun)),
    subunits: new Lexicon(inflected([...meanings(language.subunits), ...meanings(SUBUNIT_NAMES)], language)),
    units: new Lexicon(unitSpellings(language)),
    percents: new Lexicon(
      meanings({
        pp: language.percentagePoint,
        bp: language.basisPoint,
        '%': language.percent,
      }),
    ),
    minus: wordList(language.minus, SIGNS.minus),
    per: wordList(language.per, SIGNS.per),
    rangeJoin: wordList(language.rangeJoin, SIGNS.rangeJoin),
    bounds: new Lexicon([
      ...joined(unaccented(meanings(language.bounds), language), language.boundJoins),
      ...meanings(BOUND_SIGNS),
    ]),
    between: joinedWords(language.between, language),
    betweenJoin: joinedWords(language.betweenJoin, language),
    levelFrom: wordList(language.levels.from),
    boundsAfter: new Lexicon([...meanings(language.boundsAfter), [SIGNS.atLeast, 'atLeast']]),
    changes: new Lexicon([...joined(meanings(language.changes), language.changeJoins), [SIGNS.up, 'up']]),
    ordinals: new Lexicon([...bare(ordinals), ...(ordinalNumerals ? meanings(numerals) : [])]),
    numberWords: new Set(numberWords),
    openers: new Set([...numberWords, ...firstWords(language)]),
    ranks: rankPatterns(language),
    unitNotes: new RegExp(`^\\(?${anyOf(language.unitNotes)}\\s?:\\s?(?<unit>[^()\\d]{1,24})\\)?$`, 'u'),
    scores: new RegExp(`${WORD_START}${anyOf(language.scores)}${WORD_END}`, 'u'),
    masks: maskPatterns(language),
    priced: new RegExp(`${WORD_START}(?:${language.priced})${WORD_END}[^.;]{0,40}$`, 'u'),
    unpriced: new RegExp(language.unpriced ?? '(?!)', 'u'),
    nounStops: wordList(...nounStops(language)),
    // "Rs. 500"
    abbreviations: wordList(
      language.abbreviations,
      ...signs.flatMap(([sign]) => (sign.endsWith('.') ? [sign.slice(0, -1)] : [])),
      ...(language.numberedMonths ? [] : shortMonths(id)),
    ),
  };
}

/** What of a language is no words, or words that are only matched with others or within patterns. */
const NOT_ALONE = [
  'id decimal group plural agreement accents prefixes powers bareMoney priced unpriced',
  'numbered masks dates periods changesApart changesClosing scores unitNotes',
  'numerals scales currencies notMoney subunits units boundJoins levels',
  'percent percentagePoint basisPoint labelEdges clauses joiners common',
] as const;
type Words<Line> = Line extends `${infer First} ${infer Rest}` ? First | Words<Rest> : Line;
export type NotAlone = Words<(typeof NOT_ALONE)[number]>;

/** Each other string of spellings and table of a language as a lexicon, under its own name. */
function lexiconsOf(language: Language): Lexicons {
  const others = NOT_ALONE.join(' ').split(' ');
  const tables = Object.entries(language).filter(
    ([name, data]) => !others.includes(name) && /^(?:String|Object)$/u.test(data.constructor.name),
  );
  return Object.fromEntries(
    tables.map(([name, data]) => [
      name,
      typeof data === 'string' ? wordList(data) : new Lexicon(meanings(data)),
    ]),
  ) as unknown as Lexicons;
}

/** Changes and bounds, each with what may stand between it and its amount. */
function joined<T>(words: Iterable<readonly [string, T]>, joins: string | undefined): [string, T][] {
  const ends = ['', ...(joins ? spellings(joins).map((join) => ` ${join}`) : [])];
  return [...words].flatMap(([one, meaning]) => ends.map((end): [string, T] => [one + end, meaning]));
}

/** "Sept", but not "July": a month in full may end a sentence. */
function shortMonths(id: string): string[] {
  const names = monthNames(id).map(([name]) => name);
  return names.slice(12).filter((name) => !names.slice(0, 12).includes(name));
}

/** The words around the ends of a range, each with what may stand between it and its amount. */
function joinedWords(pipe: string, { boundJoins }: Language): Lexicon<true> {
  const words = spellings(pipe).map((one) => [one, true] as const);
  return new Lexicon(joined(words, boundJoins));
}

/** Codes as patterns have them, `#` standing for each. */
function spelt(codes: readonly (readonly [string, string])[], patterns: string): [string, string][] {
  return spellings(patterns).flatMap((one) =>
    codes.map(([code, id]): [string, string] => [one.replace('#', () => code), id]),
  );
}

/** Codes of ISO 4217; those that are words in lower case are told apart by their capitals. */
function currencyCodes({ notMoney = '' }: Language): (readonly [string, string])[] {
  const words = new Set(spellings(`${CODES_THAT_ARE_WORDS}|${notMoney}`));
  return Intl.supportedValuesOf('currency')
    .filter((code) => !words.has(code))
    .map((code) => [code.toLowerCase(), code] as const);
}

/** The first words of scales, shares and multiples: a line without any, or a digit, states nothing. */
function firstWords(language: Language): string[] {
  const { scales, shares, halves, fractions, multiples } = language;
  return [scales, shares, halves, fractions, multiples]
    .flatMap((table) => unaccented(meanings<unknown>(table), language))
    .map(([one]) => one.slice(0, wordEnd(one, 0)) || one);
}
