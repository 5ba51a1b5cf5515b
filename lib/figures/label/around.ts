import { MOST_READ, onwards } from './onwards.ts';
import {
  firstWords,
  hasContent,
  isContent,
  isVerb,
  isWanting,
  lastWords,
  leadWords,
  phraseOf,
  SLACK,
  sizeOf,
  trimEnd,
  trimHead,
} from './phrase.ts';
import { isShare, opensClause, type Place } from './place.ts';
import { tellsOfShare } from './saying.ts';
import type { Token } from './token.ts';
import type { Wording } from './wording.ts';
import { GAP, joined, textOf } from './written.ts';

/** The clause around a number, a gap in its place. */
export function aroundOf(place: Place, lead: Token[]): string | undefined {
  const { mention, restLeads, own, bare, at, end, line, wording } = place;
  const opens = wording.subjectRelatives?.has(line.tokens[end]?.low ?? '') && place.rest.length === 1;
  const rest = opens ? onwards(place, place.rest) : place.rest;
  const { most, least } = wording;
  const isThin = sizeOf(trimHead(bare, wording)) < least;
  // "that *70% of them* want to stay": the clause begins with the number.
  if (own.length === 0 && opensClause(place) && sizeOf(rest) >= least) return behindOf(place);
  const room = most - sizeOf(lead);
  const said = sizeOf(rest) <= Math.max(room, (most >> 1) + 2) ? rest : phraseOf(rest, wording);
  const { kind, unit } = mention.quantity;
  // "about *65% of its combined premiums*" says nothing without them.
  const isPart = isShare(mention) || line.tokens[at]?.duration === true;
  const isOf = isPart && wording.linkWords.has(rest[0]?.low ?? '');
  // All that leads to a number with its verb is worth more than all that follows.
  const ofShare = lead.some((word) => isVerb(word, wording)) ? least : most;
  const tail = firstWords(said, Math.max(isOf ? ofShare : most >> 1, room), wording);
  const [head] = tail;
  // "the *15% tariffs* on $125 billion", "sent *12 of the best* to a lawyer": what wants its noun.
  const isOpen =
    isOf ||
    (isShare(mention) && !mention.quantity.change && sizeOf(rest) > 1 && isContent(rest[0], wording)) ||
    isWanting(own, wording) ||
    (kind === 'count' && unit === null) ||
    (line.tokens[at]?.duration === true && rest[0]?.kind === 'soft');
  if (!head || lead.length === 0 || (restLeads && !isThin && !isOpen)) return undefined;
  const fits = sizeOf(tail) <= room + SLACK || isThin;
  if (!isContent(head, wording) && !fits && !isOpen) return undefined;
  const left = leadWords(lead, Math.max(most - sizeOf(tail), most >> 1), wording);
  if (left.length > 0) return joined(left, tail, wording);
  return isThin ? behindOf(place) : undefined;
}

/** The clause that leads to a number. */
export function beforeOf(place: Place, lead: Token[]): string | undefined {
  const { mention, bare, own, stop, end, line, wording } = place;
  // A change is told beside the number, but as a noun it says what is measured: "an annual *gain* of".
  const isNoun = hasContent(bare, wording) && wording.linkWords.has(own.at(-1)?.low ?? '');
  const to = lead.findLastIndex((word) => isNoun || !own.includes(word) || bare.includes(word)) + 1;
  const words = trimEnd(lead.slice(0, to), wording);
  const last = lastWords(words, wording.most, wording);
  const said = textOf(last.length > 0 ? last : words.slice(-wording.most));
  // "*Fermée depuis 2 ans*, la gare": of an opening what it tells of stands behind its comma.
  const isOpening =
    mention.quantity.change === undefined &&
    wording.language.headFirst &&
    wording.language.verbEnd &&
    stop < 0 &&
    !own.some(({ low }) => wording.predicates.has(low)) &&
    line.tokens[end]?.kind === 'comma';
  // A verb alone says nothing: "will start at …", "spent … in the four attempts".
  const isBare =
    last.length === 1 &&
    (wording.predicates.has(said) ||
      isOpening ||
      words.some(({ low }) => wording.speakers?.has(low) || wording.pronouns?.has(low)) ||
      wording.language.lateStop?.test(said) === true);
  const whole = isBare ? sentenceOf(place) : undefined;
  return whole?.includes(GAP) ? whole : said;
}

/** The clause that follows a number; of a lone word what it does: "70% of *drivers say that they* drink". */
export function behindOf(place: Place): string | undefined {
  const { mention, rest, wording } = place;
  // "said *52 were on the bus*": without a noun the verb says what is counted.
  const [verb, next] = rest.map(({ low }) => low);
  const keepsVerb =
    mention.quantity.kind === 'count' &&
    wording.predicates.has(verb ?? '') &&
    !wording.determiners.has(next ?? '');
  const said = firstWords(keepsVerb ? rest : trimHead(rest, wording), wording.most, wording);
  const isMore = said.length === 1 || tellsOfShare(place);
  return textOf(isMore ? onwards(place, said) : said);
}

const SAID = new Set<Token['kind']>(['word', 'soft', 'hard', 'number']);

/** The sentence, a gap in the place of the number: "around … for 4 people". */
export function sentenceOf({ line, at, wording }: Place): string | undefined {
  const end = line.tokens.findIndex(({ kind }, place) => place > at && kind === 'break');
  const words = line.tokens
    .slice(0, end < 0 ? MOST_READ : Math.min(end, MOST_READ))
    .filter(({ kind }) => SAID.has(kind))
    .map((token) => (token === line.tokens[at] ? { ...token, text: GAP } : token));
  const said = trimEnd(firstWords(opened(words, wording), wording.most, wording), wording);
  return said.some((word) => isContent(word, wording)) ? textOf(said) : undefined;
}

/** The words from the first that says something; before a gap its little word stays: "*for* … it is a bargain". */
function opened(words: Token[], wording: Wording): Token[] {
  const head = trimHead(words, wording);
  if (head[0]?.text !== GAP) return head;
  const isHedge = ({ low }: Token) => wording.bounds.has(low) || wording.determiners.has(low);
  const opening = words.slice(0, -head.length).findLast((word) => !isHedge(word));
  return opening ? [opening, ...head] : trimHead(head.slice(1), wording);
}
