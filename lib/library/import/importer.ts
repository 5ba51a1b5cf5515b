import type { ArticleState, Figure, Quote } from '../../types.ts';
import type { Source } from './source.ts';

/** One article as a file tells it; only the address must be there, and nothing in it is trusted yet. */
export interface ImportedArticle {
  url: string;
  canonical?: string;
  title?: string;
  /** The text as HTML, hostile; or as plain text; neither for a link. */
  html?: string;
  text?: string;
  language?: string;
  byline?: string;
  site?: string;
  published?: string;
  /** Milliseconds since 1970. */
  savedAt?: number;
  deletedAt?: number;
  readAt?: number;
  state?: ArticleState;
  favourite?: boolean;
  /** 0 to 1. */
  progress?: number;
  tags?: string[];
  highlights?: ImportedHighlight[];
  /** Found by Readout before; found anew where they are absent. */
  figures?: Figure[];
  /** These are of a first part of the text. */
  isPartial?: boolean;
  /** The file holds a note of the reader on the whole article, which has no place here. */
  hasNote?: boolean;
}

/** A marked passage as a file tells it. */
export interface ImportedHighlight {
  /** The exact words; what stands around them where it is known. */
  quote: Pick<Quote, 'exact'> & Partial<Quote>;
  note?: string;
  createdAt?: number;
  id?: string;
  /** Known only where the text comes unchanged from Readout. */
  start?: number;
  end?: number;
}

/** Why one row is left out, as a word that the interface has a sentence for. */
export type SkipReason = 'noAddress' | 'badAddress' | 'feed' | 'badRow' | 'tooLong' | 'unreadable';
/** A row that is left out. */
export interface Skipped {
  skipped: SkipReason;
  /** What the row holds, for the reader to know it by. */
  what: string;
}
/** The settings that a backup holds, to be checked by whoever takes them over. */
export interface ImportedSettings {
  settings: unknown;
}
/** What one row of a file is. */
export type ImportedItem = ImportedArticle | Skipped | ImportedSettings;

/** What a format is known by: its shape, never its file's name. */
export interface Shape {
  /** The first characters of a text file. */
  head: string;
  /** The column names of a table, in lower case. */
  columns: string[];
  /** The names of the files in a zip; empty when it is none. */
  files: string[];
}

/** One format. All are run by one loop. */
export interface Importer {
  name: string;
  detects: (shape: Shape) => boolean;
  read: (source: Source) => AsyncIterable<ImportedItem>;
  /** Written by Readout itself: addresses of saved local files are kept as well. */
  isOurs?: true;
}

/** Does the table have all these columns? */
export function hasColumns({ columns }: Shape, ...names: string[]): boolean {
  return names.every((name) => columns.includes(name));
}

/** A row that cannot be read, shown by its first characters. */
export function badRow(value: unknown): Skipped {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return { skipped: 'badRow', what: text.slice(0, 120) };
}
