import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, exit } from 'node:process';
import { build } from 'wxt';
import { REWRITES } from './no-inner-html.ts';

const LIST = new URL('../public/third-party.txt', import.meta.url);
const ROOT = new URL('..', import.meta.url).pathname;

const packages = await bundledPackages();
const text = `Readout holds code of these packages. It is free software itself, under the MIT licence.\n\n${packages.map(notice).join('\n')}`;
if (!argv.includes('--check')) writeFileSync(LIST, text);
else if (!existsSync(LIST) || readFileSync(LIST, 'utf8') !== text) {
  console.error('public/third-party.txt is out of date: npm run licences');
  exit(1);
}
console.log(`${packages.length} packages: ${packages.map(nameAndLicence).join(', ')}.`);

/** The folders of the packages of which a line is in the output of either browser, by name. */
async function bundledPackages(): Promise<string[]> {
  const modules = new Set<string>();
  const recorder = {
    name: 'record-modules',
    generateBundle(
      _: unknown,
      bundle: Record<string, { modules?: Record<string, { code: string | null }> }>,
    ) {
      for (const chunk of Object.values(bundle))
        for (const [id, { code }] of Object.entries(chunk.modules ?? {})) if (code) modules.add(id);
    },
  };
  const outDir = mkdtempSync(join(tmpdir(), 'readout-licences-'));
  for (const browser of ['chrome', 'firefox'])
    await build({
      root: ROOT,
      browser,
      manifestVersion: 3,
      outDir,
      logger: silent(),
      vite: () => ({ plugins: [recorder] }),
    });
  rmSync(outDir, { recursive: true, force: true });
  const folders = [...modules].flatMap(
    (id) => /^[^?]{0,500}\/(node_modules\/(?:@[^/]{1,100}\/)?[^/]{1,100})\//u.exec(id)?.[1] ?? [],
  );
  if (folders.length === 0) throw new Error('No package was found in the build.');
  return [...new Set(folders)].sort();
}

function silent() {
  const nothing = () => {};
  return {
    debug: nothing,
    log: nothing,
    info: nothing,
    warn: nothing,
    fatal: console.error,
    error: console.error,
    success: nothing,
    level: 0,
  };
}

function manifestOf(folder: string): { name: string; version: string; license?: string } {
  return JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8'));
}

function nameAndLicence(folder: string): string {
  const { name, version, license } = manifestOf(folder);
  return `${name} ${version} (${license ?? 'no licence stated'})`;
}

/** The package's own words, without lines that end in spaces. */
function notice(folder: string): string {
  const [file] = globSync('LICEN[CS]E*', { cwd: join(ROOT, folder) }).sort();
  const words = file
    ? readFileSync(join(ROOT, folder, file), 'utf8')
        .replace(/[ \t]+$/gmu, '')
        .trim()
    : '';
  const changed = Object.keys(REWRITES).some((file) => file.startsWith(`${manifestOf(folder).name}/`))
    ? '\nChanged when Readout is built: no assignment to innerHTML (scripts/no-inner-html.ts).\n'
    : '';
  return `${'='.repeat(72)}\n${nameAndLicence(folder)}\n${changed}\n${words}\n`;
}
