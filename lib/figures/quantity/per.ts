import { DURATIONS, LENGTHS } from '../../languages/symbols.ts';
import { insideWord } from '../../text/lexicon.ts';
import type { Grammar } from '../grammar/grammar.ts';
import { type Line, skipHyphen, skipSpace } from '../grammar/line.ts';
import type { Unit } from './unit.ts';

/** "655 USD/tấn" → `USD/metric-ton`; the unit alone where nothing follows. */
export function perUnit(line: Line, unit: Unit, grammar: Grammar): Unit {
  const { low } = line;
  const per = grammar.per.at(low, skipHyphen(low, unit.end), true);
  if (!per || insideWord(low, per.end) || unit.unit === '%') return unit;
  // "a $65-a-barrel price"
  const from = skipHyphen(low, per.end);
  const below = grammar.units.at(low, from) ?? grammar.unitsBelow?.at(low, from);
  if (!below) return unit;
  // "$13 billion a year earlier" is no yearly sum.
  if (grammar.notPer?.at(low, skipSpace(low, below.end))) return unit;
  // "Mbps" has a name of its own as km/h has.
  const isRate = LENGTHS.has(unit.unit ?? '') || unit.unit?.endsWith('bit');
  return {
    ...unit,
    unit: `${unit.unit}${isRate && DURATIONS.has(below.value) ? '-per-' : '/'}${below.value}`,
    end: below.end,
  };
}
