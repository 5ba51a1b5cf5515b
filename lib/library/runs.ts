/** A list in runs of so many, the last of them shorter: what is done run by run leaves the page free in between. */
export function runsOf<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, n) =>
    list.slice(n * size, (n + 1) * size),
  );
}
