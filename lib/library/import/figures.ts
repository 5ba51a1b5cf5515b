import { isRecord } from '../../text/record.ts';
import type { Bound, Change, Figure, Kind, Mention, Quantity, Span } from '../../types.ts';

const KINDS: readonly Kind[] = ['percent', 'money', 'measure', 'count', 'ratio', 'multiple', 'score', 'rank'];
const BOUNDS: readonly Bound[] = ['about', 'over', 'under', 'atLeast', 'upTo', 'nearly'];
const CHANGES: readonly Change[] = ['up', 'down'];
const MAX_FIGURES = 5000;

/** Figures from a file, built anew field by field; undefined when any is not of our shape or not of this text. */
export function figuresIn(list: unknown, text: string): Figure[] | undefined {
  if (!Array.isArray(list) || list.length > MAX_FIGURES) return undefined;
  return all(list, (item) => figureIn(item, text));
}

function figureIn(value: unknown, text: string): Figure | undefined {
  if (!isRecord(value) || !Array.isArray(value.mentions)) return undefined;
  const { label, period, score } = value;
  const quantity = quantityIn(value.quantity);
  const mentions = all(value.mentions, (item) => mentionIn(item, text));
  const why = signalsIn(value.why);
  const from = value.from === undefined ? undefined : mentionIn(value.from, text);
  const [first, ...others] = mentions ?? [];
  if (!quantity || !first || !why || typeof label !== 'string' || !isNumber(score)) return undefined;
  if (value.from !== undefined && !from) return undefined;
  return {
    quantity,
    label,
    ...(typeof period === 'string' && { period }),
    ...(from && { from }),
    mentions: [first, ...others],
    score,
    why,
  };
}

function mentionIn(value: unknown, text: string): Mention | undefined {
  if (!isRecord(value) || !isRecord(value.sentence)) return undefined;
  const span = spanIn(value, text);
  const sentence = spanIn(value.sentence, text);
  const quantity = quantityIn(value.quantity);
  const printed = value.text;
  const sentenceText = value.sentence.text;
  if (!span || !sentence || !quantity) return undefined;
  if (typeof printed !== 'string' || typeof sentenceText !== 'string') return undefined;
  return { ...span, quantity, text: printed, sentence: { ...sentence, text: sentenceText } };
}

function spanIn({ start, end }: Record<string, unknown>, text: string): Span | undefined {
  if (!Number.isInteger(start) || !Number.isInteger(end)) return undefined;
  const span = { start: start as number, end: end as number };
  return span.start >= 0 && span.start <= span.end && span.end <= text.length ? span : undefined;
}

function quantityIn(value: unknown): Quantity | undefined {
  if (!isRecord(value)) return undefined;
  const { kind, value: amount, range, of, unit, bound, change } = value;
  const known = KINDS.find((one) => one === kind);
  if (!known || (unit !== null && typeof unit !== 'string')) return undefined;
  const [low, high] = Array.isArray(range) ? range : [];
  const isRange = isNumber(low) && isNumber(high);
  // Without a number there is nothing to show.
  if (!isRange && !isNumber(amount)) return undefined;
  return {
    kind: known,
    unit,
    ...(isNumber(amount) && { value: amount }),
    ...(isRange && { range: [low, high] }),
    ...(isNumber(of) && { of }),
    ...named('bound', BOUNDS, bound),
    ...named('change', CHANGES, change),
  };
}

function named<N extends string, T>(name: N, known: readonly T[], value: unknown) {
  const found = known.find((one) => one === value);
  return found === undefined ? {} : ({ [name]: found } as Record<N, T>);
}

function signalsIn(value: unknown): Record<string, number> | undefined {
  if (!isRecord(value)) return undefined;
  // An own property even where the name is `__proto__`.
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, number] => isNumber(entry[1])),
  );
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

/** The list made of every item, or undefined when one gives nothing. */
function all<T>(list: unknown[], make: (item: unknown) => T | undefined): T[] | undefined {
  const made = list.map(make);
  return made.includes(undefined) ? undefined : (made as T[]);
}
