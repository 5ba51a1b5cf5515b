import { isLetter } from '../../text/pattern.ts';
import type { Kind } from '../../types.ts';
import type { Grammar } from '../grammar/grammar.ts';
import { type Line, skipHyphen, skipSpace } from '../grammar/line.ts';
import { isYear, type Numeral } from '../number/numeral.ts';
import { currencyAt, ofRegion } from './currency.ts';
import { measureAt } from './measure.ts';
import { followsName } from './name.ts';
import { perUnit } from './per.ts';

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
  const { low } = line;
  const money = before ?? grammar.scaleMoney?.before(low, number.end)?.value;
  if (money) return perUnit(line, { kind: 'money', unit: money, end: number.end }, grammar);
  const bracket = BRACKETS[low.charAt(skipSpace(low, number.end))];
  const from = bracket ? skipSpace(low, number.end) + 1 : unitStart(low, number, grammar);
  const unit = unitAt(line, number, from, grammar, region, greater);
  if (!unit || !bracket) return unit && perUnit(line, withScale(low, unit, number, grammar), grammar);
  return low[unit.end] === bracket ? { ...unit, end: unit.end + 1 } : undefined;
}

/** "17.5 Mt", "37 Gt"; not "14 Mt Isa miners" */
const TONS = /^[MG]t(?!\.? [A-Z]|[A-Za-z\d])/u;
/** "20 (kg)" */
const BRACKETS: Record<string, string> = { '(': ')', '[': ']', '<': '>' };

/** Where the unit begins: behind a space or hyphen, and behind "of" and "an" of "millions of", "0.2 of a", "half an". */
function unitStart(low: string, { end, scale, value, share }: Numeral, grammar: Grammar): number {
  // "7+ hours"
  const gap = low.startsWith('+ ', end) ? end + 2 : skipHyphen(low, end);
  const link =
    scale >= 1000 || value >= 1e6 || value < 1 || share ? grammar.linkWords.at(low, gap) : undefined;
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
  if (grammar.lookalikes?.at(low, from) || isName(line, number, from, grammar)) return undefined;
  const [tons] = TONS.exec(line.text.slice(from, from + 6)) ?? [];
  if (tons) return { kind: 'measure', unit: 'metric-ton', end: from + 2, factor: tons === 'Mt' ? 1e6 : 1e9 };
  const percent = grammar.percents.at(low, from);
  if (percent) return { kind: 'percent', unit: percent.value, end: percent.end };
  const currency = currencyAt(line, from, grammar, region);
  const measure = measureAt(line, number, from, grammar, greater?.unit);
  // "20 million pounds" is money where "two pounds" is a weight.
  const money =
    currency?.end === measure?.end && number.scale >= 1e6 && isLetter(low[(currency?.end ?? 0) - 1]);
  if (measure && !money && (!currency || measure.end >= currency.end))
    return { kind: 'measure', unit: measure.value, end: measure.end };
  if (currency) {
    const { value, end, scale } = currency;
    return { kind: 'money', unit: value, end, ...(scale && { scale }) };
  }
  const coin = grammar.subunits.at(low, from);
  if (coin) {
    // "98 cents" of an Australian article, but "68 US cents"
    const isNamed = low.slice(from, coin.end).includes(' ');
    const value = isNamed ? coin.value : ofRegion(coin.value, region);
    return { kind: 'money', unit: value, end: coin.end, factor: 0.01 };
  }
  // "two additional minutes", "three straight years"
  const adjective = grammar.unitAdjectives?.at(low, from);
  const behind = adjective && grammar.units.at(low, skipSpace(low, adjective.end));
  return behind && { kind: 'measure', unit: behind.value, end: behind.end };
}

/**
 * Is it a name, where common nouns have no capitals: "In 2020 *Hertz* filed for bankruptcy", "2 *Córdoba*"? Not
 * "5,1 triệu Pataca".
 */
function isName(
  { text, low }: Line,
  number: Numeral,
  from: number,
  { language, currencyNouns }: Grammar,
): boolean {
  if (language.nounsCapital || number.scale > 1 || from === number.end) return false;
  const word = /^\p{Lu}\p{Ll}{2,20}/u.exec(text.slice(from, from + 21))?.[0];
  if (!word || isYear(low, number)) return word !== undefined;
  // "110 Naira a cup" is money, "the 40 Rand Paul supporters" and "Madrid 80 Córdoba 75" are named.
  const isOne =
    number.value < 10 ||
    /^ [\p{Lu}\d]/u.test(text.slice(from + word.length)) ||
    followsName(text, number.start);
  return isOne && currencyNouns.has(word.toLowerCase());
}

/** "75 USD million" */
function withScale(low: string, unit: Unit, number: Numeral, grammar: Grammar): Unit {
  if (unit.kind !== 'money' || number.scale > 1 || unit.factor || unit.scale) return unit;
  const scale = grammar.parts.at(low, skipSpace(low, unit.end));
  return scale?.value.scale && scale.value.value >= 1000
    ? { ...unit, end: scale.end, scale: scale.value.value }
    : unit;
}
