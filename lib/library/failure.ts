/** Why the library did not do as asked, as a word that the interface has a sentence for. */
export type LibraryFailure = 'full' | 'outdated' | 'newer' | 'unavailable' | 'failed';

/** The first of these that is found anywhere in the error decides. */
const SIGNS: [name: string, failure: LibraryFailure][] = [
  ['QuotaExceededError', 'full'],
  ['VersionError', 'newer'],
  ['InvalidStateError', 'unavailable'],
  ['MissingAPIError', 'unavailable'],
  // What could not be opened is closed as well, and says within why.
  ['DatabaseClosedError', 'outdated'],
];

/** What went wrong in the library, as a word that the interface has a sentence for. */
export function libraryFailure(error: unknown): LibraryFailure {
  const names = namesOf(error);
  return SIGNS.find(([name]) => names.includes(name))?.[1] ?? 'failed';
}

/** The truth stands in `inner`: an over-quota transaction rejects as AbortError. */
function namesOf(error: unknown, depth = 0): string[] {
  if (typeof error !== 'object' || error === null || depth > 5) return [];
  const { name, inner } = error as { name?: unknown; inner?: unknown };
  return [String(name), ...namesOf(inner, depth + 1)];
}
