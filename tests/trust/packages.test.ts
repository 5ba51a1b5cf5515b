import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (file: string) => JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'));
const manifest = read('package.json');
const lock = read('package-lock.json');
const wanted: [string, string][] = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
interface Locked {
  version: string;
  resolved?: string;
  integrity?: string;
  link?: boolean;
}
const locked: [string, Locked][] = Object.entries<Locked>(lock.packages).filter(([path]) => path !== '');

test.each(wanted)('%s is wanted in exactly one version, %s, and locked in it', (name, version) => {
  expect(version).toMatch(/^\d{1,4}\.\d{1,4}\.\d{1,4}(?:-[\w.]{1,30})?$/u);
  expect(lock.packages[`node_modules/${name}`]?.version).toBe(version);
});

test('the lockfile names no server, and holds the fingerprint of every package', () => {
  expect(locked.length).toBeGreaterThan(100);
  expect(locked.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  expect(
    locked.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path),
  ).toEqual([]);
  expect(JSON.stringify(lock)).not.toMatch(/\.tgz"/u);
});

test('only node and esbuild may run a script of their own when they are installed', () => {
  const scripted = locked
    .filter(([, one]) => 'hasInstallScript' in one)
    .map(([path]) => path.split('node_modules/').at(-1));
  expect(scripted.filter((name) => !(name && name in manifest.allowScripts))).toEqual([]);
});
