import { saveAndKill } from '../tests/e2e/kill.ts';

const rounds = Number(process.argv[2] ?? 30);
const losses = await saveAndKill(rounds, (round) =>
  process.stdout.write(round % 10 === 0 ? `${round}\n` : '.'),
);
console.log(
  `\nKilled straight after "Saved" ${losses.saved} times: ${losses.lost} articles lost, ${losses.torn} torn.`,
);
if (losses.lost + losses.torn > 0) process.exitCode = 1;
