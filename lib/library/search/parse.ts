import { fold } from '../../text/fold.ts';
import { dayStart } from './days.ts';
import { isState } from './filters.ts';
import { wordsOf } from './words.ts';

/** Words that stand side by side: one word, a phrase, or a word that the index holds in pieces ("2,4", "東京都"). */
export interface Term {
  /** In lower case, with their accents. */
  words: string[];
  /** The last word may go on: it is still being typed, or one letter of a script without spaces. */
  open: boolean;
  /** As typed; a bare number is looked up among the figures as well. */
  text: string;
}

/** What a prefix asks for: `tag:budget`, `-site:courier`. */
export interface Filter {
  name: 'tag' | 'site' | 'language' | 'is' | 'before' | 'after' | 'figure';
  value: string;
  not: boolean;
  /** The value is one that a facet gave: compare it as it is. */
  whole?: boolean;
}

/** A line of the search box, taken apart. */
export interface Search {
  terms: Term[];
  without: Term[];
  filters: Filter[];
}

/** -tag:"thị trường", "chung cư", giá */
const PART = /(-?)(?:(\p{L}{2,9}):)?(?:"([^"]{0,200})("?)|([^\s"]{1,200}))/gu;
/** ">5%", "177", "£48m", "<=2,5 tỷ đồng", folded: a sign, perhaps a currency, a number, perhaps a scale and a unit. */
export const FIGURE = /^(<=|>=|<|>|=)?\s?([^\d\s]{0,4})\s?(\d[\d.,]{0,19})\s?(.{0,30})$/u;
const NAMES: Record<string, Filter['name']> = {
  tag: 'tag',
  site: 'site',
  lang: 'language',
  language: 'language',
  is: 'is',
  before: 'before',
  after: 'after',
  figure: 'figure',
};

/** What a line typed into the search box asks for. A filter that makes no sense is read as words. */
export function parseSearch(line: string): Search {
  const search: Search = { terms: [], without: [], filters: [] };
  for (const found of line.normalize('NFC').matchAll(PART)) {
    const [whole = '', minus, prefix, quoted, closed, bare] = found;
    const not = minus === '-';
    const atEnd = found.index + whole.length === line.length;
    const filter = prefix && filterOf(prefix, quoted ?? bare ?? '', not);
    if (filter) {
      search.filters.push(filter);
      continue;
    }
    const text = prefix ? whole.slice(not ? 1 : 0) : (quoted ?? bare ?? '');
    const term = termOf(text, !not && atEnd && closed !== '"');
    if (term) search[not ? 'without' : 'terms'].push(term);
  }
  return search;
}

function filterOf(prefix: string, value: string, not: boolean): Filter | undefined {
  const name = NAMES[prefix.toLowerCase()];
  if (!name || value === '') return undefined;
  if (name === 'is') return isState(value) ? { name, value: value.toLowerCase(), not } : undefined;
  if ((name === 'before' || name === 'after') && dayStart(value) === undefined) return undefined;
  // By its shape alone: the names of units take long to read, and a page asks for the words beside them.
  if (name === 'figure' && !FIGURE.test(fold(value.trim()))) return undefined;
  return { name, value, not };
}

function termOf(text: string, open: boolean): Term | undefined {
  const words = wordsOf(text);
  if (words.length === 0) return undefined;
  // The last letter of a run without spaces is kept as a piece of one letter, which begins all pieces with it.
  const pieces = words.at(-1)?.piece && words.at(-2)?.piece ? words.slice(0, -1) : words;
  const last = pieces.at(-1);
  const wordEnds = /[^\p{L}\p{N}\p{M}]$/u.test(text);
  return {
    words: pieces.map(({ word }) => word),
    open: (open && !wordEnds) || (last?.piece === true && [...last.word].length === 1),
    text,
  };
}
