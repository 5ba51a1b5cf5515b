import { expect, test } from 'vitest';
import { properties } from './properties.ts';

/** Building a page takes most of the time of one that is read. */
const runsOf = (name: string) => (name.startsWith('page') ? 15 : 80);

test.each(properties)(
  '$name',
  ({ name, run }) => {
    let inputs = 0;
    run({ seed: 7, numRuns: runsOf(name) }, () => {
      inputs += 1;
    });
    expect(inputs).toBe(runsOf(name));
  },
  60_000,
);
