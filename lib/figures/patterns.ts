import type { Language } from '../languages/index.ts';
import { anyOf, light, WORD_START } from '../text/pattern.ts';
import { dateMasks } from './dates.ts';
import { MARK } from './marks.ts';

/** Expressions that are never a figure, by a named rule. */
export interface MaskPattern {
  rule: string;
  pattern: RegExp;
  /** It reads numbers in words as marks. */
  marked: boolean;
  /** None of its matches is without a digit. */
  digital: boolean;
  /** None of its matches is without one of these; undefined for any text. */
  needs: readonly string[] | undefined;
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
  // COVID-19, U.23, G7, A320, 5G, 401(k), f/2.8; not 5kg
  code: '(?<=(?<![\\p{L}\\p{N}])\\p{L}{1,20}[-–.]?)\\d{1,6}(?:[-.]\\d{1,6})?(?![\\d%]|[.,]\\d)|(?<![\\p{L}\\p{N}])[2-6]g(?=\\s(?:network|mobile)|$)|\\d{1,4}\\(\\p{L}\\)|(?<![\\p{L}\\p{N}])f/\\d{1,2}(?:\\.\\d)?',
  // 0299 3 600 123, +84 28 3822
  phone:
    '\\+\\d{1,3}(?:[ .()-]{1,2}\\d{1,4}){2,6}|(?<![\\d.,])0\\d{1,4}(?:[ .-]\\d{1,4}){2,5}|(?<![\\d.,])0\\d{2,4}[ /-]\\d{5,8}(?!\\d)|\\(\\d{3}\\)\\s?\\d{3}-\\d{4}|\\d{3}-\\d{3}-\\d{4}',
  // 1.8.0-beta.27, 192.168.0.1; not 1.200.000.000
  version:
    '(?!\\d{1,3}(?:\\.\\d{3}){3,9}(?![.\\d]))\\d{1,3}(?:\\.\\d{1,3}){3,900}(?!\\d|\\.\\d)|v?\\d{1,2}\\.\\d{1,2}\\.\\d{1,4}(?!\\d)(?:\\.\\d{1,4})?',
  // 4 8 15 16 23 42 and 4 - 8 - 15 - 16 - 23, as lots, cells and puzzles go; not 1 234 567
  row: '(?:\\d{1,2}\\s?[-–]\\s?){4,12}\\d{1,2}(?![\\d%]|[.,]\\d)|(?<![\\d.,])\\d{1,4}(?:[ ,;]{1,2}\\d{1,4}){4,900}(?![\\d%]|[.,]\\d)',
  // example.com/2023/item-20
  address: '(?:https?://|www\\.)\\S{1,300}',
  // desk2@example.com
  mail: '\\S{1,60}@\\S{1,60}',
  // 8-8-4
  record: '\\d{1,3}-\\d{1,3}-\\d{1,3}(?![\\d-]|\\s?%|[.,]\\d)',
  // #20713, [12], (4, 5)
  reference: '\\x23\\s?\\d{1,8}|\\[\\d{1,3}\\]|\\((?:\\d{1,3}, ?){1,8}\\d{1,3}\\)',
  // 122x67x39mm, 1920×1080, 0x9f
  size: '0x\\s?[\\da-f]{1,16}(?![\\p{L}\\d])|\\d{1,5}(?:[.,]\\d{1,3})?(?:[a-z]{1,2})?(?:\\s?[x×*]\\s?\\d{1,5}(?:[.,]\\d{1,3})?){1,3}(?:\\s?(?:mm|cm|m|in|inch|inches|ft))?(?![\\p{L}\\d])',
  // a 4K screen, 1080p; not $4k
  screen: '(?<![$€£¥₫₹\\d.,]\\s?)(?:[48]k|(?:480|720|1080|1440|2160)[pi])(?![\\p{L}\\d])',
  // if (a == b) { i += 1; }, 0x F0 9F 91
  source:
    '^(?=[^\\n]{0,1900}(?:[=!&|+:]{2}|[{;]\\s{0,3}$|[-+]=|//\\s|\\{"|__[a-z]))[^\\n]{1,2000}|0x(?:\\s?[\\da-f]{2}(?![\\p{L}\\d])){1,16}',
  // 24/7, 24/24, 1:1
  always: '24/(?:7|24)(?!\\d)|1:1(?!\\d)',
  // "3. Then", "2)" at the head of a paragraph, "38 Blake Jones 6 0 0" and "| 8 | Acme |" in a table
  list: '(?<=^\\s{0,3})(?:\\|\\s?\\d{1,3}(?=\\s?\\|)|\\d{1,2}[.)](?=\\s)|\\d{1,3}(?=\\t| [^\\d\\n]{2,60}(?: [-\\d.,%]{1,14}){2,20}\\s{0,3}$))',
};
/** What a line must hold for a mask to be tried. */
const NEEDS: Record<string, readonly string[]> = {
  address: ['://', 'www.'],
  mail: ['@'],
  reference: ['#', '[', '('],
  always: ['24/', '1:1'],
  source: [' == ', ' === ', ' += ', ' = ', '{', '};', '++', ' && ', '::', '__', '//', '0x'],
};
const DIGITAL = new Set([
  ...Object.keys(MASKS).filter((rule) => !NEEDS[rule]),
  'year',
  'article',
  'document',
  'dateDots',
]);
/** Masks whose pattern says itself where it begins. */
const OPEN = /^(?:reference|list|code|screen|source)$/u;

/** What stands for `{bare}`: no unit behind; of a match with this group the words behind are looked at too. */
const BARE = '(?![\\d%€$£]|[.,]\\d)(?<bare>)';

/** The masks of every language and of this one. */
export function maskPatterns(language: Language): MaskPattern[] {
  const number = numberPattern(language);
  const sources = { ...MASKS, ...dateMasks(language) };
  return [...Object.entries(sources), ...Object.entries(language.masks)].map(([rule, source]) => ({
    rule,
    digital: DIGITAL.has(rule),
    marked: source.includes('#'),
    needs: NEEDS[rule],
    pattern: new RegExp(
      `${OPEN.test(rule) ? '' : WORD_START}(?:${light(source.replaceAll('#', number).replaceAll('{bare}', BARE))})`,
      'gu',
    ),
  }));
}

/** The patterns of a place in an order, its number named `n`. */
export function rankPatterns(language: Language): RegExp[] {
  const number = `(?<n>${numberPattern(language)})`;
  return language.ranks.map(
    (source) => new RegExp(`${WORD_START}(?:${light(source.replace('#', number))})`, 'dgu'),
  );
}

/** Digits, or a number in words as `markNumbers` leaves it. */
function numberPattern({ ordinalEnds, numberJoins }: Language): string {
  // "hạng năm 2016" is no fifth.
  const word = `${MARK}{1,24}(?!${MARK}| \\d)`;
  const ends = ordinalEnds ? `(?:${anyOf(ordinalEnds)})?` : '';
  return `(?:\\d{1,4}${ends}(?![\\d.,]\\d)|${word}(?:[ -](?:${anyOf(numberJoins)} )?${word})?)`;
}
