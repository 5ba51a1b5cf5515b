import type { Language } from '../languages/index.ts';
import { anyOf, WORD_END, WORD_START } from '../text/pattern.ts';

/** A language made ready to match: every pattern sticky, so that each is tried at one place only. */
export interface Grammar {
  language: Language;
  number: RegExp;
  masks: { rule: string; pattern: RegExp }[];
  scale: RegExp;
  percent: RegExp;
  percentagePoint: RegExp;
  currencyAfter: RegExp;
  currencyBefore: RegExp;
  unit: RegExp;
  per: RegExp;
  outOf: RegExp;
  rangeJoin: RegExp;
  bounds: [string, RegExp][];
  changes: [string, RegExp][];
  noun: RegExp;
  clause: RegExp;
  period: RegExp;
  nounStops: ReadonlySet<string>;
  labelEdges: ReadonlySet<string>;
  abbreviations: ReadonlySet<string>;
  /** Spelling → meaning, over scales, currencies, units and numerals. */
  scales: ReadonlyMap<string, number>;
  currencies: ReadonlyMap<string, string>;
  units: ReadonlyMap<string, string>;
  numerals: ReadonlyMap<string, number>;
}

/** What no language may call a figure. */
const MASKS: Record<string, string> = {
  // 09/03/2023, 2023-03-09; not 08/17
  date: '\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}|\\d{4}-\\d{2}-\\d{2}',
  // 16:02, 7h30, 6pm; not 2-1
  time: '\\d{1,2}[:h]\\d{2}(?::\\d{2})?|\\d{1,2}(?::\\d{2})?\\s?[ap]\\.?m\\.?(?!\\p{L})',
  // COVID-19, U.23, G7, A320, 5G; not 5kg
  code: '(?<![\\p{L}\\p{N}])\\p{L}{1,20}[-–.]?\\d{1,6}(?:[-.]\\d{1,4})?(?![\\d%])|\\d{1,3}G(?!\\p{L})',
  // 0299 3 600 123, +84 28 3822
  phone: '(?:\\+\\d{1,3}|(?<!\\d)0\\d{1,4})(?:[ .-]\\d{1,4}){2,5}',
};

const cache = new Map<string, Grammar>();

/** The grammar of a language, made once. */
export function grammarOf(language: Language): Grammar {
  const known = cache.get(language.id);
  const grammar = known ?? compile(language);
  if (!known) cache.set(language.id, grammar);
  return grammar;
}

function compile(language: Language): Grammar {
  const sticky = (source: string) => new RegExp(source, 'iuy');
  const word = (...pipes: string[]) => sticky(`\\s{0,3}${anyOf(...pipes)}${WORD_END}`);
  const before = (pipe: string) => new RegExp(`${WORD_START}${anyOf(pipe)}\\s{0,3}$`, 'iu');
  const numeral = anyOf(...Object.keys(language.numerals));
  return {
    language,
    // 1.284 · 0,5 · 08 · "three"; not the 19 of COVID-19
    number: new RegExp(
      `(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}][.,/])(?:\\d{1,15}(?:[.,\\u00a0\\u202f]\\d{1,15}){0,6}|${numeral}${WORD_END})`,
      'giu',
    ),
    masks: [...Object.entries(MASKS), ...Object.entries(language.masks)].map(([rule, source]) => ({
      rule,
      pattern: new RegExp(
        rule === 'code' || rule === 'document' ? source : `${WORD_START}(?:${source})`,
        rule === 'document' || rule === 'code' ? 'gu' : 'giu',
      ),
    })),
    scale: word(...Object.keys(language.scales)),
    percent: sticky(`\\s{0,3}${anyOf(language.percent)}(?!\\p{L})`),
    percentagePoint: word(language.percentagePoint),
    currencyAfter: word(...Object.values(language.currencies)),
    currencyBefore: new RegExp(`${anyOf(...Object.values(language.currencies))}\\s?$`, 'iu'),
    unit: sticky(`[\\s-]{0,3}${anyOf(...Object.values(language.units))}${WORD_END}`),
    per: sticky(`\\s?${anyOf(language.per)}\\s?(?=\\p{L})`),
    outOf: word(language.outOf),
    rangeJoin: sticky(`\\s{0,2}${anyOf(language.rangeJoin)}\\s{0,2}(?=[\\d$€£¥])`),
    bounds: Object.entries(language.bounds).map(([name, pipe]) => [name, before(pipe)]),
    changes: Object.entries(language.changes).map(([name, pipe]) => [name, before(pipe)]),
    noun: sticky("\\s{1,3}\\p{L}[\\p{L}\\p{M}'’-]{0,30}"),
    clause: new RegExp(
      `(?<!\\d)[,;:]|[,;:](?!\\d)|[()“”"|\\n]|\\s[–—]\\s|${WORD_START}${anyOf(language.clauses)}${WORD_END}`,
      'giu',
    ),
    period: new RegExp(`${WORD_START}(?:${language.periods})${WORD_END}`, 'iu'),
    nounStops: new Set(language.nounStops.split('|')),
    labelEdges: new Set(language.labelEdges.split('|')),
    abbreviations: new Set(language.abbreviations.split('|')),
    scales: spellings(language.scales),
    currencies: new Map(
      Object.entries(language.currencies).flatMap(([code, pipe]) =>
        pipe.split('|').map((one) => [one, code] as const),
      ),
    ),
    units: new Map(
      Object.entries(language.units).flatMap(([id, pipe]) =>
        pipe.split('|').map((one) => [one, id] as const),
      ),
    ),
    numerals: spellings(language.numerals),
  };
}

function spellings(table: Record<string, number>): Map<string, number> {
  return new Map(
    Object.entries(table).flatMap(([pipe, value]) => pipe.split('|').map((one) => [one, value] as const)),
  );
}
