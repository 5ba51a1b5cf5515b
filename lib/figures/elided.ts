import type { Mention } from '../types.ts';
import type { Grammar } from './grammar/grammar.ts';

/** From here on an amount is great, with a scale in words behind it: "2,2 Milliarden"; not "5G". */
const GREAT = 1e6;
const SCALED = /\p{Ll}\.?$/u;
/** How far behind the one told an amount may leave its unit out, and how far before it words may tell what it is of. */
const REACH = 1000;
const BEFORE = 100;
const DECIMALS = /[.,]\d{1,2}(?!\d)/u;
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
    const { end, sentence } = mention;
    // "*151 triệu* (25 %) cổ phần" has its noun behind.
    if (!isBare(mention) || text.startsWith(' (', end)) return undefined;
    const near = last?.sentence.start === sentence.start ? last : undefined;
    // "um 61 000 auf *6,2 Millionen*" may be of anything.
    const amount = great && isLike(great, mention) && !(near && isBare(near)) ? great : undefined;
    const isShare = near && isShareLike(near, mention) && ENDS.test(text.slice(end, end + 3));
    const other = amount ?? (isShare ? near : undefined);
    return other && isHeldAgainst(other, mention, text, grammar) ? other : undefined;
  };
  return mentions.map((mention) => {
    const { kind, unit } = toldLike(mention)?.quantity ?? {};
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
const isLike = ({ quantity: { kind }, text }: Mention, mention: Mention) =>
  (kind === 'money' || kind === 'measure') &&
  /^\d/u.test(text) &&
  isGreat(mention) &&
  SCALED.test(mention.text);

/**
 * Does what stands before a mention tell that it is of the same as another: in its sentence a mark or a join between
 * them, behind it a word of prices? "It spends 5 million euros on *2 million* who …" has neither.
 */
function isHeldAgainst(
  other: Mention,
  { start, sentence }: Mention,
  text: string,
  grammar: Grammar,
): boolean {
  const { priced, unpriced, lesserJoins, levelFrom } = grammar;
  const before = text.slice(Math.max(sentence.start, start - BEFORE), start).toLowerCase();
  // "số người dùng là *2,38 tỉ*"
  if (start - other.end > REACH || unpriced.test(before)) return false;
  if (other.sentence.start !== sentence.start) return other.quantity.kind === 'money' && priced.test(before);
  const words = text.slice(other.end, start).toLowerCase().trim();
  return (
    /[,;(]/u.test(words) ||
    [lesserJoins, levelFrom].some((joins) => joins.at(words, 0) ?? joins.before(words, words.length))
  );
}

/** As many decimals as the percentage right before it in the sentence, and of its size. */
function isShareLike({ quantity: { unit, value = 0 }, text }: Mention, mention: Mention): boolean {
  const [decimals, others] = [text, mention.text].map((printed) => DECIMALS.exec(printed)?.[0].length);
  const { value: amount = 0 } = mention.quantity;
  return (
    unit === '%' && decimals !== undefined && decimals === others && amount < 4 * value && value < 4 * amount
  );
}
