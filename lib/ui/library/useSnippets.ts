export type Snippet = { text: string; marks: { start: number; end: number }[] };

const NONE: ReadonlyMap<number, Snippet> = new Map();

/** What stands around the words searched for, for the rows in sight. */
export function useSnippets(_ids: number[], _search: string): ReadonlyMap<number, Snippet> {
  return NONE;
}
