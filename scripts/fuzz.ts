import { setImmediate } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { analyseLines } from '../tests/trust/analyse.ts';
import { properties } from '../tests/trust/properties.ts';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});
/** Inputs after which the pages of the round are let go: within one turn, none of them would be. */
const ROUND = 100;
const seed = Number(values.seed);
const each = (Number(values.seconds) * 1000) / properties.length;
console.log(`Seed ${seed}; about ${Math.round(each / 1000)} s for each property.`);

let total = 0;
for (const { name, run } of properties) {
  const times: number[] = [];
  try {
    const end = performance.now() + each;
    for (let round = 0; performance.now() < end; round += 1) {
      const limits = { interruptAfterTimeLimit: end - performance.now(), numRuns: ROUND };
      run({ seed: seed + round, ...limits }, (ms) => times.push(ms));
      await setImmediate();
    }
  } catch (error) {
    process.exitCode = 1;
    console.error(`FAILED: ${name}\n${told(error)}`);
  }
  total += times.length;
  const slowest = times.reduce((most, one) => Math.max(most, one), 0);
  console.log(`${String(times.length).padStart(7)} inputs, slowest ${Math.round(slowest)} ms: ${name}`);
}
try {
  const { lines, read, refused } = analyseLines(300, seed);
  total += lines;
  console.log(
    `${String(lines).padStart(7)} lines to \`analyse\`: ${read} read, ${refused} refused with a reason.`,
  );
} catch (error) {
  process.exitCode = 1;
  console.error(`FAILED: analyse\n${told(error)}`);
}
console.log(`${total} inputs in all.`);

/** What went wrong first, then the input, as far as a screen takes it. */
function told(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return `${error.cause instanceof Error ? error.cause.stack : ''}\n${error.message}`.slice(0, 3000);
}
