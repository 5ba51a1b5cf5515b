import { isCapital, LETTERS } from '../text/pattern.ts';
import type { Mention, Sentence, Span } from '../types.ts';
import type { Found } from './mentions.ts';

const NUMBER = /(?<![\d.,])\d{1,3}(?:[.,]\d{3})?(?![\d%]|[.,]\d)/gu;
/** What leads to the first number of a list: "Oslo ", "Oslo: ", "(Bergen (". */
const LED = /(?<![^\s(])([^\s(),;:]{1,21}):? \(?$/u;
/** From one number of a list to the next: "), Bà Rịa - Vũng Tàu (", " and Bergen: ". */
const ON = new RegExp(`^\\)?[,;]? (?:[${LETTERS}]{1,3} )?([^\\d(),;:]{1,120}):? \\(?$`, 'u');
/** Behind the last. */
const ENDED = /^\s?(?:[).;]|$)/u;
/** How far before its parts a whole may stand. */
const REACH = 120;

/** What was found, with the parts that add up to most of a count told before: "6 boats (Oslo *3*, Bergen *2*)". */
export function withParts({ mentions, dropped }: Found, sentence: Sentence): Found {
  const wholes = mentions.filter(({ quantity: { kind, unit } }) => kind === 'count' && unit !== null);
  const lists = wholes.length > 0 ? listsIn(sentence.text) : [];
  const parts = lists.flatMap((list) => partsOf(list, wholes, sentence));
  if (parts.length === 0) return { mentions, dropped };
  const isOther = ({ start }: Span) => !parts.some((part) => part.start === start);
  return {
    mentions: [...mentions.filter(isOther), ...parts].sort((a, b) => a.start - b.start),
    dropped: dropped.filter(isOther),
  };
}

/** Two numbers and more that stand behind names, one after the other. */
function listsIn(text: string): Span[][] {
  const lists: Span[][] = [];
  for (const { 0: number, index: start } of text.matchAll(NUMBER)) {
    const list = lists.at(-1);
    const before = text.slice(list?.at(-1)?.end ?? 0, start);
    const place = { start, end: start + number.length };
    if (list && isName(ON.exec(before)?.[1])) list.push(place);
    else if (isName(LED.exec(before.slice(-40))?.[1])) lists.push([place]);
  }
  return lists.filter((list) => list.length > 1 && ENDED.test(text.slice(list.at(-1)?.end)));
}

/** "Oslo", "Bà Rịa - Vũng Tàu" */
const isName = (name = '') => name !== '' && name.split(/ (?:- )?/u).every(isCapital);

/** The numbers of a list in the unit of the count that they add up to most of; none where there is none. */
function partsOf(list: Span[], wholes: readonly Mention[], sentence: Sentence): Mention[] {
  const at = sentence.start;
  const numbers = list.map(({ start, end }) => {
    const text = sentence.text.slice(start, end);
    return { start: at + start, end: at + end, text, value: Number(text.replace(/\D/u, '')) };
  });
  const first = numbers[0]?.start ?? 0;
  const sum = numbers.reduce((total, { value }) => total + value, 0);
  const whole = wholes.findLast(
    ({ end, quantity: { value = 0 } }) =>
      end <= first && first - end < REACH && sum <= value && sum * 2 >= value,
  );
  if (!whole) return [];
  const { kind, unit } = whole.quantity;
  return numbers.map(({ value, ...place }) => ({ ...place, quantity: { kind, value, unit }, sentence }));
}
