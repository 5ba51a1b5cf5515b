import type { Language } from '../languages/index.ts';
import type { Mention } from '../types.ts';
import { grammarOf } from './grammar.ts';

/** The period stated beside a mention, between those before and behind it, or at the head of its sentence. */
export function periodOf(
  mention: Mention,
  neighbours: readonly Mention[],
  language: Language,
): string | undefined {
  const { sentence, start, end } = mention;
  const { period } = grammarOf(language);
  const from = Math.max(sentence.start, ...neighbours.map((other) => (other.end <= start ? other.end : 0)));
  const to = Math.min(
    sentence.end,
    ...neighbours.map((other) => (other.start >= end ? other.start : sentence.end)),
  );
  const head = Math.min(start, ...neighbours.map((other) => other.start));
  const between = (a: number, b: number) =>
    period.exec(sentence.text.slice(a - sentence.start, b - sentence.start))?.[0];
  return between(from, to) ?? between(sentence.start, head);
}
