import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { exit, platform } from 'node:process';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BUILDS = ['chrome-mv3', 'firefox-mv3'];

// The zip of the sources, unpacked elsewhere and built as README says, gives the bytes of the build here.
run(ROOT, 'run', '-s', 'build');
const here = fingerprints(ROOT);
run(ROOT, 'run', '-s', 'build');
compare('Built twice', here, fingerprints(ROOT));

run(ROOT, 'run', '-s', 'zip');
const [zip] = globSync('.output/*-sources.zip', { cwd: ROOT });
if (!zip) throw new Error('No zip of the sources.');
const elsewhere = mkdtempSync(join(tmpdir(), 'readout-sources-'));
try {
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(join(ROOT, zip))))) {
    if (name.endsWith('/')) continue;
    mkdirSync(dirname(join(elsewhere, name)), { recursive: true });
    writeFileSync(join(elsewhere, name), bytes);
  }
  run(elsewhere, 'ci', '--no-audit', '--no-fund');
  run(elsewhere, 'run', '-s', 'build');
  compare('Built from the zip of the sources', here, fingerprints(elsewhere));
} finally {
  rmSync(elsewhere, { recursive: true, force: true });
}

function run(cwd: string, ...command: string[]) {
  execFileSync('npm', command, { cwd, stdio: ['ignore', 'ignore', 'inherit'], shell: platform === 'win32' });
}

/** `firefox-mv3/popup.html` → SHA-256. */
function fingerprints(root: string): Map<string, string> {
  const output = join(root, '.output');
  const files = BUILDS.flatMap((build) => globSync(`${build}/**/*.*`, { cwd: output })).sort();
  return new Map(
    files.map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(output, file)))
        .digest('hex'),
    ]),
  );
}

function compare(what: string, one: Map<string, string>, other: Map<string, string>) {
  const names = new Set([...one.keys(), ...other.keys()]);
  const differ = [...names].filter((name) => one.get(name) !== other.get(name));
  console.log(
    `${what}: ${names.size} files, ${differ.length} differ${differ.length ? `: ${differ.join(', ')}` : '.'}`,
  );
  if (differ.length > 0 || names.size === 0) exit(1);
}
