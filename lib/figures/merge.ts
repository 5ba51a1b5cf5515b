import { fold } from '../text/fold.ts';
import { LONG_WORD } from '../text/pattern.ts';
import type { Kind, Mention, Quantity } from '../types.ts';
import type { Grammar } from './grammar/grammar.ts';

type Group = [Mention, ...Mention[]];

/** Characters on either side whose words tell which fact a number belongs to. */
const REACH = 90;
/** Groups of one quantity that a mention is compared with, the latest first; keeps hostile text linear. */
const MOST_COMPARED = 8;

/** Mentions of the same fact together, in order of their first place. */
export function mergeMentions(mentions: readonly Mention[], grammar: Grammar): Group[] {
  const groups: Group[] = [];
  const byQuantity = new Map<string, Group[]>();
  const contexts = new Map<Mention, Set<string>>();
  const contextFor = (mention: Mention) => {
    const context = contexts.get(mention) ?? contextOf(mention, grammar);
    contexts.set(mention, context);
    return context;
  };
  let latest: Group | undefined;
  for (const mention of mentions) {
    const key = keyOf(mention.quantity);
    const known = byQuantity.get(key) ?? [];
    const group =
      latest && isGloss(latest, mention)
        ? latest
        : known.findLast((one) => isSameFact(one, mention, contextFor));
    if (group) group.push(mention);
    else {
      const begun: Group = [mention];
      groups.push(begun);
      byQuantity.set(key, [...known, begun].slice(-MOST_COMPARED));
    }
    latest = group ?? groups.at(-1);
  }
  return groups;
}

/** Nouns are compared apart, since "4,371 containers" may become "4,371 steel containers" or "4,371". */
function keyOf({ kind, value, range, of, unit }: Quantity): string {
  return [kind, value, range, of, isCounted(kind) ? '' : unit].join('|');
}

function isCounted(kind: Kind): boolean {
  return kind === 'count' || kind === 'ratio';
}

function isSameNoun(one: Quantity, other: Quantity): boolean {
  if (!isCounted(one.kind) || one.unit === null || other.unit === null) return true;
  const words = fold(one.unit).split(' ');
  return fold(other.unit)
    .split(' ')
    .some((word) => words.includes(word));
}

/** "up 2%" and "down 2%" are two facts. */
function isContrary({ change: one }: Quantity, { change: other }: Quantity): boolean {
  return one !== undefined && other !== undefined && one !== other;
}

/** "1,340 km (832 miles)", "$980bn (£720bn)": one amount, said twice. */
function isGloss(group: Group, { quantity, start, end, sentence }: Mention): boolean {
  const before = group.at(-1) ?? group[0];
  const isConvertible = quantity.kind === 'money' || quantity.kind === 'measure';
  if (!isConvertible || before.quantity.kind !== quantity.kind || before.quantity.unit === quantity.unit)
    return false;
  if (before.sentence.start !== sentence.start || start - before.end > 30) return false;
  const between = sentence.text.slice(before.end - sentence.start, start - sentence.start);
  const behind = sentence.text.slice(end - sentence.start, end - sentence.start + 1);
  return /^\s?\([^()]{0,25}$/u.test(between) && behind === ')';
}

/** An exact number is itself again wherever it stands; "5%" or "two people" only among words it stood among before. */
function isSameFact(
  group: Group,
  mention: Mention,
  contextFor: (mention: Mention) => ReadonlySet<string>,
): boolean {
  if (!isSameNoun(group[0].quantity, mention.quantity) || isContrary(group[0].quantity, mention.quantity))
    return false;
  if (isExact(mention.quantity)) return true;
  const words = contextFor(mention);
  return group.slice(-3).some((other) => {
    const others = contextFor(other);
    return other.sentence.start === mention.sentence.start || [...words].some((word) => others.has(word));
  });
}

/** "4,371", "$4.2bn", "41,000 tickets" are hardly said of two things; "12%" and "12 people" are. */
function isExact(quantity: Quantity): boolean {
  const { kind, unit, value, range } = quantity;
  const isNamed =
    kind === 'money' || (unit !== null && kind !== 'percent' && (value ?? range?.[1] ?? 0) > 100);
  return significant(quantity) >= (isNamed ? 2 : 3);
}

/** Significant digits: 3 of 4370, 1 of 5000. */
function significant({ value, range }: Quantity): number {
  return String(value ?? range?.[1] ?? '').replace(/^0\.?0*|e.*$|\.|0+$/gu, '').length;
}

/** The words around a mention that say something. */
function contextOf({ sentence, start, end }: Mention, { nounStops }: Grammar): Set<string> {
  const [from, to] = [start - sentence.start, end - sentence.start];
  const before = sentence.text.slice(Math.max(0, from - REACH), from);
  const words = `${before} ${sentence.text.slice(to, to + REACH)}`.toLowerCase().match(LONG_WORD) ?? [];
  return new Set(words.filter((word) => !nounStops.has(word)).map(fold));
}
