import type { Library } from '../database.ts';
import { runsOf } from '../runs.ts';
import { type Built, SegmentBuilder } from './segment.ts';

/** Articles read from the database at a time. */
const BATCH = 32;

/** A segment of the articles as they stand now; those that are gone are left out. */
export async function buildSegment(library: Library, ids: number[], upTo: number): Promise<Built> {
  const builder = new SegmentBuilder();
  for (const some of runsOf(ids, BATCH)) {
    const [rows, bodies] = await Promise.all([library.articles.bulkGet(some), library.bodies.bulkGet(some)]);
    for (const [at, row] of rows.entries()) {
      const { id, title, byline, site } = row ?? {};
      const { text = '', figures = [] } = bodies[at] ?? {};
      if (id !== undefined) builder.add({ id, title: title ?? '', lines: [byline, site], text, figures });
    }
  }
  return builder.build(upTo);
}
