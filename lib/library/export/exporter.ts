import type { ValueWords } from '../../text/said.ts';
import type { Highlight, SavedArticle } from '../../types.ts';

/** A saved article with its marked passages. */
export interface ExportedArticle extends SavedArticle {
  highlights: Highlight[];
}

/** What an export needs from the layers beside it. */
export interface ExportTools {
  /** Stored HTML is hostile: made harmless anew. */
  clean: (html: string, url: string) => { html: string };
  /** Headings, and what values are told with, in the reader's language. */
  words: Record<'figures' | 'highlights' | 'sentence' | 'value' | 'measure', string> & ValueWords;
}

/** The formats that can be asked for. */
export type ExportName = 'markdown' | 'html' | 'json' | 'articles' | 'figures' | 'bookmarks';

/** One format: a file for each article, which several make a zip; or one file for all, written piece by piece. */
export type Exporter = {
  name: ExportName;
  extension: string;
  mime: string;
} & (
  | { fileOf: (article: ExportedArticle, tools: ExportTools) => string }
  | {
      linesOf: (
        articles: AsyncIterable<ExportedArticle>,
        now: number,
        tools: ExportTools,
      ) => AsyncIterable<string>;
    }
);
