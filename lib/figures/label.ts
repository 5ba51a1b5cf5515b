import type { Language } from '../languages/index.ts';
import { plain } from '../text/plain.ts';
import type { Mention, Span } from '../types.ts';
import { type Grammar, grammarOf } from './grammar.ts';

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}.,'’&/%-]{0,40}(?<![.,'’-])/gu;

/** What a mention measures: the words of its clause around the number, between its neighbours, at most eight. */
export function labelOf(mention: Mention, neighbours: readonly Mention[], language: Language): string {
  const { quantity, start, end, sentence } = mention;
  const grammar = grammarOf(language);
  const { start: from, end: to } = roomOf(mention, neighbours);
  const before = sentence.text.slice(from - sentence.start, start - sentence.start);
  const noun = quantity.kind === 'count' || quantity.kind === 'ratio' ? words(quantity.unit ?? '') : [];
  const after = [
    ...noun,
    ...words(firstClause(sentence.text.slice(end - sentence.start, to - sentence.start), grammar.clause)),
  ];
  const right = trimEnd(after, grammar);
  const own = lead(lastClause(before, grammar.clause), grammar);
  // "…, đạt 101% chỉ tiêu tỉnh giao" says it all after the number; "tăng 5%" needs the clause before.
  const whole = sentence.text.slice(0, start - sentence.start);
  const left = own.length > 0 || right.length > 1 ? own : earlierLead(whole, grammar);
  const label = [
    ...left.slice(-Math.max(4, language.labelWords - right.length)),
    ...(left.length > 0 ? right : trimStart(right, grammar)),
  ];
  const joined = label.slice(0, language.labelWords).join(' ');
  return joined ? joined[0]?.toUpperCase() + joined.slice(1) : sentence.text.trim().slice(0, 60);
}

/** The period stated between the mention's neighbours, or at the head of its sentence; undefined when none is. */
export function periodOf(
  mention: Mention,
  neighbours: readonly Mention[],
  language: Language,
): string | undefined {
  const { sentence, start } = mention;
  const { period } = grammarOf(language);
  const others = neighbours.filter((other) => other.sentence.start === sentence.start);
  const { start: from, end: to } = roomOf(mention, others);
  const head = Math.min(start, ...others.map((other) => other.start));
  const between = (a: number, b: number) =>
    period.exec(sentence.text.slice(a - sentence.start, b - sentence.start))?.[0];
  return between(from, to) ?? between(sentence.start, head);
}

/** The part of a sentence that is the mention's own: from the neighbour before it to the one behind. */
function roomOf({ start, end, sentence }: Mention, neighbours: readonly Mention[]): Span {
  return {
    start: Math.max(sentence.start, ...neighbours.map((other) => (other.end <= start ? other.end : 0))),
    end: Math.min(
      sentence.end,
      ...neighbours.map((other) => (other.start >= end ? other.start : sentence.end)),
    ),
  };
}

/** The text after the last clause mark. */
function lastClause(text: string, clause: RegExp): string {
  return text.split(clause).at(-1) ?? '';
}

/** The lead in the nearest clause before that says something. */
function earlierLead(text: string, grammar: Grammar): string[] {
  const leads = text.split(grammar.clause).map((part) => lead(part, grammar));
  return leads.findLast((part) => part.length > 1) ?? [];
}

function firstClause(text: string, clause: RegExp): string {
  return text.split(clause)[0] ?? '';
}

function words(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** The words that lead to the number, without the bound, change or little words that stand right before it. */
function lead(clause: string, grammar: Grammar): string[] {
  let bare = plain(clause).trimEnd();
  for (let turns = 0; turns < 4; turns += 1) {
    const hedge = grammar.bounds.before(bare, bare.length) ?? grammar.changes.before(bare, bare.length);
    if (!hedge) break;
    bare = bare.slice(0, hedge.start).trimEnd();
  }
  return trimEnd(words(clause.slice(0, bare.length)), grammar);
}

function trimEnd(list: string[], { labelEdges }: Grammar): string[] {
  return list.slice(0, list.findLastIndex((word) => !labelEdges.has(word.toLowerCase())) + 1);
}

function trimStart(list: string[], { labelEdges }: Grammar): string[] {
  const first = list.findIndex((word) => !labelEdges.has(word.toLowerCase()));
  return first < 0 ? list : list.slice(first);
}
