import { CJK, HAN, isCapital, isLetter, isSmall, LETTERS, light, WORD_END } from '../../text/pattern.ts';
import { AGENCIES } from '../blocks/words.ts';
import { DIGIT } from './date.ts';
import { plainText } from './linked.ts';

/** What stands before a name, lower case, in several languages. */
const LEADS =
  'by|written by|posted by|published by|published in|reported by|article by|articles by|story by|words by|text by|text|contributed by|contributor|contributors|author|authors|author(s)|' +
  'von|gastbeitrag von|kommentar von|bericht von|interview von|verfasst von|geschrieben von|interview|reportage|ein gastbeitrag von|ein kommentar von|eine analyse von|autor|autorin|autoren|redaktion|par|propos recueillis par|publié par|rédigé par|écrit par|auteur|autrice|por|escrito por|publicado por|texto|autora|autores|redacción|reportagem de|di|a cura di|scritto da|door|av|af|oleh|' +
  'theo|bài|bài và ảnh|bài, ảnh|tin, ảnh|tác giả|thực hiện|nhóm pv|pv|文|取材・文|記者|執筆|筆者|作者|记者|撰文|글|reporter|oprac|tekst|autorzy|text av|skrivet av|wpisany przez|napisał|napisała|opracował|opracowała|geschreven door|yazan|yazar|penulis|автор|авторы|بقلم|كتب|كتبت|إعداد|โดย|ผู้เขียน';
/** Roles and times that follow a name. */
const FOLLOWS =
  'staff writer|senior|reporter|correspondent|editor|contributor|contributing|columnist|journalist|writer|updated|last updated|published|posted|founder|ceo|director|special to|opinion|is an?|is the|phóng viên|biên tập viên|redakteur|redakteurin|korrespondent|korrespondentin|reporterin|journaliste|envoyé spécial|envoyée spéciale|correspondant|correspondante|periodista|corresponsal|jornalista|correspondente|giornalista';
/** What leads from a name to a date. */
const DATED =
  'veröffentlicht|aktualisiert|publié|publiée|mis à jour|publicado|actualizado|atualizado|pubblicato|aggiornato|opublikowano|aktualizacja|gepubliceerd|aangepast|geplaatst|cập nhật|опубликовано|обновлено|güncelleme|güncellendi';
/** What stands where a name could, and is none. */
const NO_NAMES =
  'admin|administrator|editor|editors|staff|guest|user|root|webmaster|by|written by|posted by|author|the author|unknown|anonymous|learn more|read more|view more posts|view all posts|more about this author|more from this author|about the author|bio|profile|website|linkedin|twitter|facebook|instagram|follow|subscribe|share|comments|contact|home|news|published|updated|theo|tác giả|bình luận|theo dõi|chia sẻ|folgen|zur person|mehr|partager|suivre|compartir|seguir|seguir autor|ver biografía|use case|company size|company type';

/** Words of a name that no person has, lower case. */
const HOUSES =
  'team|press|staff|admin|editors|editorial|newsroom|news|desk|redaktion|redaktionsteam|redacción|rédaction|redação|redazione|redactie|redakcja|redaksi|toimitus|редакция|agencias|agências|agencies|agences|agenturen|ban|phòng|tòa|toà|編集部|取材班';

/** Words of roles and labels that stand where a further name could. */
const LABELS =
  'writer|reporter|co-founder|correspondent|editor|contributor|columnist|journalist|director|founder|ceo|manager|expert|author|authors|author’s|profile|articles|posts|topics|comments|process|policy|contact|about|learn|bio|view|read|checked|redakteur|redakteurin|autor|autorin|journaliste|auteur|autrice|periodista|redactor|redactora';

const alternatives = (words: string) => words.replaceAll(/[()]/gu, '\\$&');
// They read lower case: to ignore case among all letters of all scripts takes the browser a millisecond to make ready.
/** "By Anna Hale", "Tác giả: Lan Anh", "記者王小明／台北報導"; not "Bypass". */
const LEAD = new RegExp(
  `^(?:(?:${alternatives(LEADS)})(?:\\s*[:：/／|]\\s*|\\s+)|[〔（(]?記者(?=[${HAN}]))`,
  'u',
);
/** "12 March 2026 | Author: Anna Hale", "12 March 2026 by Anna Hale", "来源：晚报 记者 周海燕". */
const LEAD_INSIDE = new RegExp(
  `[\\s|•·（(](?:(?:${alternatives(LEADS)})\\s?[:：]\\s?|(?:记者|記者)\\s)(?=\\S)|(?<=[\\d|•·]\\s?)(?:${alternatives(LEADS)})\\s(?=\\S)`,
  'u',
);
/** "김도윤 기자", "[한빛일보 김도윤 기자] …", "佐藤美咲記者". */
const LEFT_OF_ROLE = new RegExp(
  `(?:^|[\\s[【])([가-힣]{2,4}|[${HAN}]{3,5})\\s?(?:선임)?(?:기자|특파원|記者|特派員)${WORD_END}`,
  'u',
);
const LEAD_ALONE = new RegExp(`^(?:${alternatives(LEADS)})\\s*[:：]?$`, 'u');
/** "Anna Hale, senior reporter | 3 May" → what follows "Hale". */
const TAIL = new RegExp(
  light(
    `\\s*(?:[|•·–—／〕]|\\s-\\s|[(（]|\\s@|,\\s\\p{L}{3,12}\\s?:|[\\s,/]{1,3}(?:${AGENCIES}|associated press)(?!\\p{L})|\\s(?:avec|mit|with|con|com)\\s|\\s(?:le|am|el|il|em)\\s\\d|\\s{0,2},\\s{0,2}(?:${alternatives(FOLLOWS)})(?!\\p{L})|\\s(?:(?:last\\s)?updated|last$|published|posted|is an?|is the|${DATED})(?!\\p{L})|(?<=\\s[\\p{L}.’'-]{1,30})\\s\\d|(?:,?\\s(?:on\\s)?|-)\\p{L}{3,9}\\.?\\s\\d{1,2}(?:st|nd|rd|th)?(?:,|\\s\\d{4}|$)|\\s[\\u4e00-\\u9fff]{1,4}\\s?[:：(])`,
  ),
  'u',
);
/** "Anna Hale, local politics reporter": a role in words that we do not know, but for a further name. */
const ROLE = new RegExp(light(',\\s{1,2}(?!(?:and|und|von|van|với|cùng)\\s)(\\p{L}{3})[^,]*$'), 'u');
/** "Anna Hale Writer": a role behind a name of two words and more. */
const ROLE_ALONE =
  /^(\S+\s\S+(?:\s\S+)?)\s(?:writer|reporter|editor|journalist|correspondent|contributor|author)$/iu;
const houses = new Set(HOUSES.split('|'));
/** Who did something else than write, lower case: what begins so names no author. */
const OTHERS =
  'updated by|reviewed by|edited by|medically reviewed by|fact checked by|photo by|photos by|translated by|ảnh|aktualisiert von|übersetzt von|traduit par|traducido por';
const OTHER = new RegExp(`^(?:${OTHERS})${WORD_END}`, 'u');
const labels = new Set(LABELS.split('|'));
const noNames = new Set(NO_NAMES.split('|'));
const WORD = new RegExp(`[${LETTERS}]{2}`, 'u');
/** "12 May", "anna@daily.example", "daily.example". */
const NO_NAME = new RegExp(light('\\d{3}|\\s\\d{1,2}\\.?\\s\\p{L}{1,20}$|@|[a-z]\\.[a-z]'), 'u');
const SIGNS = new RegExp(`[${CJK}]`, 'u');
const NAME_WORD = new RegExp(`^[${LETTERS}.’'-]{1,21}$`, 'u');
/** Small words inside names. */
const PARTICLE =
  /^(?:van|von|vom|der|den|de|del|della|di|da|dos|du|la|le|el|al|bin|ibn|ter|ten|zu|und|and|et|y|e|và|i|&|the|of|für)$/u;

/** Lower case, sign for sign, so that a place in it is one in the line; the line where that cannot be. */
function lower(line: string): string {
  const low = line.toLowerCase();
  return low.length === line.length ? low : line;
}

/** Does a line begin with what leads to a name, "By …", "Theo …", or with a name before its role? */
export const leadsToName = (line: string) => LEAD.test(lower(line)) || LEFT_OF_ROLE.test(line);
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
export const isHouseName = (name: string) => holds(name, houses) || name.endsWith('編集部');

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
  const signed = LEFT_OF_ROLE.exec(whole)?.[1];
  if (signed) return signed;
  const named = whole.slice(LEAD.exec(lower(whole))?.[0].length ?? 0).replace(/^[\s|•·]+/u, '');
  const line = named
    .slice(0, TAIL.exec(lower(named))?.index)
    .replace(ROLE, (role, letters) => ([...letters].every(isSmall) ? '' : role))
    .replace(ROLE_ALONE, '$1')
    .replace(/^[\s,;:|/@&–-]+|[\s,;:|/–-]+$/gu, '');
  if (!line || line.length > 80 || line.split(' ').length > 10) return undefined;
  if (!WORD.test(line) || NO_NAME.test(line)) return undefined;
  return OTHER.test(lower(line)) || noNames.has(line.toLowerCase()) ? undefined : line;
}

/** Is every word of a short line written as in a name: "Anna van der Hale", "Nguyễn Văn An"? */
export function looksLikeName(line: string): boolean {
  const words = line.split(/[\s,]+/u).filter(Boolean);
  if (SIGNS.test(line)) return line.length <= 12;
  return (
    words.length >= 2 &&
    words.length <= 8 &&
    !/[.!?]$/u.test(line) &&
    words.every((word) => isInitial(word.charAt(0)) || PARTICLE.test(word.toLowerCase()))
  );
}

/** A capital, or a letter of a script that has none. */
const isInitial = (char: string) => isLetter(char) && !isSmall(char) && !DIGIT.test(char);

/** Is a word written as one of a name: "Hale", "Châu", "O’Hale", "J."? */
export const isNameWord = (word: string) => isCapital(word[0]) && NAME_WORD.test(word);

/** The names in some printed pieces, each once, at most eight. */
export function cleanNames(printed: string[]): string[] {
  return [...new Set(printed.flatMap((name) => cleanName(name) ?? []))].slice(0, 8);
}
