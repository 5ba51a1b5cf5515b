import { CJK, HAN, isCapital, isLetter, isSmall, LETTERS, light, WORD_END } from '../../text/pattern.ts';
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
  SENT,
} from './words.ts';

const alternatives = (words: string) => words.replaceAll(/[()]/gu, '\\$&');
// They read lower case: to ignore case among all letters of all scripts takes the browser a millisecond to make ready.
/** "By Anna Hale", "Tác giả: Lan Anh", "Oprac. Jan Nowak"; not "Bypass". */
const LEAD = new RegExp(
  `^(?:(?:${alternatives(LEADS)})\\.?(?:\\s*[:：/／|｜丨＝=]\\s*|,?\\s[ـ–-]\\s|,?\\s+)|(?:${NOUNS})\\s?[:：]\\s*)`,
  'u',
);
/** "12 March 2026 | Author: Anna Hale", "12 March 2026 by Anna Hale", "12 March 2026, by Anna Hale". */
const LEAD_INSIDE = new RegExp(
  `[\\s|•·（(](?:(?:${alternatives(LEADS)}|${NOUNS})\\s?[:：]\\s?)(?=\\S)|(?<=[\\d|•·],?\\s?)(?:${alternatives(LEADS)})\\s(?=\\S)`,
  'u',
);
/** "김도윤 기자", "[한빛일보 김도윤 기자] …", "佐藤美咲記者", "佐藤美咲 社会部記者"; not "社会部記者". */
const LEFT_OF_ROLE = new RegExp(
  `(?:^|[\\s[【])([가-힣]{2,4}|[${HAN}]{3,5}(?<![部局社班]))(?:\\s[${HAN}]{2,6}[部局社班])?\\s?(?:선임)?(?:기자|특파원|記者|特派員)(?!\\s[${HAN}])${WORD_END}`,
  'u',
);
/** "記者王小明、李大華／台北報導", "北山新闻记者 王小明", "本报记者 周海燕 通讯员 刘洋", "（记者 周海燕）"; not "记者综合报道". */
const RIGHT_OF_ROLE = new RegExp(
  `(?:^|[\\s／/（(〔[]|本[报報]|^[${HAN}]{2,8}(?=[记記]者\\s))[记記]者[:：]?\\s?(?!综合|綜合)([${HAN}]{2,4}(?:(?:、|\\s?通[讯訊][员員]\\s?)[${HAN}]{2,4}){0,3})(?<![攝摄影])(?=$|[\\s／/、，）)〕\\]])`,
  'u',
);
const signedIn = (line: string) =>
  (LEFT_OF_ROLE.exec(line) ?? RIGHT_OF_ROLE.exec(line))?.[1]?.split(/、|\s?通[讯訊][员員]\s?/u).join(', ');
const LEAD_ALONE = new RegExp(`^(?:${alternatives(LEADS)})\\s*[:：]?$`, 'u');
/** "Anna Hale, senior reporter | 3 May" → what follows "Hale". */
const TAIL = new RegExp(
  light(
    `\\s*(?:[|•·–—／〕]|\\s-\\s|[(（](?![^)]{1,20}\\)\\s\\p{L})|\\s@|,\\s\\p{L}{3,12}\\s?:|[\\s,/]{1,3}(?:${AGENCIES})(?!\\p{L})|(?<=\\s\\S{1,30})[\\s,/]{1,3}associated press(?!\\p{L})|,\\s(?:[^\\s,]{2,20}\\s){1,3}(?:correspondent|reporter|writer|editor|columnist)$|\\s(?:avec|mit|with|con|com)\\s|\\s(?<=\\S\\s\\S{1,30}\\s)(?:in|à|em|aus|from|on behalf of)\\s|\\s(?:le|am|el|il|em)\\s\\d|\\s{0,2},\\s{0,2}(?:${alternatives(FOLLOWS)})(?!\\p{L})|\\s(?:(?:last\\s)?updated|last$|published|posted|is an?|is the|${DATED}|${SENT})(?!\\p{L})|\\s(?<=\\s[\\p{L}.’'-]{1,30}\\s)\\d|(?:,?\\s(?:on\\s)?|-)\\p{L}{3,9}\\.?\\s\\d{1,2}(?:st|nd|rd|th)?(?:,|\\s\\d{4}|$)|\\s[\\u4e00-\\u9fff]{1,4}\\s?[:：＝(])`,
  ),
  'u',
);
/** "Anna Hale, local politics reporter": a role in words that we do not know, but for a further name. */
const ROLE = new RegExp(light(',\\s{1,2}(?!(?:and|und|von|van|với|cùng)\\s)(\\p{L}{3})[^,]*$'), 'u');
/** "Anna Hale Writer, Hardware", "Anna Hale Chief Political Correspondent": a role behind a name of two words and more. */
const ROLE_ALONE = new RegExp(
  `^(\\S+\\s\\S+(?:\\s\\S+)??)(?:\\s(?:${FIELDS})){0,3}\\s(?:writer|reporter|editor|journalist|correspondent|contributor|author)(?:,\\s.*)?$`,
  'u',
);
const houses = new Set(HOUSES.split('|'));
const OTHER = new RegExp(`^(?:${OTHERS})${WORD_END}`, 'u');
/** Does a line begin by naming who did something else than write: "Reviewed by"? */
export const namesOther = (line: string) => OTHER.test(lower(line));
const labels = new Set(LABELS.split('|'));
const noNames = new Set(NO_NAMES.split('|'));
/** The full stop in "Anna Hale."; not that in "Tom Reed Jr.". */
const LAST_STOP = new RegExp(`(?<=[${LETTERS}]{3})\\.$`, 'u');
const WORD = new RegExp(`[${LETTERS}]{2}`, 'u');
/** "12 May", "9:30", "anna@daily.example", "daily.example". */
const NO_NAME = new RegExp(light('\\d{3}|\\d:\\d|\\s\\d{1,2}\\.?\\s\\p{L}{1,20}$|@|[a-z]\\.[a-z]'), 'u');
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
export const leadsToName = (line: string) => LEAD.test(lower(line)) || signedIn(line) !== undefined;
/** What follows such a lead within a line, before a colon or behind a date; undefined where there is none. */
export function behindLead(line: string): string | undefined {
  const found = LEAD_INSIDE.exec(lower(line));
  return found ? line.slice(found.index + found[0].length) : undefined;
}
/** Is a line nothing but such a lead: "Written by"? */
export const isLead = (line: string) => LEAD_ALONE.test(lower(line));

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

const agencies = new Set(AGENCIES.split('|'));
/** Is a name a news agency's: "AFP"? */
export const isAgency = (name: string) => agencies.has(name.toLowerCase());

/** Does a line hold a word of roles and labels: "View Full Profile"? */
export const isLabel = (line: string) => holds(line, labels);

/** Is a line a person's name, without a role and no label? */
export const isPerson = (name: string) => looksLikeName(name) && !isHouseName(name) && !isLabel(name);

/** A name, or several, without "By", role and time; undefined when nothing like a name is left. */
export function cleanName(printed: string): string | undefined {
  const whole = plainText(printed) ?? '';
  // "@anna" is a reader who comments.
  if (/^@\S{1,40}$/u.test(whole)) return undefined;
  const signed = signedIn(whole);
  if (signed) return signed;
  const named = whole.slice(LEAD.exec(lower(whole))?.[0].length ?? 0).replace(/^[\s|•·]+/u, '');
  if (noNames.has(named.toLowerCase())) return undefined;
  const signature = named
    .slice(0, TAIL.exec(lower(named))?.index)
    .replace(ROLE, (role, letters) => ([...letters].every(isSmall) ? '' : role));
  const line = signature
    .slice(0, ROLE_ALONE.exec(lower(signature))?.[1]?.length)
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
    !/[!?]$/u.test(line) &&
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
