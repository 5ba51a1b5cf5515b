import type { Mention, Sentence } from '../types.ts';
import type { Found } from './mentions.ts';

const WORD = "\\p{Lu}[\\p{L}.’'-]{0,20}";
const NUMBER = '\\d{1,3}(?:[.,]\\d{3})?';
/** "Bà Rịa - Vũng Tàu 2", "Oslo: 5", "Bergen (1.204)" */
const ENTRY = `${WORD}(?: (?:- )?${WORD}){0,5}:? (?:\\(${NUMBER}\\)|${NUMBER}(?=\\s?(?:[,;.)]|\\p{Ll}{1,3} \\p{Lu}|$)))`;
const LIST = new RegExp(
  `(?<!\\p{L})${ENTRY}(?:[,;]? (?:\\p{Ll}{1,3} )?${ENTRY}){1,80}(?:(?<=\\))|(?=[).;]|$))`,
  'gu',
);
/** How far before its parts a whole may stand. */
const REACH = 120;

/** What was found, with the parts that add up to most of a count told before: "6 boats (Oslo *3*, Bergen *2*)". */
export function withParts({ mentions, dropped }: Found, sentence: Sentence): Found {
  const parts = [...sentence.text.matchAll(LIST)].flatMap(({ 0: list, index }) =>
    partsOf(list, sentence.start + index, mentions, sentence),
  );
  if (parts.length === 0) return { mentions, dropped };
  const isOther = ({ start }: { start: number }) => !parts.some((part) => part.start === start);
  return {
    mentions: [...mentions.filter(isOther), ...parts].sort((a, b) => a.start - b.start),
    dropped: dropped.filter(isOther),
  };
}

/** The numbers of a list at a place, in the unit of the count that they add up to most of; none where there is none. */
function partsOf(list: string, at: number, mentions: readonly Mention[], sentence: Sentence): Mention[] {
  const numbers = [...list.matchAll(new RegExp(NUMBER, 'gu'))].map(({ 0: text, index }) => ({
    start: at + index,
    text,
    value: Number(text.replace(/\D/u, '')),
  }));
  const sum = numbers.reduce((total, { value }) => total + value, 0);
  const whole = mentions.findLast(
    ({ end, quantity: { kind, value = 0, unit } }) =>
      end <= at && at - end < REACH && kind === 'count' && unit && sum <= value && sum * 2 >= value,
  );
  if (!whole) return [];
  const { kind, unit } = whole.quantity;
  return numbers.map(({ start, text, value }) => ({
    start,
    end: start + text.length,
    quantity: { kind, value, unit },
    text,
    sentence,
  }));
}
