import { type Lexicon, wordList } from '../../text/lexicon.ts';
import {
  CJK,
  HAN,
  isCapital,
  isDigit,
  isLetter,
  isSmall,
  LETTERS,
  light,
  WORD_END,
} from '../../text/pattern.ts';
import { AGENCIES, headsElsewhere } from '../blocks/words.ts';
import { DIGIT } from './date.ts';
import { plainText } from './line.ts';
import {
  DATED,
  FIELDS,
  FOLLOWS,
  HOUSES,
  LABELS,
  LEADS,
  NO_NAMES,
  NOUNS,
  OFFICES,
  OTHERS,
  ROLES,
  SENT,
} from './words.ts';

// Words are looked up, not matched: a pattern of so many takes the browser a millisecond and more to make ready.
const leads = wordList(LEADS);
const nouns = wordList(NOUNS);
/** What parts a lead from a name at the beginning of a line, and within one behind a sign and behind a date. */
const PARTING = /\.?(?:\s*[:：/／|｜丨＝=]\s*|,?\s[ـ–-]\s|,?\s+)/uy;
const COLON = /\s?[:：]\s*/uy;
const COLON_WITHIN = /\s?[:：]\s?(?=\S)/uy;
const SPACE_WITHIN = /\s(?=\S)/uy;
const BEHIND_DATE = /[\d|•·],?\s?$/u;

/** "김도윤 기자", "김도윤·한서연 기자", "[한빛일보 김도윤 기자] …", "佐藤美咲記者", "佐藤美咲 社会部記者"; not "社会部記者". */
const LEFT_OF_ROLE = new RegExp(
  `(?:^|[\\s[【])([가-힣]{2,4}(?:·[가-힣]{2,4}){0,3}|[${HAN}]{3,5}(?<![部局社班]))(?:\\s[${HAN}]{2,6}[部局社班])?\\s?(?:선임)?(?:기자|특파원|記者|特派員)(?!\\s[${HAN}])${WORD_END}`,
  'u',
);
/** "記者王小明、李大華／台北報導", "北山新闻记者 王小明", "本报记者 周海燕 通讯员 刘洋", "（记者 周海燕）"; not "记者综合报道". */
const RIGHT_OF_ROLE = new RegExp(
  `(?:^|[\\s／/（(〔[]|本[报報]|^[${HAN}]{2,8}(?=[记記]者\\s))[记記]者[:：]?\\s?(?!综合|綜合)([${HAN}]{2,4}(?:(?:、|\\s?通[讯訊][员員]\\s?)[${HAN}]{2,4}){0,3})(?<![攝摄影])(?=$|[\\s／/、，）)〕\\]])`,
  'u',
);
const signedIn = (line: string) =>
  (LEFT_OF_ROLE.exec(line) ?? RIGHT_OF_ROLE.exec(line))?.[1]?.split(/[、·]|\s?通[讯訊][员員]\s?/u).join(', ');
/** "Anna Hale | 3 May", "Anna Hale – Tomsk" → what follows "Hale". */
const TAIL = new RegExp(
  light(
    "\\s*(?:[|•·–—／〕]|\\s-\\s|[(（](?![^)]{1,20}\\)\\s\\p{L})|\\s@|,\\s\\p{L}{3,12}\\s?:|(?<=\\s\\S{1,30})[\\s,/]{1,3}associated press(?!\\p{L})|,\\s(?:[^\\s,]{2,20}\\s){1,3}(?:correspondent|reporter|writer|editor|columnist)$|\\s(?:avec|mit|with|con|com)\\s|\\s(?<=\\S\\s\\S{1,30}\\s)(?:in|à|em|aus|from|on behalf of)\\s|\\s(?:le|am|el|il|em)\\s\\d|\\slast$|\\s(?<=\\s[\\p{L}.’'-]{1,30}\\s)\\d|(?:,?\\s(?:on\\s)?|-)\\p{L}{3,9}\\.?\\s\\d{1,2}(?:st|nd|rd|th)?(?:,|\\s\\d{4}|$)|\\s[\\u4e00-\\u9fff]{1,4}\\s?[:：＝(])",
  ),
  'u',
);
const follows = wordList(FOLLOWS);
const dated = wordList(DATED, SENT);
/** "Anna Hale, local politics reporter": a role in words that we do not know, but for a further name. */
const ROLE = new RegExp(light(',\\s{1,2}(?!(?:and|und|von|van|với|cùng)\\s)(\\p{L}{3})[^,]*$'), 'u');
const fields = new Set(FIELDS.split('|'));
const roles = new Set(ROLES.split('|'));
const houses = new Set(HOUSES.split('|'));
const others = wordList(OTHERS);
/** Does a line begin by naming who did something else than write: "Reviewed by"? */
export const namesOther = (line: string) => others.at(lower(line), 0) !== undefined;
const labels = new Set(LABELS.split('|'));
const noNames = new Set(NO_NAMES.split('|'));
/** The full stop in "Anna Hale."; not that in "Tom Reed Jr.". */
const LAST_STOP = new RegExp(`(?<=[${LETTERS}]{3})\\.$`, 'u');
const WORD = new RegExp(`[${LETTERS}]{2}`, 'u');
/** "12 May", "9:30", "anna@daily.example", "daily.example". */
const NO_NAME = new RegExp(light('\\d{3}|\\d:\\d|\\s\\d{1,2}\\.?\\s\\p{L}{1,20}$|@|[a-z]\\.[a-z]'), 'u');
/** " anna@daily.example" behind a name or a role */
const EMAIL = /\s\S{1,40}@\S{1,40}\.[a-z]{2,10}$/iu;
const SIGNS = new RegExp(`[${CJK}]`, 'u');
const NAME_WORD = new RegExp(`^[${LETTERS}.’'-]{1,21}$`, 'u');
/** Small words inside names. */
const PARTICLE =
  /^(?:van|von|vom|der|den|de|del|della|di|da|dos|du|la|le|el|al|bin|ibn|ter|ten|zu|und|and|et|y|e|và|i|&|the|of|für)$/u;

/** Lower case, sign for sign, so that a place in it is one in the line; the line where that cannot be. */
function lower(line: string): string {
  const low = line.replaceAll('İ', 'i').toLowerCase();
  return low.length === line.length ? low : line;
}

/** Does a line begin with what leads to a name, "By …", "Theo …", or with a name before its role? */
export const leadsToName = (line: string) => leadEnd(lower(line)) > 0 || signedIn(line) !== undefined;

/** Where the name begins behind a lead that begins a line: "By Anna Hale", "Tác giả: Lan Anh", "Oprac. Jan Nowak"; not "Bypass". */
const leadEnd = (low: string) => behind(low, 0, leads, PARTING) ?? behind(low, 0, nouns, COLON) ?? 0;

/** Where what parts words from a name ends, if such words stand at a place. */
function behind(low: string, at: number, words: Lexicon<true>, parting: RegExp): number | undefined {
  parting.lastIndex = wordsEnd(low, at, words) ?? low.length;
  return parting.test(low) ? parting.lastIndex : undefined;
}

/** Where such words end, with an ending in brackets: "author(s)", "autor(es)". */
function wordsEnd(low: string, at: number, words: Lexicon<true>): number | undefined {
  const { end } = words.at(low, at) ?? {};
  return end && end + (/^\([a-z]{1,3}\)/u.exec(low.slice(end, end + 5))?.[0].length ?? 0);
}

/**
 * What follows such a lead within a line, before a colon or behind a date: "12 March 2026 | Author: Anna Hale",
 * "12 March 2026, by Anna Hale"; undefined where there is none.
 */
export function behindLead(line: string): string | undefined {
  const low = lower(line);
  for (const { index } of low.matchAll(/[\s|•·（(\d](?=\D)/gu)) {
    const at = index + 1;
    const end =
      (isDigit(low[index])
        ? undefined
        : (behind(low, at, leads, COLON_WITHIN) ?? behind(low, at, nouns, COLON_WITHIN))) ??
      (BEHIND_DATE.test(low.slice(0, at)) ? behind(low, at, leads, SPACE_WITHIN) : undefined);
    if (end) return line.slice(end);
  }
  return undefined;
}

/** Does a line begin with what follows a name: "Reporter in Ferndale"? */
export const isRole = (line = '') => line.length < 60 && follows.at(lower(line), 0) !== undefined;

/** Is a line nothing but such a lead: "Written by"? */
export function isLead(line: string): boolean {
  const low = lower(line);
  const end = wordsEnd(low, 0, leads);
  return end !== undefined && /^\s*[:：]?$/u.test(low.slice(end));
}

/** Where what follows a name begins: an agency, a role behind a comma, a date. */
function tailOf(low: string): number {
  const end = TAIL.exec(low)?.index ?? low.length;
  for (const { 0: signs, index } of low.slice(0, end).matchAll(/[\s,/]{1,4}/gu)) {
    const at = index + signs.length;
    const isTail =
      AGENCIES.at(low, at) ??
      (signs.includes(',') ? follows.at(low, at) : undefined) ??
      (signs.endsWith(' ') ? dated.at(low, at) : undefined);
    if (isTail) return index;
  }
  return end;
}

/** "Anna Hale Writer, Hardware", "Anna Hale Chief Political Correspondent" without the role behind two or three words of a name. */
function withoutRole(name: string): string {
  const [told = ''] = lower(name).split(/,\s/u);
  const words = told.split(/\s/u);
  if (!roles.has(words.pop() ?? '')) return name;
  const whole = words.length;
  while (words.length > 2 && whole - words.length < 3 && fields.has(words.at(-1) ?? '')) words.pop();
  return words.length === 2 || words.length === 3 ? name.slice(0, words.join(' ').length) : name;
}

const holds = (name: string, words: ReadonlySet<string>) =>
  name
    .toLowerCase()
    .split(/[\s,.]+/u)
    .some((word) => words.has(word));

/** Is a name a house's, "Harbour News", "Ban Thời sự", rather than a person's? */
export const isHouseName = (name: string) =>
  holds(name.replaceAll('-', ' '), houses) || name.endsWith('編集部');

const OFFICE = new RegExp(`(?:${OFFICES})(?:\\s|$)`, 'u');
/** Does a line name a part of a house: "Regionalstudio Nord"? */
export const isOffice = (line: string) => OFFICE.test(line.toLowerCase());

/** Is a name a news agency's: "AFP"? */
export const isAgency = (name: string) => AGENCIES.has(name.toLowerCase());

/** Does a line hold a word of roles and labels: "View Full Profile"? */
export const isLabel = (line: string) => holds(line, labels);

/** Is a line a person's name, without a role and no label? */
export const isPerson = (name: string) => looksLikeName(name) && !isHouseName(name) && !isLabel(name);

/** A name, or several, without "By", role and time; undefined when nothing like a name is left. */
export function cleanName(printed: string): string | undefined {
  const whole = (plainText(printed) ?? '').replace(EMAIL, '');
  // "@anna" is a reader who comments.
  if (/^@\S{1,40}$/u.test(whole)) return undefined;
  const signed = signedIn(whole);
  if (signed) return signed;
  const named = whole.slice(leadEnd(lower(whole))).replace(/^[\s|•·]+/u, '');
  if (noNames.has(named.toLowerCase())) return undefined;
  const signature = named
    .slice(0, tailOf(lower(named)))
    .replace(ROLE, (role, letters) => ([...letters].every(isSmall) ? '' : role));
  const line = withoutRole(signature)
    .replace(/^[\s,;:|/@&–-]+|[\s,;:|/–-]+$/gu, '')
    .replace(LAST_STOP, '');
  if (!line || line.length > 80 || line.split(' ').length > 10) return undefined;
  if (!WORD.test(line) || NO_NAME.test(line)) return undefined;
  return namesOther(line) || noNames.has(line.toLowerCase()) || headsElsewhere(line) ? undefined : line;
}

/** Is every word of a short line written as in a name: "Anna van der Hale", "Nguyễn Văn An"? */
export function looksLikeName(line: string): boolean {
  const words = line.split(/[\s,()]+/u).filter(Boolean);
  if (SIGNS.test(line)) return line.length <= 12;
  return (
    words.length >= 2 &&
    words.length <= 8 &&
    !/[!?]$|:/u.test(line) &&
    !LAST_STOP.test(line) &&
    words.every((word) => isInitial(word.charAt(0)) || PARTICLE.test(word.toLowerCase()))
  );
}

/** A capital, or a letter of a script that has none. */
const isInitial = (char: string) => isLetter(char) && !isSmall(char) && !DIGIT.test(char);

/** Is a word written as one of a name: "Hale", "Châu", "O’Hale", "J."? */
export const isNameWord = (word: string) => isCapital(word) && NAME_WORD.test(word);

/** The names in some printed pieces, each once, at most eight. */
export function cleanNames(printed: string[]): string[] {
  return [...new Set(printed.flatMap((name) => cleanName(name) ?? []))].slice(0, 8);
}
