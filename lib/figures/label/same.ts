import { isBehind } from './clause.ts';
import { crossing } from './crossing.ts';
import { hasContent, isContent } from './phrase.ts';
import { isCounted, isLone, isShare, type Place, type Told } from './place.ts';
import type { Line } from './walk.ts';
import { GAP } from './written.ts';

/** "Trần Thị Hiếu (61 tuổi", "John Smith, 34", "Ann B. Lee, 52". */
const NAME = /((?:\p{Lu}[\p{L}\p{M}'’-]{0,20}\.?\s){0,5}\p{Lu}[\p{L}\p{M}'’-]{0,20})\s?[(,]\s?$/u;
/** "28,000 tonnes (+5%)", "1,340 km (832 miles)", "reached 5 million, up 3%". */
export function sameOf(place: Place): string | undefined {
  if (place.isPaired) return place.last?.label;
  const { mention, line, stop, bare, own, last, rest, wording } = place;
  const isOtherThing = last && last.thing.length > 0 && last.thing[0]?.low !== rest[0]?.low;
  const isOther = isCounted(mention)
    ? !mention.quantity.change || !isLone(mention, rest) || isOtherThing
    : isContent(rest[0], wording) || (isShare(mention) && wording.linkWords.has(rest[0]?.low ?? ''));
  if (!last || isOther || hasContent(bare, wording)) return undefined;
  if (own.some(({ low }) => wording.predicates.has(low) && !wording.edges.has(low))) return undefined;
  const stopped = line.tokens[stop];
  if (stopped?.kind === 'open') return isBehind(place, last) ? filled(last, line) : undefined;
  if (stopped && stopped.kind !== 'number' && crossing(place, stop).length > 0) return undefined;
  const changes = own.length > 0 || mention.quantity.change !== undefined;
  return stopped?.kind !== 'break' && changes ? filled(last, line) : undefined;
}

/** The label of the mention before, with its number where the gap was: the gap of another would be read for it. */
function filled({ label, at }: Told, { tokens }: Line): string {
  return label.replace(GAP, tokens[at]?.text ?? GAP);
}

/** The person or thing that an age or a size is of: "John Smith, 34". */
export function nameOf({ mention: { quantity, sentence, start } }: Place): string | undefined {
  const near = sentence.text.slice(Math.max(0, start - sentence.start - 80), start - sentence.start);
  const aside = near.trimEnd().endsWith('(');
  if (quantity.kind !== 'measure' || !(aside || quantity.unit === 'year')) return undefined;
  const [, name = ''] = NAME.exec(near) ?? [];
  return name.includes(' ') || (quantity.unit === 'year' && !near.startsWith(name)) ? name : undefined;
}
