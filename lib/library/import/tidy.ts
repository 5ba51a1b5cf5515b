import { isoOf } from '../../text/iso.ts';
import { htmlText } from '../export/escape.ts';
import { storable } from '../save.ts';
import { timeOf } from './time.ts';

const MAX_LINE = 500;
const MAX_TAG = 100;
const MAX_TAGS = 100;

/** The time, or undefined for one that lies ahead: up to a day is a clock that differs. */
export function within(time: number | undefined, now: number): number | undefined {
  return time !== undefined && time >= 0 && time <= now + 86_400_000 ? time : undefined;
}

/** Each tag once, as one short line. */
export function tagsOf(tags: string[]): string[] {
  const clean = tags.map((tag) => lineOf(tag).slice(0, MAX_TAG).toWellFormed()).filter(Boolean);
  return [...new Set(clean)].slice(0, MAX_TAGS);
}

/** One line of text, never markup. */
export function lineOf(text: string): string {
  return storable(text).normalize('NFC').replace(/\s+/gu, ' ').trim().slice(0, MAX_LINE);
}

/** In the zone that the file states, where it writes day and clock. */
export function dateOf(date: string | undefined): string | undefined {
  const time = timeOf(date);
  if (time === undefined || date === undefined) return undefined;
  return isoOf(date) ?? new Date(time).toISOString();
}

/** Plain text as paragraphs. */
export function htmlOf(text: string): string {
  return htmlText(text)
    .split(/\n{2,}/u)
    .filter(Boolean)
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('');
}
