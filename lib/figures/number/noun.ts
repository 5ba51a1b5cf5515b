import { CAPITALS, isCapital, LETTERS, SMALL } from '../../text/pattern.ts';
import type { Grammar } from '../grammar/grammar.ts';
import { type Line, skipSpace } from '../grammar/line.ts';

/** Letters of the languages there are; of others no word is known to be a noun. */
const LATIN = 'A-Za-z\\u00c0-\\u02af\\u1e00-\\u1eff';
/** A word in the same cell, "cases" of "cases/1,000", or "U.S."; not "i9", "UTF-8" or "f/2" */
const WORD = new RegExp(
  `[^\\S\\t\\n]{0,3}((?:[A-Z]\\.){2,4}|[${LATIN}][${LETTERS}'’-]{0,30}(?![${LETTERS}\\d]|-\\d|(?<![${SMALL}]{3})/\\d))`,
  'uy',
);
/** The model behind a name: "Boeing *737* Max jets", "Airbus *A320* jets", "Leopard *2* tanks" */
const MODEL = new RegExp(
  `(?<=[${CAPITALS}][${LETTERS}]{2,20}) (?:[A-Z]-?)?(?:\\d{3}(?= [${LETTERS}])|\\d{1,2}(?= [${SMALL}]))`,
  'uy',
);
/** The rest of "a 12-question quiz", and the sign of "60fps" */
const GLUED = new RegExp(`(?<=\\d)(-?)([${SMALL}]{3,20})(?![${LETTERS}\\d-])`, 'uy');
/** "two recently opened bus *routes*": so many words at most lead to the noun itself. */
const REACH = 4;
/** Where the noun's form tells nothing it has so many words at most. */
const USUAL = 2;

/** A word behind a number, and where it ends in the line. */
interface Word {
  text: string;
  end: number;
  /** It goes on from the word before: "tai *nạn*". */
  inside: boolean;
  /** The noun is still to come: "false *or* misleading claims", "28 *more* deaths". */
  joins: boolean;
}

/** The counted noun behind a number: the words up to a verb, a preposition or the end of the phrase. */
export function readNoun(
  line: Line,
  at: number,
  grammar: Grammar,
): { text: string; end: number } | undefined {
  const { text } = line;
  GLUED.lastIndex = at;
  const [glued, hyphen, word = ''] = GLUED.exec(text) ?? [];
  if (glued && (hyphen ? !grammar.nounStops.has(word) : grammar.plurals?.has(word)))
    return { text: word, end: at + glued.length };
  // A noun stands apart, or behind an elided word: "1 million d'habitants".
  if (!/[\s'’]/u.test(text[at] ?? text.charAt(at - 1)) && !/['’]/u.test(text.charAt(at - 1)))
    return undefined;
  const words = wordsFrom(line, at, grammar);
  const alone = words.findIndex(({ joins }) => joins);
  const usual = () => usualEnd(alone < 0 ? words : words.slice(0, alone), grammar);
  const { end } = words[(headEnd(words, grammar) ?? usual()) - 1] ?? {};
  return end === undefined ? undefined : { text: text.slice(at, end).trim(), end };
}

/** Is a word printed in the plural? */
export function isPlural(word: string, { language, plurals }: Grammar): boolean {
  return (
    (word.endsWith(language.plural) && !language.singulars?.test(word)) ||
    language.pluralEnd?.test(word) === true ||
    plurals?.has(word.toLowerCase()) === true
  );
}

/** The words up to one that no noun holds; none parts a counted noun or a word with spaces. */
function wordsFrom({ text, low }: Line, at: number, grammar: Grammar): Word[] {
  const { counted, compounds, nounStops, openSyllables, betweenJoin, rangeJoin, unitAdjectives, language } =
    grammar;
  const words: Word[] = [];
  let known = counted?.at(low, skipSpace(low, at))?.end ?? at;
  WORD.lastIndex = at;
  for (let match = WORD.exec(text); match && words.length < REACH; match = WORD.exec(text)) {
    const [, word = ''] = match;
    const head = WORD.lastIndex - word.length;
    MODEL.lastIndex = WORD.lastIndex;
    // "In Berlin 87 Unfälle 12 Verletzte" has no model, nor has "3 killed 5 hurt"
    const isNamed = !language.headFirst && !language.nounsCapital && !isPlural(word, grammar);
    if (isNamed && MODEL.test(text)) WORD.lastIndex = MODEL.lastIndex;
    const end = WORD.lastIndex;
    const last = words.at(-1);
    const opens = last && last.end !== known && openSyllables?.has(last.text.toLowerCase());
    const inside = end <= known || opens === true;
    const stop = nounStops.at(low, head)?.end;
    const leads = last ? betweenJoin.has(word) || rangeJoin.has(word) : stop && unitAdjectives?.has(word);
    const joins = language.plural !== '' && Boolean(leads);
    const open = joins && !words.some((one) => one.joins || isPlural(one.text, grammar));
    // "seis tiveram prejuízo": where nouns come first, no verb opens one
    const isVerb = language.headFirst && language.plural && !isCapital(word) && language.lateStop?.test(word);
    // "two" of "five two-storey houses" stops nothing
    if (!inside && !open && (isVerb || (stop && low[stop] !== '-'))) break;
    words.push({ text: word, end, inside, joins });
    known = Math.max(known, compounds.at(low, head)?.end ?? at);
  }
  return words;
}

/** How many words lead up to the noun where its form tells: "bus *routes*", "neue *Linien*". */
function headEnd(words: readonly Word[], grammar: Grammar): number | undefined {
  const { plural, nounsCapital } = grammar.language;
  if (!plural) return undefined;
  const isHead = ({ text }: Word) =>
    nounsCapital ? isCapital(text) || grammar.plurals?.has(text) : isPlural(text, grammar);
  const head = words.findIndex(isHead);
  if (head < 0) return undefined;
  // "Wiener Gemeinden", "Flaschen Wein"
  if (nounsCapital) return head + (isCapital(words[head + 1]?.text) ? 2 : 1);
  // "nuevos hospitales", "sports cars"
  const behind = words.slice(head + 1).findIndex((word) => !isHead(word));
  return head + 1 + (behind < 0 ? words.length - head - 1 : behind);
}

/** How many words a noun has where its form tells nothing: "74 vụ tai nạn", "1 medium apple". */
function usualEnd(words: readonly Word[], { classifiers, language }: Grammar): number {
  // "ICE 578 fällt aus": a noun would have a capital; "1.2m worked" ends with a verb.
  const [{ text: only = '' } = {}, more] = words;
  const isVerb = language.plural && !more && !isCapital(only) && language.lateStop?.test(only);
  if (language.nounsCapital || isVerb) return 0;
  let most = USUAL;
  for (const [at, { text, inside }] of words.entries()) {
    if (inside) most = Math.max(most, at + 1);
    else if (at >= most || (at > 0 && language.lateStop?.test(text))) return at;
    // "6 tỉnh Tây Bắc", but "12 Đảng Dân"
    if (language.headFirst && isCapital(text) && !isCapital(words[0]?.text)) return at;
    if (at === 0 && classifiers?.has(text.toLowerCase())) most += 1;
  }
  return words.length;
}
