import type { Language } from '../languages/index.ts';
import {
  BOUND_SIGNS,
  CODES_THAT_ARE_WORDS,
  CURRENCY_SIGNS,
  SIGNS_BEFORE,
  UNIT_SYMBOLS,
} from '../languages/symbols.ts';
import { Lexicon, spellings, valued } from '../text/lexicon.ts';
import { monthNames } from '../text/months.ts';
import { anyOf, WORD_END, WORD_START, wordEnd } from '../text/pattern.ts';
import type { Bound, Change } from '../types.ts';
import { type MaskPattern, maskPatterns, rankPatterns } from './patterns.ts';

/** A part of a number in words: an addend, or a scale that multiplies what stands before. */
export interface Part {
  value: number;
  scale: boolean;
}

/** Fields of a language that are one list of spellings. */
const LISTS = [
  'numberJoins',
  'firstOnly',
  'neverFirst',
  'articles',
  'openingScales',
  'linkWords',
  'decimalWords',
  'minus',
  'denominatorEnds',
  'lesserJoins',
  'unitAdjectives',
  'notPer',
  'lookalikes',
  'per',
  'outOf',
  'quotient',
  'rangeJoin',
  'between',
  'betweenJoin',
  'levelJoins',
  'multipleBefore',
  'multipleAfter',
  'times',
  'ageBefore',
  'ordinalEnds',
  'dateJoins',
] as const satisfies (keyof Language)[];

/** A language made ready to match. */
export interface Grammar extends Record<(typeof LISTS)[number], Lexicon<true>> {
  language: Language;
  parts: Lexicon<Part>;
  shortScales: Lexicon<number>;
  moneyScales: Lexicon<number>;
  fractions: Lexicon<{ of: number; plural: boolean }>;
  halves: Lexicon<number>;
  shares: Lexicon<readonly [number, number]>;
  andHalf: Lexicon<number>;
  currencyBefore: Lexicon<string>;
  currencyAfter: Lexicon<string>;
  subunits: Lexicon<string>;
  units: Lexicon<string>;
  /** Units, and those that are one only behind "per". */
  unitsBelow: Lexicon<string>;
  percents: Lexicon<'%' | 'pp' | 'bp'>;
  bounds: Lexicon<Bound>;
  boundsAfter: Lexicon<Bound>;
  changes: Lexicon<Change>;
  changesAfter: Lexicon<Change>;
  multiples: Lexicon<number>;
  ordinals: Map<string, number>;
  ranks: RegExp[];
  scores: RegExp;
  /** "Unit: million USD", its `unit` named. */
  unitNotes: RegExp;
  masks: MaskPattern[];
  /** Words that a number may hold, to be marked for the masks. */
  numberWords: ReadonlySet<string>;
  /** First words of whatever may open a quantity without a digit. */
  openers: ReadonlySet<string>;
  /** Words that say that a bare number behind them is no money. */
  unpriced: RegExp;
  counted: Lexicon<true> | undefined;
  nounStops: ReadonlySet<string>;
  /** Words that open a longer counted noun. */
  classifiers: ReadonlySet<string>;
  /** Words that end no noun: the next belongs to them. */
  openSyllables: ReadonlySet<string>;
  /** Plurals of another form than most, and what ends like a plural but is none. */
  plurals: ReadonlySet<string>;
  singulars: RegExp;
  labelEdges: ReadonlySet<string>;
  lateStop: RegExp;
  abbreviations: ReadonlySet<string>;
}

const cache = new Map<string, Grammar>();

/** The grammar of a language, made once. */
export function grammarOf(language: Language): Grammar {
  const known = cache.get(language.id);
  const grammar = known ?? compile(language);
  if (!known) cache.set(language.id, grammar);
  return grammar;
}

function compile(language: Language): Grammar {
  const words = (pipe: string) => new Lexicon(pipe.split('|').map((one) => [one, true] as const));
  const numberWords = new Set(
    [language.numerals, language.ordinals].flatMap((table) => [...valued(table)].map(([one]) => one)),
  );
  const before = new Set(SIGNS_BEFORE.split('|'));
  const signs = [...spellings(CURRENCY_SIGNS)];
  const codes = currencyCodes(language);
  const lists = LISTS.map((name) => [name, words(language[name] ?? '')] as const);
  return {
    ...(Object.fromEntries(lists) as Record<(typeof LISTS)[number], Lexicon<true>>),
    language,
    parts: new Lexicon<Part>([
      ...[...valued(language.numerals)].map(([one, value]) => [one, { value, scale: false }] as const),
      ...[...valued(language.scales)].map(([one, value]) => [one, { value, scale: true }] as const),
    ]),
    shortScales: new Lexicon(valued(language.shortScales)),
    moneyScales: new Lexicon(valued(language.moneyScales ?? {})),
    fractions: new Lexicon(
      Object.entries(language.fractions).flatMap(([pipe, of]) =>
        pipe.split('|').map((one, at, all) => [one, { of, plural: at > 0 || all.length === 1 }] as const),
      ),
    ),
    halves: new Lexicon(valued(language.halves)),
    shares: new Lexicon(
      Object.entries(language.parts).flatMap(([pipe, share]) =>
        pipe.split('|').map((one) => [one, share] as const),
      ),
    ),
    andHalf: new Lexicon(valued(language.andHalf)),
    currencyBefore: new Lexicon([...signs, ...codes]),
    currencyAfter: new Lexicon([
      ...inflected(language.currencies, language),
      ...signs.filter(([sign]) => !before.has(sign)),
      ...codes,
    ]),
    subunits: new Lexicon(inflected(language.subunits, language)),
    units: new Lexicon([...inflected(language.units, language), ...spellings(UNIT_SYMBOLS)]),
    unitsBelow: new Lexicon(spellings(language.unitsBelow ?? {})),
    percents: new Lexicon([
      ...spellings({ pp: language.percentagePoint, bp: language.basisPoint, '%': language.percent }),
    ]),
    bounds: new Lexicon([...spellings(language.bounds), ...spellings(BOUND_SIGNS)]),
    boundsAfter: new Lexicon(spellings(language.boundsAfter)),
    changes: new Lexicon(spellings(language.changes)),
    changesAfter: new Lexicon(spellings(language.changesAfter)),
    multiples: new Lexicon(valued(language.multiples)),
    numberWords,
    openers: new Set([...numberWords, ...firstWords(language)]),
    ordinals: new Map([
      ...valued(language.ordinals),
      ...(language.ordinalNumerals ? valued(language.numerals) : []),
    ]),
    ranks: rankPatterns(language),
    unitNotes: new RegExp(`^\\(?${anyOf(language.unitNotes)}\\s?:\\s?(?<unit>[^()\\d]{1,24})\\)?$`, 'u'),
    scores: new RegExp(`${WORD_START}${anyOf(language.scores)}${WORD_END}`, 'u'),
    masks: maskPatterns(language),
    unpriced: new RegExp(language.bareMoney ? anyOf(language.bareMoney.unless) : '(?!)', 'u'),
    counted: language.counted === undefined ? undefined : words(language.counted),
    lateStop: new RegExp(language.lateStop ?? '(?!)', 'iu'),
    nounStops: new Set([
      ...language.nounStops.split('|'),
      ...[language.bounds, language.changes].flatMap((table) =>
        Object.values(table).flatMap((pipe) => pipe.split('|')),
      ),
    ]),
    classifiers: new Set(language.classifiers?.split('|')),
    openSyllables: new Set(language.openSyllables?.split('|')),
    plurals: new Set(language.plurals?.split('|')),
    singulars: new RegExp(language.singulars ?? '(?!)', 'iu'),
    labelEdges: new Set(language.labelEdges.split('|')),
    abbreviations: new Set([
      ...language.abbreviations.split('|'),
      ...(language.numberedMonths ? [] : shortMonths(language.id)),
    ]),
  };
}

/** The spellings of a table, each with its regular plural. */
function inflected(
  table: Partial<Record<string, string>>,
  { plural }: Language,
): (readonly [string, string])[] {
  return [...spellings(table)].flatMap(([one, meaning]) =>
    plural && one.length > 2
      ? [[one, meaning] as const, [one + plural, meaning] as const]
      : [[one, meaning] as const],
  );
}

/** "Sept", but not "July": a month in full may end a sentence. */
function shortMonths(id: string): string[] {
  const names = monthNames(id).map(([name]) => name);
  return names.slice(12).filter((name) => !names.slice(0, 12).includes(name));
}

/** Codes of ISO 4217; those that are words in lower case are told apart by their capitals. */
function currencyCodes({ notCodes = '' }: Language): (readonly [string, string])[] {
  const words = new Set(`${CODES_THAT_ARE_WORDS}|${notCodes}`.split('|'));
  return Intl.supportedValuesOf('currency')
    .filter((code) => !words.has(code))
    .map((code) => [code.toLowerCase(), code] as const);
}

/** The first words of scales, parts and multiples: a line without any, or a digit, states nothing. */
function firstWords({ scales, parts, halves, fractions, multiples }: Language): string[] {
  return [scales, parts, halves, fractions, multiples]
    .flatMap((table) => Object.keys(table))
    .flatMap((pipe) => pipe.split('|'))
    .map((one) => one.slice(0, wordEnd(one, 0)) || one);
}
