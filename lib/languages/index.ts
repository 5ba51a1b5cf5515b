import { oncePer } from '../text/once-per.ts';
import { LETTERS, spellings } from '../text/pattern.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import type { Language } from './language.ts';
import { pt } from './pt.ts';
import { languageOfScript } from './script.ts';
import { vi } from './vi.ts';

export const languages = { de, en, es, fr, pt, vi } satisfies Record<string, Language>;

/** Letters that hardly any language but Vietnamese has. */
const VIETNAMESE = /[ơưđạảấầẩẫậắằẳẵặẹẻẽếềểễệịỉọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/giu;
/** A text this much more at home in another language than in the one its tag names is read in the other. */
const PLAINLY = 1.5;

const WORD = new RegExp(`[${LETTERS}]{1,20}`, 'gu');

/** The language of a BCP 47 tag; the text decides when it plainly disagrees or the tag is not known. */
export function languageFor(tag: string, text = ''): Language {
  const sample = text.slice(0, 4000);
  if ((sample.match(VIETNAMESE)?.length ?? 0) / Math.max(1, sample.length) > 0.05) return vi;
  const known = languageNamed(tag);
  if (known && sample.length < 200) return known;
  const words = sample.toLowerCase().match(WORD) ?? [];
  const share = new Map(Object.values(languages).map((one) => [one, common(words, one)]));
  const best = [...share].reduce((a, b) => (b[1] > a[1] ? b : a));
  if (known && best[1] < PLAINLY * (share.get(known) ?? 0) + 0.05) return known;
  return best[1] > 0.1 ? best[0] : en;
}

/** The language that a BCP 47 tag names; undefined for one that is not known. */
export function languageNamed(tag: string): Language | undefined {
  return languages[tag.slice(0, 2).toLowerCase() as keyof typeof languages];
}

/** 2.4 tons, 3.5%, 1,200,300; not 9.15 */
const POINT = /(?<![\d.,])(?:\d{1,3}(?:,\d{3}){2}|\d{1,3}(?:,\d{3})?\.\d(?: ?%| \p{Ll}{4}))/u;
/** 2,4 and 1.547 */
const COMMA = /\d(?:,\d{1,2}|\.\d{3})(?![\d.,]\d|\d)/u;
/** "of 37 269 new" */
const SPACED = /\p{Ll}{2} \d{1,3} \d{3} \p{Ll}{3}/gu;

/**
 * A language as numbers are written in a region or plainly in the text: "1,547" of Mexico has no decimals, of
 * Switzerland it has; "1 547" of South Africa is one number.
 */
export function inRegion(language: Language, region: string, text = ''): Language {
  const parts = new Intl.NumberFormat(`${language.id}${region && `-${region}`}`).formatToParts(1e6);
  const group = parts.find(({ type }) => type === 'group')?.value;
  if (language.decimal === '.') {
    const isSpaced = () => (text.match(SPACED)?.length ?? 0) > 1 && !/\d,\d{3}/u.test(text);
    return group === '\u00a0' || isSpaced() ? withSpace(language) : language;
  }
  const isPoint = group === ',' || (/\d,\d{3}(?!\d)/u.test(text) && POINT.test(text) && !COMMA.test(text));
  return isPoint ? withPoint(language) : language;
}

const withPoint = oncePer(
  (language: Language): Language => ({
    ...language,
    decimal: '.',
    group: language.group.replace('.', ','),
  }),
);
const withSpace = oncePer((language: Language): Language => ({ ...language, group: `${language.group} ` }));

/** The BCP 47 tag of an article: its own, unless it has none or the text plainly disagrees; '' when nothing tells. */
export function tagFor(tag: string, text: string): string {
  if (!tag) return languageOf(text);
  if (!languageNamed(tag)) return tag;
  const written = languageOfScript(text);
  if (written) return written;
  const { id } = languageFor(tag, text);
  return tag.toLowerCase().startsWith(id) ? tag : id;
}

/** The language that a text is plainly in, by its script or its words, whichever it is first held to be; '' for others. */
export function languageOf(text: string): string {
  const written = languageOfScript(text);
  if (written) return written;
  // A short text counts as one that says the same again, or its tag alone would decide.
  const sample = text.slice(0, 4000).padEnd(200, ` ${text}`);
  const { id } = languageFor('', sample);
  return languageFor(id === 'en' ? 'vi' : 'en', sample).id === id ? id : '';
}

/** Which share of the words are among the language's commonest? */
function common(words: string[], { common }: Language): number {
  const known = new Set(spellings(common));
  return words.filter((word) => known.has(word)).length / Math.max(1, words.length);
}

export type { Language };
