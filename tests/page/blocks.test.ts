import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { layoutOf } from '../../lib/page/blocks.ts';

const textsOf = (html: string) =>
  layoutOf(new JSDOM(html).window.document.body).blocks.map(({ text }) => text);

test('a script or a button in a paragraph is none of its text', () => {
  expect(
    textsOf(
      '<p>Flour costs <b>61%</b> more.<script>note = "nobody reads";</script></p><p><button>Play</button></p>',
    ),
  ).toEqual(['Flour costs 61% more.']);
  expect(textsOf('<div><p>One.</p>Loose text.<script>x = 1</script></div>')).toEqual(['One.', 'Loose text.']);
});
