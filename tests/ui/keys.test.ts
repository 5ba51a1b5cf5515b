import { expect, test } from 'vitest';
import { keyName, keysOf, shownKeys } from '../../lib/ui/keys.ts';

const pressed = (
  key: string,
  code = '',
  held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', boolean>> = {},
) => keyName({ key, code, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held });

test.each([
  ['j', pressed('j', 'KeyJ')],
  ['j', pressed('J', 'KeyJ')],
  ['Shift+j', pressed('J', 'KeyJ', { shiftKey: true })],
  ['?', pressed('?', 'Slash', { shiftKey: true })],
  ['#', pressed('#', 'Digit3', { shiftKey: true })],
  ['Shift+ArrowDown', pressed('ArrowDown', 'ArrowDown', { shiftKey: true })],
  ['Mod+a', pressed('a', 'KeyA', { ctrlKey: true })],
  ['Mod+a', pressed('a', 'KeyA', { metaKey: true })],
  ['Alt+s', pressed('s', 'KeyS', { altKey: true })],
  // Cyrillic о stands on the key J, Vietnamese ư on the digit row is no letter key.
  ['j', pressed('о', 'KeyJ')],
  ['ư', pressed('ư', 'Digit1')],
])('%s is told from the event', (name, told) => expect(told).toBe(name));

test('the key that a Mac calls Delete is that', () => {
  const back = { key: 'Backspace', code: 'Backspace', ctrlKey: false, metaKey: false };
  expect(keyName({ ...back, altKey: false, shiftKey: false }, 'MacIntel')).toBe('Delete');
  expect(keyName({ ...back, altKey: false, shiftKey: false }, 'Win32')).toBe('Backspace');
});

test.each([
  ['Mod+A', 'Ctrl+A', '⌘A'],
  ['Shift+↓', 'Shift+↓', '⇧↓'],
  ['Delete', 'Delete', 'Delete'],
  ['1–5', '1–5', '1–5'],
  // As Firefox tells it, and as Chromium does on a Mac.
  ['Alt+Shift+F', 'Alt+Shift+F', '⌥⇧F'],
  ['Ctrl+MacCtrl+Up', 'Ctrl+MacCtrl+Up', '⌘⌃Up'],
  ['⌥⇧F', '⌥+⇧+F', '⌥⇧F'],
])('%s is shown as %s, on a Mac as %s', (keys, elsewhere, onMac) => {
  expect(shownKeys(keys, 'Linux x86_64')).toBe(elsewhere);
  expect(shownKeys(keys, 'MacIntel')).toBe(onMac);
});

test('a shortcut is told key by key', () => {
  expect(keysOf('Alt+Shift+F', 'Win32')).toEqual(['Alt', 'Shift', 'F']);
  expect(keysOf('⌘⇧Space', 'MacIntel')).toEqual(['⌘', '⇧', 'Space']);
});
