const SLICE_MS = 12;

/**
 * Cuts long work into slices: await the returned function often. It lets the page breathe when 12 ms have
 * passed since it last did, and rejects with the signal's reason once that is aborted.
 */
export function inSlices(signal?: AbortSignal, now: () => number = () => performance.now()) {
  let since = now();
  return async (): Promise<void> => {
    signal?.throwIfAborted();
    if (now() - since < SLICE_MS) return;
    await nextTask();
    since = now();
    signal?.throwIfAborted();
  };
}

/** A message, not a timer: timers run once a second in a tab that is not looked at. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });
}
