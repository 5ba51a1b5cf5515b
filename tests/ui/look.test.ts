import { h } from 'preact';
import { expect, test } from 'vitest';
import type { Library } from '../../lib/library/database.ts';
import { BOUNDS } from '../../lib/settings.ts';
import { Look } from '../../lib/ui/library/Look.tsx';
import { does, drawInLibrary } from './drawn.ts';

test.each([
  ['readingSize', 'Text size', 10],
  ['readingWidth', 'Line width', 4],
  ['lineHeight', 'Line spacing', 10],
] as const)('%s goes step by step from the least to the most that it may be', async (name, words, step) => {
  const [least, most] = BOUNDS[name];
  const look = (value: number) => drawInLibrary(h(Look, { id: 'look' }), {} as Library, { [name]: value });
  const button = (which: string) => `[aria-label="${words}: ${which}"]`;
  const { one, change } = await look(most);
  expect(one(button('more'))).toHaveProperty('disabled', true);
  await does(one(button('less')), 'click');
  expect(change).toHaveBeenCalledWith({ [name]: most - step });
  expect((await look(least)).one(button('less'))).toHaveProperty('disabled', true);
});
