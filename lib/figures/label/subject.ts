import { crossing } from './crossing.ts';
import {
  firstWords,
  isContent,
  isHeadless,
  isLittle,
  SLACK,
  sizeOf,
  subjectOf,
  trimEnd,
  trimHead,
} from './phrase.ts';
import { isCounted, type Place, type Told } from './place.ts';
import type { Token } from './token.ts';
import type { Wording } from './wording.ts';

/** Most tokens of a first cell. */
const CELL = 30;

/** The words of a clause that lacks its subject, and the subject from before its mark or of the mention before. */
export function withSubject(place: Place): Token[] {
  const { own, stop, line, last, wording } = place;
  const stopped = line.tokens[stop];
  const isCell = stopped?.text === '' || stopped?.text === '|';
  if (stopped?.kind === 'break' && stopped.low !== ':' && !isCell) return own;
  const hasVerb = own.some(({ low }) => wording.predicates.has(low));
  // "ran 112 yards on 30 carries"
  if (last && stop === last.at && !hasVerb && own.length > 0 && isCounted(place.mention))
    return [...last.lead, ...numberOf(place, last), ...own];
  // "sentenced to 4 years, *3 years*": no subject stands between the two.
  const isNext = stopped?.kind === 'soft' || stop - 1 === last?.at;
  const near = isCell ? rowHead(place) : isNext ? [] : crossing(place, stop, hasVerb);
  // "it earned", "and earned"
  const isOpening = ({ low }: Token) =>
    (wording.betweenJoin.has(low) && isHeadless(own, wording)) || wording.pronouns?.has(low);
  const said = own.filter((word, at) => at > 0 || !isOpening(word));
  // "revenue of *$5m missed* the plan by 2%"
  const filled = last && stop === last.at && isLittle(near.at(-1), wording) ? numberOf(place, last) : [];
  const whole = [...near, ...filled, ...said];
  if (filled.length > 0 && sizeOf(whole) <= wording.most + SLACK) return whole;
  if (near.length > 0) return [...(hasVerb ? headOfLong(subjectOf(near, wording), wording) : near), ...said];
  if (!last || last.at > stop || stopped?.kind === 'break') return own;
  // "20 prizes worth $5 and *3 cars*" is a list of what is counted.
  const isItem =
    isCounted(place.mention) && (stopped?.kind !== 'soft' || wording.betweenJoin.has(stopped.low));
  if (own.length === 0) return (isItem ? (last.outer ?? last) : last).lead;
  // "£116 for 4 people"
  if (last.lead.length === 0 && stop === last.at) return [...numberOf(place, last), ...own];
  const isCaused = wording.causes.has(own[0]?.low ?? '') && stopped?.kind === 'comma';
  // "sold 5 tonnes of rice *worth* $3m"
  const goods = numberOf(place, last);
  if (isCaused && last.thing.length === 0 && goods.length > 1) return [...goods, ...said];
  const isThing = last.thing.length > 0 && (isCaused || last.subject.length === 0);
  return [...trimEnd(isThing ? last.thing : last.subject, wording), ...said];
}

/** What a thin phrase takes from before its mark: the clause there with its number, or the subject there. */
export function reachBack(place: Place): Token[] {
  const { own, at, end, stop, line, last, wording } = place;
  const stopped = line.tokens[stop];
  const isParallel = stopped?.kind === 'soft' && wording.betweenJoin.has(stopped.low);
  if (!stopped || isParallel) return [];
  if (last && (stop === last.at || stopped.kind === 'soft')) {
    const near = numberOf(place, last);
    return sizeOf([...near, ...own]) >= wording.most / 2 ? near : [...last.lead, ...near];
  }
  if (stopped.kind !== 'comma' && stopped.kind !== 'open') return [];
  // "…, *revenue rose* 5%", "…, *they exceed* $5" has its own subject.
  if (own.some(({ low }) => wording.predicates.has(low) || wording.pronouns?.has(low))) return [];
  // So has "…, *in a village of 90 houses it was* 5".
  if (line.tokens.slice(at, end).some(({ low }) => wording.again?.has(low))) return [];
  // "Profit fell by 5% to $3m, *the dividend* by 2%"
  if (last && stop > last.at && wording.determiners.has(own[0]?.low ?? '') && isContent(own[1], wording))
    return [];
  const words = crossing(place, stop);
  // Of a long clause the end would be read as the subject: "*cấp uỷ quan tâm*, kết nạp 177 Đảng viên".
  if (sizeOf(words) + sizeOf(own) > wording.most + 2) {
    const counts = isCounted(place.mention) ? sizeOf(place.rest) : 0;
    return counts + sizeOf(trimHead(own, wording)) >= wording.least || isHeadless(words, wording)
      ? []
      : withComma(subjectOf(words, wording));
  }
  // "To find out, we bought", "In Hanoi, prices": the opening says little.
  const isOpening = isLittle(words[0], wording) && sizeOf(trimHead(words, wording)) < wording.least;
  if (words.length > 0) return isOpening ? [] : withComma(words);
  // "has an area of 9 ha, *a population* of 400": another kind of thing has its own name.
  const isOther =
    last &&
    last.mention.quantity.unit !== place.mention.quantity.unit &&
    last.subject.length === trimEnd(last.lead, wording).length &&
    wording.predicates.has(last.lead.at(-1)?.low ?? '');
  if (isOther && stopped.kind === 'comma' && isNoun(own[0], wording)) return [];
  // "28 rockets (range 3,000 km)" is of what was counted.
  // So is "38 pupils fell ill, *among them* 12 girls".
  const isOf = stopped.kind === 'open' || last?.subject.length === 0;
  return withComma((isOf && last?.thing.length ? last.thing : last?.subject) ?? []);
}

/** The mention before as printed, with the words behind it up to the stop. */
export function numberOf({ line, stop, own }: Place, { at, mention }: Told): Token[] {
  const number = line.tokens[at] as Token;
  const hasNoun = (own[0]?.start ?? Number.POSITIVE_INFINITY) < (number.nounEnd ?? 0);
  const text = hasNoun ? number.text : mention.text;
  const between = line.tokens
    .slice(at + 1, stop + 1)
    .filter(({ kind, start }) => (kind === 'word' || kind === 'soft') && start >= (number.nounEnd ?? 0));
  return [{ ...number, text, size: text.split(' ').length }, ...between];
}

function isNoun(word: Token | undefined, wording: Wording): boolean {
  return isContent(word, wording) && wording.language.lateStop?.test(word?.low ?? '') !== true;
}

/** Of a long subject the head says what it is. */
function headOfLong(subject: Token[], wording: Wording): Token[] {
  const head = sizeOf(subject) > wording.most ? firstWords(subject, wording.most >> 1, wording) : [];
  return head.length > 0 ? head : subject;
}

/** The words with a comma behind them. */
function withComma(words: Token[]): Token[] {
  const last = words.at(-1);
  return last ? [...words.slice(0, -1), { ...last, text: `${last.text},` }] : [];
}

/** The first cell of a row of a table, its columns parted by tabs or "|". */
function rowHead({ line: { tokens } }: Place): Token[] {
  const start = tokens.findIndex(({ kind }) => kind !== 'break');
  const cell = tokens.slice(Math.max(0, start), start + CELL);
  const end = cell.findIndex(({ kind }) => kind === 'break');
  return cell.slice(0, Math.max(0, end)).filter(({ kind }) => kind === 'word');
}
