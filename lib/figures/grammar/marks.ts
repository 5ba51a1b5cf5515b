import { LETTERS } from '../../text/pattern.ts';
import type { Grammar } from './grammar.ts';

/** Stands for each letter of a word that is a number, so that the masks need not know the words. */
export const MARK = '\ue000';

/** A line with its numbers in words marked, and whether anything in it may open a quantity. */
export interface Marked {
  text: string;
  opens: boolean;
}

const WORD = new RegExp(`[${LETTERS}]{1,24}`, 'gu');

/** "three of May" → "\ue000\ue000\ue000\ue000\ue000 of may", at the same offsets. */
export function markNumbers(low: string, { numberWords, openers, parts, halves, language }: Grammar): Marked {
  let opens = /\d|[¼-¾⅐-⅞]/u.test(low);
  let text = '';
  let end = 0;
  WORD.lastIndex = 0;
  for (let match = WORD.exec(low); match; match = WORD.exec(low)) {
    const [word] = match;
    if (openers.has(word)) opens = true;
    else if (language.compound && !opens)
      opens = (parts.at(low, match.index, true) ?? halves.at(low, match.index, true)) !== undefined;
    if (!numberWords.has(word)) continue;
    text += low.slice(end, match.index) + MARK.repeat(word.length);
    end = match.index + word.length;
  }
  return { text: text + low.slice(end), opens };
}
