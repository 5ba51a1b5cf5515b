import { expect, test } from 'vitest';
import { tagOf } from '../../lib/text/tag.ts';

test.each([
  ['Kinh tế', '#Kinh  tế '],
  ['Kinh tế', 'Kinh tế'.normalize('NFD')],
  ['a b', ' # a,b'],
  ['C#', 'C#'],
  ['', ' ## '],
  ['🙂'.repeat(60), '🙂'.repeat(70)],
])('“%s” of “%s”', (tag, typed) => expect(tagOf(typed)).toBe(tag));
