import { openLibrary } from '../../lib/library/database.ts';
import { saveArticle } from '../../lib/library/save.ts';
import { type Class, makeArticle, type Source } from './articles.ts';
import { type Contender, connect } from './contender.ts';
import { ours } from './ours.ts';

const CONTENDERS: Record<string, () => Contender> = {
  ours,
  sqlite: () => connect(new Worker(new URL('./sqlite.worker.ts', import.meta.url), { type: 'module' })),
  minisearch: () =>
    connect(new Worker(new URL('./minisearch.worker.ts', import.meta.url), { type: 'module' })),
};
const RUN = 500;
const SAVES = 100;

let queries: Record<Class, string[]> | undefined;
let asked: Contender | undefined;
/** Milliseconds that the page was blocked at most. */
let longest = 0;
const blocks = new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
});
blocks.observe({ type: 'longtask' });

const bench = {
  /** Fills an empty store; milliseconds, and the longest time the page was blocked. */
  async fill(name: string, articles: number) {
    const sources = await load();
    const contender = (CONTENDERS[name] as () => Contender)();
    const start = performance.now();
    let spent = 0;
    await forgetBlocks();
    for (let from = 0; from < articles; from += RUN) {
      const run: ReturnType<typeof makeArticle>[] = [];
      for (let n = from; n < Math.min(articles, from + RUN); n += 1) {
        run.push(makeArticle(sources, n));
        if (n % 10 === 0) await new Promise((resolve) => setTimeout(resolve));
      }
      const added = performance.now();
      await contender.add(run);
      spent += performance.now() - added;
    }
    const added = performance.now() - start;
    await contender.finish();
    return { add: spent, finish: performance.now() - start - added, longest };
  },

  /** What will be asked. */
  async prepare(all: Record<Class, string[]>) {
    queries = all;
  },

  /** Opens what was kept, ready to search; milliseconds. */
  async open(name: string): Promise<number> {
    const start = performance.now();
    asked = (CONTENDERS[name] as () => Contender)();
    await asked.open();
    const ready = performance.now() - start;
    await forgetBlocks();
    return ready;
  },

  /** Asks every query of a class once; milliseconds of each, and how many articles they find together. */
  async ask(kind: Class) {
    const times: number[] = [];
    let total = 0;
    for (const query of queries?.[kind] ?? []) {
      const start = performance.now();
      total += (await asked?.search(query, kind === 'prefix'))?.total ?? 0;
      times.push(performance.now() - start);
    }
    return { times, total, longest };
  },

  /** Saves articles one by one into each of these libraries in turn, as the popup does; milliseconds. */
  async save(from: number, names: string[]): Promise<number[][]> {
    const sources = await load();
    const libraries = names.map((name) => openLibrary(name));
    const times = names.map((): number[] => []);
    for (let n = from; n < from + SAVES; n += 1) {
      const { savedAt, id: _, ...article } = makeArticle(sources, n);
      for (const [at, library] of libraries.entries()) {
        await new Promise((resolve) => setTimeout(resolve, 20));
        const start = performance.now();
        await saveArticle(library, { ...article, html: '' }, [], savedAt);
        times[at]?.push(performance.now() - start);
      }
    }
    return times;
  },

  /** Bytes of the page and its workers. */
  async memory(): Promise<number> {
    const { measureUserAgentSpecificMemory: measure } = performance as unknown as Record<
      string,
      () => Promise<{ bytes: number }>
    >;
    return (await measure?.call(performance))?.bytes ?? 0;
  },
};

/** A block is told of some time after it, so that the bench's own preparations would count. */
async function forgetBlocks() {
  await new Promise((resolve) => setTimeout(resolve, 200));
  blocks.takeRecords();
  longest = 0;
}

async function load(): Promise<Source[]> {
  return (await fetch('/sources.json')).json();
}

export type Bench = typeof bench;
Object.assign(window, { bench });
