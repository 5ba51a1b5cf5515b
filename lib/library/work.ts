/** Rows written at a time, so that a page stays free while thousands change. */
export const RUN = 250;

/** Long work under way: it is all done or, where it is stopped, not at all. */
export interface Work {
  /** Told after each run of rows how much is done, 0 to 1. */
  onProgress?: (share: number) => void;
  /** Stops it; it rejects with the signal's reason. */
  signal?: AbortSignal;
}

/** Does work of the caller's transaction run by run, until it is done or stopped. */
export async function inRuns(
  runs: number[][],
  { onProgress, signal }: Work = {},
  act: (run: number[]) => PromiseLike<unknown>,
): Promise<void> {
  const total = runs.reduce((sum, { length }) => sum + length, 0);
  let done = 0;
  for (const run of runs) {
    signal?.throwIfAborted();
    await act(run);
    done += run.length;
    onProgress?.(done / total);
  }
  signal?.throwIfAborted();
}
