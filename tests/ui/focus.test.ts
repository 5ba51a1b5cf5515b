import { h } from 'preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Library } from '../../lib/library/database.ts';
import { Marks } from '../../lib/ui/library/Marks.tsx';
import { Toast } from '../../lib/ui/library/Toast.tsx';
import type { PlacedMark } from '../../lib/ui/library/useMarks.ts';
import { does, draw, drawInLibrary, START, window } from './drawn.ts';

const { document } = window;
const focused = () => document.activeElement;
/** As a key does: where the focus is. */
async function press(button: HTMLElement | null) {
  button?.focus();
  await does(button, 'click', { detail: 0 });
}

beforeEach(() => {
  document.body.innerHTML = '<h1 tabindex="-1">Boats</h1><button id="here">here</button>';
});

describe('what was done is told, and', () => {
  const toast = () =>
    draw(
      h(Toast, {
        told: { message: 'Deleted.', undo: async () => {} },
        texts: START.texts,
        onUndo: vi.fn(),
        onDismiss: vi.fn(),
      }),
    );

  test('taken back by a key, the focus is where it came from', async () => {
    const one = await toast();
    const here = document.getElementById('here');
    here?.focus();
    await press(one('#undo'));
    expect(focused()).toBe(here);
  });

  test('closed by a key, the focus is at the headline where it came from something gone', async () => {
    const one = await toast();
    document.getElementById('here')?.focus();
    one('.tool')?.focus();
    document.getElementById('here')?.remove();
    await press(one('.tool'));
    expect(focused()).toBe(document.querySelector('h1'));
  });
});

describe('a highlight deleted by a key', () => {
  const marks = async (...quotes: string[]) => {
    const all = quotes.map((exact, n) => ({ id: `${n}`, note: '', quote: { exact } }) as PlacedMark);
    const onRemove = vi.fn();
    const { one } = await drawInLibrary(
      h(Marks, { marks: all, language: 'en', onNote: vi.fn(), onRemove }),
      {} as Library,
    );
    return { one, onRemove };
  };

  test('leaves the focus at the one beside it', async () => {
    const { one, onRemove } = await marks('harbour', 'ferry');
    await press(one('li:last-child .tool'));
    expect(onRemove).toHaveBeenCalledOnce();
    expect(focused()).toBe(one('li:first-child textarea'));
  });

  test('leaves it at their room when it was the last', async () => {
    const { one } = await marks('harbour');
    await press(one('.tool'));
    expect(focused()).toBe(one('.marks'));
  });
});
