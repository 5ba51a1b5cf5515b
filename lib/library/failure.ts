export type LibraryFailure = 'full' | 'outdated' | 'newer' | 'unavailable' | 'failed';

/** What went wrong in the library, as a word that the interface has a sentence for. */
export function libraryFailure(error: unknown): LibraryFailure {
  const names = namesOf(error);
  if (names.includes('QuotaExceededError')) return 'full';
  if (names.includes('DatabaseClosedError')) return 'outdated';
  if (names.includes('VersionError')) return 'newer';
  if (names.includes('InvalidStateError') || names.includes('MissingAPIError')) return 'unavailable';
  return 'failed';
}

/** The truth stands in `inner`: an over-quota transaction rejects as AbortError. */
function namesOf(error: unknown, depth = 0): string[] {
  if (typeof error !== 'object' || error === null || depth > 5) return [];
  const { name, inner } = error as { name?: unknown; inner?: unknown };
  return [String(name), ...namesOf(inner, depth + 1)];
}
