import { COMPOUND_IDS, DURATION_UNITS, LENGTH_UNITS } from '../languages/symbols.ts';
import { insideWord } from '../text/lexicon.ts';
import { isLetter } from '../text/pattern.ts';
import type { Kind } from '../types.ts';
import { currencyAt } from './currency.ts';
import type { Grammar } from './grammar.ts';
import { type Line, skipHyphen, skipSpace } from './line.ts';
import type { Numeral } from './numeral.ts';

const LENGTHS = new Set(LENGTH_UNITS.split('|'));
const TIMES = new Set(DURATION_UNITS.split('|'));

export interface Unit {
  kind: Kind;
  unit: string | null;
  end: number;
  /** What the number is multiplied by: 0.01 for cents. */
  factor?: number;
  /** The scale word that stands behind its unit: "75 USD *million*". */
  scale?: number;
}

/**
 * The unit that stands behind a number; `before` is the currency that stood before it, `greater` the unit of the
 * amount that it goes on from.
 */
export function readUnit(
  line: Line,
  number: Numeral,
  before: string | undefined,
  grammar: Grammar,
  region: string,
  greater?: Unit,
): Unit | undefined {
  if (before) return perUnit(line, { kind: 'money', unit: before, end: number.end }, grammar);
  const { low } = line;
  const bracket = BRACKETS[low[skipSpace(low, number.end)] ?? ''];
  const from = bracket ? skipSpace(low, number.end) + 1 : unitStart(low, number, grammar);
  const unit = unitAt(line, number, from, grammar, region, greater);
  if (!unit || !bracket) return unit && perUnit(line, withScale(low, unit, number, grammar), grammar);
  return low[unit.end] === bracket ? { ...unit, end: unit.end + 1 } : undefined;
}

/** "20 (kg)" */
const BRACKETS: Record<string, string> = { '(': ')', '[': ']', '<': '>' };

/** Where the unit begins: behind a space or hyphen, and behind "of" and "an" of "millions of", "half an". */
function unitStart(low: string, { end, scale, share }: Numeral, grammar: Grammar): number {
  const gap = skipHyphen(low, end);
  const link = scale >= 1000 || share ? grammar.linkWords.at(low, gap) : undefined;
  const from = link ? skipSpace(low, link.end) : gap;
  const article = share ? grammar.articles.at(low, from) : undefined;
  return article ? skipSpace(low, article.end) : from;
}

function unitAt(
  line: Line,
  number: Numeral,
  from: number,
  grammar: Grammar,
  region: string,
  greater: Unit | undefined,
): Unit | undefined {
  const { low } = line;
  const percent = grammar.percents.at(low, from);
  if (percent) return { kind: 'percent', unit: percent.value, end: percent.end };
  const currency = currencyAt(line, from, grammar, region);
  // "in" is an inch only behind feet.
  const inch = low.startsWith('in', from) && isInch(low, from + 2, greater);
  // "1m53"
  const metre = /^m\d{2}(?![\da-z])/u.test(low.slice(from, from + 4));
  // 5'10", and 7' behind yards
  const feet =
    /^['’](?=\d{1,2}["”])/u.test(low.slice(from, from + 4)) ||
    (greater?.unit === 'yard' && low[from] === "'");
  const unit = feet
    ? { value: 'foot', end: from + 1 }
    : inch
      ? { value: 'inch', end: from + 2 }
      : metre
        ? { value: 'meter', end: from + 1 }
        : grammar.units.at(low, from);
  // "20 million pounds" is money where "two pounds" is a weight.
  const money =
    currency && unit && currency.end === unit.end && isLetter(low[currency.end - 1]) && number.scale >= 1e6;
  if (unit && !money && (!currency || unit.end >= currency.end) && unitMeant(line, number, from, unit.end))
    return { kind: 'measure', unit: unit.value, end: unit.end };
  if (currency)
    return {
      kind: 'money',
      unit: currency.value,
      end: currency.end,
      ...(currency.scale && { scale: currency.scale }),
    };
  const sub = grammar.subunits.at(low, from);
  if (sub) return { kind: 'money', unit: sub.value, end: sub.end, factor: 0.01 };
  // "two additional minutes", "three straight years"
  const adjective = grammar.unitAdjectives.at(low, from);
  const behind = adjective && grammar.units.at(low, skipSpace(low, adjective.end));
  return behind && { kind: 'measure', unit: behind.value, end: behind.end };
}

/** "in" is an inch behind feet, and at the end of what is said. */
function isInch(low: string, end: number, greater: Unit | undefined): boolean {
  const lesser = greater?.unit === 'foot' || greater?.unit === 'yard';
  return lesser ? !isLetter(low[end]) : /^(?:$|[,;)])/u.test(low.slice(end, end + 1));
}

/** A sign of one character is meant where it is printed so and nothing speaks against it. */
function unitMeant({ text, low }: Line, { end: at, value }: Numeral, from: number, end: number): boolean {
  const printed = text.slice(from, end);
  if (/^["”″]|^''/u.test(printed)) return from === at && opensNoQuote(text, at);
  if (/^['’]/u.test(printed)) return from === at;
  if (printed.length > 1) return true;
  // 5s may be a decade; 777F is a model, 800,000 F-Series no heat.
  if (printed === 's') return from > at;
  // "3170 W. County Road" is an address.
  if (/^[A-Z](?:[-/]|\. [A-Z])/u.test(text.slice(from, end + 3))) return false;
  if (/[cf]/u.test(low[from] ?? '')) return /\p{Lu}/u.test(printed) && value <= 150;
  return /[\p{Ll}°º″VWAL]/u.test(printed);
}

/** 5" are inches where the sign closes no quotation. */
function opensNoQuote(text: string, at: number): boolean {
  return (text.slice(0, at).match(/["“”]/gu)?.length ?? 0) % 2 === 0;
}

/** "75 USD million" */
function withScale(low: string, unit: Unit, number: Numeral, grammar: Grammar): Unit {
  if (unit.kind !== 'money' || number.scale > 1 || unit.factor || unit.scale) return unit;
  const scale = grammar.parts.at(low, skipSpace(low, unit.end));
  return scale?.value.scale && scale.value.value >= 1000
    ? { ...unit, end: scale.end, scale: scale.value.value }
    : unit;
}

/** "655 USD/tấn" → `USD/metric-ton`; the unit alone where nothing follows. */
function perUnit(line: Line, unit: Unit, grammar: Grammar): Unit {
  const { low } = line;
  const per = grammar.per.at(low, skipSpace(low, unit.end), true);
  const slash = per && low[per.end - 1] === '/';
  if (!per || (!slash && insideWord(low, per.end)) || unit.unit === '%') return unit;
  const below = grammar.units.at(low, skipSpace(low, per.end));
  if (!below) return unit;
  // "$13 billion a year earlier" is no yearly sum.
  if (grammar.notPer.at(low, skipSpace(low, below.end))) return unit;
  const speed = LENGTHS.has(unit.unit ?? '') && TIMES.has(below.value);
  const id = `${unit.unit}/${below.value}`;
  return {
    ...unit,
    unit: speed ? `${unit.unit}-per-${below.value}` : (COMPOUND_IDS[id] ?? id),
    end: below.end,
  };
}
