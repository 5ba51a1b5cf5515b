import { PARTS_OF, REGIONAL } from '../languages/symbols.ts';
import { insideWord } from '../text/lexicon.ts';
import type { Kind } from '../types.ts';
import type { Grammar } from './grammar.ts';
import { type Line, skipHyphen, skipSpace, skipSpaceBack } from './line.ts';

export interface Unit {
  kind: Kind;
  unit: string | null;
  end: number;
  /** What the number is multiplied by: 0.01 for cents. */
  factor?: number;
}

/** The unit that stands behind a number; `before` is the currency that stood before it. */
export function readUnit(
  line: Line,
  at: number,
  before: string | undefined,
  grammar: Grammar,
  region: string,
  scale = 1,
): Unit | undefined {
  if (before) return perUnit(line, { kind: 'money', unit: before, end: at }, grammar);
  const { low } = line;
  const gap = skipHyphen(low, at);
  const link = scale >= 1000 ? grammar.linkWords.at(low, gap, true) : undefined;
  const from = link ? skipSpace(low, link.end) : gap;
  const percent = grammar.percents.at(low, from);
  if (percent) return perUnit(line, { kind: 'percent', unit: percent.value, end: percent.end }, grammar);
  const currency = currencyAt(line, from, grammar, region);
  const unit = grammar.units.at(low, from);
  // "20 million pounds" is money where "two pounds" is a weight.
  const money =
    currency &&
    unit &&
    currency.end === unit.end &&
    /\p{L}/u.test(low[currency.end - 1] ?? '') &&
    scale >= 1e6;
  // 5 m stays a metre, 5s may be a decade: a lone letter counts as printed small, apart or glued.
  if (unit && !money && (!currency || unit.end >= currency.end) && unitMeant(line, at, from, unit.end))
    return perUnit(line, { kind: 'measure', unit: unit.value, end: unit.end }, grammar);
  if (currency) return perUnit(line, { kind: 'money', unit: currency.value, end: currency.end }, grammar);
  const sub = grammar.subunits.at(low, from);
  return sub && { kind: 'money', unit: sub.value, end: sub.end, factor: 0.01 };
}

/** The currency sign or code right before a number. */
export function currencyBefore(
  line: Line,
  at: number,
  grammar: Grammar,
  region: string,
  free: number,
): { value: string; start: number } | undefined {
  const found = grammar.currencyBefore.before(line.low, skipSpaceBack(line.low, at));
  if (!found || found.start < free) return undefined;
  const printed = line.text.slice(found.start, skipSpaceBack(line.low, at));
  const code = printed.toUpperCase() === found.value;
  return (code && printed !== found.value) || (/^\p{Ll}/u.test(printed) && found.start > 0)
    ? undefined
    : { ...found, value: regional(found.value, printed, region) };
}

function currencyAt(
  line: Line,
  from: number,
  grammar: Grammar,
  region: string,
): { value: string; end: number } | undefined {
  const found = grammar.currencyAfter.at(line.low, from);
  if (!found) return undefined;
  const printed = line.text.slice(from, found.end);
  const code = printed.toUpperCase() === found.value && printed.length === 3;
  return code && printed !== found.value && !/^(?:vnd|usd|eur)$/iu.test(printed)
    ? undefined
    : { ...found, value: regional(found.value, printed, region) };
}

/** `$` in an Australian article is the Australian dollar. */
function regional(currency: string, printed: string, region: string): string {
  return printed.length <= 2 && printed !== 'US' ? (REGIONAL[currency]?.[region] ?? currency) : currency;
}

function unitMeant({ text }: Line, at: number, from: number, end: number): boolean {
  const printed = text.slice(from, end);
  if (printed.length > 1) return true;
  return printed === 's' ? from > at : /[^\P{Ll}cf]|[°º″VWACF]/u.test(printed);
}

/** "655 USD/tấn" → `USD/metric-ton`; the unit alone where nothing follows. */
function perUnit(line: Line, unit: Unit, grammar: Grammar): Unit {
  const { low } = line;
  const per = grammar.per.at(low, skipSpace(low, unit.end), true);
  const slash = per && low[per.end - 1] === '/';
  if (!per || (!slash && insideWord(low, per.end))) return unit;
  const below = grammar.units.at(low, skipSpace(low, per.end));
  return below && unit.unit !== '%' ? { ...unit, unit: `${unit.unit}/${below.value}`, end: below.end } : unit;
}

/** How many of the lesser unit make one of the greater; undefined when they are no parts of one another. */
export function partOf(lesser: string | null, greater: string | null): number | undefined {
  return PARTS_OF[lesser ?? '']?.[greater ?? ''];
}
