import { isCapital, isDigit, isLetter } from '../../text/pattern.ts';
import type { Grammar } from '../grammar/grammar.ts';
import { type Line, skipSpaceBack } from '../grammar/line.ts';
import { isPlural } from '../number/noun.ts';

/** A number and the noun behind it, that may be parts of a name: "Wi-Fi 6 support", "787 Dreamliner". */
export interface Suspect {
  line: Line;
  start: number;
  value: number;
  noun: string | undefined;
  grammar: Grammar;
}

/** Is the number the end of a name: "Voyager 2", "STOXX 600 index", "NBC 5"? */
export function endsName({ line, start, value, noun, grammar }: Suspect): boolean {
  const word = nameBefore(line.text, start);
  if (!word) return false;
  // "S&P 500 companies", "iPhone 16 starts"
  if (word.hyphen || /&|^\p{Ll}\p{Lu}/u.test(word.text)) return true;
  // "zählte die Polizei 87 Unfälle", "in Uri 12 Fälle", "24 Stunden 12 Fälle": every noun has a capital; but "Die Boeing 737"
  const isTold = () => {
    const at = skipSpaceBack(line.low, word.start);
    const opening = grammar.determiners.before(line.low, at) ?? grammar.binders.before(line.low, at);
    return (opening !== undefined && opening.start > 0) || isDigit(line.low[word.start - 2]);
  };
  if (noun && grammar.language.nounsCapital && isTold()) return false;
  const acronym = /[A-Z].?[A-Z]/u.test(word.text);
  // "Phase 2", but "Battery 7.5" is a rating.
  const isNumbered = value < 50 && Number.isInteger(value) && isTitle(word.text, grammar);
  if (word.opens && !acronym && !isNumbered) return false;
  if (!noun || isCapital(noun))
    return !(noun && isHeadline(line.text)) || countsOne({ line, start, value, noun, grammar });
  const uncounted = grammar.counted && !word.opens && !grammar.counted.at(noun, 0);
  return uncounted || ((!word.opens || acronym) && countsOne({ line, start, value, noun, grammar }));
}

/** "Wi-Fi 6 support", "the 5500M chipset": more than one of something would take a plural. */
export function countsOne({ value, noun, grammar }: Suspect): boolean {
  // One of the first two words, since "6 mesh router *feels*" ends with a verb.
  const words = noun?.split(/\s/u, 2);
  return (
    words !== undefined && value > 1 && inflects(grammar) && !words.some((word) => isPlural(word, grammar))
  );
}

/** Is the number the head of a name: "787 Dreamliner", "911 Turbo"? "40 Afghan refugees" are counted. */
export function opensName({ line, start, value, noun, grammar }: Suspect): boolean {
  const words = noun?.split(/\s/u) ?? [];
  // "the 3 SE", but "1 sack, 2 TFL"
  if (!words[0] || !isCapital(words[0]) || value < (isLetter(line.low[start - 2]) ? 2 : 10)) return false;
  if (inflects(grammar)) return !words.some((word) => isPlural(word, grammar));
  // "160 Bùi Đình" is an address, "177 Đảng viên" are people.
  return !grammar.language.plural && words.length > 1 && words.every(isCapital);
}

/** Does a name stand right before a place, amid its sentence: "the KQi 100F"? */
export function followsName(text: string, at: number): boolean {
  return nameBefore(text, at)?.opens === false;
}

interface Word {
  text: string;
  start: number;
  /** It opens its sentence, where a capital says nothing. */
  opens: boolean;
  /** "F -35", as some newsrooms part them: surely a name. */
  hyphen: boolean;
}

/** The word right before a place, when it has a capital. */
function nameBefore(text: string, at: number): Word | undefined {
  if (!/[ -]/u.test(text.charAt(at - 1))) return undefined;
  const hyphen = text[at - 1] === '-' && text[at - 2] === ' ';
  const end = hyphen ? at - 2 : at - 1;
  let from = end;
  while (from > 0 && from > end - 30 && /[^\s"“‘(.,;:!?-]/u.test(text.charAt(from - 1))) from -= 1;
  const word = text.slice(from, end);
  if (!isLetter(word) || !/\p{Lu}/u.test(word)) return undefined;
  const head = text.slice(0, from).trimEnd().at(-1);
  return { text: word, start: from, opens: head === undefined || /[.!?:"“'‘(]/u.test(head), hyphen };
}

/** "Meal", "Phase", but not "Over" or "Roughly". */
function isTitle(word: string, { nounStops }: Grammar): boolean {
  return !nounStops.has(word.toLowerCase());
}

/** Most Words of a Headline Begin With a Capital. */
export function isHeadline(text: string): boolean {
  const words = text.split(/\s+/u, 30).filter((word) => word.length > 3 && isLetter(word));
  return words.length > 2 && words.filter(isCapital).length > words.length * 0.6;
}

const inflects = ({ language }: Grammar) => language.plural !== '' && !language.nounsCapital;
