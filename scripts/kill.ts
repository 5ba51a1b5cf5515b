import { ChromiumDriver } from '../tests/e2e/drive-chromium.ts';
import { FirefoxDriver } from '../tests/e2e/drive-firefox.ts';
import { saveAndKill } from '../tests/e2e/kill.ts';

// npm run kill -- [rounds] [firefox]
const rounds = Number(process.argv[2] ?? 30);
const Driver = process.argv[3] === 'firefox' ? FirefoxDriver : ChromiumDriver;
const losses = await saveAndKill(Driver, rounds, (round) =>
  process.stdout.write(round % 10 === 0 ? `${round}\n` : '.'),
);
console.log(
  `\nKilled straight after "Saved" ${losses.saved} times: ${losses.lost} articles lost, ${losses.torn} torn.`,
);
if (losses.lost + losses.torn > 0) process.exitCode = 1;
