import type { Language } from '../../languages/index.ts';
import type { Lexicon } from '../../text/lexicon.ts';
import { oncePer } from '../../text/once-per.ts';
import { compile, type NotAlone } from './compile.ts';
import type { MaskPattern } from './patterns.ts';

/** A part of a number in words: an addend, or a scale that multiplies what stands before. */
export interface Part {
  value: number;
  scale: boolean;
}

/** Of a string of spellings, of a table of them by what they mean, or of one by spellings. */
type LexiconOf<Data> = Data extends string
  ? Lexicon<true>
  : Data extends Partial<Record<infer Key, infer Value>>
    ? Lexicon<Value extends string | undefined ? Key : Value>
    : never;

type Table = string | Record<string, number | readonly [number, number]> | Partial<Record<string, string>>;

/** Each table of words of a language as a lexicon under its own name; absent where the language has none. */
export type Lexicons = {
  [Name in Exclude<keyof Language, NotAlone> as NonNullable<Language[Name]> extends Table
    ? Name
    : never]: LexiconOf<Language[Name]>;
};

/** A language made ready to match. */
export interface Grammar extends Lexicons {
  language: Language;
  /** Numerals and scales. */
  parts: Lexicon<Part>;
  currencyBefore: Lexicon<string>;
  currencyAfter: Lexicon<string>;
  /** Those of its names that may be names of people and places. */
  currencyNouns: ReadonlySet<string>;
  subunits: Lexicon<string>;
  units: Lexicon<string>;
  percents: Lexicon<string>;
  /** Words of the level that a change comes from. */
  levelFrom: Lexicon<true>;
  ranks: RegExp[];
  scores: RegExp;
  /** "Unit: million USD", its `unit` named. */
  unitNotes: RegExp;
  masks: MaskPattern[];
  /** Words that a number may hold, to be marked for the masks. */
  numberWords: ReadonlySet<string>;
  /** First words of whatever may open a quantity without a digit. */
  openers: ReadonlySet<string>;
  /** Words that say that a bare number behind them is money, and those that say that it is none. */
  priced: RegExp;
  unpriced: RegExp;
}

/** The grammar of a language, made once. */
export const grammarOf: (language: Language) => Grammar = oncePer(compile);
