import type { Mention } from '../types.ts';
import type { Grammar } from './grammar/grammar.ts';

/** From here on an amount is great, with a scale in words behind it: "2,2 Milliarden"; not "5G". */
const GREAT = 1e6;
const BILLION = 1e9;
const SCALED = /\p{Ll}\.?$/u;
/** How far behind the one told an amount may leave its unit out, and how far before it words may tell what it is of. */
const REACH = 1000;
const BEFORE = 100;
const DECIMALS = /[.,]\d{1,2}(?!\d)/u;
const MARK = /[,;(]/u;
/** The end of what stands before an amount in a list: "…, après", "… (tương đương"; not "…, and users rose to". */
const LISTED = /[,;(]\s?(?:[^\s,;(]{1,20}\s?){0,3}$/u;
/** Between a share and the points by which it differs: "9 % *(+*3)", "9 % *(*-3)" */
const DIFFERS = /^\s?\((?:\+\d|[-–−])$/u;
const POINTS = { kind: 'percent', unit: 'pp' } as const;
/** The end of a clause. */
const ENDS = /^[)»”"']?(?:[.,;:)]|\s?$)/u;

/**
 * The mentions of an article, those without a unit in that of one told before: "752 millions d’euros en 2024, contre
 * *2,2 milliards*", "Strom wurde um 10,3 Prozent teurer, Gas um *16,2*".
 */
export function withElided(mentions: readonly Mention[], text: string, grammar: Grammar): Mention[] {
  let great: Mention | undefined;
  let last: Mention | undefined;
  const toldLike = (mention: Mention) => {
    if (!isBare(mention)) return undefined;
    const near = last?.sentence.start === mention.sentence.start ? last : undefined;
    if (near && isDifference(near, mention, text)) return POINTS;
    const isShare = near && isShareLike(near, mention, text.slice(mention.end, mention.end + 3));
    if (near && isLevelFrom(near, mention, text, grammar)) return near.quantity;
    const like = great && isAmountLike(great, mention) ? great : isShare ? near : undefined;
    return like && isOfTheSame(like, mention, text, grammar) ? like.quantity : undefined;
  };
  return mentions.map((mention) => {
    const { kind, unit } = toldLike(mention) ?? {};
    // Of what is told per unit the unit is that before it: "1,2 Millionen Euro *je Platz*".
    last =
      kind && unit
        ? { ...mention, quantity: { ...mention.quantity, kind, unit: unit.split('/')[0] ?? null } }
        : mention;
    if (isGreat(last) && !isBare(last)) great = last;
    return last;
  });
}

const isBare = ({ quantity: { kind, unit } }: Mention) => kind === 'count' && unit === null;

const isGreat = ({ quantity: { value, range } }: Mention) => (value ?? range?.[0] ?? 0) >= GREAT;

/** A great amount behind one whose unit stands behind it, since signs before an amount are never left out. */
const isAmountLike = ({ quantity: { kind }, text }: Mention, mention: Mention) =>
  (kind === 'money' || kind === 'measure') &&
  /^\d/u.test(text) &&
  isGreat(mention) &&
  SCALED.test(mention.text);

/** As many decimals as a percentage before it, of its size, and at the end of a clause. */
function isShareLike(
  { quantity: { unit, value = 0 }, text }: Mention,
  mention: Mention,
  behind: string,
): boolean {
  const [decimals, others] = [text, mention.text].map((printed) => DECIMALS.exec(printed)?.[0].length);
  const { value: amount = 0 } = mention.quantity;
  const isLike = decimals !== undefined && decimals === others && amount < 4 * value && value < 4 * amount;
  return unit === '%' && isLike && ENDS.test(behind);
}

/** "auf 320 Euro nach *290* im Vorjahr" */
function isLevelFrom({ quantity, end }: Mention, mention: Mention, text: string, grammar: Grammar): boolean {
  const { kind, value = 0 } = quantity;
  const { value: amount = 0 } = mention.quantity;
  const words = text.slice(end, mention.start).toLowerCase().replace(/^[,(]/u, '').trim();
  return kind !== 'count' && amount < 4 * value && value < 4 * amount && grammar.levelFrom.has(words);
}

/** "9,9 Prozent *(-3,3)*" */
const isDifference = ({ quantity: { unit }, end }: Mention, mention: Mention, text: string) =>
  unit === '%' &&
  DIFFERS.test(text.slice(end, mention.start) + text.charAt(mention.start)) &&
  text[mention.end] === ')';

/** Does what an amount is or what stands before it say that it is of the same: a word of prices, or little else than a mark or a join? */
function isOfTheSame(
  other: Mention,
  { start, sentence, quantity: { value = 0 } }: Mention,
  text: string,
  grammar: Grammar,
): boolean {
  const { language, priced, unpriced, lesserJoins, levelFrom } = grammar;
  const before = text.slice(Math.max(sentence.start, start - BEFORE), start).toLowerCase();
  // "số người dùng là *2,38 tỉ*"
  if (unpriced.test(before) || start - other.end > REACH) return false;
  // Billions are counted of little else than money.
  if (other.quantity.kind === 'money' && (value >= BILLION || priced.test(before))) return true;
  const words = text.slice(other.end, start).toLowerCase().trim();
  const isListed = (language.bareMoney ? MARK : LISTED).test(words);
  const isJoined = [lesserJoins, levelFrom].some(
    (one) => one.at(words, 0) ?? one.before(words, words.length),
  );
  return other.sentence.start === sentence.start && (isListed || isJoined);
}
