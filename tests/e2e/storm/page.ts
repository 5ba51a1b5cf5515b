import { lastChange } from '../../../lib/library/changes.ts';
import { openLibrary } from '../../../lib/library/database.ts';
import { waitingForSearch } from '../../../lib/library/query.ts';
import { removeArticles } from '../../../lib/library/remove.ts';
import { loadRows } from '../../../lib/library/rows.ts';
import { addArticles, newArticle } from '../../../lib/library/save.ts';
import { findArticles } from '../../library/found.ts';
import { readAll, scan } from '../../library/scan.ts';
import { random, searches, storm } from '../../library/storm.ts';

const library = openLibrary();
const ask = (view: 'all' | 'bin', search: string) =>
  findArticles(library, { view, search, sort: 'saved', descending: true });

const page = {
  /** Goes on until the page ends; tells the number of the last change that was written for certain. */
  async run(seed: number, acknowledge: (change: number) => void) {
    const next = random(seed);
    for (;;) {
      await storm(library, next, 5);
      acknowledge(await lastChange(library));
      await ask('all', 'giá');
    }
  },

  /** Saves many articles. */
  async fill(count: number) {
    const article = (n: number) => ({
      url: `https://many.example/${n}`,
      title: `${n}`,
      language: 'vi',
      text: 'giá',
      html: '',
    });
    const articles = Array.from({ length: count }, (_, n) => newArticle(article(n), [], n));
    await library.transaction('rw', library.tables, () => addArticles(library, articles));
  },

  /** Removes all there is, telling how far it is. */
  async removeAll(onProgress: (share: number) => void) {
    await removeArticles(library, await library.articles.toCollection().primaryKeys(), { onProgress });
  },

  /** How many rows there are in each table that holds a part of an article. */
  async count() {
    return { articles: await library.articles.count(), bodies: await library.bodies.count() };
  },

  /** Searches that find something else than reading everything does, and what there is. */
  async check(seed: number) {
    await ask('all', 'giá');
    while ((await waitingForSearch(library)) > 0) await new Promise((resolve) => setTimeout(resolve, 100));
    const all = await readAll(library);
    const wrong: string[] = [];
    let hits = 0;
    for (const search of searches(random(seed)))
      for (const view of ['all', 'bin'] as const) {
        const truth = scan(all, view, search);
        hits += truth.length;
        const { ids, first } = await ask(view, search);
        const rows = await loadRows(library, [...ids.slice(0, 50)]);
        if (truth.join() !== ids.join()) wrong.push(`${view}: ${search}`);
        if (JSON.stringify(rows) !== JSON.stringify(first)) wrong.push(`${view}: rows of ${search}`);
      }
    const segments = await library.segments.count();
    return { wrong, hits, articles: all.length, last: await lastChange(library), segments };
  },
};

export type StormPage = typeof page;
Object.assign(window, { page });
