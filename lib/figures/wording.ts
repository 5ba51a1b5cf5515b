import type { Language } from '../languages/index.ts';
import { type Lexicon, wordList } from '../text/lexicon.ts';
import { monthNames } from '../text/names.ts';
import { anyOf, LETTERS, light, WORD_END, WORD_START } from '../text/pattern.ts';
import { type Grammar, grammarOf } from './grammar.ts';

/** The words by which a language's labels are cut, made ready to match. */
export interface Wording extends Grammar {
  /** Most words of a label, and fewest that say something. */
  most: number;
  least: number;
  /** Marks, in its first group, and words of plain text. */
  token: RegExp;
  /** By their first word: words and phrases that join, open a clause or hold together, the longest first. */
  phrases: ReadonlyMap<string, readonly { text: string; kind: 'hard' | 'soft' | 'word' }[]>;
  /** Dates and periods on plain text; those worth showing in the group `shown`. */
  time: RegExp;
  /** The little words that begin and end no label, those of levels among them. */
  edges: Lexicon<true>;
  levels: { from: Lexicon<true>; to: Lexicon<true> };
}

/** 16:02, 10:32 p.m.; 7h30; 09/03/2023; 2021-2025 */
const ANY_TIME =
  '\\d{1,2}(?::\\d{2}|h(?:\\d{2})?)(?!\\d)(?:\\s?[ap]\\.?m\\.?)?|\\d{1,2}[/.-]\\d{1,2}[/.-](?:19|20)\\d{2}(?!\\d)|(?:19|20)\\d{2}\\s?[-–]\\s?(?:19|20)\\d{2}(?!\\d)';
const MARK =
  'https?://\\S{1,200}|[.!?](?=\\s)|(?<!\\d)[,;:]|[,;:](?!\\d)|[()[\\]|\\n\\t•]|\\s[–—-]{1,2}\\s|—';
/** A word with its inner marks: "S&P", "U.S", "km/h"; "1,5"; and what an amount is for: "/ share". */
const WORD = `(?:/\\s?)?[${LETTERS}0-9][${LETTERS}0-9.,'’&/%-]{0,40}(?<![.,'’-])`;

const cache = new Map<Language, Wording>();

/** The wording of a language, made once. */
export function wordingOf(language: Language): Wording {
  const known = cache.get(language);
  const wording = known ?? compile(language);
  if (!known) cache.set(language, wording);
  return wording;
}

function compile(language: Language): Wording {
  const { from, to } = language.levels;
  return {
    ...grammarOf(language),
    most: language.labelWords,
    least: Math.ceil(language.labelWords / 3),
    token: new RegExp(`(${MARK})|${WORD}`, 'gu'),
    phrases: phrasesOf(language),
    time: timeOf(language),
    edges: wordList(language.labelEdges, from, to),
    binders: wordList(language.binders, language.determiners),
    levels: { from: wordList(from), to: wordList(to) },
  };
}

/** The joining words, and whatever of the little words is written with spaces. */
function phrasesOf(language: Language): Wording['phrases'] {
  const { clauses, joiners, compounds, predicates, asides, labelEdges, levels } = language;
  const entries = (pipe: string, kind: 'hard' | 'soft' | 'word') =>
    pipe.split('|').map((text) => ({ text, kind }));
  const held = [compounds, predicates, asides, labelEdges, levels.from, levels.to].flatMap((pipe) =>
    entries(pipe, 'word'),
  );
  const all = [
    ...entries(clauses, 'hard'),
    ...entries(joiners, 'soft'),
    ...held.filter(({ text }) => text.includes(' ')),
  ].sort((a, b) => b.text.length - a.text.length);
  return Map.groupBy(all, ({ text }) => text.split(' ')[0] ?? '');
}

/** The periods of a language and its dates: "3. Oktober 2024", "May 3, 2024", "octobre 2024" by the names of `Intl`, and its own. */
function timeOf({ id, periods, dates, dateJoins, numberedMonths }: Language): RegExp {
  const names = numberedMonths ? [] : monthNames(id).map(([name]) => name);
  const month = `${anyOf(...names)}\\.?`;
  const join = `(?:${anyOf(dateJoins)}\\s)?`;
  const day = '\\d{1,2}(?:st|nd|rd|th|er|º|\\.)?';
  const named = `${day}\\s${join}${month}(?:,?\\s${join}\\d{4})?|${month}\\s${day}(?!\\d)(?:,?\\s\\d{4})?|${month},?\\s${join}\\d{4}`;
  const shown = light(periods.replaceAll('{month}', anyOf(...names.slice(0, 12))));
  const all = numberedMonths ? dates : `${dates}|${named}`;
  return new RegExp(`${WORD_START}(?:(?<shown>${shown})|${light(all)}|${ANY_TIME})${WORD_END}`, 'gu');
}
