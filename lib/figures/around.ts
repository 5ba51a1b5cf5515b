import { firstWords, isContent, lastWords, phraseOf, sizeOf, trimEnd, trimHead } from './phrase.ts';
import type { Place } from './place.ts';
import type { Token } from './token.ts';
import { GAP, joined, textOf } from './written.ts';

/** Most tokens of a sentence that a label is taken from. */
const MOST_READ = 30;

/** The clause around a number, a gap in its place. */
export function aroundOf(place: Place, lead: Token[]): string | undefined {
  const { mention, rest, restLeads, own, bare, at, stop, line, wording } = place;
  const { most, least } = wording;
  // "that *70% of them* want to stay": the clause begins with the number.
  if (own.length === 0 && line.tokens[stop]?.kind === 'hard' && sizeOf(rest) >= least) return behindOf(place);
  const room = most - sizeOf(lead);
  const said = sizeOf(rest) <= room ? rest : phraseOf(rest, wording);
  const tail = firstWords(said, Math.max(most >> 1, room), wording);
  const [head] = tail;
  // "the *15% tariffs* on $125 billion", "sent *12 of the best* to a lawyer": what wants its noun.
  const { kind, unit } = mention.quantity;
  const before = own.at(-1)?.low ?? '';
  const isOpen =
    wording.determiners.has(before) ||
    wording.language.determinerEnd?.test(before) ||
    (kind === 'count' && unit === null) ||
    (line.tokens[at]?.duration === true && rest[0]?.kind === 'soft');
  if (!head || lead.length === 0 || (restLeads && sizeOf(bare) >= least && !isOpen)) return undefined;
  const fits = sizeOf(tail) <= room || sizeOf(bare) < least;
  if (!isContent(head, wording) && !fits && !isOpen) return undefined;
  const left = lastWords(lead, Math.max(most - sizeOf(tail), most >> 1), wording);
  if (left.length > 0) return joined(left, tail, wording);
  return sizeOf(bare) < least ? behindOf(place) : undefined;
}

/** The clause that leads to a number. */
export function beforeOf({ bare, own, wording }: Place, lead: Token[]): string | undefined {
  const words = trimEnd(lead.slice(0, lead.length - (own.length - bare.length)), wording);
  const last = lastWords(words, wording.most, wording);
  return textOf(last.length > 0 ? last : words.slice(-wording.most));
}

/** The clause that follows a number. */
export function behindOf({ rest, wording }: Place): string | undefined {
  return textOf(firstWords(trimHead(rest, wording), wording.most, wording));
}

/** The sentence, a gap in the place of the number: "around … for 4 people". */
export function sentenceOf({ line, at, wording }: Place): string | undefined {
  const words = line.tokens
    .slice(0, MOST_READ)
    .filter(({ kind }) => kind === 'word' || kind === 'soft' || kind === 'number')
    .map((token) => (token === line.tokens[at] ? { ...token, text: GAP } : token));
  const said = firstWords(trimHead(words, wording), wording.most, wording);
  return said.some((word) => isContent(word, wording)) ? textOf(said) : undefined;
}
