/** Does the sources archive build to the same bytes? `npm run zip && npm run check-sources`, as a reviewer would try it. */
import { execFileSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { exit, platform } from 'node:process';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';

const root = fileURLToPath(new URL('..', import.meta.url));
const [archive] = globSync('.output/readout-*-sources.zip', { cwd: root });
if (!archive) {
  console.error('No sources archive. Run npm run zip first.');
  exit(1);
}
const folder = mkdtempSync(join(tmpdir(), 'readout-sources-'));
try {
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(join(root, archive))))) {
    if (path.endsWith('/')) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  for (const args of [
    ['ci', '--no-audit', '--no-fund'],
    ['run', 'build-for-amo'],
  ])
    execFileSync('npm', args, { cwd: folder, stdio: 'inherit', shell: platform === 'win32' });
  const built = '.output/firefox-mv3';
  const [ours, theirs] = [filesOf(join(root, built)), filesOf(join(folder, built))];
  const different = [...new Set([...ours.keys(), ...theirs.keys()])].filter(
    (path) => ours.get(path)?.equals(theirs.get(path) ?? Buffer.alloc(0)) !== true,
  );
  console.log(different.length === 0 ? `The same ${ours.size} files.` : `Different: ${different.join(', ')}`);
  if (different.length > 0) exit(1);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function filesOf(built: string): Map<string, Buffer> {
  const paths = globSync('**/*.*', { cwd: built });
  return new Map(paths.map((path) => [path, readFileSync(join(built, path))]));
}
