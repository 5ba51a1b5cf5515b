import { Dexie } from 'dexie';
import MiniSearch from 'minisearch';
import { fold } from '../../lib/text/fold.ts';
import type { BenchArticle } from './articles.ts';
import { serve } from './contender.ts';

const options = {
  fields: ['title', 'byline', 'site', 'text'],
  tokenize: (text: string) => text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [],
  processTerm: fold,
};
const store = new Dexie('minisearch');
store.version(1).stores({ articles: 'id', bodies: 'id', index: 'id' });
let index = new MiniSearch(options);

serve({
  async add(articles) {
    await store.table('articles').bulkPut(articles.map(({ text: _, ...row }) => row));
    await store.table('bodies').bulkPut(articles.map(({ id, text }) => ({ id, text })));
    index.addAll(articles);
  },
  async finish() {
    await store.table('index').put({ id: 1, json: new Blob([JSON.stringify(index)]) });
  },
  async open() {
    const { json } = await store.table('index').get(1);
    index = await MiniSearch.loadJSONAsync(await json.text(), options);
    index.search('readywhenanswered');
  },
  async search(query, prefix) {
    const phrase = query.startsWith('"');
    const terms = query.replaceAll('"', '');
    const last = (_: string, at: number, all: string[]) => prefix && at === all.length - 1;
    let ids = index.search(terms, { combineWith: 'AND', prefix: last }).map(({ id }) => id as number);
    ids.sort((a, b) => b - a);
    if (phrase) ids = await withPhrase(ids, fold(terms));
    const rows = (await store.table('articles').bulkGet(ids.slice(0, 50))) as BenchArticle[];
    return { rows, total: ids.length };
  },
});

async function withPhrase(ids: number[], phrase: string): Promise<number[]> {
  const stands = new RegExp(
    `(?<![\\p{L}\\p{N}])${phrase.replace(/ /gu, '[^\\p{L}\\p{N}]+')}(?![\\p{L}\\p{N}])`,
    'u',
  );
  const bodies = (await store.table('bodies').bulkGet(ids)) as { id: number; text: string }[];
  return bodies.filter(({ text }) => stands.test(fold(text))).map(({ id }) => id);
}
