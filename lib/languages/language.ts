/** A language as data. Spellings are lower-case NFC, several in one pipe string: `'tỷ|tỉ'`. */
export interface Language {
  id: string;
  decimal: ',' | '.';
  group: ',' | '.';
  /** Scale words and their factor: `'million|m'` → 1e6. */
  scales: Record<string, number>;
  /** ISO 4217 → spellings, before or after the number. */
  currencies: Record<string, string>;
  /** CLDR unit id → spellings after the number. */
  units: Record<string, string>;
  percent: string;
  percentagePoint: string;
  /** Words between the two sides of a ratio: "9 out of 10". */
  outOf: string;
  /** Words between the two sides of a range: "from 5 to 7". */
  rangeJoin: string;
  /** Words before a unit that make it "per": "a tonne", "/tấn". */
  per: string;
  bounds: { about: string; over: string; under: string; atLeast: string; upTo: string; nearly: string };
  changes: { up: string; down: string };
  /** Numbers in words that state a quantity. */
  numerals: Record<string, number>;
  /** Named patterns of what is never a figure; matched case-insensitively on the sentence. */
  masks: Record<string, string>;
  /** Words that end a counted noun: verbs, prepositions, conjunctions. */
  nounStops: string;
  /** Most words of a counted noun. */
  nounWords: number;
  /** Little words that begin and end no label. */
  labelEdges: string;
  /** Most words of a label: about eight, more where words are written as syllables. */
  labelWords: number;
  /** Words that open a new clause, and so a label. */
  clauses: string;
  /** Periods worth showing beside a value. */
  periods: string;
  /** Abbreviations that end no sentence, without their dot. */
  abbreviations: string;
}
