import { plain } from '../text/plain.ts';
import type { Grammar } from './grammar.ts';

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}.,'’&/%-]{0,40}(?<![.,'’-])/gu;
/** Better two words too many than half a name. */
const SLACK = 2;

/** The words of a label. */
export function wordsOf(text: string): string[] {
  return text.match(WORD) ?? [];
}

/**
 * The clause that leads to the end of `text`. A thin one, under `least` words, reaches back over a comma or a
 * joining word; an empty one over any mark, but only when `far`. Brackets are left out.
 */
export function phraseBefore(text: string, least: number, grammar: Grammar, far: boolean): string[] {
  const parts = partsOf(text.replace(/^[^()]*\)|\([^()]*\)/gu, ' '), grammar);
  let words = parts.pop()?.words ?? [];
  for (let part = parts.pop(); part && words.length < least; part = parts.pop()) {
    const isEmpty = words.length === 0;
    if (isEmpty ? !far : !part.joiner || part.words.length === 0) break;
    words = isEmpty ? part.words : [...joined(part), ...words];
  }
  return trimStart(words, grammar);
}

/** The clause that begins `text`: up to a mark or a word that opens another. */
export function phraseBehind(text: string, grammar: Grammar): string[] {
  return trimEnd(partsOf(text, grammar)[0]?.words ?? [], grammar);
}

/** Is it a word that says something, and no preposition, verb of a change or the like? */
export function isContent(word: string | undefined, { labelEdges, nounStops, changes }: Grammar): boolean {
  const low = word?.toLowerCase() ?? '';
  return low !== '' && !labelEdges.has(low) && !nounStops.has(low) && !changes.has(low);
}

/** `text` without the bounds ("hơn", "about") at its end, and without changes and little words when `bare`. */
export function withoutHedges(text: string, grammar: Grammar, bare: boolean): string {
  let rest = plain(text).trimEnd();
  for (let turns = 0; turns < 8; turns += 1) {
    const start =
      grammar.bounds.before(rest, rest.length)?.start ??
      (bare ? (grammar.changes.before(rest, rest.length)?.start ?? edgeBefore(rest, grammar)) : undefined);
    if (start === undefined) break;
    rest = rest.slice(0, start).trimEnd();
  }
  return text.slice(0, rest.length);
}

/** The last `most` words, begun behind a little word where that leaves enough. */
export function lastWords(words: string[], most: number, { labelEdges }: Grammar): string[] {
  if (words.length <= most + SLACK) return words;
  const from = words.length - most;
  const edge = words.findIndex(
    (word, at) => at >= from - 1 && at < words.length - most / 2 && labelEdges.has(word.toLowerCase()),
  );
  return words.slice(edge < 0 ? from : edge + 1);
}

/** The first `most` words, ended before a little word where that leaves enough. */
export function firstWords(words: string[], most: number, grammar: Grammar): string[] {
  if (words.length <= most + SLACK) return words;
  const edge = words.findLastIndex(
    (word, at) => at <= most && at > most / 2 && grammar.labelEdges.has(word.toLowerCase()),
  );
  return trimEnd(words.slice(0, edge < 0 ? most : edge), grammar);
}

interface Part {
  words: string[];
  /** The word or comma that parts it from the next; other marks part harder and stand here as ''. */
  joiner: string;
}

function joined({ words, joiner }: Part): string[] {
  return joiner === ',' ? [...words.slice(0, -1), `${words.at(-1)},`] : [...words, joiner];
}

function partsOf(text: string, { clause }: Grammar): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const { index, 0: mark } of text.matchAll(clause)) {
    const words = wordsOf(text.slice(from, index));
    parts.push({ words, joiner: /^(?:,|\p{L}.*)$/u.test(mark) ? mark : '' });
    from = index + mark.length;
  }
  return [...parts, { words: wordsOf(text.slice(from)), joiner: '' }];
}

function edgeBefore(text: string, { labelEdges }: Grammar): number | undefined {
  const word = /[\p{L}\p{M}]{1,15}$/u.exec(text);
  return word && labelEdges.has(word[0]) ? word.index : undefined;
}

function trimEnd(words: string[], { labelEdges }: Grammar): string[] {
  return words.slice(0, words.findLastIndex((word) => !labelEdges.has(word.toLowerCase())) + 1);
}

function trimStart(words: string[], { labelEdges }: Grammar): string[] {
  const first = words.findIndex((word) => !labelEdges.has(word.toLowerCase()));
  return first < 0 ? [] : words.slice(first);
}
