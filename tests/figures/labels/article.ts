/** An invented article and what its figures should say. */
export interface LabelArticle {
  topic: string;
  title: string;
  text: string;
  /** By the figure as printed. */
  figures: Record<string, Wanted>;
}

/** What a good editor would write beside the figure; what is not named here must not be stated either. */
export interface Wanted {
  label: string;
  period?: string;
  bound?: string;
  change?: string;
  /** The level it comes from, as printed. */
  from?: string;
}
