import type { Language } from '../../languages/index.ts';
import { type Lexicon, wordList } from '../../text/lexicon.ts';
import { monthNames } from '../../text/names.ts';
import { oncePer } from '../../text/once-per.ts';
import { anyOf, LETTERS, light, spellings, WORD_END, WORD_START } from '../../text/pattern.ts';
import { type Grammar, grammarOf } from '../grammar/grammar.ts';

/** The words by which a language's labels are cut, made ready to match. */
export interface Wording extends Grammar {
  /** Most words of a label, and fewest that say something. */
  most: number;
  least: number;
  /** Marks, in its first group, and words of plain text. */
  token: RegExp;
  /** By their first word: words and phrases that join, open a clause or hold together, the longest first. */
  phrases: ReadonlyMap<string, readonly { text: string; kind: 'hard' | 'soft' | 'word' }[]>;
  /** Dates and periods on plain text: those worth showing beside a value, and the others. */
  shownTimes: RegExp;
  otherTimes: readonly RegExp[];
  /** The little words that begin and end no label, those of levels among them. */
  edges: Lexicon<true>;
  levels: { from: Lexicon<true>; to: Lexicon<true> };
  standsFor: readonly { determiners: Lexicon<true>; pattern: RegExp }[];
}

const MARK =
  'https?://\\S{1,200}|[.!?](?=\\s)|(?<!\\d)[,;:]|[,;:](?!\\d)|[()[\\]|\\n\\t•]|\\s[–—-]{1,2}\\s|—';
/** A word with its inner marks: "S&P", "U.S", "km/h"; "1,5"; and what an amount is for: "/ share". */
const WORD = `(?:/\\s?)?[${LETTERS}0-9][${LETTERS}0-9.,'’&/%-]{0,40}(?<![.,'’-])`;

/** The wording of a language, made once. */
export const wordingOf = oncePer(compile);

function compile(language: Language): Wording {
  const { from, to } = language.levels;
  const grammar = grammarOf(language);
  return {
    ...grammar,
    most: language.labelWords,
    least: Math.ceil(language.labelWords / 3),
    token: new RegExp(`(${MARK})|${WORD}`, 'gu'),
    phrases: phrasesOf(language),
    ...timesOf(language),
    edges: wordList(language.labelEdges, from, to, language.again ?? ''),
    binders: wordList(language.binders, language.determiners),
    levels: { from: grammar.levelFrom, to: wordList(to) },
    standsFor: (language.standsFor ?? []).map(([pipe, pattern]) => ({
      determiners: wordList(pipe),
      pattern,
    })),
  };
}

/** The joining words, and whatever of the little words is written with spaces. */
function phrasesOf(language: Language): Wording['phrases'] {
  const {
    clauses,
    joiners,
    compounds,
    predicates,
    asides,
    labelEdges,
    levels,
    again = '',
    among = '',
  } = language;
  const entries = (pipe: string, kind: 'hard' | 'soft' | 'word') =>
    spellings(pipe).map((text) => ({ text, kind }));
  const held = [compounds, predicates, asides, labelEdges, levels.from, levels.to, again, among].flatMap(
    (pipe) => entries(pipe, 'word'),
  );
  const all = [
    ...entries(clauses, 'hard'),
    ...entries(joiners, 'soft'),
    ...held.filter(({ text }) => text.includes(' ')),
  ].sort((a, b) => b.text.length - a.text.length);
  return Map.groupBy(all, ({ text }) => text.split(' ')[0] ?? '');
}

/** The periods of a language, and its other dates and times; one pattern of them all would take far longer to compile. */
function timesOf(language: Language): Pick<Wording, 'shownTimes' | 'otherTimes'> {
  const { id, periods, dates, numberedMonths } = language;
  const months = numberedMonths ? [] : monthNames(id).map(([name]) => name);
  const asWords = (source: string) => new RegExp(`${WORD_START}(?:${light(source)})${WORD_END}`, 'gu');
  const masks = grammarOf(language).masks.filter(({ rule }) => /date|time|clock/iu.test(rule));
  return {
    shownTimes: asWords(periods.replaceAll('{month}', anyOf(...months.slice(0, 12)))),
    otherTimes: [asWords(dates), ...masks.map(({ pattern }) => pattern)],
  };
}
