import type { Mention } from '../types.ts';
import { crossing, hasContent, isBehind, leadOf } from './clause.ts';
import { countedOf, partOf, thingOf } from './counted.ts';
import { firstWords, isContent, lastWords, sizeOf, subjectOf, trimEnd, trimHead } from './phrase.ts';
import { isCounted, isLone, type Place, placeOf, type Told } from './place.ts';
import { respectivesOf } from './respective.ts';
import type { Token } from './token.ts';
import type { Line } from './walk.ts';
import type { Wording } from './wording.ts';
import { GAP, joined, textOf } from './written.ts';

/** "Trần Thị Hiếu (61 tuổi", "John Smith, 34". */
const NAME = /((?:\p{Lu}[\p{L}\p{M}'’-]{0,20}\s){0,5}\p{Lu}[\p{L}\p{M}'’-]{0,20})\s?[(,]\s?$/u;
/** Most words that are kept for the next mention. */
const MOST_LED = 30;
/** Most tokens between the name of an entry and its number: a colon, "just over". */
const HEDGED = 3;

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
  { line, low, heading }: { line: Line; low: string; heading: () => string },
  wording: Wording,
): string[] {
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

function tell(place: Place): Told {
  const { mention, at, last, wording } = place;
  const lead = leadOf(place);
  const said = RULES.reduce<string | undefined>((found, rule) => found || rule.of(place, lead), '') ?? '';
  const heading = isEntry(place, lead, said) ? wordsOf(place.heading(), wording) : '';
  const text = heading ? `${heading}: ${said}` : said;
  const label = text.charAt(0).toUpperCase() + text.slice(1);
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

/** "Price: around $299", "Price $299" as a line of its own is of what its heading names. */
function isEntry({ mention, rest, at, stop, line, wording }: Place, lead: Token[], said: string): boolean {
  const isThin = said.split(' ').length < wording.least && rest.length === 0 && lead.length > 0;
  const isLine = !/[.!?]\s{0,2}$/u.test(mention.sentence.text.slice(-3));
  return isThin && isLine && at <= lead.length + (line.tokens[stop]?.low === ':' ? HEDGED : 1);
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
  if (stopped && stopped.kind !== 'number' && crossing(place, stop).length > 0) return undefined;
  const changes = own.length > 0 || mention.quantity.change !== undefined;
  return stopped?.kind !== 'break' && changes ? last.label : undefined;
}

function aroundOf(place: Place, lead: Token[]): string | undefined {
  const { rest, restLeads, bare, wording } = place;
  const { most, least } = wording;
  const room = most - sizeOf(lead);
  const said = sizeOf(rest) <= room ? rest : phraseOf(rest);
  const tail = firstWords(said, Math.max(most >> 1, room), wording);
  const [head] = tail;
  if (!head || lead.length === 0 || (restLeads && sizeOf(bare) >= least)) return undefined;
  const fits = sizeOf(tail) <= room || sizeOf(bare) < least;
  if (!isContent(head, wording) && !fits) return undefined;
  const left = lastWords(lead, Math.max(most - sizeOf(tail), most >> 1), wording);
  if (left.length > 0) return joined(left, tail, wording);
  return sizeOf(bare) < least ? behindOf(place) : undefined;
}

/** What stands before a joining word says enough behind a gap. */
function phraseOf(words: readonly Token[]): Token[] {
  const end = words.findIndex(({ kind }, at) => kind === 'soft' && at > 0);
  return words.slice(0, end < 0 ? words.length : end);
}

function beforeOf({ bare, own, wording }: Place, lead: Token[]): string | undefined {
  const words = trimEnd(lead.slice(0, lead.length - (own.length - bare.length)), wording);
  const last = lastWords(words, wording.most, wording);
  return textOf(last.length > 0 ? last : words.slice(-wording.most));
}

function behindOf({ rest, wording }: Place): string | undefined {
  return textOf(firstWords(trimHead(rest, wording), wording.most, wording));
}

/** The sentence, a gap in the place of the number: "around … for 4 people". */
function sentenceOf({ line, at, wording }: Place): string | undefined {
  const words = line.tokens
    .slice(0, MOST_LED)
    .filter(({ kind }) => kind === 'word' || kind === 'soft' || kind === 'number')
    .map((token) => (token === line.tokens[at] ? { ...token, text: GAP } : token));
  const said = firstWords(trimHead(words, wording), wording.most, wording);
  return said.some((word) => isContent(word, wording)) ? textOf(said) : undefined;
}

/** The first words of a heading. */
function wordsOf(heading: string, { most }: Wording): string {
  return heading
    .trim()
    .split(/\s{1,5}/u)
    .slice(0, most)
    .join(' ');
}
