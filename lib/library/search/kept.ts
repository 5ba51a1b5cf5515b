import type { Library } from '../database.ts';
import { type Block, FORMAT, type Segment } from './segment.ts';

/** A segment with its key in the database. */
export type Kept = Segment & { n: number };

/** The kept segments from old to new, and the keys of those of another format. Runs in the caller's transaction. */
export async function readSegments({ segments }: Library): Promise<{ usable: Kept[]; stale: number[] }> {
  const usable: Kept[] = [];
  const stale: number[] = [];
  // One by one, since all at once take their room twice.
  for (const n of await segments.toCollection().primaryKeys()) {
    const segment = await segments.get(n);
    if (segment?.format === FORMAT) usable.push(segment);
    else stale.push(n);
  }
  return { usable: usable.sort((a, b) => a.upTo - b.upTo), stale };
}

/** Blocks of positions; undefined for one whose segment is gone. */
export async function readBlocks(
  { positions }: Library,
  keys: [segment: number, block: number][],
): Promise<(Block | undefined)[]> {
  return (await positions.bulkGet(keys)).map((row) => row?.bytes);
}

/**
 * Writes a segment in place of others, in one transaction; its key. Undefined when the kept ones are not the
 * `known` any more, since another page was faster.
 */
export function replaceSegments(
  library: Library,
  { segment, blocks }: { segment: Segment; blocks: (Block | undefined)[] },
  { old, known }: { old: number[]; known: number[] },
): Promise<number | undefined> {
  const { segments, positions } = library;
  return library.transaction('rw', segments, positions, async () => {
    const kept = await segments.toCollection().primaryKeys();
    if (kept.join() !== known.toSorted((a, b) => a - b).join()) return undefined;
    await removeSegments(library, old);
    const n = await segments.add(segment);
    await positions.bulkAdd(blocks.flatMap((bytes, block) => (bytes ? [{ segment: n, block, bytes }] : [])));
    return n;
  });
}

/** Removes kept segments with their positions in the caller's transaction. */
export async function removeSegments({ segments, positions }: Library, keys: number[]): Promise<void> {
  await segments.bulkDelete(keys);
  for (const n of keys) await positions.where(':id').between([n, 0], [n, Number.MAX_VALUE]).delete();
}
