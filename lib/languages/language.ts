import type { Bound, Change } from '../types.ts';

/** Spellings in lower-case NFC, several in one string, what may be left off in brackets: `'tỷ|tỉ'`, `'million(s)'`. */
type Pipe = string;

/** A language as data; the engine holds no word of any. */
export interface Language {
  /** ISO 639-1. */
  id: string;
  decimal: ',' | '.';
  /** An apostrophe is a decimal sign as well: "64'2 %". */
  apostrophe?: true;
  /** Signs between groups of three digits, the usual one first; a no-break space is one everywhere. */
  group: string;

  /** Numerals that are added, and multiplied by a scale behind them: `'twenty': 20`. */
  numerals: Record<Pipe, number>;
  /** Words that multiply what stands before: `'hundred': 100`, `'million': 1e6`. */
  scales: Record<Pipe, number>;
  /** Scales glued to digits or to an amount of money: `$3.4bn`, `100k`. */
  shortScales: Record<Pipe, number>;
  /** What is measured in metres where a letter before what it counts says how many: "30m *waves*", but "30m homes". */
  metresOf?: Pipe;
  /** Between parts of a number in words, the one between tens and ones first: "twenty*-*one", "hundred *and* one". */
  numberJoins: Pipe;
  /** Numerals that only begin a number or follow a join, since they mean something else as well. */
  firstOnly?: Pipe;
  /** Numerals that never begin a number: "hai mươi *tư*". */
  neverFirst?: Pipe;
  /** Numerals that make tens of the one right before: "hai *mốt*" is twenty-one. */
  contracted?: Pipe;
  /** Numerals that may be an article: alone they state nothing. */
  articles: Pipe;
  /** Numerals written as one word: "einundzwanzig". */
  compound?: true;
  /** Sixty and eighty take eleven to nineteen: "quatre-vingt-douze". */
  vigesimal?: true;
  /** Scales that begin a number by themselves: "mille", "hundert"; "million" needs an article. */
  openingScales: Pipe;
  /** Between a scale or a part and what it is of: "millions *de* dollars", "half *of*". */
  linkWords: Pipe;
  /** "point" in "two point five". */
  decimalWords: Pipe;
  minus: Pipe;
  /** The same behind the unit: "12 degrees *below zero*". */
  minusAfter?: Pipe;
  /** Between an amount and its lesser part: "3 euros *and* 20 cents", "three *and* a fifth". */
  lesserJoins: Pipe;
  /** Parts of a whole: `third: 3`, after a number or an article. */
  fractions: Record<Pipe, number>;
  /** Whole expressions that are a part: `'half of': [1, 2]`. */
  shares: Record<Pipe, readonly [number, number]>;
  /** Words that are a part only before a unit or a scale: "*media* hora", "*quarter* million". */
  halves: Record<Pipe, number>;
  /** What makes a denominator of a number: "veintiun*avos*". */
  denominatorEnds?: Pipe;
  /** The same before the number: "bảy *phần* hai mươi". */
  denominatorStarts?: Pipe;
  /** "and a half" after a number or its unit: `0.5`. */
  andHalf: Record<Pipe, number>;

  /** ISO 4217 → spellings besides the names that `Intl` knows. */
  currencies: Partial<Record<string, Pipe>>;
  /** Codes and nouns of currencies that are something else here: `RON` 95 is petrol, "marco" a frame. */
  notMoney?: Pipe;
  /** Ending of most plural nouns, empty where there is none. */
  plural: string;
  /** What ends of words become in the plural or another case, where words of a name agree: `{ l: 'les' }`. */
  agreement?: Record<string, Pipe>;
  /**
   * What is written for letters where there are no accents, of which the others are left off: `{ ü: 'ue' }`; absent
   * where accents tell words apart.
   */
  accents?: Record<string, string>;
  /** Plurals of another form. */
  plurals?: Pipe;
  /** How some of them end, as parts of other words too: "police*men*". */
  pluralEnd?: RegExp;
  /** What ends like a plural but is none: "bus", as a pattern. */
  singulars?: RegExp;
  /** A noun stands before what tells more of it: "6 *tỉnh* Tây Bắc". */
  headFirst?: true;
  /** The verb stands second, so that its subject follows it where something else opens the clause. */
  verbSecond?: true;
  /** Every noun is written with a capital. */
  nounsCapital?: true;
  /** Scales that say their currency as well: "3.200 *mdp*". */
  scaleMoney?: Partial<Record<string, Pipe>>;
  /** A hundredth of a currency: `{ USD: 'cent|cents' }`. */
  subunits: Partial<Record<string, Pipe>>;
  /** CLDR unit id → spellings besides the international symbols and the names that `Intl` knows. */
  units: Partial<Record<string, Pipe>>;
  /** Words behind which degrees tell the strength of an earthquake: "động đất mạnh 7,1 *độ*". */
  quakes?: RegExp;
  /** Metric prefixes that are spelt otherwise than in English: `{ deci: 'déci' }`. */
  prefixes?: Partial<Record<string, Pipe>>;
  /** Of the name `#` of a length: `{ square: 'square #', cubic: 'cubic #' }`. */
  powers: { square: Pipe; cubic: Pipe };
  percent: Pipe;
  percentagePoint: Pipe;
  basisPoint: Pipe;
  /** "per": "a", "each"; signs like "/" stand in `symbols.ts` for all. */
  per: Pipe;
  /** Units that are one only behind "per": "USD/*thùng*". */
  unitsBelow?: Partial<Record<string, Pipe>>;
  /** Words that only look like a scale, unit, bound or change: "*tỷ* phú" is a billionaire, "made *up* 30%" no rise. */
  lookalikes?: Pipe;
  /**
   * Currency of an amount with a scale this large and nothing counted, "gần 3.103 tỷ", or of any scale per unit, "152
   * triệu/lượng", or of millions a few words behind a word of `priced`, "*lương* 80 triệu".
   */
  bareMoney?: { currency: string; from: number };
  /** Patterns of words that say that a bare amount behind them is money, "it *costs* 3 million", and that it is none. */
  priced: string;
  unpriced?: string;
  /** Words behind a unit that is no "per": "a year *earlier*". */
  notPer?: Pipe;
  /** Words that may stand before a unit or a direction: "two *additional* minutes", "a 5% *annual* rise". */
  unitAdjectives?: Pipe;

  /** Between the two sides of a quotient, which counts nothing: "one *over* 20". */
  quotient?: Pipe;
  /** Between the two sides of a ratio: "9 *out of* 10", "one *in* five". */
  outOf: Pipe;
  /** The same behind the noun of the first: "une femme *sur* trois". */
  outOfBehind?: Pipe;
  /** Before "1/4" that is no date: "*chiếm* hơn 1/4". */
  partVerbs?: Pipe;
  /** Between the two sides of a range: "5 *to* 7". */
  rangeJoin: Pipe;
  /** "*between* 5 *and* 7". */
  between: Pipe;
  betweenJoin: Pipe;
  /** Those of `between` that no "and" goes with: "im Alter *von* drei und sechs Jahren". */
  fromOnly?: Pipe;
  /** Between two levels, never a range: "từ 578 *lên* 655 USD". */
  levelJoins?: Pipe;
  /** Verbs before the first of two levels that tell no direction: "*passe* de 5 à 7". */
  levelVerbs?: Pipe;
  /** Pattern of verbs parted from the first of two levels: "*raised the fine* from 5 to 7". */
  levelsApart?: RegExp;
  bounds: Record<Bound, Pipe>;
  /** Between a bound or "between" and its amount: "casi *el* 40 %". */
  boundJoins?: Pipe;
  /** Bounds that before a few things tell a place or a time instead: "*trên* 3 kênh", "*over* three seasons". */
  placeBounds?: Pipe;
  /** Bounds of the level that a change led to: "fell *below* 60", "subió *hasta* 5". */
  levelBounds?: Pipe;
  /** Bounds behind the amount: "or more". */
  boundsAfter: Partial<Record<Bound, Pipe>>;
  changes: Record<Change, Pipe>;
  /** Those of them that say of a span of time what something takes: "*mất* 2 năm". */
  takes?: Pipe;
  /** Patterns of changes parted from their amount by what changes: "*raised its dividend by* 5%". */
  changesApart?: Partial<Record<Change, RegExp>>;
  /** Between a change and its amount: "rose *by* 5". */
  changeJoins?: Pipe;
  /** Between the amount of a change and the same told in another unit: "fell 3 points, *or* 0.4%". */
  restated?: Pipe;
  /** Patterns of a clause whose end tells the direction of an amount, `#`: "ging um # *zurück*", "legte # *zu*". */
  changesClosing?: Partial<Record<Change, RegExp>>;
  /** Directions behind the amount: "a 5% *increase*". */
  changesAfter: Partial<Record<Change, Pipe>>;

  /** Multiples: before the number ("gấp 3 lần"), behind it ("3 times as"), or a word by itself ("doubled"). */
  multipleBefore: Pipe;
  multipleAfter: Pipe;
  multiples: Record<Pipe, number>;
  /** `'third': 3`; only used within `ranks`. */
  ordinals: Record<Pipe, number>;
  /** Numerals are ordinals as well: "thứ *ba*". */
  ordinalNumerals?: true;
  /** Before a bare number that is an age: "*aged* 63". */
  ageBefore?: Pipe;
  /** The same behind it: "12 *and older*". */
  ageAfter?: Pipe;
  /** Ages stand in brackets behind a name: "Peter Müller (63)". */
  agesBracketed?: true;
  /** Behind a number that a change stands before it is a multiple: "tăng 6 *lần*". */
  times: Pipe;
  /** Between a place in an order and how many there are: "3rd *of* 28". */
  rankOf?: Pipe;
  /** What follows digits to make them an ordinal: "8*th*". */
  ordinalEnds: Pipe;
  /** Patterns of a place in an order; `#` stands for number or ordinal, a cardinal behind `(?<cardinal>)`. */
  ranks: string[];
  /** What says the unit of the bare numbers below: "*Đơn vị*: triệu USD". */
  unitNotes: Pipe;
  /** Words of a sentence whose "2-1" is a score, and the word between its two sides: "2 *a* 1". */
  scores: Pipe;
  scoreJoin?: Pipe;

  /** Months and weekdays are numbered, so that `Intl` has no names to ask for. */
  numberedMonths?: true;
  /** Dates put the month first, so that what follows "July 25" is not counted. */
  monthFirst?: true;
  /** Before a span of time in which something came about: "*in* nine months". */
  within?: Pipe;
  /** Little words within a date: "3 *de* mayo *de* 2024". */
  dateJoins: Pipe;
  /** What a number behind it only tells which one of: "*page* 12", a pattern on lower-case text. */
  numbered: string;
  /** Named patterns of what is never a figure, on lower-case text. `#` stands for a number in digits or words. */
  masks: Record<string, string>;
  /** Words that end a counted noun, besides the bounds, changes and little words of labels below. */
  nounStops: Pipe;
  /** What no word of a counted noun but the first looks like: "two women *died*". */
  lateStop?: RegExp;
  /** A bare number right behind a noun only tells which one: "phương án 2". */
  bareIsLabel?: true;
  /** Words that open a counted noun and make it one word longer: "*em* học sinh". */
  classifiers?: Pipe;
  /** Words that end no noun, since the next belongs to them: "74 vụ *tai* nạn". */
  openSyllables?: Pipe;
  /** Nouns that a small numeral in words really counts; absent where any noun does. */
  counted?: Pipe;

  /** Little words that begin and end no label. */
  labelEdges: Pipe;
  /** Most words of a label: about eight, more where words are written as syllables. */
  labelWords: number;
  /** Words that open a new clause, and so a label. */
  clauses: Pipe;
  /** Opens an aside that tells a part of what was counted: ", *darunter* 3 Kinder,". */
  among?: Pipe;
  /**
   * Those that stand for the noun before: "Meetup, *which* it acquired"; between commas they open an aside. Articles are
   * such only behind a comma and with a verb at the end.
   */
  relatives?: Pipe;
  /** Clauses whose first word stands for what was told: "…, *was* einem Anstieg um 5 % entspricht". */
  wholes?: Pipe;
  /** Words that join what may be parts of one phrase: "and", "with". */
  joiners: Pipe;
  /** Verbs that end the subject of a clause; one that begins with them lacks its subject: "reached", "đạt". */
  predicates: Pipe;
  /** How verbs at the head of a clause end, where they show it. */
  verbEnd?: RegExp;
  /** Those whose subject is what was counted before: "three crashes, *killing* five". */
  causes: Pipe;
  /** Little words that bind to the word before: cut behind "of", and "price of rice" loses its head. */
  binders: Pipe;
  /** Articles and their like, which end no label: "the", "their", "các". */
  determiners: Pipe;
  /** How words end that want a noun as articles do: "the state*'s* cash". */
  determinerEnd?: RegExp;
  /** One that does so only where its verb follows: "a storm *that killed* 5", not "says *that sales* fell". */
  subjectRelatives?: Pipe;
  /** Subjects that stand for what was named before, and those for who speaks or reads: "it", "they"; "we", "you". */
  pronouns?: Pipe;
  /** Those that stand for its noun alone, of which other things are told behind them: "*those* of bikes". */
  those?: Pipe;
  speakers?: Pipe;
  /**
   * Articles, `#` for that of a name and `##` for that of a plural without one, with a pattern of the pronouns that may stand for their noun, and of the verbs
   * where those may lack their subject.
   */
  standsFor?: readonly (readonly [Pipe, RegExp])[];
  /** Words that stand for the figure before: "con số này", "im Vorjahr *waren es* 5". */
  again?: Pipe;
  /** First words of asides that are no part of a label: "*However*, sales rose". */
  asides: Pipe;
  /** Words with spaces, one part of which would be a little word by itself, "bị can", or cut a noun, "tàu sân *bay*". */
  compounds: Pipe;
  /** Words of the two ends of a change: "*from* 5 *to* 7", "*to* 7, *up from* 5". */
  levels: { from: Pipe; to: Pipe };
  /** First words of a period that is what a change is measured from: "*than* a year ago". */
  comparisons: Pipe;
  /** Says that numbers go with the things named before, in their order. */
  respectively: Pipe;
  /** Dates that no label holds, besides those of the masks and those with a month's name; on lower-case text. */
  dates: string;
  /** Periods worth showing beside a value, on lower-case text; `{month}` stands for the name of a month. */
  periods: string;
  /** Abbreviations that end no sentence, without their dot. */
  abbreviations: Pipe;
  /** The commonest little words, to tell the language of a text. */
  common: Pipe;
}
