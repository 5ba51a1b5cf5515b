/** A text that articles are made from. */
export interface Source {
  lang: string;
  title: string;
  body: string;
}

export interface BenchArticle {
  id: number;
  url: string;
  title: string;
  site: string;
  byline: string;
  language: string;
  text: string;
  savedAt: number;
}

/** Article `n`, the same in every run: paragraphs of several sources, with names and numbers of its own. */
export function makeArticle(sources: Source[], n: number): BenchArticle {
  const next = random(n + 1);
  const pick = <T>(list: T[]) => list[Math.floor(next() * list.length)] as T;
  const language = next() < 0.75 ? 'vi' : 'en';
  const same = sources.filter(({ lang }) => lang === language);
  const chosen = Array.from({ length: 3 }, () => pick(same));
  const wanted = pick(chosen).body.length;
  const paragraphs: string[] = [];
  for (let length = 0; length < wanted; length += paragraphs.at(-1)?.length ?? wanted)
    paragraphs.push(vary(pick(pick(chosen).body.split('\n')), next));
  return {
    id: n + 1,
    url: `https://site${Math.floor(next() * 300)}.example/${n}`,
    title: vary(pick(chosen).title, next),
    site: `Site ${Math.floor(next() * 300)}`,
    byline: name(next),
    language,
    text: paragraphs.join('\n\n'),
    savedAt: 1.6e12 + n * 60_000,
  };
}

/** A paragraph with other numbers, and now and then a name that few articles share. */
function vary(paragraph: string, next: () => number): string {
  const numbers = paragraph.replace(/\d{2,4}/gu, () => String(Math.floor(10 ** (1 + 3 * next()))));
  return next() < 0.6 ? `${numbers} ${name(next)}.` : numbers;
}

const SYLLABLES = 'ka lo mi ren sto vi dar bel qui thu nor pas eg am ul xi fra jo we zan'.split(' ');

function name(next: () => number): string {
  const part = () => SYLLABLES[Math.floor(next() ** 2 * SYLLABLES.length)] as string;
  const word = part() + part() + (next() < 0.5 ? part() : '');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Numbers from 0 to 1 that are the same in every run. */
export function random(seed: number): () => number {
  let state = Math.imul(seed, 2654435761) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export type Class = 'one word' | 'two words' | 'phrase' | 'prefix' | 'no hit';

/** Queries from the articles' own words: frequent, middling and rare alike. */
export function makeQueries(sources: Source[], articles: number): Record<Class, string[]> {
  const next = random(99);
  const words = () => {
    for (;;) {
      const { text } = makeArticle(sources, Math.floor(next() * articles));
      const all = text.toLowerCase().match(/\p{L}{2,12}(?= )/gu) ?? [];
      const at = Math.floor(next() * (all.length - 2));
      const found = all.slice(at, at + 2);
      if (found.length === 2 && text.toLowerCase().includes(found.join(' ')))
        return found as [string, string];
    }
  };
  const many = (count: number, query: () => string) => Array.from({ length: count }, query);
  return {
    'one word': many(20, () => words()[0]),
    'two words': many(20, () => words().join(' ')),
    phrase: many(16, () => `"${words().join(' ')}"`),
    prefix: many(12, () => words()[0].slice(0, 2 + Math.floor(next() * 2))),
    'no hit': many(5, () => `xq${Math.floor(next() * 1e6).toString(36)}z`),
  };
}
