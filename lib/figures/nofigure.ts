import type { Amount } from './amount.ts';
import type { Grammar } from './grammar.ts';
import { isWhole, type Line, skipSpace } from './line.ts';

/** A number without a unit, and what stands around it. */
export interface Bare {
  line: Line;
  first: Amount;
  /** The other end of its range, or `first`. */
  last: Amount;
  /** The counted noun as printed. */
  noun: string | undefined;
  grammar: Grammar;
}

/** The rule by which a number with nothing telling beside it is no figure; undefined when it is one. */
export function noFigure(bare: Bare): string | undefined {
  const { first, last, line } = bare;
  if ((first.unit ?? last.unit) || isWhole(line.low, first.start, last.end)) return undefined;
  if (!first.number.digits) return WORDS.find(({ holds }) => holds(bare))?.name;
  if (first.number.scale > 1 || last !== first) return undefined;
  return DIGITS.find(({ holds }) => holds(bare))?.name;
}

interface Rule {
  name: string;
  holds: (bare: Bare) => boolean;
  why: string;
}

const printed = ({ line, first }: Bare) => line.low.slice(first.number.start, first.number.end);
const before = ({ line, first }: Bare) => line.text.slice(Math.max(0, first.start - 24), first.start);
const isName = (noun: string | undefined) => /^\p{Lu}/u.test(noun ?? '');

const WORDS: Rule[] = [
  {
    name: 'clock',
    why: '"three twenty", "seis treinta": an hour and its minutes, since no number goes on like that',
    holds: ({ line: { low }, first: { number }, grammar }) => {
      const next = grammar.parts.at(low, skipSpace(low, number.end));
      return number.words === 1 && number.value < 13 && !next?.value.scale && (next?.value.value ?? 0) >= 10;
    },
  },
  {
    name: 'year',
    why: '"nineteen eighty-six"',
    holds: ({ line: { low }, first: { number }, grammar }) => {
      const next = grammar.parts.at(low, skipSpace(low, number.end));
      const century = number.value === 19 || number.value === 20 || number.value === 1900;
      return century && !next?.value.scale && (next?.value.value ?? 0) >= 10;
    },
  },
  {
    name: 'word',
    why: 'a small number in words counts only with a noun that is counted',
    holds: ({ line: { low }, first: { number }, last, noun, grammar }) => {
      if (number.words > 1 || number.value >= 13 || number.scale > 1 || last.value >= 13) return false;
      const counted = grammar.counted?.at(low, skipSpace(low, number.end)) ?? !grammar.counted;
      const counts = noun !== undefined && number.value > 1 && counted;
      return !counts || grammar.firstOnly.has(low.slice(number.start, number.end));
    },
  },
];

const DIGITS: Rule[] = [
  {
    name: 'year',
    why: '1998 is a year where nothing lower-case is counted, 2019 even then; 1500 people are people',
    holds: (bare) => {
      const year = /^(?:1[5-9]|2[01])\d\d$/u.test(printed(bare));
      const count = bare.noun !== undefined && !isName(bare.noun);
      return year && !(count && (bare.first.value < 1900 || bare.first.value % 100 === 0));
    },
  },
  {
    name: 'code',
    why: '007 is no amount, 08 cars are eight',
    holds: (bare) => /^0\d/u.test(printed(bare)) && bare.noun === undefined,
  },
  {
    name: 'name',
    why: '"Voyager 2", "Falcon 9"; not a number at the head of its sentence',
    holds: (bare) => {
      const opens = /^\s*["“'‘(]?\p{Lu}[\p{L}\p{M}]*[ -]$/u.test(
        bare.line.text.slice(Math.max(0, bare.first.start - 40), bare.first.start),
      );
      const named = /\p{Lu}[\p{L}\p{M}]*[ -]$/u.test(before(bare)) && !(opens && bare.first.start < 40);
      return named && /^\d{1,4}$/u.test(printed(bare)) && (bare.noun === undefined || isName(bare.noun));
    },
  },
  {
    name: 'model',
    why: '"787 Dreamliner", "911 Turbo": a bare number and a name that is no plural',
    holds: (bare) => {
      const { plural, nounsCapital } = bare.grammar.language;
      const words = bare.noun?.split(/\s/u) ?? [];
      if (!plural || nounsCapital || !isName(words[0]) || !/^\d{2,4}$/u.test(printed(bare))) return false;
      return words.every((word) => isName(word) && !word.endsWith(plural));
    },
  },
];
