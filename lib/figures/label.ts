import { DURATION_UNITS } from '../languages/symbols.ts';
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
  trimVerb,
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
/** Most words that are kept for the next mention. */
const MOST_LED = 30;
/** Most words between a number and the bracket that glosses it: "2 billion Hong Kong dollars (…)". */
const FEW = 3;
const DURATIONS = new Set(DURATION_UNITS.split('|'));

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
  /** The words behind it, a counted noun first; do they lead to the next number? */
  rest: Token[];
  restLeads: boolean;
  last: Told | undefined;
  /** What it is of in a sentence that says "respectively". */
  thing?: Token[] | undefined;
  /** The last line above that reads like a heading. */
  heading: () => string;
  wording: Wording;
}

/** What was told of a mention, for the next. */
interface Told {
  at: number;
  mention: Mention;
  label: string;
  /** The label, or that of the whole where this is a part of it. */
  head: string;
  isPart: boolean;
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
  { name: 'part', why: '"18 dead, of them Quảng An 7" names a part of what was counted', of: partOf },
  { name: 'counted', why: 'a noun with its own words says what is counted', of: countedOf },
  { name: 'around', why: 'the clause around the number, a gap in its place', of: aroundOf },
  { name: 'before', why: 'the clause that leads to the number', of: beforeOf },
  { name: 'behind', why: 'or the one that follows', of: behindOf },
  { name: 'sentence', why: 'better the head of the sentence than nothing', of: sentenceOf },
  {
    name: 'heading',
    why: 'a number alone in its line',
    of: ({ heading, wording }) => wordsOf(heading(), wording),
  },
];

/** What each mention of one sentence measures, in order: its own words, at most as many as the language allows. */
export function labelsOf(
  mentions: readonly Mention[],
  line: Line,
  wording: Wording,
  heading: () => string,
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
): Omit<Place, 'heading'> {
  const grammar = grammarOf(wording.language);
  const start = mention.start - mention.sentence.start;
  const { words, stop } = before(line, at, wording);
  const from = hedgesAt(low, start, grammar, wording, 'bounds');
  const own = words.filter(({ end }) => end <= from);
  const to = hedgesAt(low, start, grammar, wording, mention.quantity.change ? 'changes' : 'levels');
  const bare = own.filter(({ end }) => end <= to);
  const { words: rest, stop: end } = behind(line, at, wording);
  const restLeads = line.tokens[end]?.kind === 'number';
  return { mention, line, at, own, bare, stop, rest, restLeads, last, wording };
}

function tell(place: Place): Told {
  const { mention, at, last, wording } = place;
  const lead = leadOf(place);
  const said = RULES.reduce<string | undefined>((found, rule) => found || rule.of(place, lead), '') ?? '';
  const heading = isEntry(place, lead, said) ? wordsOf(place.heading(), wording) : '';
  const text = heading ? `${heading}: ${said}` : said;
  const label = text.charAt(0).toLocaleUpperCase(wording.language.id) + text.slice(1);
  const thing = isCounted(mention) ? thingOf(place) : [];
  const isPart = said === partOf(place);
  const head = isPart ? (last?.head ?? label) : label;
  return {
    at,
    label,
    head,
    isPart,
    lead: lead.slice(-MOST_LED),
    subject: subjectOf(lead, wording),
    thing,
    mention,
  };
}

/** "Price: $299" as a line of its own is of what its heading names. */
function isEntry({ rest, at, wording }: Place, lead: Token[], said: string): boolean {
  const isThin = said.split(' ').length < wording.least && rest.length === 0;
  return isThin && lead.length > 0 && at <= lead.length + 1;
}

/**
 * Where the hedges before a number begin: its `bounds` ("hơn", "about"), and else the little words too, with its
 * `changes`, or those of `levels`: "rose *to*". In "increases of $5" without a direction the change is what is meant.
 */
function hedgesAt(
  low: string,
  start: number,
  { bounds, changes }: Grammar,
  { edges, levels }: Wording,
  strip: 'bounds' | 'changes' | 'levels',
): number {
  let at = start;
  while (low[at - 1] === ' ') at -= 1;
  let isLevel = strip === 'changes';
  for (let turns = 0; turns < 8; turns += 1) {
    const found = bounds.before(low, at) ?? (isLevel ? changes.before(low, at) : undefined);
    const word =
      found || strip === 'bounds'
        ? ''
        : /[\p{L}\p{M}]{1,15}$/u.exec(low.slice(Math.max(0, at - 16), at))?.[0];
    if (found) at = found.start;
    else if (word && edges.has(word)) at -= word.length;
    else break;
    isLevel ||= strip === 'levels' && word !== undefined && (levels.to.has(word) || levels.from.has(word));
    while (low[at - 1] === ' ') at -= 1;
  }
  return at;
}

/** The words that lead to a mention: its own, with the subject where they lack one, or those of the one before. */
function leadOf(place: Place): Token[] {
  const { mention, own, bare, stop, line, last, wording } = place;
  const stopped = line.tokens[stop];
  const isBreak = stopped?.kind === 'break';
  if (stopped?.kind === 'open' && !hasContent(bare, wording))
    return last && isBehind(place, last) ? last.lead : crossing(place, stop);
  if (isHeadless(own, wording) || !hasContent(bare, wording)) {
    if (isBreak && stopped.low !== ':' && stopped.low !== '') return own;
    const isListed = stopped?.kind === 'soft' && line.numberBefore[stop];
    const near = stopped?.text === '' ? rowHead(place) : isListed ? [] : crossing(place, stop);
    if (near.length > 0) return [...(own.length > 0 ? subjectOf(near, wording) : near), ...own];
    if (!last || isBreak) return own;
    if (own.length === 0) return last.lead;
    const causes = wording.causes.has(own[0]?.low ?? '') && stopped?.kind === 'comma';
    const before = causes || last.subject.length === 0 ? last.thing : [];
    return [...(before.length > 0 ? before : last.subject), ...own];
  }
  if (
    sizeOf(own) === 1 &&
    last &&
    stopped?.kind === 'comma' &&
    isMeasured(mention) &&
    isMeasured(last.mention)
  )
    return [...last.lead.slice(0, -1), ...own];
  if (sizeOf(own) < wording.least && stopped && stopped.kind !== 'hard') return [...reachBack(place), ...own];
  // "weighs 570 kg and flies at 512 km" without a mark or a joining word: one clause, if it is short.
  const whole =
    last && stop === last.at ? [...last.lead, ...reachBack({ ...place, own: last.lead }), ...own] : own;
  return sizeOf(whole) <= wording.most + 2 ? whole : own;
}

/** "4 m long, 2 m wide": the last word of the one gives way to that of the other. */
function isMeasured({ quantity: { kind, unit } }: Mention): boolean {
  return kind === 'measure' && !DURATIONS.has(unit ?? '');
}

/** Does a bracket open right behind the mention before and its noun? */
function isBehind({ stop }: Place, last: Told): boolean {
  return stop <= last.at + 1 + Math.max(last.thing.length, FEW);
}

function hasContent(words: readonly Token[], wording: Wording): boolean {
  return words.some((word) => isContent(word, wording));
}

/** Does a clause begin with its verb? One in lower case may be told by its ending: "and destroyed". */
function isHeadless([head]: readonly Token[], { predicates, verbEnd }: Wording): boolean {
  return head !== undefined && (predicates.has(head.low) || verbEnd.test(head.text));
}

/** What a thin phrase takes from before its mark: the clause there with its number, or the subject there. */
function reachBack(place: Place): Token[] {
  const { own, stop, line, last, wording } = place;
  const stopped = line.tokens[stop];
  const isParallel = stopped?.kind === 'soft' && grammarOf(wording.language).betweenJoin.has(stopped.low);
  if (!stopped || isParallel) return [];
  if (last && (stop === last.at || (stopped.kind === 'soft' && line.numberBefore[stop]))) {
    const number = line.tokens[last.at] as Token;
    const between = line.tokens
      .slice(last.at + 1, stop + 1)
      .filter(({ kind, start }) => (kind === 'word' || kind === 'soft') && start >= (number.nounEnd ?? 0));
    const near = [
      { ...number, text: last.mention.text, size: last.mention.text.split(' ').length },
      ...between,
    ];
    return sizeOf([...near, ...own]) >= wording.most / 2 ? near : [...last.lead, ...near];
  }
  if (stopped.kind !== 'comma' && stopped.kind !== 'open') return [];
  const words = crossing(place, stop);
  // "To find out, we bought", "In Hanoi, prices": the opening says little.
  const isOpening = wording.edges.has(words[0]?.low ?? '') && sizeOf(words) < wording.least;
  return isOpening ? [] : withComma(words.length > 0 ? words : (last?.subject ?? []));
}

function withComma(words: Token[]): Token[] {
  const last = words.at(-1);
  return last ? [...words.slice(0, -1), { ...last, text: `${last.text},` }] : [];
}

/** The first cell of a row of a table. */
function rowHead({ line: { tokens } }: Place): Token[] {
  const end = tokens.findIndex(({ kind }) => kind === 'break');
  return tokens.slice(0, Math.max(0, end)).filter(({ kind }) => kind === 'word');
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

/** Is there no word beside the counted noun? */
function isLone({ quantity: { unit } }: Mention, words: readonly Token[]): boolean {
  return sizeOf(words) <= (unit ?? '').split(' ').length;
}

/** The counted noun with its words; those of the same noun before where it has none: "five people". */
function thingOf({ rest, mention, last, wording }: Place): Token[] {
  const thing = firstWords(rest, wording.most, wording);
  const before = last?.thing ?? [];
  const isSame = thing.every(({ low }, at) => low === before[at]?.low);
  return isLone(mention, thing) && before.length > thing.length && isSame ? before : thing;
}

function nameOf({ mention: { quantity, sentence, start } }: Place): string | undefined {
  const near = sentence.text.slice(Math.max(0, start - sentence.start - 80), start - sentence.start);
  const aside = near.trimEnd().endsWith('(');
  if (quantity.kind !== 'measure' || !(aside || quantity.unit === 'year')) return undefined;
  const [, name = ''] = NAME.exec(near) ?? [];
  return name.includes(' ') || (quantity.unit === 'year' && !near.startsWith(name)) ? name : undefined;
}

/** "28,000 tonnes (+5%)", "1,340 km (832 miles)", "reached 5 million, up 3%". */
function sameOf(place: Place): string | undefined {
  const { mention, line, stop, bare, own, last, rest, wording } = place;
  const isOther = isCounted(mention)
    ? !mention.quantity.change || !isLone(mention, rest)
    : isContent(rest[0], wording);
  if (!last || isOther || hasContent(bare, wording)) return undefined;
  if (own.some(({ low }) => wording.predicates.has(low) && !wording.edges.has(low))) return undefined;
  const stopped = line.tokens[stop];
  if (stopped?.kind === 'open') return isBehind(place, last) ? last.label : undefined;
  if (stopped && crossing(place, stop).length > 0) return undefined;
  const changes = own.length > 0 || mention.quantity.change !== undefined;
  return stopped?.kind !== 'break' && changes ? last.label : undefined;
}

/** Of a place or group named alone before a number of the same noun, or counted in brackets: "33 (21 men, 12 women)". */
function partOf(place: Place): string | undefined {
  const { mention, last, stop, line, rest, own, wording } = place;
  if (!last || !isCounted(mention) || !isLone(mention, rest)) return undefined;
  const kind = line.tokens[stop]?.kind;
  const inBrackets =
    kind === 'open' ? isBehind(place, last) && isCounted(last.mention) : last.isPart && kind === 'comma';
  if (own.length === 0) return inBrackets ? `${last.head}: ${textOf(rest)}` : undefined;
  const isSame = rest[0]?.low === last.thing[0]?.low && last.thing.length > 0;
  const names = own.every(({ low }) => !wording.predicates.has(low)) && sizeOf(own) <= wording.most / 2;
  return isSame && names && (kind === 'comma' || kind === 'hard')
    ? `${last.head}: ${textOf(trimEnd(own, wording))}`
    : undefined;
}

/** Does a phrase end with a verb that wants its object? */
function isVerbal(words: readonly Token[], { predicates, edges }: Wording): boolean {
  const last = words.at(-1)?.low ?? '';
  return predicates.has(last) && !edges.has(last);
}

/** "distinctive brands in its portfolio"; a lone noun takes the words before it: "làm … người chết". */
function countedOf(place: Place, lead: Token[]): string | undefined {
  const { mention, rest, wording } = place;
  if (!isCounted(mention) || rest.length === 0) return undefined;
  const noun = thingOf(place);
  const { most, least } = wording;
  const size = sizeOf(noun);
  if (lead.length === 0 && size < least) return textOf([...noun, ...overComma(place)]);
  if (lead.length === 0 || size > most / 2 || (size >= least && size + sizeOf(lead) > most))
    return textOf(noun);
  // "5 dự án" needs no "… dự án" where the words before it stand by themselves.
  const bare = trimVerb(lead, wording);
  const stands = sizeOf(bare) >= least && bare.length >= lead.length - 1 && !isVerbal(lead, wording);
  if (isLone(mention, noun) && stands) return textOf(lastWords(bare, most, wording));
  return joined(lastWords(lead, most - size, wording), noun, wording);
}

/** "120,000 cattle, pigs and poultry drowned": what follows the comma behind a lone noun at the head of its clause. */
function overComma({ line, at, rest, wording }: Place): Token[] {
  const { stop } = behind(line, at, wording);
  const [mark, noun] = [line.tokens[stop], rest.at(-1)];
  if (mark?.kind !== 'comma' || !noun) return [];
  const { words } = behind(line, stop, wording);
  return words.length > 0
    ? [{ ...mark, text: '' }, ...firstWords(words, wording.most - sizeOf(rest), wording)]
    : [];
}

function aroundOf(place: Place, lead: Token[]): string | undefined {
  const { rest, restLeads, bare, wording } = place;
  const { most, least } = wording;
  const room = most - sizeOf(lead);
  const tail = firstWords(rest, Math.max(most >> 1, room), wording);
  const [head] = tail;
  if (!head || lead.length === 0 || (restLeads && sizeOf(bare) >= least)) return undefined;
  const fits = sizeOf(tail) <= room || sizeOf(bare) < least;
  if (!isContent(head, wording) && !fits) return undefined;
  const left = lastWords(lead, Math.max(most - sizeOf(tail), most >> 1), wording);
  return left.length > 0 || sizeOf(bare) < least ? joined(left, tail, wording) : undefined;
}

function beforeOf({ bare, own, wording }: Place, lead: Token[]): string | undefined {
  const words = trimEnd(lead.slice(0, lead.length - (own.length - bare.length)), wording);
  const last = lastWords(words, wording.most, wording);
  return textOf(last.length > 0 ? last : words.slice(-wording.most));
}

function behindOf({ rest, wording }: Place): string | undefined {
  return textOf(firstWords(trimHead(rest, wording), wording.most, wording));
}

function joined(words: Token[], tail: Token[], wording: Wording): string {
  return words.length > 0 ? `${textOf(words)} ${GAP} ${textOf(tail)}` : textOf(trimHead(tail, wording));
}

function textOf(words: readonly Token[]): string {
  return words
    .map(({ text }) => text)
    .join(' ')
    .replaceAll('  ', ', ');
}

function sentenceOf({ line, at, wording }: Place): string | undefined {
  const words = line.tokens.slice(0, MOST_LED).filter(({ kind }, index) => kind === 'word' && index !== at);
  return textOf(firstWords(trimHead(words, wording), wording.most, wording));
}

/** The first words of a heading. */
function wordsOf(heading: string, { most }: Wording): string {
  return heading
    .trim()
    .split(/\s{1,5}/u)
    .slice(0, most)
    .join(' ');
}
