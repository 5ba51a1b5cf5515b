/** The nouns of Readout. Plain data: survives messages, Dexie and JSON unchanged. Imports nothing. */

/** A place in `Article.text`: UTF-16 offsets, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** A page as read. `text` is NFC, its paragraphs parted by a blank line; every offset counts in it. */
export interface Article {
  url: string;
  /** The address that the page gives as its own; the library judges whether to trust it. */
  canonical?: string;
  title: string;
  /** BCP 47, as far as known: `vi`, `en`, `en-AU`. Empty when nothing tells. */
  language: string;
  text: string;
  /** Only what `lib/page/allowed.ts` names; still treated as hostile: sanitised where it is saved and where it is shown. */
  html: string;
  byline?: string;
  site?: string;
  /** ISO 8601, with the zone where the page states one. */
  published?: string;
}

export type Kind = 'percent' | 'money' | 'measure' | 'count' | 'ratio' | 'multiple' | 'score' | 'rank';
export type Bound = 'about' | 'over' | 'under' | 'atLeast' | 'upTo' | 'nearly';
export type Change = 'up' | 'down';

/** Value and unit, comparable. Exactly one of `value` and `range` is there; `[2, 1]` of a score is its `range`. */
export interface Quantity {
  kind: Kind;
  value?: number;
  /** [low, high]; for a score the two sides in the order printed. */
  range?: [number, number];
  /** The whole of a ratio: 17 in "08/17 chỉ tiêu". */
  of?: number;
  /** ISO 4217, `%`, `pp`, `bp`, a CLDR unit id (`hectare`, `metric-ton/hectare`), the counted noun as printed, or null. */
  unit: string | null;
  bound?: Bound;
  change?: Change;
}

/** A sentence at its place. */
export interface Sentence extends Span {
  text: string;
}

/** A quantity at a place. */
export interface Mention extends Span {
  quantity: Quantity;
  /** As printed, with sign, currency, scale word and unit. */
  text: string;
  sentence: Sentence;
}

/** A number that is no figure, and the rule that says so. */
export interface Dropped extends Span {
  text: string;
  rule: string;
}

/** A quantity that tells something, with all its mentions, the most telling first. */
export interface Figure {
  quantity: Quantity;
  /** What it measures, in the article's own words. */
  label: string;
  /** "quý III", "from January to October". */
  period?: string;
  /** The level it rose or fell from: 578 in "from 578 to 655 USD/tấn". */
  from?: Mention;
  mentions: [Mention, ...Mention[]];
  score: number;
  /** Named signals and what each added to the score. */
  why: Record<string, number>;
}

/** What was found in a text. */
export interface Found {
  /** Most telling first. */
  figures: Figure[];
  /** The text was too long to be read whole: they are those of its first part. */
  partial: boolean;
}

/** W3C TextQuoteSelector: survives a changed page. */
export interface Quote {
  exact: string;
  prefix: string;
  suffix: string;
}

/** Why a page gave no article. */
export type ReadFailure = 'too_large' | 'too_deep' | 'no_article' | 'pdf' | 'failed';
export type ReadResult = { article: Article } | { failure: ReadFailure };

/** Where a saved article stands; the bin is told by `deletedAt`, so that it returns to where it was. */
export type ArticleState = 'inbox' | 'archive';

/** As much of a figure as a list shows. */
export interface BestFigure extends Pick<Quantity, 'bound' | 'change'> {
  /** As printed. */
  text: string;
  label: string;
}

/** What a list of saved articles shows: one small row per article. */
export interface ArticleRow {
  id: number;
  url: string;
  canonical?: string;
  title: string;
  language: string;
  byline?: string;
  site?: string;
  published?: string;
  /** Milliseconds since 1970. */
  savedAt: number;
  /** Milliseconds since 1970; absent while the article is not in the bin. */
  deletedAt?: number;
  state: ArticleState;
  favourite: boolean;
  /** How far it was read, 0 to 1. */
  progress: number;
  /** Milliseconds since 1970; absent until it was read to its end or marked as read. */
  readAt?: number;
  /** An imported address whose text is still to come. */
  isLink?: boolean;
  /** Its figures are those of a first part of the text. */
  isPartial?: boolean;
  tags: string[];
  /** For the list. */
  best: BestFigure[];
  /** Words of the text, for reading time. */
  words: number;
}

/** A marked passage of a saved article, by quote and by offsets in its text. */
export interface Highlight extends Span {
  /** UUID, so that two libraries merge. */
  id: string;
  articleId: number;
  quote: Quote;
  note: string;
  /** Milliseconds since 1970. */
  createdAt: number;
}

/** A saved article, whole. */
export interface SavedArticle extends ArticleRow {
  text: string;
  html: string;
  figures: Figure[];
}
