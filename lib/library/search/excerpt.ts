import type { Span } from '../../types.ts';
import type { Library } from '../database.ts';
import { parseSearch, type Term } from './parse.ts';
import { placesOf } from './stand.ts';
import { wordsOf } from './words.ts';

/** A piece of an article's text with the places of the hits in it. */
export interface Excerpt {
  text: string;
  marks: Span[];
}

/** Characters shown, and how many of them stand before the first hit. */
const LENGTH = 220;
const BEFORE = 60;

/** Where the words of a search stand in a line: a title, a site, a text. */
export function markHits(line: string, search: string): Span[] {
  return hitsIn(line, parseSearch(search).terms);
}

/** The part of each article's text that shows most of the search, by id; none where only its title or tags hold it. */
export async function excerpts(
  library: Library,
  ids: number[],
  search: string,
): Promise<Map<number, Excerpt>> {
  const { terms } = parseSearch(search);
  const found = new Map<number, Excerpt>();
  if (terms.length === 0) return found;
  for (const body of await library.bodies.bulkGet(ids)) {
    const excerpt = body && excerptOf(body.text, terms);
    if (excerpt) found.set(body.id, excerpt);
  }
  return found;
}

function excerptOf(text: string, terms: Term[]): Excerpt | undefined {
  const words = wordsOf(text);
  const hits = terms.map((term) => placesOf(term, words).map(([{ start }, { end }]) => ({ start, end })));
  const all = hits.flatMap((spans, term) => spans.map((span) => ({ ...span, term })));
  all.sort((a, b) => a.start - b.start);
  const within = (from: number) =>
    all.filter(({ start, end }) => start >= from && end <= from + LENGTH - BEFORE);
  const variety = (from: number) => new Set(within(from).map(({ term }) => term)).size;
  // Two hundred places are enough to choose from.
  const best = all.slice(0, 200).reduce<{ start: number; terms: number } | undefined>((most, { start }) => {
    const terms = variety(start);
    return !most || terms > most.terms ? { start, terms } : most;
  }, undefined);
  if (!best) return undefined;
  const start = wordStart(words, Math.max(0, best.start - BEFORE));
  const piece = text.slice(start, start + LENGTH);
  const marks = merge(all.filter((hit) => hit.start >= start && hit.end <= start + LENGTH));
  return {
    text: piece.replace(/\s/gu, ' '),
    marks: marks.map((mark) => ({ start: mark.start - start, end: mark.end - start })),
  };
}

function hitsIn(line: string, terms: Term[]): Span[] {
  const words = wordsOf(line);
  const spans = terms.flatMap((term) =>
    placesOf(term, words).map(([{ start }, { end }]) => ({ start, end })),
  );
  return merge(spans.sort((a, b) => a.start - b.start));
}

function wordStart(words: { start: number }[], from: number): number {
  return from === 0 ? 0 : (words.find(({ start }) => start >= from)?.start ?? from);
}

function merge(spans: Span[]): Span[] {
  const merged: Span[] = [];
  for (const { start, end } of spans) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}
