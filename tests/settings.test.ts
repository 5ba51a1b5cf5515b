import { expect, test } from 'vitest';
import { cleanSettings, DEFAULT_SETTINGS } from '../lib/settings.ts';

test.each([undefined, null, 'x', 7, [], {}])('no settings (%j) are the defaults', (stored) => {
  expect(cleanSettings(stored)).toEqual(DEFAULT_SETTINGS);
});

test('valid settings stay, and what is unknown is dropped', () => {
  expect(
    cleanSettings({ theme: 'dark', cards: 5, values: 'written', backupReminder: false, more: 1 }),
  ).toEqual({
    ...DEFAULT_SETTINGS,
    ...{ theme: 'dark', cards: 5, values: 'written', backupReminder: false },
  });
});

test.each([
  ['uiLanguage', 'fr', 'auto'],
  ['theme', 'pink', 'auto'],
  ['theme', 1, 'auto'],
  ['values', '__proto__', 'printed'],
  ['cards', 0, 3],
  ['cards', 900, 15],
  ['cards', Number.NaN, 7],
  ['cards', '5', 7],
  ['readingSize', 5000, 200],
  ['lastBackupAt', -1, 0],
  ['backupReminder', 'yes', true],
])('%s: %j becomes %j', (name, stored, clean) => {
  expect(cleanSettings({ [name]: stored })).toEqual({ ...DEFAULT_SETTINGS, [name]: clean });
});
