import { onwards } from './onwards.ts';
import {
  firstWords,
  hasContent,
  isVerb,
  isWanting,
  lastWords,
  leadWords,
  phraseOf,
  SLACK,
  sizeOf,
  subjectOf,
  trimEnd,
  trimHead,
  trimVerb,
} from './phrase.ts';
import { isCounted, isLone, type Place } from './place.ts';
import type { Token } from './token.ts';
import type { Wording } from './wording.ts';
import { joined, textOf } from './written.ts';

/** "distinctive brands in its portfolio"; a lone noun takes the words before it: "làm … người chết". */
export function countedOf(place: Place, lead: Token[]): string | undefined {
  const { mention, own, rest, wording } = place;
  if (!isCounted(mention) || rest.length === 0) return undefined;
  const { most, least } = wording;
  // "a bus that carried *38 pupils* overturned"
  const isRelative = own.length > 0 && lead.some(({ relative }) => relative !== undefined);
  // "chosen to join *the nine firms*" says no more of them.
  const thing = isWanting(own, wording)
    ? firstWords(rest, most, wording)
    : isRelative
      ? subjectOf(thingOf(place), wording)
      : thingOf(place);
  const isHead = trimHead(lead, wording).every(({ low }) => wording.predicates.has(low));
  if (isHead && (isLone(mention, thing) || sizeOf(thing) < least)) {
    const verb = trimHead(lead, wording);
    const more = isLone(mention, thing) ? onwards(place, thing) : thing;
    // "seized … *laptops*, 3 cars"
    const isList =
      more === thing || more.some(({ kind }, at) => kind === 'number' && more[at - 1]?.kind !== 'word');
    return isLone(mention, thing) && verb.length > 0 && isList ? joined(verb, thing, wording) : textOf(more);
  }
  const wordsFor = (size: number) =>
    size < least || size + sizeOf(lead) <= most ? lead : endOf(own, most - size, wording);
  // Without its subject a clause says more than the noun alone: "giải thể … chi nhánh trực thuộc".
  // Better the verb and half of its object: "Toà án tuyên phạt … bị cáo", but not of what has a verb of its own.
  const isObject =
    own.at(-1)?.kind === 'word' &&
    !wording.edges.has(own.at(-1)?.low ?? '') &&
    !thing.some((word) => isVerb(word, wording));
  const half = isObject ? firstWords(thing, most >> 1, wording) : [];
  const short = shortOf(place, lead, thing);
  const noun = [thing, phraseOf(thing, wording), ...(half.length > 0 ? [half] : [])].find(
    (one) => trimHead(wordsFor(sizeOf(one)), wording).length > 0,
  );
  if (!noun) return short ?? textOf(thing);
  const size = sizeOf(noun);
  const words = wordsFor(size);
  // "5 dự án" needs no "… dự án" where the words before it stand by themselves.
  const bare = trimVerb(words, wording);
  const stands =
    sizeOf(bare) >= least &&
    sizeOf(trimHead(bare, wording)) > 1 &&
    bare.length === words.length &&
    trimEnd(bare, wording).length === bare.length &&
    !isWanting(words, wording);
  if (isLone(mention, noun) && stands) return textOf(lastWords(bare, most, wording));
  const left = leadWords(words, most - size, wording);
  return (left.length < trimHead(lead, wording).length && short) || joined(left, noun, wording);
}

/** "The bus was carrying *pupils of the school*, from": better all that leads to a number than all that follows. */
function shortOf({ own, wording }: Place, lead: Token[], thing: Token[]): string | undefined {
  const { most } = wording;
  const isObject =
    lead.some((word) => isVerb(word, wording)) &&
    !thing.some((word) => isVerb(word, wording)) &&
    (own.length === 0 || hasContent(own, wording));
  const room = most - sizeOf(lead);
  const noun = [phraseOf(thing, wording), firstWords(thing, Math.max(0, room), wording)].find(
    (one) => one.length > 0 && sizeOf(one) <= room + SLACK,
  );
  return isObject && noun ? joined(trimHead(lead, wording), noun, wording) : undefined;
}

/** Of a place or group named alone before a number of the same noun: "18 dead, *of them Quảng An* 7". */
export function partOf({ mention, last, stop, line, rest, own, wording }: Place): string | undefined {
  const kind = line.tokens[stop]?.kind;
  if (!last || !isCounted(mention) || !isLone(mention, rest) || (kind !== 'comma' && kind !== 'hard'))
    return undefined;
  const isSame = rest[0]?.low === last.thing[0]?.low && own.length > 0;
  const isName = own.every(({ low }) => !wording.predicates.has(low)) && sizeOf(own) <= wording.most / 2;
  if (!isSame || !isName) return undefined;
  const [whole, part] = last.label.split(': ');
  // "Quảng An 9 hộ, *Bình Sơn* 7 hộ" are each a part of what was told before.
  const isWhole = part !== undefined || last.lead.some(({ low }) => wording.predicates.has(low));
  const name = textOf(trimEnd(own, wording));
  return isWhole && name ? `${whole}: ${name}` : name;
}

/** The counted noun with its words; those of the same noun before where it has none: "five people". */
export function thingOf({ rest, at, end, mention, last, wording }: Place): Token[] {
  const thing = firstWords(rest, wording.most, wording);
  const before = last?.thing ?? [];
  const isSame = end - at <= rest.length + 1 && thing.every(({ low }, at) => low === before[at]?.low);
  return isLone(mention, thing) && before.length > thing.length && isSame ? before : thing;
}

/** The end of a clause, where one stands by itself; else nothing. */
function endOf(words: Token[], most: number, wording: Wording): Token[] {
  const end = lastWords(words, most, wording);
  return end.at(-1) === words.at(-1) ? end : [];
}
