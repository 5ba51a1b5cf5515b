import { DURATIONS } from '../../languages/symbols.ts';
import { isSmall } from '../../text/pattern.ts';
import { crossing } from './crossing.ts';
import { PARALLELS } from './parallel.ts';
import { hasContent, isHeadless, isLittle, SLACK, sizeOf, subjectOf, trimEnd, trimHead } from './phrase.ts';
import { isBehind, isCounted, isShare, opensClause, type Place } from './place.ts';
import { withNoun } from './relativenoun.ts';
import { isSpeech, tellsOfShare } from './saying.ts';
import { numberOf, reachBack, withSubject } from './subject.ts';
import type { Token } from './token.ts';
import { before } from './walk.ts';

/** The words that lead to a mention: its own, with the subject where they lack one, or those of the one before. */
export function leadOf(place: Place): Token[] {
  for (const rule of RULES) {
    const lead = rule(place);
    if (lead) return lead;
  }
  const { own, stop, last, wording } = place;
  // "weighs 570 kg and flies at 512 km" without a mark or a joining word: one clause, if it is short.
  const whole = last && stop === last.at ? [...last.lead, ...numberOf(place, last), ...own] : own;
  return sizeOf(whole) <= wording.most + 2 ? whole : own;
}

/** Where the words are found that lead to a mention, the first that tells. */
const RULES: readonly ((place: Place) => Token[] | undefined)[] = [
  inBracket,
  ofOwnClause,
  // "*70% of drivers say* that they drink"
  (place) => (tellsOfShare(place) ? [] : undefined),
  ...PARALLELS.map((rule) => (place: Place) => unlessEmpty(rule(place))),
  // "after all deductions, *you owe* $5"
  ({ own, wording }) => (wording.speakers?.has(own[0]?.low ?? '') ? own : undefined),
  // "Meetup, *which it acquired*", "voters *who make up*": what a relative clause is of stands before it.
  (place) => unlessEmpty(withNoun(place, isThin(place))),
  ofSubject,
  ofParticiple,
  ofExtent,
  ofThin,
];

function unlessEmpty(words: Token[]): Token[] | undefined {
  return words.length > 0 ? words : undefined;
}

function isThin({ own, wording }: Place): boolean {
  return sizeOf(trimHead(own, wording)) < wording.least;
}

/** "2.3 million poor households (*making up* 9.9% of all)" */
function inBracket(place: Place): Token[] | undefined {
  const { own, bare, stop, line, last, wording } = place;
  if (line.tokens[stop]?.kind !== 'open' || hasContent(bare, wording)) return undefined;
  if (!last || !isBehind(place, last))
    return ofBracketed(place) ?? unlessEmpty(crossing(place, stop)) ?? before(line, stop, wording).words;
  return own.length > 0 && last.thing.length > 0 ? [...last.thing, ...own] : last.lead;
}

/** "deficits with Mexico (5 billion), *Japan* (4 billion) and *Chile* (3 billion)": each in the place of the one before. */
function ofBracketed({ stop: open, line, beside, wording }: Place): Token[] | undefined {
  const { words, stop } = before(line, open, wording);
  const close = stop - 1;
  if (!beside || line.tokens[close]?.kind !== 'close' || (line.twin.get(close) ?? close) > beside.at)
    return undefined;
  const lead = trimEnd(beside.lead, wording);
  return [...lead.slice(0, lead.findLastIndex((word) => isLittle(word, wording)) + 1), ...words];
}

/** "said in a statement that *a* 55-year-old man", "police said *five people were hurt*": the clause begins here. */
function ofOwnClause(place: Place): Token[] | undefined {
  const { mention, own, rest, stop, line, last, wording } = place;
  const { kind, low = '', relative } = line.tokens[stop] ?? {};
  // "With the new pier, *two questions arose*", "*$5m was* spent"; but "Marrow, *54*, was"
  const tells = isCounted(mention) || isShare(mention);
  const acts = !tells && mention.quantity.unit !== null && wording.predicates.has(rest[0]?.low ?? '');
  const says = acts || rest.some((word, at) => at > 0 && wording.predicates.has(word.low));
  const isHard = opensClause(place);
  const opens =
    own.length > 0
      ? own.every((word) => wording.determiners.has(word.low)) && (isHard || says)
      : (says || (isHard && wording.language.verbSecond)) &&
        relative === undefined &&
        (wording.relatives !== undefined || (isHard && !last));
  if (opens && (isHard || (kind === 'comma' && (tells || acts)))) return own;
  // "a woman was hurt and *two hikers remain lost*"
  const isJoined = own.length === 0 && kind === 'soft' && wording.betweenJoin.has(low);
  return isJoined && isCounted(mention) && says && wording.language.plural ? own : undefined;
}

/** "…, *destroyed* 5": a clause that lacks its subject, with it. */
function ofSubject(place: Place): Token[] | undefined {
  const { own, bare, stop, line, last, wording } = place;
  // "wie es heißt, *stieg der Umsatz um*": where verbs stand second the subject follows.
  // So is "in den Bau von zwei Schulen *fließen*".
  const goesOn = line.tokens[stop]?.kind === 'comma' || (last && stop === last.at);
  const lacks = isHeadless(own, wording) && !(wording.language.verbSecond && goesOn);
  // "the firm said *it* expects"
  const stands = wording.pronouns?.has(own[0]?.low ?? '') && isSpeech(place);
  return lacks || !hasContent(bare, wording) || stands ? withSubject(place) : undefined;
}

/** "A storm hit Norport, *cutting power to* 300 homes", "killing two and *injuring* 12": with who or what does it. */
function ofParticiple(place: Place): Token[] | undefined {
  const { own, stop, line, last, wording } = place;
  const stopped = line.tokens[stop] as Token;
  const kind = stopped?.kind;
  const [head] = own;
  const isVerb = isSmall(head?.text[0]) && wording.language.lateStop?.test(head?.low ?? '') === true;
  const goesOn = kind === 'comma' || (kind === 'soft' && own.length === 1);
  if (!isVerb || !goesOn || own.some(({ low }) => wording.predicates.has(low))) return undefined;
  const near = kind === 'comma' ? crossing(place, stop, true) : [];
  const subject =
    near.length > 0 && !isHeadless(near, wording) ? subjectOf(near, wording) : (last?.subject ?? []);
  const whole = [...subject, { ...stopped, kind: 'comma' as const, text: '' }, ...own];
  return subject.length > 0 && sizeOf(whole) <= wording.most + SLACK ? whole : undefined;
}

/** "4 m long, 2 m wide *and* 1 m high": the last word of the one gives way to that of the other. */
function ofExtent({ mention, own, stop, line, last }: Place): Token[] | undefined {
  const { kind } = line.tokens[stop] ?? {};
  if (!last || !(kind === 'comma' || kind === 'soft') || sizeOf(own) !== 1) return undefined;
  const [one, other] = [last.mention.quantity, mention.quantity];
  const areExtents = other.kind === 'measure' && one.unit === other.unit && !DURATIONS.has(other.unit ?? '');
  return areExtents ? [...last.lead.slice(0, -1), ...own] : undefined;
}

/** A thin phrase with what stands before its mark. */
function ofThin(place: Place): Token[] | undefined {
  const stopped = place.line.tokens[place.stop];
  return isThin(place) && stopped && stopped.kind !== 'hard'
    ? [...reachBack(place), ...place.own]
    : undefined;
}
