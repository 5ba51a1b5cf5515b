import type { Language } from '../languages/index.ts';
import type { Lexicon } from '../text/lexicon.ts';
import type { Bound, Change } from '../types.ts';
import { compile } from './compile.ts';
import type { MaskPattern } from './patterns.ts';

/** A part of a number in words: an addend, or a scale that multiplies what stands before. */
export interface Part {
  value: number;
  scale: boolean;
}

/** What is one string of spellings in a language, under its own name; absent where the language has none. */
export type Lists = {
  [Name in keyof Language as NonNullable<Language[Name]> extends string ? Name : never]: Lexicon<true>;
};

/** A language made ready to match. */
export interface Grammar extends Omit<Lists, 'scores' | 'unitNotes'> {
  language: Language;
  parts: Lexicon<Part>;
  shortScales: Lexicon<number>;
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
}

const cache = new Map<Language, Grammar>();

/** The grammar of a language, made once. */
export function grammarOf(language: Language): Grammar {
  const known = cache.get(language);
  const grammar = known ?? compile(language);
  if (!known) cache.set(language, grammar);
  return grammar;
}
