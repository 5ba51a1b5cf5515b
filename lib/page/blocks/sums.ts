import type { Container } from './block.ts';

/** Running sums, so that what stands in a container is one subtraction. */
export function sums(values: number[]): number[] {
  const all = [0];
  let sum = 0;
  for (const value of values) {
    sum += value;
    all.push(sum);
  }
  return all;
}

/** What of the summed stands in a container. */
export function share(summed: number[], { from, to }: Container): number {
  return (summed[to] ?? 0) - (summed[from] ?? 0);
}

/** Does the block of an index stand in a container? */
export const within = ({ from, to }: Container, at: number) => at >= from && at < to;
