import { plain } from '../text/plain.ts';
import type { Mention } from '../types.ts';
import { type Grammar, grammarOf } from './grammar.ts';
import {
  before,
  behind,
  firstWords,
  isContent,
  type Line,
  lastWords,
  sizeOf,
  subjectOf,
  trimEnd,
  trimHead,
} from './phrase.ts';
import { respectivesOf } from './respective.ts';
import type { Token } from './token.ts';
import type { Wording } from './wording.ts';

/** Stands where the number stood, between the words before and behind it. */
const GAP = '…';
/** "Trần Thị Hiếu (61 tuổi", "John Smith, 34". */
const NAME = /((?:\p{Lu}[\p{L}\p{M}'’-]{0,20}\s){0,5}\p{Lu}[\p{L}\p{M}'’-]{0,20})\s?[(,]\s?$/u;
/** Most marks that a search for the subject crosses. */
const CROSSINGS = 3;

/** A mention among the words of its sentence. */
interface Place {
  mention: Mention;
  line: Line;
  /** Its token. */
  at: number;
  /** The words before it back to the last mark, without bounds; and without changes and little words at the end. */
  own: Token[];
  bare: Token[];
  /** Where those words began: a mark, a number or a joining word. */
  stop: number;
  /** The words behind it, a counted noun first. */
  rest: Token[];
  last: Told | undefined;
  /** What it is of in a sentence that says "respectively". */
  thing?: Token[] | undefined;
  /** The last line above that reads like a heading. */
  heading?: string;
  wording: Wording;
}

/** What was told of a mention, for the next. */
interface Told {
  at: number;
  mention: Mention;
  label: string;
  /** The words that led to it, and the noun phrase at their head. */
  lead: Token[];
  subject: Token[];
  /** What was counted. */
  thing: Token[];
}

/** Ways to a label, the first that finds one wins. */
const RULES: { name: string; why: string; of: (place: Place, lead: Token[]) => string | undefined }[] = [
  { name: 'name', why: 'an age or size right behind a name belongs to it', of: nameOf },
  { name: 'same', why: 'a gloss, or a change of what was just told, is of the same thing', of: sameOf },
  {
    name: 'respective',
    why: '"5% and 7% respectively" go with the things named before',
    of: ({ thing }) => thing && textOf(thing),
  },
  { name: 'counted', why: 'a noun with its own words says what is counted', of: countedOf },
  { name: 'around', why: 'the clause around the number, a gap in its place', of: aroundOf },
  { name: 'before', why: 'the clause that leads to the number', of: beforeOf },
  { name: 'behind', why: 'or the one that follows', of: behindOf },
  {
    name: 'heading',
    why: 'a number alone in its line',
    of: ({ heading = '', wording }) => heading && wordsOf(heading, wording),
  },
];

/** What each mention of one sentence measures, in order: its own words, at most as many as the language allows. */
export function labelsOf(
  mentions: readonly Mention[],
  line: Line,
  wording: Wording,
  heading: string,
): string[] {
  const low = plain(mentions[0]?.sentence.text ?? '');
  const things = respectivesOf(line, wording);
  const labels: string[] = [];
  let last: Told | undefined;
  let outside: Told | undefined;
  for (const [at, { mention: index, kind }] of line.tokens.entries()) {
    const mention = index === undefined ? undefined : mentions[index];
    // What was told in brackets is not gone on with behind them.
    if (kind === 'open') outside = last;
    if (kind === 'close' && line.twin.has(at)) last = outside;
    if (!mention) continue;
    const place = placeOf(mention, at, line, low, last, wording);
    last = tell({ ...place, thing: things.get(at), heading });
    labels.push(last.label);
  }
  return labels;
}

function placeOf(
  mention: Mention,
  at: number,
  line: Line,
  low: string,
  last: Told | undefined,
  wording: Wording,
): Place {
  const grammar = grammarOf(wording.language);
  const start = mention.start - mention.sentence.start;
  const { words, stop } = before(line, at, wording);
  const from = hedgesAt(low, start, grammar, wording, false);
  const own = words.filter(({ end }) => end <= from);
  const to = hedgesAt(low, start, grammar, wording, true);
  const bare = own.filter(({ end }) => end <= to);
  return { mention, line, at, own, bare, stop, rest: behind(line, at, wording).words, last, wording };
}

function tell(place: Place): Told {
  const { mention, at, wording } = place;
  const lead = leadOf(place);
  const text = RULES.reduce<string | undefined>((found, rule) => found || rule.of(place, lead), '') ?? '';
  const label = text.charAt(0).toLocaleUpperCase(wording.language.id) + text.slice(1);
  const thing = isCounted(mention) ? thingOf(place) : [];
  return { at, label, lead, subject: subjectOf(lead, wording), thing, mention };
}

/** Where the bounds before a number begin ("hơn", "about"), and when `bare` the changes and little words too. */
function hedgesAt(
  low: string,
  start: number,
  { bounds, changes }: Grammar,
  { edges }: Wording,
  bare: boolean,
): number {
  let at = low.slice(0, start).trimEnd().length;
  for (let turns = 0; turns < 8; turns += 1) {
    const found = bounds.before(low, at) ?? (bare ? changes.before(low, at) : undefined);
    const word = bare && !found ? /[\p{L}\p{M}]{1,15}$/u.exec(low.slice(Math.max(0, at - 16), at))?.[0] : '';
    if (found) at = found.start;
    else if (word && edges.has(word)) at -= word.length;
    else break;
    while (low[at - 1] === ' ') at -= 1;
  }
  return at;
}

/** The words that lead to a mention: its own, with the subject where they lack one, or those of the one before. */
function leadOf(place: Place): Token[] {
  const { own, bare, stop, line, last, wording } = place;
  const stopped = line.tokens[stop];
  const follows = stopped !== undefined && stopped.kind !== 'break' ? last : undefined;
  if (stopped?.kind === 'open' && !hasContent(bare, wording))
    return follows && stop === follows.at + 1 ? follows.lead : crossing(place, stop);
  if (own.length === 0 && follows) return follows.lead;
  if (isHeadless(own, wording) || !hasContent(bare, wording)) {
    if (follows && follows.thing.length > 0 && wording.causes.has(own[0]?.low ?? ''))
      return [...follows.thing, ...own];
    if (follows && follows.subject.length > 0) return [...follows.subject, ...own];
    return stop >= 0 ? [...subjectOf(crossing(place, stop), wording), ...own] : own;
  }
  if (sizeOf(own) < wording.least && stopped && stopped.kind !== 'hard') return [...reachBack(place), ...own];
  return own;
}

function hasContent(words: readonly Token[], wording: Wording): boolean {
  return words.some((word) => isContent(word, wording));
}

/** Does a clause begin with its verb? */
function isHeadless([head]: readonly Token[], { predicates }: Wording): boolean {
  return head !== undefined && predicates.has(head.low);
}

/** What a thin phrase takes from before its mark: the clause there, with its number. */
function reachBack(place: Place): Token[] {
  const { stop, line, last } = place;
  const stopped = line.tokens[stop];
  const isNear = last && (stop === last.at || (stopped?.kind === 'soft' && line.numberBefore[stop]));
  if (isNear) {
    const number = line.tokens[last.at] as Token;
    const between = line.tokens
      .slice(last.at + 1, stop + 1)
      .filter(({ kind, start }) => (kind === 'word' || kind === 'soft') && start >= (number.nounEnd ?? 0));
    return [...last.lead, { ...number, text: last.mention.text }, ...between];
  }
  return stopped?.kind === 'comma' || stopped?.kind === 'open' ? withComma(crossing(place, stop)) : [];
}

function withComma(words: Token[]): Token[] {
  const last = words.at(-1);
  return last ? [...words.slice(0, -1), { ...last, text: `${last.text},` }] : [];
}

/** The nearest words before a mark that are no aside ("According to …,"). */
function crossing({ line, wording }: Place, from: number): Token[] {
  let stop = from;
  for (let turns = 0; turns < CROSSINGS && stop >= 0; turns += 1) {
    const phrase = before(line, stop, wording);
    const head = phrase.words[0]?.low ?? '';
    const isAside = wording.asides.has(head) || wording.asides.has(line.tokens[phrase.stop]?.low ?? '');
    // What follows a number there belongs to it.
    if (line.tokens[phrase.stop]?.kind === 'number') return [];
    if (!isAside && hasContent(phrase.words, wording)) return phrase.words;
    stop = phrase.stop;
  }
  return [];
}

function isCounted({ quantity: { kind, unit } }: Mention): boolean {
  return (kind === 'count' || kind === 'ratio') && unit !== null;
}

/** The counted noun with its words; those of the same noun before where it has none: "five people". */
function thingOf({ rest, mention, last, wording }: Place): Token[] {
  const noun = mention.quantity.unit ?? '';
  const thing = firstWords(rest, wording.most, wording);
  const isLone = sizeOf(thing) <= noun.split(' ').length;
  const before = last?.thing ?? [];
  return isLone && before.length > thing.length && thing[0]?.low === before[0]?.low ? before : thing;
}

function nameOf({ mention: { quantity, sentence, start } }: Place): string | undefined {
  const near = sentence.text.slice(Math.max(0, start - sentence.start - 80), start - sentence.start);
  const aside = near.trimEnd().endsWith('(');
  if (quantity.kind !== 'measure' || !(aside || quantity.unit === 'year')) return undefined;
  const [, name = ''] = NAME.exec(near) ?? [];
  return name.includes(' ') ? name : undefined;
}

/** "28,000 tonnes (+5%)", "1,340 km (832 miles)", "reached 5 million, up 3%". */
function sameOf({ mention, line, stop, bare, own, last, rest, wording }: Place): string | undefined {
  if (!last || isCounted(mention) || hasContent(bare, wording) || isContent(rest[0], wording))
    return undefined;
  if (own.some(({ low }) => wording.predicates.has(low) && !wording.edges.has(low))) return undefined;
  const stopped = line.tokens[stop];
  if (stopped?.kind === 'open') return stop <= last.at + 1 + sizeOf(last.thing) ? last.label : undefined;
  const changes = own.length > 0 || mention.quantity.change !== undefined;
  return stopped?.kind !== 'break' && changes ? last.label : undefined;
}

/** "distinctive brands in its portfolio"; a lone noun takes the words before it: "làm … người chết". */
function countedOf(place: Place, lead: Token[]): string | undefined {
  const { mention, rest, wording } = place;
  if (!isCounted(mention) || rest.length === 0) return undefined;
  const noun = thingOf(place);
  const { most, least } = wording;
  const size = sizeOf(noun);
  if (lead.length === 0 || size > most / 2 || (size >= least && size + sizeOf(lead) > most))
    return textOf(noun);
  const isPrinted = size <= (mention.quantity.unit ?? '').split(' ').length;
  const bare = trimEnd(lead, wording);
  // "5 dự án" needs no "… dự án" where the words before it stand by themselves.
  if (isPrinted && sizeOf(bare) >= least && isContent(bare.at(-1), wording))
    return textOf(lastWords(bare, most, wording));
  return joined(lastWords(lead, most - size, wording), noun);
}

function aroundOf({ rest, bare, wording }: Place, lead: Token[]): string | undefined {
  const { most, least } = wording;
  const room = most - sizeOf(lead);
  const tail = firstWords(rest, Math.max(most >> 1, room), wording);
  const [head] = tail;
  if (!head || lead.length === 0) return undefined;
  const fits = sizeOf(tail) <= room || sizeOf(bare) < least;
  if (!isContent(head, wording) && !fits) return undefined;
  return joined(lastWords(lead, Math.max(most - sizeOf(tail), most >> 1), wording), tail);
}

function beforeOf({ bare, own, wording }: Place, lead: Token[]): string | undefined {
  const words = lead.slice(0, lead.length - (own.length - bare.length));
  return textOf(lastWords(trimEnd(words, wording), wording.most, wording));
}

function behindOf({ rest, wording }: Place): string | undefined {
  return textOf(firstWords(trimHead(rest, wording), wording.most, wording));
}

function joined(words: Token[], tail: Token[]): string {
  return words.length > 0 ? `${textOf(words)} ${GAP} ${textOf(tail)}` : textOf(tail);
}

function textOf(words: readonly Token[]): string {
  return words.map(({ text }) => text).join(' ');
}

/** The first words of a heading. */
function wordsOf(heading: string, { most }: Wording): string {
  return heading
    .trim()
    .split(/\s{1,5}/u)
    .slice(0, most)
    .join(' ');
}
