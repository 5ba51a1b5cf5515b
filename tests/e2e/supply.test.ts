import { execFileSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

test('the list of what is bundled, with the licences, is up to date', () => {
  const told = execFileSync('node', ['scripts/licences.ts', '--check'], { cwd: ROOT, encoding: 'utf8' });
  expect(told).toContain('dompurify');
});

test.each(['chrome', 'firefox'])('built again, the extension for %s is the same to the byte', (browser) => {
  const folder = mkdtempSync(join(tmpdir(), 'readout-again-'));
  const script = `import { build } from 'wxt'; await build({ root: '.', browser: '${browser}', manifestVersion: 3, outDir: ${JSON.stringify(folder)} });`;
  execFileSync('node', ['--input-type=module', '-e', script], {
    cwd: ROOT,
    stdio: 'ignore',
    // The test runner's own word would make it a build for development.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const before = filesOf(join(ROOT, '.output', `${browser}-mv3`));
  const again = filesOf(join(folder, `${browser}-mv3`));
  rmSync(folder, { recursive: true, force: true });
  expect(before.size).toBeGreaterThan(15);
  expect([...again.keys()]).toEqual([...before.keys()]);
  for (const [name, bytes] of before) expect(again.get(name)?.equals(bytes), name).toBe(true);
});

function filesOf(folder: string): Map<string, Buffer> {
  const names = globSync('**/*.*', { cwd: folder }).sort();
  return new Map(names.map((name) => [name, readFileSync(join(folder, name))]));
}
