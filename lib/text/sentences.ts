import type { Sentence } from '../types.ts';
import type { Lexicon } from './lexicon.ts';
import { LETTERS } from './pattern.ts';

const MAX = 2000;
/** An end mark, closing quotes, space, then something that opens a sentence: "năm. Công tác", not "8.5 triệu". */
const END = /[.!?…]["”“’»«)\]]{0,3}\s{1,5}(?=(?:["“„‘‚»([]|«\s?){0,3}[\p{Lu}\p{N}])|\n{1,20}/gu;

const LAST_WORD = new RegExp(`[${LETTERS}.'’]{1,12}$`, 'u');
const ALONE = new RegExp(`^[${LETTERS}]$|^\\d{1,2}$`, 'u');

/** The sentences of a text at their places; an abbreviation (lower case, without its dot) ends none. */
export function splitSentences(text: string, abbreviations: Lexicon<true>): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(END)) {
    const before = text.slice(Math.max(start, index - 12), index);
    if (mark.startsWith('.') && !mark.includes('\n') && isAbbreviated(before, abbreviations)) continue;
    push(sentences, text, start, index + mark.trimEnd().length);
    start = index + mark.length;
  }
  push(sentences, text, start, text.length);
  return sentences;
}

/** Does the dot behind this belong to its last word? `#` among the abbreviations is a day or place in digits: "3. Mai". */
function isAbbreviated(before: string, abbreviations: Lexicon<true>): boolean {
  const word = LAST_WORD.exec(before)?.[0].toLowerCase() ?? '';
  const ordinal = abbreviations.has('#') && /(?<![\p{L}\d.,:])\d{1,2}$/u.test(before);
  // "3. Then" at the head of a line is its number.
  return ordinal || abbreviations.has(word) || ALONE.test(word || before);
}

function push(sentences: Sentence[], text: string, from: number, end: number) {
  for (let start = from, stop = from; start < end; start = stop) {
    stop = Math.min(end, start + MAX);
    // Half a letter could not be put into a link.
    if (stop < end && /[\ud800-\udbff]/.test(text.charAt(stop - 1))) stop -= 1;
    if (text.slice(start, stop).trim()) sentences.push({ start, end: stop, text: text.slice(start, stop) });
  }
}
