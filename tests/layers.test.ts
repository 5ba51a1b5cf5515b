import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

/** What each room may import from, besides itself. The three siblings meet only in `types.ts`. */
const ALLOWED: Record<string, string[]> = {
  'lib/types.ts': [],
  'lib/text': ['lib/types.ts'],
  'lib/languages': ['lib/types.ts', 'lib/text'],
  'lib/page': ['lib/types.ts', 'lib/text', 'lib/languages'],
  'lib/figures': ['lib/types.ts', 'lib/text', 'lib/languages'],
  'lib/library': ['lib/types.ts', 'lib/text', 'lib/languages'],
  'lib/messages.ts': ['lib/types.ts', 'lib/text'],
  'lib/settings.ts': ['lib/types.ts', 'lib/text'],
  'lib/ui': [
    'lib/types.ts',
    'lib/text',
    'lib/languages',
    'lib/page',
    'lib/figures',
    'lib/library',
    'lib/messages.ts',
    'lib/settings.ts',
  ],
};
/** The folders of the finder, from the bottom up. */
const STAGES = ['grammar', 'number', 'quantity'];
/** Packages that only one room may know. */
const OWNED: Record<string, (room: string) => boolean> = {
  dexie: (room) => room === 'lib/library',
  '@mozilla/readability': (room) => room === 'lib/page',
  dompurify: (room) => room === 'lib/page',
  'wxt/browser': (room) => room === 'entrypoints' || room === 'lib/settings.ts',
  'webextension-polyfill': () => false,
};

const files = globSync('{lib,entrypoints}/**/*.{ts,tsx}');
const roomOf = (path: string) =>
  path
    .split('/')
    .slice(0, path.startsWith('lib/') ? 2 : 1)
    .join('/');

test('the import test sees the whole source', () => expect(files.length).toBeGreaterThan(20));

test.each(files)('%s imports only from the layers below', (file) => {
  const room = roomOf(file.replaceAll('\\', '/'));
  for (const [, target = ''] of readFileSync(file, 'utf8').matchAll(/(?:from|import)\s+'([^']{1,200})'/gu)) {
    const owner = OWNED[target];
    if (owner) expect(owner(room), `${file} imports ${target}`).toBe(true);
    if (!target.startsWith('.') || room === 'entrypoints') continue;
    const other = roomOf(normalize(join(dirname(file), target)).replaceAll('\\', '/'));
    if (other !== room) expect(ALLOWED[room], `${file} imports ${target}`).toContain(other);
  }
});

test.each(files.filter((file) => file.startsWith('lib/figures/')))(
  '%s imports from no later stage',
  (file) => {
    const stageOf = (path: string) => STAGES.indexOf(path.split('/')[2] ?? '');
    const stage = stageOf(file);
    if (stage < 0) return;
    for (const [, target = ''] of readFileSync(file, 'utf8').matchAll(/from\s+'(\.[^']{1,200})'/gu)) {
      const other = normalize(join(dirname(file), target)).replaceAll('\\', '/');
      if (!other.startsWith('lib/figures/')) continue;
      expect(stageOf(other), `${file} imports ${target}`).toBeGreaterThanOrEqual(0);
      expect(stageOf(other), `${file} imports ${target}`).toBeLessThanOrEqual(stage);
    }
  },
);
