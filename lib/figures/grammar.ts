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

/** A language made ready to match. */
export interface Grammar {
  language: Language;
  parts: Lexicon<Part>;
  shortScales: Lexicon<number>;
  moneyScales: Lexicon<number>;
  numberJoins: Lexicon<true>;
  firstOnly: Lexicon<true>;
  neverFirst: Lexicon<true>;
  articles: Lexicon<true>;
  openingScales: Lexicon<true>;
  linkWords: Lexicon<true>;
  decimalWords: Lexicon<true>;
  minus: Lexicon<true>;
  fractions: Lexicon<{ of: number; plural: boolean }>;
  halves: Lexicon<number>;
  denominatorEnds: Lexicon<true>;
  lesserJoins: Lexicon<true>;
  unitAdjectives: Lexicon<true>;
  notPer: Lexicon<true>;
  shares: Lexicon<readonly [number, number]>;
  andHalf: Lexicon<number>;
  currencyBefore: Lexicon<string>;
  currencyAfter: Lexicon<string>;
  subunits: Lexicon<string>;
  units: Lexicon<string>;
  percents: Lexicon<'%' | 'pp' | 'bp'>;
  per: Lexicon<true>;
  outOf: Lexicon<true>;
  rangeJoin: Lexicon<true>;
  between: Lexicon<true>;
  betweenJoin: Lexicon<true>;
  bounds: Lexicon<Bound>;
  boundsAfter: Lexicon<Bound>;
  changes: Lexicon<Change>;
  changesAfter: Lexicon<Change>;
  multipleBefore: Lexicon<true>;
  multipleAfter: Lexicon<true>;
  times: Lexicon<true>;
  ageBefore: Lexicon<true>;
  multiples: Lexicon<number>;
  ordinalEnds: Lexicon<true>;
  dateJoins: Lexicon<true>;
  ordinals: Map<string, number>;
  ranks: RegExp[];
  scores: RegExp;
  masks: MaskPattern[];
  /** Words that a number may hold, to be marked for the masks. */
  numberWords: ReadonlySet<string>;
  /** First words of whatever may open a quantity without a digit. */
  openers: ReadonlySet<string>;
  counted: Lexicon<true> | undefined;
  nounStops: ReadonlySet<string>;
  /** Plurals of another form than most. */
  plurals: ReadonlySet<string>;
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
  return {
    language,
    parts: new Lexicon<Part>([
      ...[...valued(language.numerals)].map(([one, value]) => [one, { value, scale: false }] as const),
      ...[...valued(language.scales)].map(([one, value]) => [one, { value, scale: true }] as const),
    ]),
    shortScales: new Lexicon(valued(language.shortScales)),
    moneyScales: new Lexicon(valued(language.moneyScales ?? {})),
    numberJoins: words(language.numberJoins),
    firstOnly: words(language.firstOnly ?? ''),
    neverFirst: words(language.neverFirst ?? ''),
    articles: words(language.articles),
    openingScales: words(language.openingScales),
    linkWords: words(language.linkWords),
    decimalWords: words(language.decimalWords),
    minus: words(language.minus),
    fractions: new Lexicon(
      Object.entries(language.fractions).flatMap(([pipe, of]) =>
        pipe.split('|').map((one, at, all) => [one, { of, plural: at > 0 || all.length === 1 }] as const),
      ),
    ),
    halves: new Lexicon(valued(language.halves)),
    denominatorEnds: words(language.denominatorEnds ?? ''),
    lesserJoins: words(language.lesserJoins),
    unitAdjectives: words(language.unitAdjectives ?? ''),
    notPer: words(language.notPer ?? ''),
    shares: new Lexicon(
      Object.entries(language.parts).flatMap(([pipe, share]) =>
        pipe.split('|').map((one) => [one, share] as const),
      ),
    ),
    andHalf: new Lexicon(valued(language.andHalf)),
    currencyBefore: new Lexicon([...signs, ...codes]),
    currencyAfter: new Lexicon([
      ...spellings(language.currencies),
      ...signs.filter(([sign]) => !before.has(sign)),
      ...codes,
    ]),
    subunits: new Lexicon(spellings(language.subunits)),
    units: new Lexicon([...spellings(language.units), ...spellings(UNIT_SYMBOLS)]),
    percents: new Lexicon([
      ...spellings({ pp: language.percentagePoint, bp: language.basisPoint, '%': language.percent }),
    ]),
    per: words(language.per),
    outOf: words(language.outOf),
    rangeJoin: words(language.rangeJoin),
    between: words(language.between),
    betweenJoin: words(language.betweenJoin),
    bounds: new Lexicon([...spellings(language.bounds), ...spellings(BOUND_SIGNS)]),
    boundsAfter: new Lexicon(spellings(language.boundsAfter)),
    changes: new Lexicon(spellings(language.changes)),
    changesAfter: new Lexicon(spellings(language.changesAfter)),
    multipleBefore: words(language.multipleBefore),
    multipleAfter: words(language.multipleAfter),
    times: words(language.times),
    ageBefore: words(language.ageBefore ?? ''),
    multiples: new Lexicon(valued(language.multiples)),
    ordinalEnds: words(language.ordinalEnds),
    dateJoins: words(language.dateJoins),
    numberWords,
    openers: new Set([...numberWords, ...firstWords(language)]),
    ordinals: new Map([...valued(language.ordinals), ...valued(language.numerals)]),
    ranks: rankPatterns(language),
    scores: new RegExp(`${WORD_START}${anyOf(language.scores)}${WORD_END}`, 'u'),
    masks: maskPatterns(language),
    counted: language.counted === undefined ? undefined : words(language.counted),
    lateStop: new RegExp(language.lateStop ?? '(?!)', 'iu'),
    nounStops: new Set([
      ...language.nounStops.split('|'),
      ...[language.bounds, language.changes].flatMap((table) =>
        Object.values(table).flatMap((pipe) => pipe.split('|')),
      ),
    ]),
    plurals: new Set(language.plurals?.split('|')),
    labelEdges: new Set(language.labelEdges.split('|')),
    abbreviations: new Set([
      ...language.abbreviations.split('|'),
      ...(language.numberedMonths ? [] : monthNames(language.id).map(([name]) => name)),
    ]),
  };
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
