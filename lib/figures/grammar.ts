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
import { anyOf, WORD_END, WORD_START } from '../text/pattern.ts';
import type { Bound, Change } from '../types.ts';
import { bareEnd, dateMasks } from './dates.ts';

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
  multiples: Lexicon<number>;
  ordinalEnds: Lexicon<true>;
  dateJoins: Lexicon<true>;
  ordinals: Map<string, number>;
  ranks: RegExp[];
  scores: RegExp;
  /** `digital`: none of its matches is without a digit. */
  masks: { rule: string; pattern: RegExp; digital: boolean }[];
  counted: Lexicon<true> | undefined;
  clause: RegExp;
  period: RegExp;
  nounStops: ReadonlySet<string>;
  lateStop: RegExp;
  labelEdges: ReadonlySet<string>;
  abbreviations: ReadonlySet<string>;
}

/** What no language may call a figure; on lower-case text. */
const MASKS: Record<string, string> = {
  // 09/03/2023, 2023-03-09, 04/2016, 20230309, 24 12 2014; not 08/17
  date: '\\d{1,2}[/.-]\\d{1,2}[/.-](?:19|20)?\\d{2}(?![\\d.,]\\d)|\\d{4}[-/]\\d{1,2}(?:[-/]\\d{1,2})?(?!\\d)|\\d{1,2}/(?:19|20)\\d{2}(?!\\d|[.,]\\d)|(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?!\\d)|(?<![\\d.,] ?)\\d{1,2} \\d{1,2} (?:(?:19|20)\\d{2}|\\d{2})(?! ?\\d|%|[.,]\\d)|\\d{1,2}/\\d{1,2}\\s?[-–]\\s?\\d{1,2}/\\d{1,2}',
  // 16:02, 7h30, 6pm, 3 p . m; not 2-1
  time: '\\d{1,2}[:h]\\d{2}(?::\\d{2})?(?!\\d)(?:\\s?[-–]\\s?\\d{1,2}[.:]\\d{2})?|\\d{1,4}(?:[:.]\\d{2})?(?:ish)?\\s?[ap]\\s?\\.?\\s?m\\.?(?!\\p{L})(?:\\s?[-–]\\s?\\d{1,2})?',
  // 2021-2025, 2020–21; not 1,200-1,500
  years: '(?:19|20)\\d{2}\\s?[-–/~]\\s?(?:(?:19|20)\\d{2}|\\d{2})(?![\\d%]|[.,]\\d)',
  // the 1990s
  decade: "(?:19|20)?\\d0['’]?s",
  // COVID-19, U.23, G7, A320, 5G; not 5kg
  code: '\\p{L}{1,20}[-–.]?\\d{1,6}(?:[-.]\\d{1,6})?(?![\\d%])|\\d{1,3}g(?=\\s(?:network|mobile)|$)',
  // 0299 3 600 123, +84 28 3822
  phone:
    '(?:\\+\\d{1,3}|(?<!\\d)0\\d{1,4})(?:[ .-]\\d{1,4}){2,5}|\\(\\d{3}\\)\\s?\\d{3}-\\d{4}|\\d{3}-\\d{3}-\\d{4}',
  // 1.8.0-beta.27, 192.168.0.1; not 1.200.000
  version: 'v?\\d{1,2}\\.\\d{1,2}\\.\\d{1,4}(?!\\d)(?:\\.\\d{1,4})?|\\d{1,3}(?:\\.\\d{1,3}){3}(?!\\d|\\.\\d)',
  // example.com/2023/item-20
  address: '(?:https?://|www\\.)\\S{1,300}|\\S{1,60}@\\S{1,60}',
  // #20713, [12]
  reference: '\\x23\\d{1,8}|\\[\\d{1,3}\\]',
  // 24/7
  always: '24/7',
  // "3. Then", "2)" at the head of a paragraph
  list: '(?<=^\\s{0,3})\\d{1,2}[.)](?=\\s)',
};
/** Masks without a match that has no digit. */
const DIGITAL = new Set([
  ...Object.keys(MASKS).filter((rule) => rule !== 'address'),
  'year',
  'article',
  'document',
  'dateDots',
]);
/** Masks whose pattern says itself where it begins. */
const OPEN = /^(?:reference|list)$/u;

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
  const numeral = anyOf(...Object.keys(language.numerals));
  const ordinal = anyOf(...Object.keys(language.ordinals), 'no-ordinal');
  const word = `(?:${numeral}|${ordinal})${WORD_END}`;
  const join = `(?:[ -](?:${anyOf(language.numberJoins)} )?)`;
  const number = `(?:\\d{1,4}(?:${anyOf(language.ordinalEnds)})?(?![\\d.,]\\d)|${word}(?:${join}${word}){0,1})`;
  const bare = bareEnd(language);
  const before = new Set(SIGNS_BEFORE.split('|'));
  const signs = [...spellings(CURRENCY_SIGNS)];
  const codes = currencyCodes();
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
      ...currencyNames(language),
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
    multiples: new Lexicon(valued(language.multiples)),
    ordinalEnds: words(language.ordinalEnds),
    dateJoins: words(language.dateJoins),
    ordinals: new Map([...valued(language.ordinals), ...valued(language.numerals)]),
    ranks: language.ranks.map(
      (source) => new RegExp(`${WORD_START}(?:${source.replace('#', `(?<n>${number})`)})`, 'gu'),
    ),
    scores: new RegExp(`${WORD_START}${anyOf(language.scores)}${WORD_END}`, 'u'),
    masks: [
      ...Object.entries(MASKS),
      ...Object.entries(dateMasks(language)),
      ...Object.entries(language.masks),
    ].map(([rule, source]) => ({
      rule,
      digital: DIGITAL.has(rule),
      pattern: new RegExp(
        `${OPEN.test(rule) ? '' : WORD_START}(?:${source.replaceAll('#', number).replaceAll('{bare}', bare)})`,
        'gu',
      ),
    })),
    counted: language.counted === undefined ? undefined : words(language.counted),
    clause: new RegExp(
      `(?<!\\d)[,;:]|[,;:](?!\\d)|[()“”"|\\n]|\\s[–—]\\s|${WORD_START}${anyOf(language.clauses)}${WORD_END}`,
      'giu',
    ),
    period: new RegExp(`${WORD_START}(?:${language.periods})${WORD_END}`, 'iu'),
    lateStop: new RegExp(language.lateStop ?? '(?!)', 'iu'),
    nounStops: new Set(language.nounStops.split('|')),
    labelEdges: new Set(language.labelEdges.split('|')),
    abbreviations: new Set([
      ...language.abbreviations.split('|'),
      ...monthNames(language.id).map(([name]) => name),
    ]),
  };
}

/** Codes of ISO 4217; those that are words in lower case are told apart by their capitals. */
function currencyCodes(): (readonly [string, string])[] {
  const words = new Set(CODES_THAT_ARE_WORDS.split('|'));
  return Intl.supportedValuesOf('currency')
    .filter((code) => !words.has(code))
    .map((code) => [code.toLowerCase(), code] as const);
}

/** Names of currencies as `Intl` has them, with their plural, and the noun alone where only one has it. */
function currencyNames({ id, currencyNoun, plural }: Language): (readonly [string, string])[] {
  const names = new Intl.DisplayNames([id], { type: 'currency' });
  const full = Intl.supportedValuesOf('currency')
    .map((code) => [(names.of(code) ?? '').toLowerCase(), code] as const)
    .filter(([name, code]) => name !== code.toLowerCase() && !name.includes('('));
  return full.flatMap(([name, code]) => {
    const noun = (currencyNoun === 'last' ? name.split(' ').at(-1) : name.split(' ')[0]) ?? '';
    const alone = noun.length > 4 && full.every(([other, its]) => its === code || !other.includes(noun));
    const all = alone ? [name, noun] : [name];
    return all.flatMap((one) => [[one, code] as const, [one + plural, code] as const]);
  });
}
