import type { Language } from '../languages/index.ts';
import { DURATION_UNITS } from '../languages/symbols.ts';
import type { Mention } from '../types.ts';
import { type Grammar, grammarOf } from './grammar.ts';
import {
  firstWords,
  isContent,
  lastWords,
  phraseBefore,
  phraseBehind,
  withoutHedges,
  wordsOf,
} from './phrase.ts';

/** Stands where the number stood, between the words before and behind it. */
const GAP = '…';
/** "Trần Thị Hiếu (61 tuổi", "John Smith, 34". */
const NAME = /((?:\p{Lu}[\p{L}\p{M}'’-]{0,20}\s){0,5}\p{Lu}[\p{L}\p{M}'’-]{0,20})\s?[(,]\s?$/u;

const DURATIONS = new Set(DURATION_UNITS.split('|'));

interface Place {
  mention: Mention;
  /** The sentence from the mention before to this one, and from this one to the next. */
  before: string;
  behind: string;
  /** What led to the mention before, for one that has no words of its own: "19 men and 23 women". */
  inherited: string[];
  grammar: Grammar;
  /** Most words of a label, and fewest that say something. */
  most: number;
  least: number;
}

/** Ways to a label, the first that finds one wins. */
const RULES: { name: string; why: string; of: (place: Place) => string[] }[] = [
  { name: 'name', why: 'an age or size right behind a name belongs to it', of: nameOf },
  { name: 'counted', why: 'a noun with its own words says what is counted', of: countedOf },
  { name: 'around', why: 'the clause around the number, a gap in its place', of: aroundOf },
  { name: 'before', why: 'the clause that leads to the number', of: beforeOf },
  { name: 'sentence', why: 'better the head of the sentence than nothing', of: sentenceOf },
];

/** What each mention of one sentence measures, in order: its own words, at most as many as the language allows. */
export function labelsOf(mentions: readonly Mention[], language: Language): string[] {
  const grammar = grammarOf(language);
  const least = Math.floor(language.labelWords / 3);
  let inherited: string[] = [];
  return mentions.map((mention, at) => {
    const { sentence, start, end } = mention;
    // "Export turnover of nine months reached 2.4 billion": a duration parts no clause.
    const counts = (other: Mention) => !isDuration(other) || isDuration(mention);
    const from = mentions.slice(0, at).findLast(counts)?.end ?? sentence.start;
    const to = mentions.slice(at + 1).find(counts)?.start ?? sentence.end;
    const before = sentence.text.slice(Math.max(0, from - sentence.start), start - sentence.start);
    const behind = sentence.text.slice(end - sentence.start, Math.max(0, to - sentence.start));
    const place = { mention, before, behind, inherited, grammar, least, most: language.labelWords };
    const own = ownWords(place, true);
    if (own.length > 0) inherited = own;
    const words = RULES.reduce<string[]>((found, rule) => (found.length > 0 ? found : rule.of(place)), []);
    const label = words.join(' ');
    return label.charAt(0).toLocaleUpperCase(language.id) + label.slice(1);
  });
}

function isDuration({ quantity }: Mention): boolean {
  return DURATIONS.has(quantity.unit ?? '');
}

function nameOf({ mention: { quantity }, before }: Place): string[] {
  const near = before.slice(-80);
  const aside = near.trimEnd().endsWith('(');
  if (quantity.kind !== 'measure' || !(aside || quantity.unit === 'year')) return [];
  const [, name = ''] = NAME.exec(near) ?? [];
  return wordsOf(name).length > 1 ? wordsOf(name) : [];
}

/** "distinctive brands in its portfolio"; a lone noun takes the words before it: "kết nạp Đảng viên". */
function countedOf(place: Place): string[] {
  const { mention, behind, grammar, most, least } = place;
  const { kind, unit } = mention.quantity;
  if ((kind !== 'count' && kind !== 'ratio') || !unit) return [];
  const noun = firstWords([...wordsOf(unit), ...phraseBehind(behind, grammar)], most, grammar);
  if (noun.length >= least) return noun;
  return [...lastWords(ownOrInherited(place, false), most - noun.length, grammar), ...noun];
}

function aroundOf(place: Place): string[] {
  const { behind, grammar, most } = place;
  const right = phraseBehind(behind.replace(grammar.period, ' '), grammar);
  if (!isContent(right[0], grammar)) return [];
  const left = ownOrInherited(place, false);
  if (left.length === 0) return firstWords(right, most, grammar);
  const tail = firstWords(right, Math.max(most >> 1, most - left.length), grammar);
  return [...lastWords(left, most - tail.length, grammar), GAP, ...tail];
}

/** The words before; a change without words of its own adds what it is compared with. */
function beforeOf(place: Place): string[] {
  const { behind, grammar, most, least } = place;
  const left = ownOrInherited(place, true);
  const right = phraseBehind(behind, grammar);
  const isThin = left.length < least || ownWords(place, true).length === 0;
  if (!isThin || right.length === 0) return lastWords(left, most, grammar);
  const tail = firstWords(right, Math.max(most >> 1, most - left.length), grammar);
  return left.length === 0 ? tail : [...lastWords(left, most - tail.length, grammar), GAP, ...tail];
}

function sentenceOf({ mention, grammar, most }: Place): string[] {
  return firstWords(wordsOf(mention.sentence.text), most, grammar);
}

function ownWords({ before, grammar, least }: Place, bare: boolean, far = false): string[] {
  return phraseBefore(withoutHedges(before, grammar, bare), least, grammar, far);
}

function ownOrInherited(place: Place, bare: boolean): string[] {
  const own = ownWords(place, bare);
  if (own.length > 0) return own;
  return place.inherited.length > 0 ? place.inherited : ownWords(place, bare, true);
}
