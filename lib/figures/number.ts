import type { Language } from '../languages/index.ts';
import type { Grammar, Part } from './grammar.ts';
import { type Line, skipSpace, skipSpaceBack } from './line.ts';

/** A number in a line, in digits or words. */
export interface Numeral {
  start: number;
  end: number;
  value: number;
  /** What its digits or words say without the last scale: 3.4 in "3.4 billion". */
  plain: number;
  scale: number;
  digits: boolean;
  /** How many words, when it is in words. */
  words: number;
}

const DIGITS = /(?:\d{1,3}(?:\u00a0\d{3}){1,5}(?!\d)|\d{1,15})(?:[.,]\d{1,15}){0,6}|[.,]\d{1,9}|[¼-¾⅐-⅞]/uy;
const SPACED = /\d{1,3}(?: \d{3}){1,5}(?![\d.]\d?)(?:,\d{1,6})?/uy;
const AND_PART = / ?(?:(\d)\/(\d{1,2})(?![\d/])|([¼-¾⅐-⅞]))/uy;

/** The number that begins at a place, with its scale words; undefined when none does. */
export function readNumber(line: Line, at: number, grammar: Grammar): Numeral | undefined {
  const digits = readDigits(line, at, grammar.language);
  const found = digits ?? readWords(line, at, undefined, grammar);
  if (!found) return undefined;
  const whole = digits ? (readWords(line, digits.end, digits, grammar) ?? digits) : found;
  return withDecimals(line, whole, grammar);
}

/** The value of digits as printed in a language; a form impossible there is read as what it must be. */
export function parseNumber(printed: string, { decimal, group }: Language): number {
  const digits = printed.replace(/[\s\u00a0]/gu, '');
  const marks = digits.match(/[.,]/gu) ?? [];
  if (marks.length === 0) return Number(digits);
  if (new Set(marks).size === 2) {
    const last = marks.at(-1) ?? '';
    const whole = digits.slice(0, digits.lastIndexOf(last)).replace(/[.,]/gu, '');
    return Number(`${whole}.${digits.slice(digits.lastIndexOf(last) + 1)}`);
  }
  const [mark = ''] = marks;
  const grouped = /^\d{1,3}(?:[.,]\d{3}){1,5}$/u.test(digits) && !digits.startsWith('0');
  if (grouped && (group.includes(mark) || marks.length > 1)) return Number(digits.replaceAll(mark, ''));
  if (marks.length > 1) return Number.NaN;
  return mark === decimal || group.includes(mark) ? Number(digits.replace(mark, '.')) : Number.NaN;
}

function readDigits({ marks }: Line, at: number, language: Language): Numeral | undefined {
  const spaced = language.group.includes(' ') ? sticky(SPACED, marks, at) : undefined;
  const printed = (spaced ?? sticky(DIGITS, marks, at))?.[0];
  if (!printed) return undefined;
  let value = vulgar(printed) ?? parseNumber(printed, language);
  let end = at + printed.length;
  const part = Number.isInteger(value) ? sticky(AND_PART, marks, end) : undefined;
  const share = part?.[3] ? vulgar(part[3]) : Number(part?.[1]) / Number(part?.[2]);
  if (part && share !== undefined && share < 1) {
    value += share;
    end += part[0].length;
  }
  return { start: at, end, value, plain: value, scale: 1, digits: true, words: 0 };
}

/** ½ → 0.5 */
function vulgar(char: string): number | undefined {
  const [over, under] = char.normalize('NFKC').split('⁄').map(Number);
  return over !== undefined && under ? over / under : undefined;
}

/** Words from a place on, or the scale words and lesser parts that go on from digits. */
function readWords(
  line: Line,
  at: number,
  first: Numeral | undefined,
  grammar: Grammar,
): Numeral | undefined {
  const { low } = line;
  const sum = new Sum(grammar.language.vigesimal === true, first?.value);
  const glued = grammar.language.compound && isCompound(low, at, grammar);
  let end = at;
  let words = 0;
  let joined = true;
  for (let next = at, turns = 0; turns < 24; turns += 1) {
    const from = first || words > 0 ? skipSpace(low, next) : next;
    const short = first && words === 0 ? shortScale(line, next, grammar) : undefined;
    const part = short ?? grammar.parts.at(low, from, glued);
    const more = !part && sum.scaled ? readDigits(line, from, grammar.language) : undefined;
    const bare = part && !joined && grammar.firstOnly.has(low.slice(from, part.end));
    // A scale begins no number: "tỷ lệ" is a rate, "million" alone no amount; "a million" has its article.
    // "15 cents" are no fifteen hundred.
    const coin = first && part && grammar.subunits.at(low, from)?.end === part.end;
    const value = coin
      ? undefined
      : (part?.value ?? (more ? { value: more.value, scale: false } : undefined));
    const headless = words === 0 && !first && part?.value.scale && !afterArticle(low, at, grammar);
    if (value && !bare && !headless && (!more || from > next) && sum.add(value, joined)) {
      end = part?.end ?? more?.end ?? end;
      next = end;
      words += 1;
      joined = false;
      continue;
    }
    const join = joined ? undefined : grammar.numberJoins.at(low, from, true);
    if (!join || (first && words === 0)) break;
    next = join.end;
    joined = true;
  }
  if (words === 0) return undefined;
  return {
    start: first?.start ?? at,
    end,
    value: round(sum.value),
    plain: first?.value ?? sum.value / sum.scale,
    scale: sum.scale,
    digits: first !== undefined,
    words,
  };
}

/** "a million", or the word is all there is. */
function afterArticle(low: string, at: number, { articles, parts, openingScales }: Grammar): boolean {
  if (openingScales.at(low, at, true)) return true;
  const end = skipSpaceBack(low, at);
  return articles.before(low, end) !== undefined || parts.at(low.trim(), 0)?.end === low.trim().length;
}

/** "bn" of "$3.4bn", "k" of "100k": glued, or a space before a scale of two letters. */
function shortScale({ text, low }: Line, at: number, { shortScales }: Grammar) {
  const found = shortScales.at(low, at);
  // 5m and 5g are a metre and a gram, £5m and 5M are millions.
  const lone =
    found &&
    found.end - at === 1 &&
    /[mgbt]/u.test(text[at] ?? '') &&
    !/\p{Sc}\s?[\d.,]{1,20}$/u.test(text.slice(0, at));
  return found && !lone ? { value: { value: found.value, scale: true }, end: found.end } : undefined;
}

/** Is the word here made of numerals alone: "einundzwanzig"? */
function isCompound(low: string, at: number, { parts, numberJoins }: Grammar): boolean {
  let to = at;
  while (/\p{L}/u.test(low[to] ?? '')) {
    const next = parts.at(low, to, true)?.end ?? numberJoins.at(low, to, true)?.end;
    if (next === undefined) return false;
    to = next;
  }
  return to > at;
}

/** "two point five", "hai phẩy 23". */
function withDecimals(line: Line, number: Numeral, grammar: Grammar): Numeral {
  const mark = grammar.decimalWords.at(line.low, skipSpace(line.low, number.end));
  if (!mark || number.scale > 1) return number;
  let digits = '';
  let end = mark.end;
  for (let turns = 0; turns < 6; turns += 1) {
    const from = skipSpace(line.low, end);
    const part = readDigits(line, from, grammar.language) ?? onePart(line, from, grammar);
    if (!part || !Number.isInteger(part.value)) break;
    digits += String(part.value);
    end = part.end;
  }
  if (!digits) return number;
  const value = Number(`${number.value}.${digits}`);
  const whole = { ...number, end, value, plain: value, words: number.words + 2 };
  return readWords(line, end, { ...whole, digits: true }, grammar) ?? whole;
}

function onePart({ low }: Line, at: number, { parts }: Grammar): { value: number; end: number } | undefined {
  const part = parts.at(low, at);
  return part && !part.value.scale ? { value: part.value.value, end: part.end } : undefined;
}

function sticky(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

/** Sums like 4.37 × 1e9 without the noise of binary fractions. */
export function round(value: number): number {
  return Number(value.toPrecision(14));
}

/** The parts of a number as they come: 2, thousand, 3, hundred. */
class Sum {
  /** Closed by a scale of a thousand or more, each with its scale. */
  #closed: { value: number; scale: number }[] = [];
  #open: number | undefined;
  #last = 0;
  readonly #vigesimal: boolean;
  scale = 1;

  constructor(vigesimal: boolean, open: number | undefined) {
    this.#vigesimal = vigesimal;
    this.#open = open;
    this.#last = open ?? 0;
  }

  get value(): number {
    return this.#closed.reduce((sum, { value }) => sum + value, this.#open ?? 0);
  }

  get scaled(): boolean {
    return this.#closed.length > 0 && this.#open === undefined;
  }

  /** Takes a part where it may follow; false where another number begins. */
  add({ value, scale }: Part, joined: boolean): boolean {
    return scale ? this.#multiply(value) : this.#plus(value, joined);
  }

  #plus(value: number, joined: boolean): boolean {
    const ceiling = this.#closed.at(-1)?.scale ?? Number.POSITIVE_INFINITY;
    const open = this.#open;
    if (open === undefined) {
      if (value >= ceiling) return false;
      this.#open = value;
    } else if (value > 0 && value < this.#room(open)) this.#open = open + value;
    // einundzwanzig
    else if (joined && open % 10 > 0 && open % 100 < 10 && value % 10 === 0 && value < 100)
      this.#open = open + value;
    else return false;
    this.#last = value;
    this.scale = 1;
    return true;
  }

  /** How small the next addend must be. */
  #room(open: number): number {
    if (!Number.isInteger(open)) return 0;
    if (open % 100 === 0) return open === 0 ? 0 : 100;
    if (this.#vigesimal && (open % 100 === 60 || open % 100 === 80)) return 20;
    return open % 10 === 0 ? 10 : 0;
  }

  #multiply(scale: number): boolean {
    if (scale === 10) {
      if (this.#open === undefined || this.#last > 9) return false;
      this.#open += this.#last * 9;
      this.#last *= 10;
      return true;
    }
    if (scale < 1000) {
      if (this.#open !== undefined && this.#open >= 100) return false;
      this.#open = (this.#open ?? 1) * scale;
      this.scale = scale;
      return true;
    }
    const less = this.#closed.filter((part) => part.scale < scale);
    if (this.#closed.length > 0 && this.#open === undefined && less.length === 0) return false;
    const sum = less.reduce((total, { value }) => total + value, this.#open ?? 0) || 1;
    this.#closed = [...this.#closed.filter((part) => part.scale >= scale), { value: sum * scale, scale }];
    this.#open = undefined;
    this.scale *= scale;
    return true;
  }
}
