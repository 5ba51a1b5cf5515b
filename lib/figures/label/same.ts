import { isSmall } from '../../text/pattern.ts';
import { filled } from './again.ts';
import { crossing } from './crossing.ts';
import { firstWords, hasContent, isContent, isLittle, leadWords, trimEnd } from './phrase.ts';
import { isBehind, isCounted, isListed, isLone, isShare, type Place } from './place.ts';
import type { Token } from './token.ts';
import { behind } from './walk.ts';
import type { Wording } from './wording.ts';
import { GAP, joined, textOf } from './written.ts';

/** "Trần Thị Hiếu (61 tuổi", "John Smith, 34", "Ann B. Lee, 52". */
const NAME = /((?:\p{Lu}[\p{L}\p{M}'’-]{0,20}\.?\s){0,5}\p{Lu}[\p{L}\p{M}'’-]{0,20})\s?[(,]\s?$/u;
/** "-old Martin Taylor", "Martin B. Taylor" */
const NAMED =
  /^(?:-\p{Ll}{1,6})?\s(\p{Lu}[\p{L}\p{M}'’-]{1,20}(?:\s\p{Lu}[\p{L}\p{M}'’-]{0,20}\.?){1,4})(?![\p{L}\p{M}])/u;

/** "28,000 tonnes (+5%)", "1,340 km (832 miles)", "reached 5 million, up 3%". */
export function sameOf(place: Place): string | undefined {
  if (place.isPaired || isCompared(place)) return place.last?.label;
  const { mention, line, stop, bare, own, last, rest, wording } = place;
  const stopped = line.tokens[stop];
  // "…, *was* einem Anstieg um 5 % entspricht"
  if (last && mention.quantity.change && !isCounted(mention) && wording.wholes?.has(stopped?.low ?? ''))
    return filled(last);
  const isOtherThing = last && last.thing.length > 0 && last.thing[0]?.low !== rest[0]?.low;
  const isOfItself = isCounted(mention)
    ? !mention.quantity.change || !isLone(mention, rest) || isOtherThing
    : ((isContent(rest[0], wording) || isNounOf(place)) && !isChange(place)) ||
      wording.per.has(rest[0]?.low ?? '') ||
      (isShare(mention) && !mention.quantity.change && isOfShare(rest[0], wording));
  if (!last || isOfItself || hasContent(bare, wording) || stopped?.relative !== undefined) return undefined;
  if (own.some(({ low }) => wording.predicates.has(low) && !wording.edges.has(low))) return undefined;
  if (stopped?.kind === 'open') return isBehind(place, last) ? filled(last) : undefined;
  if (stopped && stopped.kind !== 'number' && crossing(place, stop).length > 0) return undefined;
  const changes = own.length > 0 || mention.quantity.change !== undefined;
  if (stopped?.kind === 'break' || !changes) return undefined;
  // "rose 3% in May *after falling 2%*": the other change is of the subject alone.
  const isOther = own.length > 0 && stopped?.kind !== 'number' && last.label.includes(GAP);
  const isLike = !isCounted(mention) && mention.quantity.unit === last.mention.quantity.unit;
  return (isOther && isLike && textOf(trimEnd(last.subject, wording))) || filled(last);
}

/** "67% *of* drivers", "67% *say*" */
function isOfShare(next: Token | undefined, { linkWords, predicates }: Wording): boolean {
  return linkWords.has(next?.low ?? '') || predicates.has(next?.low ?? '');
}

/** "18.7%, *compared to* 17.3% a year before" */
function isCompared({ mention, own, line, stop, last, wording }: Place): boolean {
  const { kind, low = '' } = line.tokens[stop] ?? {};
  const { unit } = mention.quantity;
  const isLike = unit === null || unit === last?.mention.quantity.unit;
  return kind === 'hard' && isLike && own.length === 0 && wording.comparisons.has(low.split(' ')[0] ?? '');
}

/**
 * "fell 4% in France, *3% in Spain*", "47 % kommen vom Deckel und *31 % vom Glas*", "has 39 boats in Norport, *12 in
 * Malta*": told in the place of its like.
 */
export function likeOf(place: Place): string | undefined {
  const { mention, bare, rest, stop, line, last, wording } = place;
  const { kind, unit } = mention.quantity;
  const isBare = kind === 'count' && unit === null;
  const isSame = last && (isBare || unit === last.mention.quantity.unit) && !isCounted(mention);
  if (!isSame || !isListed(place) || hasContent(bare, wording) || !hasContent(rest, wording))
    return undefined;
  const { words: before, stop: end } = behind(line, last.at, wording);
  const likeIn = (words: Token[]) =>
    words.findLastIndex((word) => word.low === rest[0]?.low && isLittle(word, wording));
  const from = likeIn(before);
  if (from < 0 || end !== stop) return undefined;
  const said = from > 0 ? before.slice(0, from) : last.thing.slice(0, Math.max(0, likeIn(last.thing)));
  const { most } = wording;
  return joined(leadWords(last.lead, most, wording), firstWords([...said, ...rest], most, wording), wording);
}

/** "23 % *fewer*", "ging um 8 % auf 5 Euro *zurück*"; not "a 36% *increase* in visits", which has its own noun. */
function isChange(place: Place): boolean {
  const { mention, own, rest, last, wording } = place;
  const isParticle = wording.language.verbSecond && rest.length === 1 && isSmall(rest[0]?.text[0]);
  if (isParticle && own.length === 1 && last?.mention.quantity.change) return true;
  const isAfter = wording.changesAfter.has(rest[0]?.low ?? '');
  return mention.quantity.change !== undefined && isAfter && !isNounOf(place);
}

/** "and *a* 42% *rise* in visits" */
function isNounOf({ own, rest, wording }: Place): boolean {
  const hasArticle = own.some(({ low }) => wording.determiners.has(low));
  return !wording.language.headFirst && hasArticle && wording.changesAfter.has(rest[0]?.low ?? '');
}

/** The person or thing that an age or a size is of: "John Smith, 34", "John Smith, now 34", "34-year-old John Smith". */
export function nameOf({ mention, own, line, stop, wording }: Place): string | undefined {
  const { quantity, sentence, start, end, text } = mention;
  const stopped = line.tokens[stop];
  const isHedge = ({ kind, low }: Token) =>
    kind !== 'soft' && wording.edges.has(low) && !wording.binders.has(low);
  const isHedged = own.length > 0 && own.every(isHedge) && /^(?:comma|open)$/u.test(stopped?.kind ?? '');
  const to = isHedged ? (stopped?.end ?? 0) : start - sentence.start;
  const near = sentence.text.slice(Math.max(0, to - 80), to);
  // "der 43-jährige Martin Müller" has his article
  const isTold =
    !wording.language.nounsCapital && own.slice(-2).some(({ low }) => wording.determiners.has(low));
  if (quantity.unit === 'year' && text.includes('-') && !isTold) {
    const [, name] = NAMED.exec(sentence.text.slice(end - sentence.start, end - sentence.start + 80)) ?? [];
    if (name) return name;
  }
  const aside = near.trimEnd().endsWith('(');
  if (quantity.kind !== 'measure' || !(aside || quantity.unit === 'year')) return undefined;
  const [, name = ''] = NAME.exec(near) ?? [];
  return name.includes(' ') || (quantity.unit === 'year' && !near.startsWith(name)) ? name : undefined;
}
