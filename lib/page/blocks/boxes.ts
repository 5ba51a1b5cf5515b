import type { Block, Container } from './block.ts';

/** How many blocks a box holds. */
export const size = ({ from, to }: Container) => to - from;

/** Adds the blocks from `from` up to, not including, `to`. */
export function addAll(found: Set<number>, from: number, to: number) {
  for (let at = from; at < to; at += 1) found.add(at);
}

/** The innermost box that holds more than the block; the body where none does. */
export function groupOf({ parent }: Block): Container {
  let box = parent;
  while (size(box) < 2 && box.parent) box = box.parent;
  return box;
}

/** Is a block or box of so many letters nothing but what leads to other pages? */
export const isLine = ({ letters, linked }: Block | Container, least = 15) =>
  letters >= least && linked > 0.85 * letters;
