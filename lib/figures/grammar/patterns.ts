import type { Language } from '../../languages/index.ts';
import { anyOf, light, spellings, WORD_START } from '../../text/pattern.ts';
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
}

/** What no language may call a figure; on lower-case text. `{half}` stands for the letters of "am" and "pm". */
const MASKS: Record<string, string> = {
  // 09/03/2023, 2023-03-09, 04/2016, 2023/2024; not 08/17
  date: '\\d{1,2}[/.-]\\d{1,2}[/.-](?:19|20)?\\d{2}(?![\\d.,]\\d)|\\d{4}[-/]\\d{1,2}(?:[-/]\\d{1,2})?(?!\\d)|(?:\\d{1,2}[/-]|(?:19|20)\\d{2}/)(?:19|20)\\d{2}(?!\\d|[.,]\\d)',
  // 16:02, 1:52.33, 7h30 - 8:15, 6pm; not 2-1
  time: '\\d{1,2}[:h]\\d{2}(?::\\d{2})?(?:[.,]\\d{1,3})?(?!\\d)(?:\\s?[-–]\\s?\\d{1,2}[.:]\\d{2})?|\\d{1,4}(?:[:.]\\d{2})?\\s?{half}\\s?\\.?\\s?m\\.?(?!\\p{L})',
  // 15.6°N, 41°43′ N
  position: '\\d{1,3}(?:[.,]\\d{1,5})?°(?:[\\d.,\\s]{1,8}[\'’′"”″]{1,2}\\s?){0,2}[nsewo](?!\\p{L})',
  // in '99, the 1990s
  decade: "['’]\\d{2}(?!\\d)|\\d{1,3}0['’]?s(?!\\p{L})",
  // COVID-19, U.23, G7, A320, 401(k), f/2.8; not 5kg
  code: '(?<=(?<![\\p{L}\\p{N}])\\p{L}{1,20}[-–.+]?)\\d{1,6}(?:[-.]\\d{1,6})?(?![\\d%]|[.,]\\d)|\\d{1,4}\\(\\p{L}\\)|(?<![\\p{L}\\p{N}])f/\\d{1,2}(?:\\.\\d)?',
  // +84 28 3822, 0299 3 600 123, (555) 123-4567, 1800599999; 955 54 50 60 and 55 5622 1532, not 1 300 000 nor 2022 120 000
  phone:
    '\\+\\d{1,3}(?:[ .()-]{1,2}\\d{1,4}){2,6}|(?<![\\d.,])0\\d{1,4}(?:(?:[ .-]\\d{1,4}){2,5}|[ /-]\\d{5,8}(?!\\d))|\\(?\\d{3}(?:\\)\\s?|-)\\d{3}-\\d{4}|(?<![\\d.,])(?:0(?: \\d{3}){3}(?!\\d)|1[89]00[ .]?\\d{4,6}(?!\\d)|(?!(?:19|20)\\d{2} |\\d{1,3}(?: \\d{3}){2,4}(?! ?\\d))\\d{2,4}(?: \\d{2,4}){2,4}(?![\\d%]|[.,]\\d))',
  // 192.168.0.1; not 1.200.000.000
  version: '(?!\\d{1,3}(?:\\.\\d{3}){3,9}(?![.\\d]))\\d{1,3}(?:\\.\\d{1,3}){3,900}(?!\\d|\\.\\d)',
  // 8-8-4, 4 - 8 - 15 - 16 and 4 8 15 16 23 42, as records, lots and cells go; not 1 234 567
  row: '\\d{1,3}(?:\\s?[-–]\\s?\\d{1,3}){2,900}(?!\\d|\\s?%|[.,]\\d)|(?<![\\d.,])\\d{1,4}(?:[ ,;]{1,2}\\d{1,4}){4,900}(?![\\d%]|[.,]\\d)',
  // example.com/2023/item-20
  address: '(?:https?://|www\\.)\\S{1,300}',
  // #20713, [12], (4, 5); not (4,5), (986,000)
  reference:
    '\\x23\\s?\\d{1,8}|\\[\\d{1,3}\\]|\\((?!\\d{1,3}(?:,\\d{3}){1,5}\\))(?:(?:\\d{1,3}, ){1,8}|(?:\\d{1,3},){2,8})\\d{1,3}\\)',
  // 122x67x39mm, 1920×1080
  size: '\\d{1,5}(?:[.,]\\d{1,3})?[a-z]{0,2}(?:\\s?[x×*]\\s?\\d{1,5}(?:[.,]\\d{1,3})?){1,3}(?:\\s?[a-z]{1,6})?(?![\\p{L}\\d])',
  // a 4K screen, 1080p, 5G networks; not $4k
  screen: '(?<![$€£¥₫₹\\d.,]\\s?)(?:[48]k|\\d{3,4}[pi]|[2-6]g(?=\\s(?:network|mobile)))(?![\\p{L}\\d])',
  // if (a == b) { i += 1; }, 0x F0 9F 91
  source: '^(?=[^\\n]{0,1900}(?:[=!&|+:]{2}|__|//\\s|(?<!\\d)0x))[^\\n]{1,2000}',
  // the minutes of a match: (29'), (45'+4), 90+3
  minute:
    "\\d{1,3}['’′](?:\\+\\d{1,2}['’′]?)?(?!\\s?\\d)(?=[^()\\n]{0,40}\\))|(?:45|90|120)(?:\\.|e)?\\+\\d{1,2}(?!\\d)",
  // 24/7
  always: '24/(?:7|24)(?!\\d)',
  // "Table: 1. Acme 46; 2. Blake 36", "3. Then", "2)" at the head of a paragraph, "38 Blake Jones 6 0 0" and "| 8 | Acme |" in a table, "1 2 3 | code"
  list: '(?<=[:;]\\s)\\d{1,2}[.)](?=\\s\\p{L})|(?<=^\\s{0,3})(?:1(?: \\d{1,3}){0,99} \\|(?!\\s?\\d)|\\|\\s?\\d{1,3}(?=\\s?\\|)|\\d{1,2}[.)](?=\\s)|\\d{1,3}(?=\\t| [^\\d\\n]{2,60}(?: [-\\d.,%]{1,14}){2,20}\\s{0,3}$))',
};
/** Masks whose pattern says itself where it begins. */
const OPEN = /^(?:reference|list|code|screen|source|phone)$/u;

/** What stands for `{bare}`: no unit behind; of a match with this group the words behind are looked at too. */
const BARE = '(?!\\d|\\s?[%€$£]|[.,]\\d)(?<bare>)';

/** The masks of every language and of this one. */
export function maskPatterns(language: Language): MaskPattern[] {
  const number = numberPattern(language);
  // "300 am Montag"
  const half = spellings(language.binders).includes('am') ? 'p' : '[ap]';
  return sourcesOf(language).map(([rule, source]) => ({
    rule,
    marked: source.includes('#'),
    digital: rule === 'numbered' || (rule in MASKS && rule !== 'address'),
    pattern: new RegExp(
      `${OPEN.test(rule) ? '' : WORD_START}(?:${light(source.replaceAll('#', number).replace('{half}', half).replaceAll('{bare}', BARE))})`,
      'gu',
    ),
  }));
}

function sourcesOf(language: Language): [rule: string, source: string][] {
  // Page 12, Chapter 3-5, Route 9a, quận 1, 3 và 10; not 3 kilometres
  const numbered = `(?:${language.numbered})\\.?\\s{1,2}(?:\\x23\\s?)?\\d{1,5}[a-zºª]?(?:[-/–]\\d{1,5})?(?![\\d%\\p{L}]|[.,]\\d)`;
  return [MASKS, dateMasks(language), { numbered }, language.masks].flatMap(Object.entries<string>);
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
