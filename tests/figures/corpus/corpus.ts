/** The corpus of a language. */
export interface Corpus {
  /** What is expected as `kind value unit`, then spellings, each a text with this one quantity. */
  figures: Record<string, string[]>;
  /** Texts without any. */
  nothing: string[];
}
