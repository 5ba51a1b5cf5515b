import type { Language } from '../languages/index.ts';
import {
  BOUND_SIGNS,
  CODES_THAT_ARE_WORDS,
  CURRENCY_SIGNS,
  SIGNS_BEFORE,
  UNIT_SYMBOLS,
} from '../languages/symbols.ts';
import { Lexicon, spellings, valued, wordList } from '../text/lexicon.ts';
import { currencyNames, monthNames, unitNames } from '../text/names.ts';
import { anyOf, WORD_END, WORD_START, wordEnd } from '../text/pattern.ts';
import type { Grammar, Lists, Part } from './grammar.ts';
import { maskPatterns, rankPatterns } from './patterns.ts';
import { nounStops } from './stops.ts';

/** A language made ready to match, from its data. */
export function compile(language: Language): Grammar {
  const numberWords = new Set(
    [language.numerals, language.ordinals].flatMap((table) => [...valued(table)].map(([one]) => one)),
  );
  const before = new Set(SIGNS_BEFORE.split('|'));
  const signs = [...spellings(CURRENCY_SIGNS)];
  const codes = currencyCodes(language);
  const lists = Object.entries(language)
    .filter(([, pipe]) => typeof pipe === 'string')
    .map(([name, pipe]) => [name, wordList(pipe)] as const);
  return {
    ...(Object.fromEntries(lists) as unknown as Lists),
    language,
    parts: new Lexicon<Part>([
      ...[...valued(language.numerals)].map(([one, value]) => [one, { value, scale: false }] as const),
      ...[...valued(language.scales)].map(([one, value]) => [one, { value, scale: true }] as const),
    ]),
    shortScales: new Lexicon(valued(language.shortScales)),
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
      ...inflected(spellings(language.currencies), language),
      ...signs.filter(([sign]) => !before.has(sign)),
      ...codes,
      ...inflected(currencyNames(language.id), language),
    ]),
    subunits: new Lexicon(inflected(spellings(language.subunits), language)),
    units: new Lexicon([
      ...inflected(spellings(language.units), language),
      ...spellings(UNIT_SYMBOLS),
      ...inflected(unitNames(language.id), language),
    ]),
    unitsBelow: new Lexicon(spellings(language.unitsBelow ?? {})),
    percents: new Lexicon([
      ...spellings({ pp: language.percentagePoint, bp: language.basisPoint, '%': language.percent }),
    ]),
    bounds: new Lexicon([...spellings(language.bounds), ...spellings(BOUND_SIGNS)]),
    boundsAfter: new Lexicon(spellings(language.boundsAfter)),
    changes: new Lexicon(joined(spellings(language.changes), language)),
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
    nounStops: wordList(...nounStops(language)),
    abbreviations: wordList(
      language.abbreviations,
      ...(language.numberedMonths ? [] : shortMonths(language.id)),
    ),
  };
}

/** Spellings, each with its regular plural. */
function inflected(
  names: Iterable<readonly [string, string]>,
  { plural }: Language,
): (readonly [string, string])[] {
  return [...names].flatMap(([one, meaning]) =>
    plural && one.length > 2
      ? [[one, meaning] as const, [one + plural, meaning] as const]
      : [[one, meaning] as const],
  );
}

/** Changes, each with what may stand between it and its amount. */
function joined<T>(changes: Iterable<[string, T]>, { changeJoins }: Language): [string, T][] {
  const ends = ['', ...(changeJoins?.split('|') ?? []).map((join) => ` ${join}`)];
  return [...changes].flatMap(([one, change]) => ends.map((end): [string, T] => [one + end, change]));
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
