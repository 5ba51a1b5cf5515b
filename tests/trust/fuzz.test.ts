import { expect, test } from 'vitest';
import { properties } from './properties.ts';

const RUNS = 120;

test.each(properties)(
  '$name',
  ({ run }) => {
    let inputs = 0;
    run({ seed: 7, numRuns: RUNS }, () => {
      inputs += 1;
    });
    expect(inputs).toBe(RUNS);
  },
  60_000,
);
