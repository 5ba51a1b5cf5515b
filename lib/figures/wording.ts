import type { Language } from '../languages/index.ts';
import { anyOf, WORD_END, WORD_START } from '../text/pattern.ts';
import { bareEnd } from './dates.ts';

/** The words by which a language's labels are cut, made ready to match. */
export interface Wording {
  language: Language;
  /** Most words of a label, and fewest that say something. */
  most: number;
  least: number;
  /** Marks, joining words and words, told apart by the group that matched. */
  token: RegExp;
  /** Dates and periods on plain text; those worth showing in the group `shown`. */
  time: RegExp;
  edges: ReadonlySet<string>;
  predicates: ReadonlySet<string>;
  binders: ReadonlySet<string>;
  asides: ReadonlySet<string>;
  causes: ReadonlySet<string>;
}

/** Masks of a language that are dates and times. */
const TIMES = [
  'date',
  'dayMonth',
  'dayOf',
  'month',
  'year',
  'years',
  'quarter',
  'weekday',
  'period',
  'clock',
];
/** 16:02; 09/03/2023; 2021-2025 */
const ANY_TIME =
  '\\d{1,2}[:h]\\d{2}(?!\\d)|\\d{1,2}[/.-]\\d{1,2}[/.-](?:19|20)\\d{2}(?!\\d)|(?:19|20)\\d{2}\\s?[-–]\\s?(?:19|20)\\d{2}(?!\\d)';
const MARK = '(?<!\\d)[,;:]|[,;:](?!\\d)|[()[\\]|\\n\\t•]|\\s[–—-]\\s';
/** A word with its inner marks: "S&P", "U.S", "km/h"; "1,5"; and what an amount is for: "/ share". */
const WORD = "(?:/\\s?)?[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}.,'’&/%-]{0,40}(?<![.,'’-])";

const cache = new Map<string, Wording>();

/** The wording of a language, made once. */
export function wordingOf(language: Language): Wording {
  const known = cache.get(language.id);
  const wording = known ?? compile(language);
  if (!known) cache.set(language.id, wording);
  return wording;
}

function compile(language: Language): Wording {
  const set = (pipe: string) => new Set(pipe.split('|'));
  const group = (name: string, pipe: string) => `${WORD_START}(?<${name}>${anyOf(pipe)})${WORD_END}`;
  const numeral = `(?:\\d{1,4}|${anyOf(...Object.keys(language.numerals), ...Object.keys(language.ordinals))})`;
  const { compounds, predicates, asides, labelEdges } = language;
  const held = [compounds, predicates, asides, labelEdges]
    .flatMap((pipe) => pipe.split('|'))
    .filter((one) => one.includes(' '));
  const times = TIMES.flatMap((name) => language.masks[name] ?? []);
  return {
    language,
    most: language.labelWords,
    least: Math.ceil(language.labelWords / 3),
    token: new RegExp(
      `(?<mark>${MARK})|${group('hard', language.clauses)}|${group('held', held.join('|'))}|${group('soft', language.joiners)}|(?<word>${WORD})`,
      'giu',
    ),
    time: new RegExp(
      `${WORD_START}(?:(?<shown>${language.periods})|${[...times, ANY_TIME].join('|').replaceAll('#', numeral).replaceAll('{bare}', bareEnd(language))})${WORD_END}`,
      'gu',
    ),
    edges: set(language.labelEdges),
    predicates: set(language.predicates),
    binders: set(language.binders),
    asides: set(language.asides),
    causes: set(language.causes),
  };
}
