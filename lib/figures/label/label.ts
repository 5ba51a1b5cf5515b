import type { Mention } from '../../types.ts';
import { headWords } from '../heading.ts';
import { withTold } from './again.ts';
import { leadOf } from './clause.ts';
import { thingOf } from './counted.ts';
import { RULES } from './labelrules.ts';
import { hasContent, sizeOf, subjectOf, trimHead } from './phrase.ts';
import { isCounted, isListed, type Place, placeOf, type Told } from './place.ts';
import { respectivesOf } from './respective.ts';
import type { Token } from './token.ts';
import type { Line } from './walk.ts';
import type { Wording } from './wording.ts';
import { textOf } from './written.ts';

/** Most words that are kept for the next mention. */
const MOST_LED = 30;
/** Most tokens between the name of an entry and its number: a colon, "just over". */
const HEDGED = 3;

/** A sentence made ready; `pairs` are the levels that its mentions come from, in order. */
interface Sentence {
  line: Line;
  low: string;
  heading: () => string;
  pairs: readonly (Mention | undefined)[];
  prior: readonly Told[];
}

/**
 * What each mention of one sentence measures, in order: its own words, at most as many as the language allows; `prior`
 * is what was told right before.
 */
export function labelsOf(
  mentions: readonly Mention[],
  { line, low, heading, pairs, prior }: Sentence,
  wording: Wording,
): Told[] {
  const things = respectivesOf(line, wording);
  const all = [...prior];
  let last: Told | undefined;
  let outside: Told | undefined;
  let beside: Told | undefined;
  for (const [at, { mention: index, kind }] of line.tokens.entries()) {
    const mention = index === undefined ? undefined : mentions[index];
    // What was told in brackets is not gone on with behind them.
    if (kind === 'open') outside = last;
    if (kind === 'close' && line.twin.has(at)) [beside, last] = [last, outside];
    if (!mention) continue;
    const place = { ...placeOf(mention, at, line, low, last, wording), heading, beside };
    const isPaired =
      pairs[(index ?? 0) - 1]?.start === mention.start || pairs[index ?? 0]?.start === last?.mention.start;
    const told = { ...place, thing: things.get(at), isPaired: last !== undefined && isPaired };
    last = tell(withTold(told, all));
    all.push(last);
  }
  return all.slice(prior.length);
}

function tell(place: Place): Told {
  const { mention, at, wording } = place;
  const lead = leadOf(place);
  const said = RULES.reduce<string | undefined>((found, rule) => found || rule(place, lead), '') ?? '';
  const heading = isEntry(place, lead, said) ? headWords(place.heading(), wording.most) : '';
  const parts = [heading, said, textOf(place.apart ?? [])].filter(Boolean);
  const text = parts.join(': ');
  const label = text.charAt(0).toUpperCase() + text.slice(1);
  // "39 boats in Norport, *12 in Malta*" are boats as well.
  const same = mention.quantity.kind === 'count' && isListed(place) ? (place.last?.thing ?? []) : [];
  const thing = isCounted(mention) ? thingOf(place) : same;
  const subject =
    lead[0]?.mention !== undefined && place.last && hasContent(place.last.lead, wording)
      ? place.last.subject
      : subjectOf(lead, wording);
  // "kết nạp 177 Đảng viên, đạt 101%": admitting is of members.
  const isWhole = sizeOf(subject) < wording.least && subject.length === trimHead(lead, wording).length;
  const outer = leadsOn(lead, place);
  return {
    at,
    number: place.line.tokens[at]?.text ?? '',
    label,
    lead: lead.slice(-MOST_LED),
    subject: isWhole && subject.length > 0 ? [...subject, ...thing] : subject,
    thing,
    mention,
    ...(outer && { outer }),
  };
}

/** The first counted of those that a mention is told on from: "20 prizes" of "20 prizes worth $5". */
function leadsOn(lead: readonly Token[], { last }: Place): Told | undefined {
  const first = last?.outer ?? last;
  const isOn = lead.some(({ mention, duration }) => mention !== undefined && !duration);
  return first && isOn && isCounted(first.mention) ? first : undefined;
}

/** "Price: around $299", "Price $299" as a line of its own is of what its heading names. */
function isEntry({ mention, rest, at, stop, line, wording }: Place, lead: Token[], said: string): boolean {
  const isThin = said.split(' ').length < wording.least && rest.length === 0 && lead.length > 0;
  const isLine = !/[.!?]\s{0,2}$/u.test(mention.sentence.text.slice(-3));
  return isThin && isLine && at <= lead.length + (line.tokens[stop]?.low === ':' ? HEDGED : 1);
}
