import { expect, test } from 'vitest';
import { keyName } from '../../lib/ui/keys.ts';

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
