import { openLibrary } from '../../lib/library/database.ts';
import { waitingForSearch, watchArticles } from '../../lib/library/query.ts';
import { type NewArticle, newArticle, putArticles } from '../../lib/library/save.ts';
import { inSlices } from '../../lib/library/slices.ts';
import type { Contender } from './contender.ts';

/** Articles written in one transaction. */
const SLICE = 25;

/** The library as the options page uses it. */
export function ours(): Contender {
  const library = openLibrary();
  const query = { view: 'inbox', sort: 'saved', descending: true } as const;
  const search: Contender['search'] = (line, prefix) =>
    new Promise((resolve, reject) => {
      const asked = { ...query, search: prefix ? line : `${line} ` };
      const stop = watchArticles(
        library,
        asked,
        ({ ids, first }) => {
          stop();
          resolve({ rows: first, total: ids.length });
        },
        reject,
      );
    });
  return {
    async add(articles) {
      // As an import does.
      const breathe = inSlices();
      for (let from = 0; from < articles.length; from += SLICE) {
        const rows: NewArticle[] = [];
        for (const { savedAt, id: _, ...article } of articles.slice(from, from + SLICE)) {
          await breathe();
          rows.push(newArticle({ ...article, html: '' }, [], savedAt));
        }
        await putArticles(library, rows);
      }
    },
    async finish() {
      do {
        await search('a', false);
        await new Promise((resolve) => setTimeout(resolve, 2000));
      } while ((await waitingForSearch(library)) > 0);
    },
    async open() {
      await search('readywhenanswered', false);
    },
    search,
  };
}
