import type { Library } from '../database.ts';
import type { Answer, Ask, Asked } from './worker.ts';

const finders = new WeakMap<Library, Asked>();

/** The finder of a library, in a worker where there are workers, so that the page stays free: one for the life of the page. */
export function finderOf(library: Library): Asked {
  const finder =
    finders.get(library) ?? (typeof Worker === 'undefined' ? inPage(library) : inWorker(library.name));
  finders.set(library, finder);
  return finder;
}

function inPage(library: Library): Asked {
  const finder = import('./finder.ts').then(({ Finder }) => new Finder(library));
  return {
    find: async (...args) => (await finder).find(...args),
    facets: async (...args) => (await finder).facets(...args),
    excerpts: async (...args) => (await finder).excerpts(...args),
  };
}

function inWorker(name: string): Asked {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, { resolve: (value: never) => void; reject: (error: unknown) => void }>();
  let count = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    const asker = waiting.get(data.id);
    waiting.delete(data.id);
    if ('error' in data)
      asker?.reject(Object.assign(new Error(data.error.message), { name: data.error.name }));
    else asker?.resolve(data.value as never);
  });
  let failure: Error | undefined;
  worker.addEventListener('error', () => {
    failure = new Error('The search could not be started.');
    for (const { reject } of waiting.values()) reject(failure);
    waiting.clear();
  });
  const post = (ask: Ask) => worker.postMessage(ask);
  const call = <T>(method: keyof Asked, args: unknown[]) =>
    new Promise<T>((resolve, reject) => {
      if (failure) return reject(failure);
      count += 1;
      waiting.set(count, { resolve, reject });
      post({ id: count, method, args });
    });
  post({ open: name });
  return {
    find: (...args) => call('find', args),
    facets: (...args) => call('facets', args),
    excerpts: (...args) => call('excerpts', args),
  };
}
