import { isDigit, LETTERS, WORD_START, wordEnd } from '../../text/pattern.ts';
import type { Grammar } from './grammar.ts';

/** Stands for each letter of a word that is a number, so that the masks need not know the words. */
export const MARK = '\ue000';

/** A line with its numbers in words marked, and the places from which a number may begin; none where nothing is stated. */
export interface Marked {
  text: string;
  openings: number[];
}

/** A number may begin at a digit or at a word; digits behind letters are looked at to say why they are none. */
const OPENING = new RegExp(
  `${WORD_START}(?:([${LETTERS}]{1,24})|[.,]?\\d|[¼-¾⅐-⅞])|(?<=[${LETTERS}])\\d`,
  'gu',
);

/** "three of May" → "\ue000\ue000\ue000\ue000\ue000 of may", at the same offsets. */
export function markNumbers(low: string, grammar: Grammar): Marked {
  const openings: number[] = [];
  let isStated = false;
  let text = '';
  let end = 0;
  OPENING.lastIndex = 0;
  for (let match = OPENING.exec(low); match; match = OPENING.exec(low)) {
    const { 0: all, 1: word, index } = match;
    // "-.5" may be read from its point or from its digit.
    if (!word) OPENING.lastIndex = index + 1;
    const opens = !word || opensNumber(low, index, word, grammar);
    if (opens) isStated = true;
    // "Rs500", "Rs.500"
    const behind = index + all.length;
    const isGlued = isDigit(low[low[behind] === '.' ? behind + 1 : behind]);
    if (opens || grammar.articles.has(all) || isGlued) openings.push(index);
    if (!word || !grammar.numberWords.has(word) || isArticle(low, index + word.length, word, grammar))
      continue;
    text += low.slice(end, index) + MARK.repeat(word.length);
    end = index + word.length;
  }
  return { text: text + low.slice(end), openings: isStated ? openings : [] };
}

/** "ein acht Monate altes": an article before a number is none itself. */
function isArticle(low: string, end: number, word: string, { articles, numberWords }: Grammar): boolean {
  return articles.has(word) && low[end] === ' ' && numberWords.has(low.slice(end + 1, wordEnd(low, end + 1)));
}

/** May a number begin with this word? */
function opensNumber(low: string, at: number, word: string, { openers, parts, halves, language }: Grammar) {
  if (openers.has(word)) return true;
  return language.compound === true && (parts.at(low, at, true) ?? halves.at(low, at, true)) !== undefined;
}
