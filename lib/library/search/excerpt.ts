import type { Span } from '../../types.ts';
import type { Library } from '../database.ts';
import { inSlices } from '../slices.ts';
import type { Term } from './parse.ts';
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
/** Characters read at a time. */
const PIECE = 8000;
/** So many hits are enough to choose from. */
const ENOUGH = 200;

/** Where the terms of a search stand in a line: a title, a site. */
export function markHits(line: string, terms: Term[]): Span[] {
  // A plain list is drawn without being read.
  return terms.length === 0 ? [] : merge(hitsOf(line, 0, terms));
}

/** The part of each article's text that shows most of the terms, by id; none where only its title or tags hold them. */
export async function excerpts(
  library: Library,
  ids: number[],
  terms: Term[],
): Promise<Map<number, Excerpt>> {
  const found = new Map<number, Excerpt>();
  const breathe = inSlices();
  for (const body of await library.bodies.bulkGet(ids)) {
    const excerpt = body && (await excerptOf(body.text, terms, breathe));
    if (excerpt) found.set(body.id, excerpt);
  }
  return found;
}

type Hit = Span & { term: number };

/** Reads a text piece by piece, as far as is needed to choose: one of a megabyte would block the page. */
async function excerptOf(
  text: string,
  terms: Term[],
  breathe: () => Promise<void>,
): Promise<Excerpt | undefined> {
  const hits: Hit[] = [];
  let best: { start: number; terms: number } | undefined;
  for (let from = 0; from < text.length && hits.length < ENOUGH; ) {
    await breathe();
    const end = gapBehind(text, from + PIECE);
    // A phrase may go on behind the piece that it begins in.
    const found = hitsOf(text.slice(from, end + LENGTH), from, terms);
    hits.push(...found.filter(({ start }) => start < end));
    best = richest(hits);
    if (best?.terms === terms.length) break;
    from = end;
  }
  return best && cut(text, best.start, hits);
}

/** The next place that parts no word. */
function gapBehind(text: string, from: number): number {
  const gap = /[^\p{L}\p{N}\p{M}]/gu;
  gap.lastIndex = from;
  return gap.exec(text)?.index ?? text.length;
}

/** The places of all terms in a piece of a text that begins at `from`. */
function hitsOf(piece: string, from: number, terms: Term[]): Hit[] {
  const words = wordsOf(piece);
  const hits = terms.flatMap((term, n) =>
    placesOf(term, words).map(([{ start }, { end }]) => ({ start: from + start, end: from + end, term: n })),
  );
  return hits.sort((a, b) => a.start - b.start);
}

/** The hit, behind which most of the terms stand within an excerpt. */
function richest(hits: Hit[]): { start: number; terms: number } | undefined {
  let best: { start: number; terms: number } | undefined;
  for (const [at, { start }] of hits.slice(0, ENOUGH).entries()) {
    const behind = hits.slice(at, at + ENOUGH).filter(({ end }) => end <= start + LENGTH - BEFORE);
    const terms = new Set(behind.map(({ term }) => term)).size;
    if (!best || terms > best.terms) best = { start, terms };
  }
  return best;
}

function cut(text: string, hit: number, hits: Hit[]): Excerpt {
  const start = wordStart(text, Math.max(0, hit - BEFORE), hit);
  const piece = text.slice(start, start + LENGTH);
  const marks = merge(hits.filter((one) => one.start >= start && one.end <= start + LENGTH));
  return {
    text: piece.replace(/\s/gu, ' '),
    marks: marks.map((mark) => ({ start: mark.start - start, end: mark.end - start })),
  };
}

/** Where the first whole word behind `from` begins; `to` at the latest. */
function wordStart(text: string, from: number, to: number): number {
  const back = Math.max(0, from - LENGTH);
  const words = wordsOf(text.slice(back, to));
  return from === 0 ? 0 : back + (words.find(({ start }) => back + start >= from)?.start ?? to - back);
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
