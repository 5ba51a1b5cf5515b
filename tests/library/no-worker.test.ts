import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { openLibrary } from '../../lib/library/database.ts';
import { finderOf } from '../../lib/library/search/client.ts';
import { textArticle } from '../../lib/text/article.ts';
import { figureFinder } from '../../lib/ui/transfer/figures.ts';

/** A worker whose code does not come, which is told before anything is asked of it. */
class Missing extends EventTarget {
  constructor() {
    super();
    queueMicrotask(() => this.dispatchEvent(new Event('error')));
  }
  postMessage() {}
  terminate() {}
}
vi.stubGlobal('Worker', Missing);

test('a search whose worker could not start fails each time it is asked', { timeout: 2000 }, async () => {
  const { find } = finderOf(openLibrary('no-worker'));
  const query = { view: 'all', search: '', sort: 'saved', descending: true } as const;
  await expect(find(query)).rejects.toThrow('could not be started');
  await expect(find(query)).rejects.toThrow('could not be started');
});

test('so does an import that comes to its first text later', { timeout: 2000 }, async () => {
  const { figuresOf } = figureFinder();
  await Promise.resolve();
  await expect(figuresOf(textArticle('Ships carried 5% more.', 'en'))).rejects.toThrow('could not start');
});
