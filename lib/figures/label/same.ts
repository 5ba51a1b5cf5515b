import { isSmall } from '../../text/pattern.ts';
import { filled } from './again.ts';
import { crossing } from './crossing.ts';
import { firstWords, hasContent, isContent, isLittle, leadWords } from './phrase.ts';
import { isBehind, isCounted, isListed, isLone, isShare, type Place } from './place.ts';
import type { Token } from './token.ts';
import { joined } from './written.ts';

/** "Trần Thị Hiếu (61 tuổi", "John Smith, 34", "Ann B. Lee, 52". */
const NAME = /((?:\p{Lu}[\p{L}\p{M}'’-]{0,20}\.?\s){0,5}\p{Lu}[\p{L}\p{M}'’-]{0,20})\s?[(,]\s?$/u;
/** "-old Martin Taylor", "Martin B. Taylor" */
const NAMED =
  /^(?:-\p{Ll}{1,6})?\s(\p{Lu}[\p{L}\p{M}'’-]{1,20}(?:\s\p{Lu}[\p{L}\p{M}'’-]{0,20}\.?){1,4})(?![\p{L}\p{M}])/u;

/** "28,000 tonnes (+5%)", "1,340 km (832 miles)", "reached 5 million, up 3%". */
export function sameOf(place: Place): string | undefined {
  if (place.isPaired) return place.last?.label;
  const { mention, line, stop, bare, own, last, rest, wording } = place;
  const stopped = line.tokens[stop];
  // "…, *was* einem Anstieg um 5 % entspricht"
  if (last && mention.quantity.change && !isCounted(mention) && wording.wholes?.has(stopped?.low ?? ''))
    return filled(last);
  const isOtherThing = last && last.thing.length > 0 && last.thing[0]?.low !== rest[0]?.low;
  const isOther = isCounted(mention)
    ? !mention.quantity.change || !isLone(mention, rest) || isOtherThing
    : (isContent(rest[0], wording) && !isChange(place)) ||
      (isShare(mention) && !mention.quantity.change && wording.linkWords.has(rest[0]?.low ?? ''));
  if (!last || isOther || hasContent(bare, wording) || stopped?.relative !== undefined) return undefined;
  if (own.some(({ low }) => wording.predicates.has(low) && !wording.edges.has(low))) return undefined;
  if (stopped?.kind === 'open') return isBehind(place, last) ? filled(last) : undefined;
  if (stopped && stopped.kind !== 'number' && crossing(place, stop).length > 0) return undefined;
  const changes = own.length > 0 || mention.quantity.change !== undefined;
  return stopped?.kind !== 'break' && changes ? filled(last) : undefined;
}

/** "fell 4% in France, *3% in Spain*", "47 % kommen vom Deckel und *31 % vom Glas*": told in the place of its like. */
export function likeOf(place: Place): string | undefined {
  const { mention, bare, rest, stop, line, last, wording } = place;
  const isSame = last && mention.quantity.unit === last.mention.quantity.unit && !isCounted(mention);
  if (!isSame || !isListed(place) || hasContent(bare, wording) || !hasContent(rest, wording))
    return undefined;
  const before = line.tokens.slice(last.at + 1, stop);
  const from = before.findLastIndex((word) => word.low === rest[0]?.low && isLittle(word, wording));
  if (from < 0 || before.some((word) => word.kind !== 'word')) return undefined;
  const { most } = wording;
  return joined(
    leadWords(last.lead, most, wording),
    firstWords([...before.slice(0, from), ...rest], most, wording),
    wording,
  );
}

/** "23 % *fewer*", "ging um 8 % auf 5 Euro *zurück*"; not "a 36% *increase* in visits", which has its own noun. */
function isChange({ mention, own, rest, last, wording }: Place): boolean {
  const isParticle = wording.language.verbSecond && rest.length === 1 && isSmall(rest[0]?.text[0]);
  if (isParticle && own.length === 1 && last?.mention.quantity.change) return true;
  const isNoun = !wording.language.headFirst && own.some(({ low }) => wording.determiners.has(low));
  return mention.quantity.change !== undefined && !isNoun && wording.changesAfter.has(rest[0]?.low ?? '');
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
