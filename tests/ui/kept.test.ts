import 'fake-indexeddb/auto';
import { h } from 'preact';
import { describe, expect, test, vi } from 'vitest';
import { Tags } from '../../entrypoints/popup/Tags.tsx';
import { openLibrary } from '../../lib/library/database.ts';
import type { ArticleRow } from '../../lib/types.ts';
import { Reading } from '../../lib/ui/library/Reading.tsx';
import { SearchField } from '../../lib/ui/library/SearchField.tsx';
import { Tagging } from '../../lib/ui/library/Tagging.tsx';
import { does, draw, drawInLibrary, START, window } from './drawn.ts';

const library = openLibrary('kept');
const type = (field: HTMLElement | null, value: string) =>
  does(Object.assign(field as HTMLElement, { value }), 'input');

describe('the tags of the popup', () => {
  const tags = async () => {
    const edit = vi.fn();
    const one = await draw(h(Tags, { row: { id: 1, tags: ['a'] } as ArticleRow, texts: START.texts, edit }));
    return { edit, field: one('#tags') };
  };

  test('Enter adds what is typed', async () => {
    const { edit, field } = await tags();
    await type(field, 'kinh tế');
    await does(field, 'keydown', { key: 'Enter' });
    expect(edit).toHaveBeenCalledExactlyOnceWith({ addTags: ['kinh tế'] });
  });

  test('a key that only ends a letter being composed adds nothing', async () => {
    const { edit, field } = await tags();
    await type(field, 'kinh tê');
    await does(field, 'keydown', { key: 'Enter', isComposing: true });
    expect(edit).not.toHaveBeenCalled();
    expect(field).toHaveProperty('value', 'kinh tê');
  });
});

test('a tag that was typed and not yet added is put on as the dialog is done', async () => {
  const onDone = vi.fn();
  const { one } = await drawInLibrary(h(Tagging, { ids: [1], known: [], onDone }), library);
  const field = one('input[name="tag"]');
  await type(field, 'harbour');
  await does(field, 'blur');
  await does(one('#tags-done'), 'click');
  expect(onDone).toHaveBeenCalledExactlyOnceWith({ addTags: ['harbour'], removeTags: [] });
});

describe('Escape in the search field', () => {
  const field = async () => {
    const onKeys = { onLeave: vi.fn(), onHelp: vi.fn() };
    const { one, go } = await drawInLibrary(h(SearchField, { focused: true, ...onKeys }), library, {
      page: 'import',
    });
    return { go, input: one('#search') };
  };

  test('leaves an empty one, and the page as it is', async () => {
    const { go, input } = await field();
    await does(input, 'keydown', { key: 'Escape' });
    expect(go).not.toHaveBeenCalled();
    expect(window.document.activeElement).not.toBe(input);
  });

  test('empties it first', async () => {
    const { go, input } = await field();
    await type(input, 'rice');
    await does(input, 'keydown', { key: 'Escape' });
    expect(go.mock.lastCall?.[0].query.search).toBe('');
    expect(window.document.activeElement).toBe(input);
  });
});

test('what is gone is not said to be deleted, and what says so has the focus', async () => {
  (window.document.activeElement as HTMLElement).blur();
  const { one, act } = await drawInLibrary(
    h(Reading, { id: 999, ids: new Uint32Array(), texts: START.texts }),
    library,
    { page: 'article' },
  );
  await vi.waitFor(() => expect(one('.notice')).not.toBeNull());
  await vi.waitFor(() => expect(window.document.activeElement?.className).toBe('notice'));
  await does(window.document.body, 'keydown', { key: 'Delete', code: 'Delete' });
  expect(act).not.toHaveBeenCalled();
});
