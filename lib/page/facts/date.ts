import { light } from '../../text/pattern.ts';
import { monthOf } from './months.ts';

/** What every date holds, asked first, since most lines hold none. */
export const DIGIT = /[\d٠-٩۰-۹०-९০-৯๐-๙０-９]/u;
/** What every date with a month in words holds. */
const YEAR = /\d{4}/u;
/** When the first page was put on the web; an older day is one that an article tells of. */
const FIRST_YEAR = 1991;
/** The noughts of scripts with digits of their own. */
const NOUGHTS = ['٠', '۰', '०', '০', '๐', '０'].map((nought) => nought.charCodeAt(0));
/** "25.11.2025", "25/11/25", "2025-11-25", "25. 11. 2025", "2025. 11. 25."; not "3. 1. 25". */
const NUMERIC = /(?<!\d)(\d{1,4})([-/.])(\d{1,2})\2(\d{2,4})(?!\d)/u;
const SPACED = /(?<!\d)(\d{4}|\d{1,2}(?=\.\s\d{1,2}\.\s\d{4}))(\.)\s(\d{1,2})\.\s(\d{1,2}|\d{4})(?!\d)/u;
/** "18:30", "18h30", "6:30 p.m.", "12:30 a.m.", "오후 6:30", "午後6時30分". */
const CLOCK =
  /(오[전후]|午[前後]|[上下]午)?\s?(?<![\d/.-])(\d{1,2})(?:[:hg.]|\s?[時时시點点h]\s?)(\d{2})(?!\d|[/.-]\d)\s?([ap]\.?m)?/iu;
const ZONE = /(?:GMT|UTC)\s?([+-]\d{1,2})(?::?(\d{2}))?/iu;
/** "23 October 2025", "12/mar/2026", "Oct 23rd, 2025", "3 de mayo del 2024", "12 มี.ค. 2569", "2026. március 12." */
const NAMED = new RegExp(
  light(
    String.raw`(?<!\d)(?:(\d{1,2})(?:st|nd|rd|th|er|º|\.)?[\s/-]{0,2}(?:of\s|de\s|d[’'])?(\p{L}{2,12}|[ก-๙]{1,3}\.[ก-๙])\.?(?:/\p{L}{3,12})?[,،]?[\s/-]{0,2}(?:del?\s)?(\d{4})|(\p{L}{3,12})\.?\s{1,2}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,2}(\d{4})|(\d{4})\.?\s(\p{L}{3,12})\.?\s(\d{1,2}))(?!\d)`,
  ),
  'gu',
);
/** "2025年11月25日", "令和7年11月25日", "2025년 11월 25일". */
const SIGNED =
  /(?<!\d)(\d{4}|(?:令和|平成)\s?(?:\d{1,2}|元))\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/u;
const VIETNAMESE = /(\d{1,2})\s{1,2}(?:tháng|thg)\s{1,2}(\d{1,2}),?\s{1,2}(?:năm\s)?(\d{4})/iu;

/**
 * The date that a line states, ISO 8601, with time and zone where it states them; undefined when it states none.
 * Day before month, unless that is no date or `monthFirst` says otherwise.
 */
export function dateIn(printed: string, monthFirst = false): string | undefined {
  if (!DIGIT.test(printed)) return undefined;
  const line = printed.replace(/[٠-٩۰-۹०-९০-৯๐-๙０-９]/gu, latin).replaceAll('،', ',');
  const date = numeric(line, monthFirst) ?? named(line);
  if (!date) return undefined;
  const [, half = '', hour, minute = '', latinHalf = ''] = CLOCK.exec(line) ?? [];
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return date;
  const isAfternoon = /[p후後下]/iu.test(half + latinHalf);
  const isMorning = !isAfternoon && half + latinHalf !== '';
  // "12:30 a.m." is past midnight.
  const shift = isAfternoon && Number(hour) < 12 ? 12 : isMorning && Number(hour) === 12 ? -12 : 0;
  const [, zone, rest = '00'] = ZONE.exec(line) ?? [];
  const offset = zone ? `${zone[0]}${zone.slice(1).padStart(2, '0')}:${rest}` : '';
  return `${date}T${String(Number(hour) + shift).padStart(2, '0')}:${minute}:00${offset}`;
}

/** "٢", "२" and "２" as "2". */
function latin(digit: string): string {
  const code = digit.charCodeAt(0);
  return String(code - (NOUGHTS.findLast((nought) => nought <= code) ?? code));
}

function numeric(line: string, monthFirst: boolean): string | undefined {
  const [, first = '', , second = '', third = ''] = NUMERIC.exec(line) ?? SPACED.exec(line) ?? [];
  if (!first) return undefined;
  if (first.length === 4) return iso(first, second, third);
  if (third.length === 3 || first.length > 2) return undefined;
  const year = third.length === 2 ? `20${third}` : third;
  const usual = monthFirst ? iso(year, first, second) : iso(year, second, first);
  return usual ?? (monthFirst ? iso(year, second, first) : iso(year, first, second));
}

function named(line: string): string | undefined {
  const [, signedYear, signedMonth = '', signedDay = ''] = SIGNED.exec(line) ?? [];
  if (signedYear) return iso(ofEmperor(signedYear), signedMonth, signedDay);
  if (!YEAR.test(line)) return undefined;
  const vietnamese = VIETNAMESE.exec(line);
  if (vietnamese) return iso(vietnamese[3] ?? '', vietnamese[2] ?? '', vietnamese[1] ?? '');
  for (const [, ...parts] of line.matchAll(NAMED)) {
    // Day, month, year; month, day, year; year, month, day.
    const [day, month, year, month2, day2, year2, year3, month3, day3] = parts;
    const number = monthOf((month ?? month2 ?? month3 ?? '').toLowerCase());
    if (number) return iso(ofOurEra(year ?? year2 ?? year3 ?? ''), String(number), day ?? day2 ?? day3 ?? '');
    // Many words stand behind a year; before one stands the month, or words run together.
    if (!year3) return undefined;
  }
  return undefined;
}

/** A year as Thailand counts, from the Buddha's death: 2569 is 2026. */
function ofOurEra(year: string): string {
  return Number(year) > 2400 ? String(Number(year) - 543) : year;
}

/** A year as Japan counts, from the emperor's first: 令和7 is 2025. */
function ofEmperor(year: string): string {
  const first = { 令和: 2019, 平成: 1989 }[year.slice(0, 2)];
  return first ? String(first - 1 + (Number(/\d+/u.exec(year)?.[0]) || 1)) : year;
}

function iso(year: string, month: string, day: string): string | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const real = y >= FIRST_YEAR && y < 2100 && m >= 1 && m <= 12 && d >= 1 && d <= 31;
  return real ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : undefined;
}
